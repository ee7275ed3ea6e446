import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const bech32 = '023456789acdefghjklmnpqrstuvwxyz';
const grown = withChecksum('bech32', 'suiprivkey1', characterSet(bech32, bech32, 53));

export const suiPrivateKey: Rule = {
  id: 'sui-private-key',
  name: 'Sui private key',
  provider: 'sui',
  kind: 'provider',
  description: 'Signs as the address: moves its funds, publishes and calls packages.',
  severity: 'critical',
  keywords: ['suiprivkey1'],
  pattern: token`suiprivkey1${characterSet('023456789acdefghjklmnpqrstuvwxyz', bech32, 59)}`,
  checksum: 'bech32',
  references: ['https://docs.sui.io/concepts/cryptography/transaction-auth/keys-addresses'],
  rotate: {
    steps: 'Move everything to a new address at once; a leaked key cannot be changed.',
    url: 'https://docs.sui.io/references/cli/keytool',
  },
  examples: [sample`SUI_PRIVATE_KEY=${grown}`, sample`sui keytool import '${grown}' ed25519`],
  lookalikes: [
    sample`suiprivkey1${characterSet('023456789acdefghjklmnpqrstuvwxyz', bech32, 58)}`,
    sample`suiprivkey1${characterSet('023456789acdefghjklmnpqrstuvwxyz', bech32, 59)}`,
  ],
};
