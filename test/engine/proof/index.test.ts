import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStructure, checkSum } from '../../../src/engine/proof/index.ts';
import { checksumNames, structureNames } from '../../../src/model/rule.ts';

test('no text makes a check throw', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...structureNames),
      fc.constantFrom(...checksumNames),
      (text, name, checksum) => {
        expect(['proven', 'refuted', 'doubted', 'unproven']).toContain(checkStructure(name, text).kind);
        expect(['proven', 'refuted', 'doubted', 'unproven']).toContain(checkSum(checksum, text).kind);
      },
    ),
  );
});
