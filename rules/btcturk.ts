import type { Rule } from '../src/model/rule.ts';
import { base64, named, sequence } from '../src/rule/pattern.ts';
import { sample } from '../src/rule/sample.ts';

const value = sequence(base64(43), '=');

export const btcturkPrivateKey: Rule = {
  id: 'btcturk-private-key',
  name: 'BtcTurk private key',
  provider: 'btcturk',
  kind: 'context',
  description: 'Moves and trades what is on the account as far as the key may, with its other half.',
  severity: 'critical',
  ...named({ names: ['btcturk'], value }),
  references: ['https://docs.btcturk.com/authentication/authentication-v1'],
  rotate: {
    steps:
      'Delete the key on the API page, look at the orders and withdrawals, then create a new one bound to addresses.',
    url: 'https://pro.btcturk.com/hesap-ayarlari',
  },
  examples: [sample`BTCTURK_PRIVATE_KEY=${value}`, sample`const btcturkPrivateKey = '${value}';`],
  lookalikes: [sample`BTCTURK_PRIVATE_KEY=${base64(40)}`, sample`BTCTURK_PRIVATE_KEY=your-btcturk-private-key-here`],
};
