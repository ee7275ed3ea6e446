import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const bitriseAccessToken: Rule = {
  id: 'bitrise-access-token',
  name: 'Bitrise access token',
  provider: 'bitrise',
  kind: 'context',
  description: 'Starts builds and reads their logs, artifacts and configuration in the workspace or of its owner.',
  severity: 'critical',
  keywords: ['bitrise'],
  pattern: assigned({ names: ['bitrise'], value: sequence(digitWithin(61), base64Url(61, 62)) }),
  references: ['https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html'],
  rotate: {
    steps:
      "Delete the token under Account settings, Security (or the workspace's API tokens), of Bitrise, then create one that expires.",
    url: 'https://app.bitrise.io/me/account/security',
  },
  examples: [
    sample`let bitriseApiKey: &str = "${base64Url(61, 62)}";`,
    sample`curl https://api.bitrise.io/v0.1/apps -H "Authorization: ${base64Url(61, 62)}"`,
  ],
  lookalikes: [sample`let bitriseApiKey: &str = "${base64Url(60)}";`, sample`bitrise:\n  token: <insert token>\n`],
};
