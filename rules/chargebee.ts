import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, named, oneOf, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const chargebeeApiKey: Rule = {
  id: 'chargebee-api-key',
  name: 'Chargebee API key',
  provider: 'chargebee',
  kind: 'context',
  description: 'Reads customers and changes subscriptions and invoices of the site.',
  severity: 'critical',
  ...named({ names: ['chargebee', 'site_api_key'], value: sequence(oneOf('live_', 'test_'), alphanumeric(20, 48)) }),
  references: ['https://apidocs.chargebee.com/docs/api/auth'],
  rotate: {
    steps: 'Revoke the API key in the settings of the site, then create a new one with fewer permissions.',
    url: 'https://www.chargebee.com/docs/api_keys.html',
  },
  examples: [
    sample`CHARGEBEE_API_KEY=live_${alphanumeric(32)}`,
    sample`chargebee.configure({ site: 'acme-test', api_key: 'test_${alphanumeric(32)}' });`,
  ],
  lookalikes: [sample`CHARGEBEE_API_KEY=live_${alphanumeric(12)}`, sample`CHARGEBEE_SITE=acme-test`],
};
