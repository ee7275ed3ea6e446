import type { Rule } from '../src/model/rule.ts';
import { lowerAlphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const mercuryApiToken: Rule = {
  id: 'mercury-api-token',
  name: 'Mercury API token',
  provider: 'mercury',
  kind: 'provider',
  description: 'Reads accounts and transactions of the company and, where it may write, sends money.',
  severity: 'critical',
  keywords: ['mercury_'],
  pattern: token`mercury_${oneOf('production', 'sandbox')}_${oneOf('wma', 'rma', 'ro', 'rw')}_${lowerAlphanumeric(32, 64)}_${lowerAlphanumeric(3, 12)}`,
  references: ['https://docs.mercury.com/reference/getting-started-with-your-api'],
  rotate: {
    steps: "Delete the token on the API tokens page of Mercury's settings and go over the payments since it leaked.",
    url: 'https://app.mercury.com/settings/tokens',
  },
  examples: [
    sample`http --auth "secret-token:mercury_${oneOf('production', 'sandbox')}_${oneOf('wma', 'rma', 'ro', 'rw')}_${lowerAlphanumeric(32, 64)}_${lowerAlphanumeric(3, 12)}:" https://api.mercury.com/api/v1/accounts`,
    sample`MERCURY_API_TOKEN=secret-token:mercury_${oneOf('production', 'sandbox')}_${oneOf('wma', 'rma', 'ro', 'rw')}_${lowerAlphanumeric(32, 64)}_${lowerAlphanumeric(3, 12)}`,
  ],
  lookalikes: [
    sample`MERCURY_API_TOKEN=secret-token:mercury_${oneOf('production', 'sandbox')}_${oneOf('wma', 'rma', 'ro', 'rw')}_${lowerAlphanumeric(32, 64)}_${lowerAlphanumeric(2)}`,
    sample`MERCURY_TOKEN=changeme`,
  ],
};
