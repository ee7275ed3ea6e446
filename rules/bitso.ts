import type { Rule } from '../src/model/rule.ts';
import { hexadecimal, loosely, named } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = loosely(hexadecimal(32));

export const bitsoApiSecret: Rule = {
  id: 'bitso-api-secret',
  name: 'Bitso API secret',
  provider: 'bitso',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['bitso'], value }),
  references: ['https://docs.bitso.com/bitso-api/docs/create-signed-requests'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://bitso.com/api_setup',
  },
  examples: [sample`BITSO_API_SECRET=${value}`, sample`const bitsoApiSecret = '${value}';`],
  lookalikes: [sample`BITSO_API_SECRET=${hexadecimal(31)}`, sample`BITSO_API_SECRET=your-bitso-api-secret-here`],
};
