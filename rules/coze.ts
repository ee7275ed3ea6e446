import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, sequence, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cozeAccessToken: Rule = {
  id: 'coze-access-token',
  name: 'Coze personal access token',
  provider: 'coze',
  kind: 'provider',
  description: "Runs and changes the bots and workflows of its owner on the account's bill.",
  severity: 'high',
  keywords: ['pat_'],
  pattern: token`pat_${alphanumeric(64)}`,
  references: ['https://www.coze.com/docs/developer_guides/pat'],
  rotate: {
    steps: 'Delete the token under API, Personal access tokens, of Coze, then create one that expires.',
    url: 'https://www.coze.com/open/oauth/pats',
  },
  examples: [sample`"coze": {"apiKey": "pat_${alphanumeric(64)}"}`, sample`COZE_API_TOKEN=pat_${alphanumeric(64)}`],
  lookalikes: [sample`COZE_API_TOKEN=pat_${alphanumeric(63)}`, sample`cozeApiKey = process.env.COZE_API_KEY`],
};

export const cozeServiceToken: Rule = {
  ...cozeAccessToken,
  id: 'coze-service-access-token',
  name: 'Coze service access token',
  kind: 'context',
  ...named({ names: ['coze_', 'coze-'], value: sequence('sat_', alphanumeric(64)), words: [] }),
  examples: [sample`COZE_API_TOKEN=sat_${alphanumeric(64)}`, sample`coze-token: sat_${alphanumeric(64)}\n`],
  lookalikes: [sample`COZE_API_TOKEN=sat_${alphanumeric(63)}`, sample`COZE_API_TOKEN=sat_your_token`],
};
