import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const bithumbApiKey: Rule = {
  id: 'bithumb-api-key',
  name: 'Bithumb API key',
  provider: 'bithumb',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['bithumb'], value }),
  references: ['https://apidocs.bithumb.com/docs/api-key'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://www.bithumb.com/',
  },
  examples: [sample`BITHUMB_API_KEY=${value}`, sample`const bithumbApiKey = '${value}';`],
  lookalikes: [sample`BITHUMB_API_KEY=${hexadecimal(31)}`, sample`BITHUMB_API_KEY=your-bithumb-api-key-here`],
};
