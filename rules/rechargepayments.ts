import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const rechargepaymentsApiToken: Rule = {
  id: 'rechargepayments-api-token',
  name: 'Recharge API token',
  provider: 'rechargepayments',
  kind: 'provider',
  description: 'Reads and changes subscriptions, customers and charges of the shop as far as the token may.',
  severity: 'high',
  keywords: ['sk_'],
  pattern: token`sk_${oneOf('', 'test_')}${oneOf('1x1', '2x2', '3x3', '5x5')}_${alphanumeric(64)}`,
  references: ['https://developer.rechargepayments.com/2021-11/authentication'],
  rotate: {
    steps: 'Delete the token under Tools and apps, API tokens, of Recharge, then create one with fewer scopes.',
    url: 'https://admin.rechargeapps.com/settings/api-tokens',
  },
  examples: [
    sample`rechargepayments.api.key=sk_${oneOf('', 'test_')}${oneOf('1x1', '2x2', '3x3', '5x5')}_${alphanumeric(64)}`,
    sample`RECHARGE_API_TOKEN=sk_${oneOf('', 'test_')}${oneOf('1x1', '2x2', '3x3', '5x5')}_${alphanumeric(64)}`,
  ],
  lookalikes: [
    sample`rechargepayments.api.key=sk_${oneOf('', 'test_')}${oneOf('1x1', '2x2', '3x3', '5x5')}_${alphanumeric(63)}`,
    sample`"rechargepayments": {"apiKey": "${'0'.repeat(64)}"}`,
  ],
};
