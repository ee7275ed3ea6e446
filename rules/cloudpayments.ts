import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const cloudpaymentsApiSecret: Rule = {
  id: 'cloudpayments-api-secret',
  name: 'CloudPayments API secret',
  provider: 'cloudpayments',
  kind: 'context',
  description: 'Takes payments and sends refunds in the name of the shop.',
  severity: 'critical',
  ...named({ names: ['cloud payments'], value: hexadecimal(32) }),
  references: ['https://developers.cloudpayments.ru/#api'],
  rotate: {
    steps: 'Issue a new API password in the settings of the shop, then put it in place.',
    url: 'https://merchant.cloudpayments.ru/',
  },
  examples: [
    sample`CLOUDPAYMENTS_API_SECRET=${hexadecimal(32)}`,
    sample`cloudpayments:\n  public_id: pk_${hexadecimal(29)}\n  api_secret: ${hexadecimal(32)}`,
  ],
  lookalikes: [
    sample`CLOUDPAYMENTS_API_SECRET=${hexadecimal(28)}`,
    sample`CLOUDPAYMENTS_PUBLIC_ID=pk_${hexadecimal(29)}`,
  ],
};
