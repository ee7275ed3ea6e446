import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(base64(43), '=');

export const bitflyerApiSecret: Rule = {
  id: 'bitflyer-api-secret',
  name: 'bitFlyer API secret',
  provider: 'bitflyer',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['bitflyer'], value }),
  references: ['https://lightning.bitflyer.com/docs?lang=en#authentication'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://lightning.bitflyer.com/developer',
  },
  examples: [sample`BITFLYER_API_SECRET=${value}`, sample`const bitflyerApiSecret = '${value}';`],
  lookalikes: [sample`BITFLYER_API_SECRET=${base64(40)}`, sample`BITFLYER_API_SECRET=your-bitflyer-api-secret-here`],
};
