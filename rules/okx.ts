import type { Rule } from '../src/model/rule.ts';
import { named, upperHexadecimal, uuid } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const okxSecretKey: Rule = {
  id: 'okx-secret-key',
  name: 'OKX secret key',
  provider: 'okx',
  kind: 'context',
  description: 'Signs orders and, where it may, withdrawals, with its key and passphrase.',
  severity: 'critical',
  ...named({
    names: ['okx', 'okex'],
    value: {
      ...upperHexadecimal(32),
      source: '(?:[0-9A-F]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})',
    },
  }),
  references: ['https://www.okx.com/docs-v5/en/'],
  rotate: {
    steps:
      'Delete the API key in the account settings, look through orders and withdrawals, then create one with fewer permissions and allowed addresses.',
    url: 'https://www.okx.com/account/my-api',
  },
  examples: [sample`OKX_SECRET_KEY=${upperHexadecimal(32)}`, sample`okx:\n  apiKey: ${uuid()}\n  passphrase: ''`],
  lookalikes: [sample`OKX_SECRET_KEY=${upperHexadecimal(30)}`, sample`OKX_API_URL=https://www.okx.com`],
};
