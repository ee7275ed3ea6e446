import type { Rule } from '../src/model/rule.ts';
import { alphanumeric, digitInLast, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const docs = 'https://docs.cex.io/';
const key = alphanumeric(24, 28);

export const cexioApiSecret: Rule = {
  id: 'cexio-api-secret',
  name: 'CEX.IO API key or secret',
  provider: 'cexio',
  kind: 'context',
  description: 'Key, secret and user id together trade on the account.',
  severity: 'high',
  ...named({ names: ['cexio', 'cex io'], value: sequence(key, digitInLast(24)), words: ['key', 'secret', 'token'] }),
  references: [docs],
  rotate: {
    steps:
      'Delete the key in the API settings of the profile, look at the orders, then create one with fewer permissions and a list of addresses.',
    url: 'https://cex.io/trade/profile#/api',
  },
  examples: [sample`CEXIO_API_SECRET=${key}`, sample`cexio: { apiKey: '${key}' }`, sample`cex_io_api_key = "${key}"`],
  lookalikes: [sample`CEXIO_API_SECRET=${alphanumeric(23)}`, sample`CEXIO_API_KEY=${'x'.repeat(26)}`],
};
