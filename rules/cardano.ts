import type { Rule } from '../src/model/rule.ts';
import { hexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const page = 'https://developers.cardano.org/docs/get-started/infrastructure/cardano-cli/basic-operations/get-started/';

export const cardanoSigningKey: Rule = {
  id: 'cardano-signing-key',
  name: 'Cardano signing key',
  provider: 'cardano',
  kind: 'provider',
  description: 'Signs as the address, the stake or the pool: moves funds, mints tokens, makes blocks.',
  severity: 'critical',
  keywords: ['"cborHex"'],
  pattern:
    /SigningKey\w{0,40}",\s{0,12}"description":\s{0,4}"[^"\r\n]{0,80}",\s{0,12}"cborHex":\s{0,4}"(?<secret>58(?:20[0-9a-f]{64}|40[0-9a-f]{128}|80[0-9a-f]{256}))"/,
  entropy: 0,
  references: [page],
  rotate: { steps: 'Move everything to a new address at once; a leaked key cannot be changed.', url: page },
  examples: [
    at(
      'keys/payment.skey',
      sample`{\n    "type": "PaymentSigningKeyShelley_ed25519",\n    "description": "Payment Signing Key",\n    "cborHex": "5820${hexadecimal(64)}"\n}`,
    ),
    sample`{"type":"StakeExtendedSigningKeyShelley_ed25519_bip32","description":"","cborHex":"5880${hexadecimal(256)}"}`,
  ],
  lookalikes: [
    sample`{"type": "PaymentVerificationKeyShelley_ed25519", "description": "Payment Verification Key", "cborHex": "5820${hexadecimal(64)}"}`,
    sample`{"type": "PaymentSigningKeyShelley_ed25519", "description": "", "cborHex": "5820${hexadecimal(60)}"}`,
  ],
};
