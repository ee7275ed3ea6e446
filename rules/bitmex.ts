import type { Companion, Rule } from '../src/model/rule.ts';
import { base64Url, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://www.bitmex.com/app/apiKeysUsage';
const id = base64Url(24);
const secret = base64Url(48);
const key: Companion = {
  name: 'API key id',
  pattern: /(?<![\w\-])(?<part>(?=[A-Za-z_\-]{0,23}[0-9])[\w\-]{24})(?![\w\-])/,
  withinLines: 4,
  isRequired: false,
};

export const bitmexApiSecret: Rule = {
  id: 'bitmex-api-secret',
  name: 'BitMEX API secret',
  provider: 'bitmex',
  kind: 'context',
  description: "With the key's id it trades and, where allowed, withdraws from the account.",
  severity: 'critical',
  ...named({
    names: ['bitmex'],
    value: sequence(secret, digitInLast(48)),
    words: ['secret', 'key', 'token'],
    near: 80,
  }),
  companions: [key],
  references: [docs],
  rotate: {
    steps:
      'Disable and delete the key, look at the orders and withdrawals, then create one with fewer permissions and a list of addresses.',
    url: 'https://www.bitmex.com/app/apiKeys',
  },
  examples: [
    sample`BITMEX_API_KEY=${id}\nBITMEX_API_SECRET=${secret}`,
    sample`client = bitmex.bitmex(api_key=key, api_secret="${secret}")`,
    sample`bitmex: { apiKeySecret: '${secret}' }`,
  ],
  lookalikes: [sample`BITMEX_API_SECRET=${base64Url(47)}`, sample`BITMEX_API_SECRET=${'x'.repeat(48)}`],
};
