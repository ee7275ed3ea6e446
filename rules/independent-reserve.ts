import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const secret = hexadecimal(32);

export const independentReserveApiSecret: Rule = {
  id: 'independent-reserve-api-secret',
  name: 'Independent Reserve API secret',
  provider: 'independent-reserve',
  kind: 'context',
  description: 'Trades and, where the key allows it, withdraws what the account holds.',
  severity: 'critical',
  ...named({ names: ['independentreserve', 'independent_reserve'], value: secret, words: ['secret', 'key', 'token'] }),
  references: ['https://www.independentreserve.com/products/api'],
  rotate: {
    steps: 'Delete the key under Settings, API keys, and look at orders and withdrawals.',
    url: 'https://app.independentreserve.com/settings/api-keys',
  },
  examples: [sample`INDEPENDENTRESERVE_API_SECRET=${secret}`, sample`independent_reserve:\n  api_secret: ${secret}\n`],
  lookalikes: [sample`INDEPENDENTRESERVE_API_SECRET=${hexadecimal(31)}`, sample`INDEPENDENTRESERVE_API_KEY=${uuid()}`],
};
