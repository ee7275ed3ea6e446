import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = alphanumeric(20);

export const tefterApiToken: Rule = {
  id: 'tefter-api-token',
  name: 'Tefter API token',
  provider: 'tefter',
  kind: 'context',
  description: 'Reads and changes the bookmarks its owner reaches.',
  severity: 'low',
  ...named({
    names: ['tefter'],
    value: sequence(digitWithin(20), key),
    words: ['token', 'key', 'secret', 'access', 'private'],
  }),
  references: ['https://tefter.io/docs/api'],
  rotate: { steps: 'Reset the token on the settings page of Tefter.', url: 'https://tefter.io/settings' },
  examples: [sample`TEFTER_API_TOKEN=${key}`, sample`tefter:\n  token: ${key}\n`],
  lookalikes: [sample`TEFTER_API_TOKEN=${alphanumeric(19)}`, sample`TEFTER_API_TOKEN=${'x'.repeat(20)}`],
};
