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

export const bitriseTriggerToken: Rule = {
  id: 'bitrise-build-trigger-token',
  name: 'Bitrise build trigger token',
  provider: 'bitrise',
  kind: 'context',
  description: 'Starts builds of the app with variables of a stranger.',
  severity: 'medium',
  keywords: ['build_trigger_token', 'bitrise'],
  pattern: assigned({
    names: ['build_trigger_token', 'bitrise build trigger', 'bitrise trigger'],
    value: sequence(digitWithin(22), base64Url(22)),
    words: ['token'],
  }),
  references: ['https://docs.bitrise.io/en/bitrise-ci/api/triggering-and-aborting-builds.html'],
  rotate: {
    steps: 'Regenerate the build trigger token on the Code tab of the app settings, and look through recent builds.',
    url: 'https://app.bitrise.io/',
  },
  examples: [
    sample`--data '{"hook_info":{"type":"bitrise","build_trigger_token":"${base64Url(22)}"}}'`,
    sample`BITRISE_BUILD_TRIGGER_TOKEN=${base64Url(22)}`,
  ],
  lookalikes: [sample`build_trigger_token: "${base64Url(18)}"`, sample`BITRISE_BUILD_TRIGGER_TOKEN=`],
};
