import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(36);

export const alconostApiKey: Rule = {
  id: 'alconost-api-key',
  name: 'Alconost Nitro API key',
  provider: 'alconost',
  kind: 'context',
  description: 'Orders translations by people at the expense of the account and reads its texts.',
  severity: 'medium',
  ...named({ names: ['alconost'], value: sequence(digitWithin(36), key), words: ['key', 'token', 'secret', 'auth'] }),
  references: ['https://nitrotranslate.com/en/api'],
  rotate: { steps: 'Delete the key in the settings of Nitro, then generate one.', url: 'https://nitrotranslate.com/' },
  examples: [sample`ALCONOST_API_KEY=${key}`, sample`alconost_token: '${key}'`],
  lookalikes: [sample`ALCONOST_API_KEY=${alphanumeric(35)}`, sample`ALCONOST_API_KEY=${'x'.repeat(36)}`],
};
