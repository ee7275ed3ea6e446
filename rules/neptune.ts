import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, uuid } from '../src/rule/pattern.ts';
import { encoded, sample } from '../src/rule/sample.ts';

const token = encoded(
  'base64',
  '{"api_address":"https://app.neptune.ai","api_url":"https://app.neptune.ai","api_key":"',
  uuid(),
  '"}',
);

export const neptuneApiToken: Rule = {
  id: 'neptune-api-token',
  name: 'Neptune.ai API token',
  provider: 'neptune',
  kind: 'provider',
  description: 'Reads and writes the experiments of its user or service account.',
  severity: 'high',
  keywords: ['eyJhcGlfYWRkcmVzcyI6'],
  pattern: /(?<![0-9A-Za-z+/_-])(?<secret>eyJhcGlfYWRkcmVzcyI6[0-9A-Za-z+/]{80,400}={0,2})(?![0-9A-Za-z+/=_-])/,
  references: ['https://docs.neptune.ai/setup/setting_api_token/'],
  rotate: {
    steps: 'Reset the token in the user menu under Get your API token, and put the new one in place.',
    url: 'https://app.neptune.ai/',
  },
  examples: [
    sample`NEPTUNE_API_TOKEN="${token}"`,
    sample`run = neptune.init_run(project='acme/shop', api_token='${token}')`,
  ],
  lookalikes: [
    sample`NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6${alphanumeric(10)}`,
    sample`NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6...`,
  ],
};
