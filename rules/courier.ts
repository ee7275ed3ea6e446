import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const courierAuthToken: Rule = {
  id: 'courier-auth-token',
  name: 'Courier auth token',
  provider: 'courier',
  kind: 'provider',
  description: 'Sends e-mails, SMS and pushes through the providers the workspace has connected, and reads recipients.',
  severity: 'high',
  keywords: ['pk_prod_', 'pk_dev_', 'pk_test_', 'dk_prod_', 'dk_dev_', 'dk_test_'],
  pattern: token`${oneOf('pk', 'dk')}_${oneOf('prod', 'dev', 'test')}_${alphanumeric(28)}`,
  references: ['https://www.courier.com/docs/reference/authentication'],
  rotate: {
    steps: 'Rotate the API key of the environment under Settings, API keys, in Courier.',
    url: 'https://app.courier.com/settings/api-keys',
  },
  examples: [
    sample`COURIER_AUTH_TOKEN=${oneOf('pk', 'dk')}_${oneOf('prod', 'dev', 'test')}_${alphanumeric(28)}`,
    sample`new CourierClient({ authorizationToken: "${oneOf('pk', 'dk')}_${oneOf('prod', 'dev', 'test')}_${alphanumeric(28)}" })`,
  ],
  lookalikes: [
    sample`new CourierClient({ authorizationToken: "${oneOf('pk', 'dk')}_${oneOf('prod', 'dev', 'test')}_${alphanumeric(27)}" })`,
    sample`COURIER_API_KEY=xxxxxxxx-your-key`,
  ],
};
