import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const goldrushApiKey: Rule = {
  id: 'goldrush-api-key',
  name: 'GoldRush (Covalent) API key',
  provider: 'goldrush',
  kind: 'provider',
  description: 'Uses up the quota of the account.',
  severity: 'medium',
  keywords: ['cqt_', 'ckey_'],
  pattern:
    /(?<![0-9A-Za-z_\-])(?<secret>cqt_[rw][A-Z](?=[a-zA-Z]{0,25}[0-9])[0-9A-Za-z]{26}|ckey_[0-9a-f]{27})(?![0-9A-Za-z_\-])/,
  references: ['https://goldrush.dev/docs/authentication'],
  rotate: {
    steps: 'Delete the API key on the platform, then create a new one.',
    url: 'https://goldrush.dev/platform/apikey/',
  },
  examples: [sample`COVALENT_API_KEY=ckey_${hexadecimal(27)}`, sample`new GoldRushClient('cqt_rQ${alphanumeric(26)}')`],
  lookalikes: [sample`COVALENT_API_KEY=ckey_${hexadecimal(20)}`, sample`GOLDRUSH_API_KEY=cqt_xxxx`],
};
