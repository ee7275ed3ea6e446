import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = sequence(alphanumeric(32), digitInLast(32));

export const anvilApiKey: Rule = {
  id: 'anvil-api-key',
  name: 'Anvil API key',
  provider: 'anvil',
  kind: 'context',
  description: 'Fills and signs documents and reads the workflows of the organization.',
  severity: 'high',
  ...named({ names: ['anvil'], value: key, words: ['key', 'token'] }),
  references: ['https://www.useanvil.com/docs/api/basics/'],
  rotate: {
    steps: 'Revoke the key in the API settings of the organization, generate another and put it in place.',
    url: 'https://app.useanvil.com/',
  },
  examples: [sample`ANVIL_API_KEY=${key}`, sample`const anvilClient = new Anvil({ apiKey: '${key}' });`],
  lookalikes: [sample`ANVIL_API_KEY=${alphanumeric(24)}`, sample`ANVIL_PRIVATE_KEY=0x${hexadecimal(64)}`],
};
