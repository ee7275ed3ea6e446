import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(64));

export const valrApiKey: Rule = {
  id: 'valr-api-key',
  name: 'VALR API key or secret',
  provider: 'valr',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['valr_', 'valrapi', 'valrsecret', 'api.valr'], value }),
  references: ['https://docs.valr.com/'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://www.valr.com/my/api-keys',
  },
  examples: [sample`VALR_API_KEY=${value}`, sample`const valrApiKey = '${value}';`],
  lookalikes: [sample`VALR_API_KEY=${hexadecimal(63)}`, sample`VALR_API_KEY=your-valr-api-key-here`],
};
