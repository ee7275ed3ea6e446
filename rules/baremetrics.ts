import type { Rule } from '../src/model/rule.ts';
import { base64Url, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const baremetricsApiKey: Rule = {
  id: 'baremetrics-api-key',
  name: 'Baremetrics API key',
  provider: 'baremetrics',
  kind: 'provider',
  description: 'Reads revenue, customers and charges of the company.',
  severity: 'high',
  keywords: ['lk_'],
  pattern: token`lk_${base64Url(22, 24)}`,
  references: ['https://developers.baremetrics.com/reference/authentication'],
  rotate: {
    steps: 'Regenerate the key under Settings, API, in Baremetrics, then give the new one to your scripts.',
    url: 'https://app.baremetrics.com/settings/api',
  },
  examples: [
    sample`BAREMETRICS_API_KEY=lk_${base64Url(22, 24)}`,
    sample`baremetrics:\n  token: lk_${base64Url(22, 24)}`,
  ],
  lookalikes: [sample`BAREMETRICS_API_KEY=lk_${base64Url(21)}`, sample`BAREMETRICS_API_KEY=lk_${'x'.repeat(22)}`],
};
