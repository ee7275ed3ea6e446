import type { Rule } from '../src/model/rule.ts';
import { assigned, base64Url, digitWithin, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kylasApiKey: Rule = {
  id: 'kylas-api-key',
  name: 'Kylas API key',
  provider: 'kylas',
  kind: 'context',
  description: 'Reads and changes leads, deals and contacts of its owner.',
  severity: 'high',
  keywords: ['kylas'],
  pattern: assigned({ names: ['kylas'], value: sequence(digitWithin(36), base64Url(36)) }),
  references: ['https://support.kylas.io/portal/en/kb/articles/kylas-api-documentation'],
  rotate: {
    steps: 'Regenerate the API key under Settings, API keys, of Kylas.',
    url: 'https://app.kylas.io/sales/settings',
  },
  examples: [
    sample`KYLAS_API_KEY=${base64Url(36)}`,
    sample`curl https://api.kylas.io/v1/users -H "api-key: ${base64Url(36)}"`,
  ],
  lookalikes: [sample`KYLAS_API_KEY=${base64Url(35)}`, sample`kylas:\n  token: <insert token>\n`],
};
