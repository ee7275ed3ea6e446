import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, digitWithin, hexadecimal, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.codacy.com/codacy-api/api-tokens/';

export const codacyApiToken: Rule = {
  id: 'codacy-api-token',
  name: 'Codacy API token',
  provider: 'codacy',
  kind: 'context',
  description: 'Reads findings of the repositories its owner sees and changes their analysis settings.',
  severity: 'medium',
  keywords: ['codacy'],
  pattern: assigned({ names: ['codacy'], value: sequence(digitWithin(20), alphanumeric(20)) }),
  references: [docs],
  rotate: {
    steps: 'Delete the token under Access management, API tokens, of your account, then create a new one.',
    url: 'https://app.codacy.com/account/access-management',
  },
  examples: [
    sample`curl https://app.codacy.com/api/v3/user -H "api-token: ${alphanumeric(20)}"`,
    sample`CODACY_API_TOKEN=${alphanumeric(20)}`,
  ],
  lookalikes: [sample`CODACY_API_TOKEN=${alphanumeric(19)}`, sample`codacyApiKey = process.env.CODACY_API_KEY`],
};

export const codacyProjectToken: Rule = {
  id: 'codacy-project-token',
  name: 'Codacy project token',
  provider: 'codacy',
  kind: 'context',
  description: 'Uploads false coverage reports for the repository.',
  severity: 'low',
  keywords: ['codacy'],
  pattern: assigned({ names: ['codacy'], value: hexadecimal(32) }),
  references: [docs],
  rotate: {
    steps:
      'Delete the repository API token under Settings, Integrations, of the repository, then create a new one for the reporter.',
    url: 'https://app.codacy.com/',
  },
  examples: [sample`CODACY_PROJECT_TOKEN=${hexadecimal(32)}`, sample`codacy report --project-token ${hexadecimal(32)}`],
  lookalikes: [sample`CODACY_PROJECT_TOKEN=${hexadecimal(31)}`, sample`codacyApiKey = process.env.CODACY_API_KEY`],
};
