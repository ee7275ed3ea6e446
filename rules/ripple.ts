import type { Rule } from '../src/model/rule.ts';
import { characterSet, hexadecimal, named, sequence } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const digits = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const base58 = characterSet('1-9A-HJ-NP-Za-km-z', digits, 28);
const seed = withChecksum('base58-check-ripple', '21', hexadecimal(32));

export const rippleSeed: Rule = {
  id: 'ripple-seed',
  name: 'Seed of an account of the XRP Ledger',
  provider: 'ripple',
  kind: 'context',
  description: 'Signs as the account: moves its funds.',
  severity: 'critical',
  ...named({
    names: ['xrp', 'ripple', 'fromseed', 'fromsecret'],
    value: { ...sequence('s', base58), source: 's[1-9A-HJ-NP-Za-km-z]{28}' },
    words: ['seed', 'secret', 'wallet', 'key'],
    near: 24,
  }),
  checksum: 'base58-check-ripple',
  references: ['https://xrpl.org/docs/references/protocol/data-types/base58-encodings'],
  rotate: {
    steps:
      'Give the account another regular key and disable the master key, or move everything to a new account, at once.',
    url: 'https://xrpl.org/docs/tutorials/how-tos/manage-account-settings/change-or-remove-a-regular-key-pair',
  },
  examples: [sample`XRP_SECRET=${seed}`, sample`const wallet = xrpl.Wallet.fromSeed("${seed}")`],
  lookalikes: [
    sample`XRP_ADDRESS=r${characterSet('1-9A-HJ-NP-Za-km-z', digits, 33)}`,
    sample`XRP_SECRET=s${characterSet('1-9A-HJ-NP-Za-km-z', digits, 20)}`,
  ],
};
