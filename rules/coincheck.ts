import type { Rule } from '../src/model/rule.ts';
import { base64Url, digitWithin, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(digitWithin(32), base64Url(32));

export const coincheckApiSecret: Rule = {
  id: 'coincheck-api-secret',
  name: 'Coincheck API secret',
  provider: 'coincheck',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['coincheck'], value }),
  references: ['https://coincheck.com/documents/exchange/api#auth'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://coincheck.com/api_settings',
  },
  examples: [sample`COINCHECK_API_SECRET=${value}`, sample`const coincheckApiSecret = '${value}';`],
  lookalikes: [
    sample`COINCHECK_API_SECRET=${base64Url(31)}`,
    sample`COINCHECK_API_SECRET=your-coincheck-api-secret-here`,
  ],
};
