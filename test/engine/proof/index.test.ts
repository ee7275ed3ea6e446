import { expect, test } from 'vitest';
import fc from 'fast-check';
import { checkStructure, checkSum } from '../../../src/engine/proof/index.ts';
import type { ChecksumName, StructureName } from '../../../src/model/rule.ts';

const structures: readonly StructureName[] = [
  'jwt',
  'pem',
  'der-key',
  'openssh',
  'putty',
  'pgp',
  'macaroon',
  'aws-key-id',
  'basic-auth',
  'azure-storage',
  'json-token',
  'discord-token',
];
const checksums: readonly ChecksumName[] = [
  'crc32-base62',
  'crc32-base36',
  'crc32-hex',
  'bech32',
  'azure-key',
  'azure-annotated-key',
  'azure-client-secret',
  'azure-devops-token',
  'stellar-seed',
  'nkey-seed',
];

test('no text makes a check throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...structures),
      fc.constantFrom(...checksums),
      (text, name, checksum) => {
        expect(['proven', 'refuted', 'doubted', 'unproven']).toContain(checkStructure(name, text).kind);
        expect(['proven', 'refuted', 'doubted', 'unproven']).toContain(checkSum(checksum, text).kind);
      },
    ),
  );
});
