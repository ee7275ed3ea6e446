import { expect, test } from 'vitest';
import fc from 'fast-check';
import { checkStructure, checkSum } from '../../../src/engine/proof/index.ts';
import type { StructureName } from '../../../src/model/rule.ts';

const structures: readonly StructureName[] = ['jwt', 'pem', 'openssh', 'putty', 'pgp', 'macaroon', 'aws-key-id', 'basic-auth', 'azure-storage'];

test('no text makes a check throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...structures), (text, name) => {
      expect(['proven', 'refuted', 'unproven']).toContain(checkStructure(name, text).kind);
      expect(['proven', 'refuted', 'unproven']).toContain(checkSum('crc32-base62', text).kind);
    }),
  );
});
