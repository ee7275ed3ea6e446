import type { Rule } from '../src/model/rule.ts';
import { assigned, characterSet } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = characterSet(
  '0-9A-Za-z/_.\\-',
  '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-',
  148,
  152,
);

export const borgbaseApiToken: Rule = {
  id: 'borgbase-api-token',
  name: 'BorgBase API token',
  provider: 'borgbase',
  kind: 'context',
  description: 'Changes and deletes backup repositories and their keys.',
  severity: 'high',
  keywords: ['borgbase', 'borg_base', 'borg-base', 'borg.base', 'borg base'],
  pattern: assigned({ names: ['borgbase', 'borg base'], value: secret }),
  references: ['https://docs.borgbase.com/api'],
  rotate: {
    steps:
      'Delete the token under Account, API, of BorgBase, then create one with fewer rights, and check the repositories.',
    url: 'https://www.borgbase.com/account?tab=2',
  },
  examples: [sample`BorgbaseOptions { ApiKey = "${secret}" }`, sample`borgbase:\n  api_key: ${secret}\n`],
  lookalikes: [
    sample`borgbase:\n  api_key: ${characterSet('0-9A-Za-z/_.\\-', '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-', 147)}\n`,
    sample`"borgbase": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
