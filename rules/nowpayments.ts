import type { Rule } from '../src/model/rule.ts';
import { named, sequence, upperAlphanumeric } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const nowpaymentsApiKey: Rule = {
  id: 'nowpayments-api-key',
  name: 'NOWPayments API key',
  provider: 'nowpayments',
  kind: 'context',
  description: 'Makes invoices and reads payments of the account.',
  severity: 'high',
  ...named({
    names: ['nowpayments'],
    value: sequence(
      upperAlphanumeric(7),
      '-',
      upperAlphanumeric(7),
      '-',
      upperAlphanumeric(7),
      '-',
      upperAlphanumeric(7),
    ),
  }),
  references: ['https://documenter.getpostman.com/view/7907941/2s93JusNJt'],
  rotate: {
    steps: 'Delete the API key in the account settings, then create a new one.',
    url: 'https://account.nowpayments.io/store-settings',
  },
  examples: [
    sample`NOWPAYMENTS_API_KEY=${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}`,
    sample`curl https://api.nowpayments.io/v1/payment -H 'x-api-key: ${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}-${upperAlphanumeric(7)}'`,
  ],
  lookalikes: [
    sample`NOWPAYMENTS_API_KEY=${upperAlphanumeric(7)}-${upperAlphanumeric(7)}`,
    sample`NOWPAYMENTS_API_URL=https://api.nowpayments.io`,
  ],
};
