import type { Rule } from '../src/model/rule.ts';
import { characterSet, token } from '../src/rule/pattern.ts';
import { sample, withChecksum } from '../src/rule/sample.ts';

const bech32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const identity = characterSet(bech32, bech32, 58);
const grown = withChecksum('bech32', 'AGE-SECRET-KEY-1', characterSet(bech32, bech32, 52));

export const ageSecretKey: Rule = {
  id: 'age-secret-key',
  name: 'age secret key',
  provider: 'age',
  kind: 'provider',
  description: 'Decrypts every file that was encrypted to its recipient, SOPS files among them.',
  severity: 'critical',
  keywords: ['AGE-SECRET-KEY-1'],
  pattern: token`AGE-SECRET-KEY-1${identity}`,
  checksum: 'bech32',
  references: ['https://github.com/C2SP/C2SP/blob/main/age.md', 'https://github.com/FiloSottile/age'],
  rotate: {
    steps:
      'Make a new key with age-keygen, encrypt every file anew to its recipient, and rotate the secrets that were in them.',
    url: 'https://github.com/FiloSottile/age#readme',
  },
  examples: [sample`# public key: age1...\n${grown}\n`, sample`export SOPS_AGE_KEY="${grown}"`],
  lookalikes: [
    sample`AGE-SECRET-KEY-1${identity}`,
    sample`AGE-SECRET-KEY-1${characterSet(bech32, bech32, 57)}`,
    sample`AGE-SECRET-KEY-1...`,
  ],
};

export const agePostQuantumSecretKey: Rule = {
  id: 'age-post-quantum-secret-key',
  name: 'age secret key (post-quantum)',
  provider: 'age',
  kind: 'provider',
  description: 'Decrypts every file that was encrypted to its recipient.',
  severity: 'critical',
  keywords: ['AGE-SECRET-KEY-PQ-1'],
  pattern: token`AGE-SECRET-KEY-PQ-1${characterSet(bech32, bech32, 50, 70)}`,
  references: ['https://github.com/C2SP/C2SP/blob/main/age.md'],
  rotate: ageSecretKey.rotate,
  examples: [sample`AGE-SECRET-KEY-PQ-1${identity}`, sample`age_identity: 'AGE-SECRET-KEY-PQ-1${identity}'`],
  lookalikes: [sample`AGE-SECRET-KEY-PQ-1${characterSet(bech32, bech32, 20)}`, sample`AGE-SECRET-KEY-PQ-1<key>`],
};
