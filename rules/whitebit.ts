import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const whitebitApiSecret: Rule = {
  id: 'whitebit-api-secret',
  name: 'WhiteBIT API key or secret',
  provider: 'whitebit',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['whitebit'], value }),
  references: ['https://docs.whitebit.com/private/http-auth/'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://whitebit.com/settings/api',
  },
  examples: [sample`WHITEBIT_API_SECRET=${value}`, sample`const whitebitApiSecret = '${value}';`],
  lookalikes: [
    sample`WHITEBIT_API_SECRET=${hexadecimal(31)}`,
    sample`WHITEBIT_API_SECRET=your-whitebit-api-secret-here`,
  ],
};
