import type { Rule } from '../src/model/rule.ts';
import { assigned, hexadecimal, uuid, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

export const kucoinKey: Rule = {
  id: 'kucoin-api-secret',
  name: 'KuCoin API secret',
  provider: 'kucoin',
  kind: 'context',
  description: 'Signs orders and, where allowed, withdrawals, together with the key and the passphrase.',
  severity: 'critical',
  ...named({ names: ['kucoin'], value: uuid(), words: ['secret', 'token', 'key', 'api'], reach: 40 }),
  references: ['https://www.kucoin.com/docs-new/authentication'],
  rotate: {
    steps: 'Delete the key in API management, look at orders and withdrawals, then create one bound to addresses.',
    url: 'https://www.kucoin.com/account/api',
  },
  examples: [sample`KUCOIN_API_SECRET=${uuid()}`, sample`kucoin: { secret: '${uuid()}' }`],
  lookalikes: [sample`KUCOIN_API_SECRET=${hexadecimal(32)}`, sample`KUCOIN_BASE_URL=https://api.kucoin.com`],
};

export const kucoinKeyId: Rule = {
  ...kucoinKey,
  id: 'kucoin-api-key',
  name: 'KuCoin API key',
  description: 'Names the key; of use with its secret and passphrase.',
  severity: 'low',
  pattern: assigned({ names: ['kucoin'], value: hexadecimal(24), words: ['token', 'key', 'api'], reach: 40 }),
  examples: [sample`KUCOIN_API_KEY=${hexadecimal(24)}`, sample`kucoin_token: "${hexadecimal(24)}"`],
  lookalikes: [sample`KUCOIN_API_KEY=${hexadecimal(22)}`, sample`KUCOIN_API_KEY=<key>`],
};
