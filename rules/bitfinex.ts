import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.bitfinex.com/docs/rest-auth';
const value = sequence(alphanumeric(43), digitInLast(43));
const names = ['bitfinex', 'bfx api', 'bfx key', 'bfx secret'];
const steps =
  'Delete the API key in the account, look at the orders and withdrawals, then create one with fewer permissions and a list of addresses.';
const url = 'https://setting.bitfinex.com/api';

export const bitfinexApiSecret: Rule = {
  id: 'bitfinex-api-secret',
  name: 'Bitfinex API secret',
  provider: 'bitfinex',
  kind: 'context',
  description: 'With its key it trades and, where allowed, withdraws from the account.',
  severity: 'critical',
  aliases: ['bfx'],
  ...named({ names, value, words: ['secret'], near: 100 }),
  references: [docs],
  rotate: { steps, url },
  examples: [sample`BITFINEX_API_SECRET=${value}`, sample`bitfinex: { apiSecret: '${value}', affCode: 'x' }`],
  lookalikes: [
    sample`BITFINEX_API_SECRET=${alphanumeric(42)}`,
    sample`BITFINEX_API_SECRET=your_bitfinex_api_secret_here_43_characters`,
  ],
};

export const bitfinexApiKey: Rule = {
  id: 'bitfinex-api-key',
  name: 'Bitfinex API key',
  provider: 'bitfinex',
  kind: 'context',
  description: 'Names a key of the account; with its secret it trades.',
  severity: 'medium',
  ...named({ names, value, words: ['key'] }),
  references: [docs],
  rotate: { steps, url },
  examples: [sample`BITFINEX_API_KEY=${value}`, sample`"bitfinex": {"key": "${value}"}`],
  lookalikes: [sample`BITFINEX_API_KEY=${alphanumeric(42)}`, sample`BITFINEX_API_KEY=${'x'.repeat(43)}`],
};
