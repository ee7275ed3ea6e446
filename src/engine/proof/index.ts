import type { ChecksumName, StructureName } from '../../model/rule.ts';
import { checkAwsKeyId } from './aws-key-id.ts';
import { checkAzureStorage } from './azure-storage.ts';
import { checkBasicAuth } from './basic-auth.ts';
import { checkCrc32Base62 } from './crc32-base62.ts';
import { checkJwt } from './jwt.ts';
import { checkMacaroon } from './macaroon.ts';
import { checkOpenssh } from './openssh.ts';
import { checkPem } from './pem.ts';
import { checkPgp } from './pgp.ts';
import type { Proof } from './proof.ts';
import { checkPutty } from './putty.ts';

export type { Proof } from './proof.ts';

type Check = (secret: string) => Proof;

const checksums: Readonly<Record<ChecksumName, Check>> = { 'crc32-base62': checkCrc32Base62 };

const structures: Readonly<Record<StructureName, Check>> = {
  jwt: checkJwt,
  pem: checkPem,
  openssh: checkOpenssh,
  putty: checkPutty,
  pgp: checkPgp,
  macaroon: checkMacaroon,
  'aws-key-id': checkAwsKeyId,
  'basic-auth': checkBasicAuth,
  'azure-storage': checkAzureStorage,
};

/** Whether the token's own checksum is right. Any text may be given; none makes it throw. */
export function checkSum(name: ChecksumName, secret: string): Proof {
  return checksums[name](secret);
}

/** Whether the secret parses as what its rule says it is. Any text may be given; none makes it throw. */
export function checkStructure(name: StructureName, secret: string): Proof {
  return structures[name](secret);
}
