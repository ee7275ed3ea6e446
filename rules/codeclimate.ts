import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const codeclimateReporterId: Rule = {
  id: 'codeclimate-reporter-id',
  name: 'Code Climate test reporter ID',
  provider: 'codeclimate',
  kind: 'context',
  description: 'Uploads false coverage reports for the repository.',
  severity: 'low',
  keywords: [
    'codeclimate',
    'code_climate',
    'code-climate',
    'code.climate',
    'code climate',
    'cctest',
    'cc_test',
    'cc-test',
    'cc.test',
    'cc test',
  ],
  pattern: assigned({
    names: ['codeclimate', 'code climate', 'cc test'],
    value: hexadecimal(64),
    words: ['report', 'repo', 'token', 'key'],
  }),
  references: ['https://docs.codeclimate.com/docs/finding-your-test-coverage-token'],
  rotate: {
    steps: 'Regenerate the test reporter ID in the settings of the repository under Test coverage, then set it in CI.',
    url: 'https://codeclimate.com/dashboard',
  },
  examples: [sample`CC_TEST_REPORTER_ID=${hexadecimal(64)}`, sample`CODECLIMATE_REPO_TOKEN: "${hexadecimal(64)}"`],
  lookalikes: [sample`CC_TEST_REPORTER_ID=${hexadecimal(63)}`, sample`code climate report: sha256 pending`],
};

export const codeclimateAccessToken: Rule = {
  id: 'codeclimate-access-token',
  name: 'Code Climate API token',
  provider: 'codeclimate',
  kind: 'context',
  description:
    'Reads findings and source excerpts of all repositories its owner sees on Code Climate, private ones too.',
  severity: 'high',
  keywords: ['codeclimate', 'code_climate', 'code-climate', 'code.climate', 'code climate'],
  pattern: assigned({ names: ['codeclimate', 'code climate'], value: hexadecimal(40) }),
  references: ['https://developer.codeclimate.com/#authentication'],
  rotate: {
    steps: 'Revoke the personal access token on the API access page of your profile, then create a new one.',
    url: 'https://codeclimate.com/profile/tokens',
  },
  examples: [
    sample`CODECLIMATE_API_TOKEN=${hexadecimal(40)}`,
    sample`codeclimate.personalAccessToken = "${hexadecimal(40)}"`,
  ],
  lookalikes: [sample`CODECLIMATE_API_TOKEN=${hexadecimal(39)}`, sample`uses: codeclimate/action@${hexadecimal(40)}`],
};
