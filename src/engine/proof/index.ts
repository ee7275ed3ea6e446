import type { ChecksumName, StructureName } from '../../model/rule.ts';
import { checkAzureAnnotatedKey } from './checksums/azure-annotated-key.ts';
import { checkAzureClientSecret } from './checksums/azure-client-secret.ts';
import { checkAzureDevopsToken } from './checksums/azure-devops-token.ts';
import { checkAzureKey } from './checksums/azure-key.ts';
import { checkBase58, checkBase58OfRipple } from './checksums/base58-check.ts';
import { checkBech32 } from './checksums/bech32.ts';
import { checkNkeySeed, checkStellarSeed } from './checksums/crc16-base32.ts';
import { checkCrc32Base36 } from './checksums/crc32-base36.ts';
import { checkCrc32Base62 } from './checksums/crc32-base62.ts';
import { checkCrc32Hex } from './checksums/crc32-hex.ts';
import { checkEd25519Pair } from './checksums/ed25519-pair.ts';
import type { Proof } from './proof.ts';
import { checkAwsKeyId } from './structures/aws-key-id.ts';
import { checkAzureStorage } from './structures/azure-storage.ts';
import { checkBasicAuth } from './structures/basic-auth.ts';
import { checkDerKey } from './structures/der-key.ts';
import { checkDiscordToken } from './structures/discord-token.ts';
import { checkJsonToken } from './structures/json-token.ts';
import { checkJwt } from './structures/jwt.ts';
import { checkMacaroon } from './structures/macaroon.ts';
import { checkOpenssh } from './structures/openssh.ts';
import { checkPem } from './structures/pem.ts';
import { checkPgp } from './structures/pgp.ts';
import { checkPutty } from './structures/putty.ts';
import { checkRecoveryPhrase } from './structures/recovery-phrase.ts';

export type { Proof } from './proof.ts';

/** For a secret about which nothing is checked. */
export const unproven: Proof = { kind: 'unproven', reason: '' };

type Check = (secret: string) => Proof;

const checksums: Readonly<Record<ChecksumName, Check>> = {
  'crc32-base62': checkCrc32Base62,
  'crc32-base36': checkCrc32Base36,
  'crc32-hex': checkCrc32Hex,
  bech32: checkBech32,
  'azure-key': checkAzureKey,
  'azure-annotated-key': checkAzureAnnotatedKey,
  'azure-client-secret': checkAzureClientSecret,
  'azure-devops-token': checkAzureDevopsToken,
  'stellar-seed': checkStellarSeed,
  'nkey-seed': checkNkeySeed,
  'ed25519-pair': checkEd25519Pair,
  'base58-check': checkBase58,
  'base58-check-ripple': checkBase58OfRipple,
};

const structures: Readonly<Record<StructureName, Check>> = {
  jwt: checkJwt,
  pem: checkPem,
  'der-key': checkDerKey,
  openssh: checkOpenssh,
  putty: checkPutty,
  pgp: checkPgp,
  macaroon: checkMacaroon,
  'aws-key-id': checkAwsKeyId,
  'basic-auth': checkBasicAuth,
  'azure-storage': checkAzureStorage,
  'json-token': checkJsonToken,
  'discord-token': checkDiscordToken,
  'recovery-phrase': checkRecoveryPhrase,
};

/** Whether the token's own checksum is right. Takes any text without throwing. */
export function checkSum(name: ChecksumName, secret: string): Proof {
  return checksums[name](secret);
}

/** Whether the secret parses as what its rule says it is. Takes any text without throwing. */
export function checkStructure(name: StructureName, secret: string): Proof {
  return structures[name](secret);
}
