import type { Rule } from '../src/model/rule.ts';
import { base64Url, oneOf, token } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const midtransServerKey: Rule = {
  id: 'midtrans-server-key',
  name: 'Midtrans server key',
  provider: 'midtrans',
  kind: 'provider',
  description: 'Makes, captures and refunds charges of the merchant; an SB- key does so in the sandbox.',
  severity: 'critical',
  keywords: ['Mid-server-'],
  pattern: token`${oneOf('', 'SB-')}Mid-server-${base64Url(16, 28)}`,
  references: ['https://docs.midtrans.com/reference/api-authorization-headers'],
  rotate: {
    steps: 'Ask Midtrans to rotate the server key of the merchant, and go over the transactions.',
    url: 'https://dashboard.midtrans.com/settings/config_info',
  },
  examples: [
    sample`[midtrans]\nkey = ${oneOf('', 'SB-')}Mid-server-${base64Url(16, 28)}`,
    sample`MIDTRANS_SERVER_KEY=${oneOf('', 'SB-')}Mid-server-${base64Url(16, 28)}`,
  ],
  lookalikes: [
    sample`MIDTRANS_SERVER_KEY=${oneOf('', 'SB-')}Mid-server-${base64Url(15)}`,
    sample`MIDTRANS_API_KEY=xxxxxxxx-your-key`,
  ],
};
