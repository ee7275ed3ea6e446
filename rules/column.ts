import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const columnApiKey: Rule = {
  id: 'column-api-key',
  name: 'Column API key',
  provider: 'column',
  kind: 'provider',
  description: 'Moves money and reads accounts, transfers and customers of the platform; a test key does so in the sandbox.',
  severity: 'critical',
  keywords: ['live_', 'test_'],
  pattern: token`${oneOf('live', 'test')}_${alphanumeric(27)}`,
  references: ['https://column.com/docs/guides/authentication'],
  rotate: { steps: 'Roll the key under Platforms, API keys, on the Column dashboard and go over the transfers since it leaked.', url: 'https://dashboard.column.com/platform/api-keys' },
  examples: [
    sample`curl -u ":${oneOf('live', 'test')}_${alphanumeric(27)}" https://api.column.com/bank-accounts`,
    sample`COLUMN_API_KEY=${oneOf('live', 'test')}_${alphanumeric(27)}`,
  ],
  lookalikes: [sample`curl -u ":${oneOf('live', 'test')}_${alphanumeric(26)}" https://api.column.com/bank-accounts`, sample`COLUMN_API_KEY=xxxxxxxx-your-key`],
};
