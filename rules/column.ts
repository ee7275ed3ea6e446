import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, assigned, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = sequence(oneOf('live', 'test'), '_', alphanumeric(27));

export const columnApiKey: Rule = {
  id: 'column-api-key',
  name: 'Column API key',
  provider: 'column',
  kind: 'context',
  description:
    'Moves money and reads accounts, transfers and customers of the platform; a test key does so in the sandbox.',
  severity: 'critical',
  keywords: [
    'columnapi',
    'column_api',
    'column-api',
    'column.api',
    'column api',
    'columnkey',
    'column_key',
    'column-key',
    'column.key',
    'column key',
  ],
  pattern: assigned({ names: ['column api', 'column key'], value: secret }),
  references: ['https://column.com/docs/guides/authentication'],
  rotate: {
    steps: 'Roll the key under Platforms, API keys, on the Column dashboard and go over the transfers since it leaked.',
    url: 'https://dashboard.column.com/platform/api-keys',
  },
  examples: [sample`COLUMN_API_KEY=${secret}`, sample`column_key: "${secret}"`],
  lookalikes: [
    sample`COLUMN_API_KEY=${oneOf('live', 'test')}_${alphanumeric(26)}`,
    sample`COLUMN_API_KEY=xxxxxxxx-your-key`,
  ],
};
