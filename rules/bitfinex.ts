import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.bitfinex.com/docs/rest-auth';
const key = alphanumeric(43);

export const bitfinexApiKey: Rule = {
  id: 'bitfinex-api-secret',
  name: 'Bitfinex API key or secret',
  provider: 'bitfinex',
  kind: 'context',
  description: 'The pair trades and, where allowed, withdraws from the account.',
  severity: 'critical',
  ...named({ names: ['bitfinex', 'bfx api', 'bfx key', 'bfx secret'], value: sequence(key, digitInLast(43)), words: ['key', 'secret', 'token'] }),
  references: [docs],
  rotate: { steps: 'Delete the API key in the account, look at the orders and withdrawals, then create one with fewer permissions and a list of addresses.', url: 'https://setting.bitfinex.com/api' },
  examples: [sample`BITFINEX_API_SECRET=${key}`, sample`bitfinex: { apiKey: '${key}', affCode: 'x' }`, sample`"bitfinex": {"key": "${key}"}`],
  lookalikes: [sample`BITFINEX_API_SECRET=${alphanumeric(42)}`, sample`BITFINEX_API_KEY=your_bitfinex_api_key_here_with_43_characte`],
};
