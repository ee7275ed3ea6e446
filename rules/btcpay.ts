import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const key = hexadecimal(40);

export const btcpayApiKey: Rule = {
  id: 'btcpay-api-key',
  name: 'BTCPay Server API key',
  provider: 'btcpay',
  kind: 'context',
  description: 'Creates invoices, reads stores and, where it may, makes payments from the wallets.',
  severity: 'high',
  ...named({ names: ['btcpay'], value: key, words: ['key', 'token', 'secret', 'auth'] }),
  references: ['https://docs.btcpayserver.org/API/Greenfield/v1/#section/Authentication'],
  rotate: {
    steps: 'Delete the key under Account, API keys, then create one with fewer permissions.',
    url: 'https://docs.btcpayserver.org/API/Greenfield/v1/',
  },
  examples: [sample`BTCPAY_API_KEY=${key}`, sample`btcpay:\n  api_key: ${key}\n`],
  lookalikes: [sample`BTCPAY_API_KEY=${hexadecimal(39)}`, sample`btcpayserver_commit=${hexadecimal(40)}`],
};
