import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(72));

export const indodaxApiSecret: Rule = {
  id: 'indodax-api-secret',
  name: 'Indodax secret key',
  provider: 'indodax',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['indodax'], value }),
  references: ['https://github.com/btcid/indodax-official-api-docs/blob/master/Private-RestAPI.md'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://indodax.com/trade_api',
  },
  examples: [sample`INDODAX_API_SECRET=${value}`, sample`const indodaxApiSecret = '${value}';`],
  lookalikes: [sample`INDODAX_API_SECRET=${hexadecimal(71)}`, sample`INDODAX_API_SECRET=your-indodax-api-secret-here`],
};
