import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const bech32 = '023456789acdefghjklmnpqrstuvwxyz';
const grown = withChecksum('bech32', 'nsec1', characterSet(bech32, bech32, 52));

export const nostrSecretKey: Rule = {
  id: 'nostr-secret-key',
  name: 'Nostr secret key',
  provider: 'nostr',
  kind: 'provider',
  description: 'Is the person on Nostr: posts in their name, reads their messages; nothing can take the key back.',
  severity: 'high',
  keywords: ['nsec1'],
  pattern: token`nsec1${characterSet(bech32, bech32, 58)}`,
  checksum: 'bech32',
  references: ['https://github.com/nostr-protocol/nips/blob/master/19.md'],
  rotate: {
    steps:
      'A key cannot be revoked: make a new one, tell followers of it from the old one while that is still yours, and move what it opens, such as zaps and relays.',
    url: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
  },
  examples: [sample`NOSTR_PRIVATE_KEY=${grown}`, sample`const { data } = nip19.decode('${grown}');`],
  lookalikes: [
    sample`nsec1${characterSet(bech32, bech32, 58)}`,
    sample`nsec1${characterSet(bech32, bech32, 57)}`,
    sample`npub1${characterSet(bech32, bech32, 58)}`,
  ],
};
