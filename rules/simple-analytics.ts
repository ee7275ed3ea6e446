import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = alphanumeric(28, 48);

export const simpleAnalyticsApiKey: Rule = {
  id: 'simple-analytics-api-key',
  name: 'Simple Analytics API key',
  provider: 'simple-analytics',
  kind: 'provider',
  description: 'Reads the statistics of the sites of the account.',
  severity: 'medium',
  keywords: ['sa_api_key_'],
  pattern: token`sa_api_key_${value}`,
  references: ['https://docs.simpleanalytics.com/api/authenticate'],
  rotate: {
    steps: 'Delete the key in the settings of the account, then create one.',
    url: 'https://dashboard.simpleanalytics.com/account#api',
  },
  examples: [sample`SIMPLE_ANALYTICS_API_KEY=sa_api_key_${value}`, sample`{"api_key": "sa_api_key_${value}"}`],
  lookalikes: [
    sample`SIMPLE_ANALYTICS_API_KEY=sa_api_key_${alphanumeric(12)}`,
    sample`SIMPLE_ANALYTICS_API_KEY=sa_api_key_your-key`,
  ],
};
