import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, base64Url, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const deribitClientSecret: Rule = {
  id: 'deribit-client-secret',
  name: 'Deribit client secret',
  provider: 'deribit',
  kind: 'context',
  description: 'Trades and, where it may, withdraws as its account.',
  severity: 'critical',
  ...named({ names: ['deribit'], value: base64Url(43) }),
  references: ['https://docs.deribit.com/'],
  rotate: {
    steps:
      'Delete the API key in the account settings, look through orders and withdrawals, then create one with fewer scopes.',
    url: 'https://www.deribit.com/account/BTC/API',
  },
  examples: [
    sample`DERIBIT_CLIENT_SECRET=${base64Url(43)}`,
    sample`deribit:\n  client_id: ${alphanumeric(8)}\n  client_secret: ${base64Url(43)}`,
  ],
  lookalikes: [sample`DERIBIT_CLIENT_SECRET=${base64Url(40)}`, sample`DERIBIT_CLIENT_ID=${alphanumeric(8)}`],
};
