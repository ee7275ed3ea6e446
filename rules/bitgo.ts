import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitgoAccessToken: Rule = {
  id: 'bitgo-access-token',
  name: 'BitGo access token',
  provider: 'bitgo',
  kind: 'provider',
  description: 'Acts on wallets of its user, within its spending limits.',
  severity: 'critical',
  keywords: ['v2x'],
  pattern: token`v2x${hexadecimal(64)}`,
  references: ['https://developers.bitgo.com/docs/get-started-access-tokens'],
  rotate: {
    steps:
      'Remove the access token in the developer options, look through transfers, then create one with allowed addresses and lower limits.',
    url: 'https://app.bitgo.com/',
  },
  examples: [sample`BITGO_ACCESS_TOKEN=v2x${hexadecimal(64)}`, sample`Authorization: Bearer v2x${hexadecimal(64)}`],
  lookalikes: [sample`BITGO_ACCESS_TOKEN=v2x${hexadecimal(60)}`, sample`BITGO_ENV=test`],
};
