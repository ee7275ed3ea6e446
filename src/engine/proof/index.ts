import type { ChecksumName, StructureName } from '../../model/rule.ts';
import { checkAwsKeyId } from './aws-key-id.ts';
import { checkAzureAnnotatedKey } from './azure-annotated-key.ts';
import { checkAzureClientSecret } from './azure-client-secret.ts';
import { checkAzureDevopsToken } from './azure-devops-token.ts';
import { checkAzureKey } from './azure-key.ts';
import { checkAzureStorage } from './azure-storage.ts';
import { checkBasicAuth } from './basic-auth.ts';
import { checkBech32 } from './bech32.ts';
import { checkNkeySeed, checkStellarSeed } from './crc16-base32.ts';
import { checkCrc32Base36 } from './crc32-base36.ts';
import { checkCrc32Base62 } from './crc32-base62.ts';
import { checkCrc32Hex } from './crc32-hex.ts';
import { checkDerKey } from './der-key.ts';
import { checkDiscordToken } from './discord-token.ts';
import { checkJsonToken } from './json-token.ts';
import { checkJwt } from './jwt.ts';
import { checkMacaroon } from './macaroon.ts';
import { checkOpenssh } from './openssh.ts';
import { checkPem } from './pem.ts';
import { checkPgp } from './pgp.ts';
import type { Proof } from './proof.ts';
import { checkPutty } from './putty.ts';

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
};

/** Whether the token's own checksum is right. Takes any text without throwing. */
export function checkSum(name: ChecksumName, secret: string): Proof {
  return checksums[name](secret);
}

/** Whether the secret parses as what its rule says it is. Takes any text without throwing. */
export function checkStructure(name: StructureName, secret: string): Proof {
  return structures[name](secret);
}
