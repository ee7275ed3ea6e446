import { constants } from 'node:zlib';
import fc from 'fast-check';

/** Stretches of noise of at most so many bytes, each repeated at most so often: it repeats itself at all distances. */
export function compressibleBytes(mostNoise: number, mostTimes: number): fc.Arbitrary<Buffer> {
  return fc
    .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: mostNoise }), fc.integer({ min: 1, max: mostTimes })), {
      maxLength: 12,
    })
    .map((parts) => Buffer.concat(parts.flatMap(([bytes, times]) => Array.from({ length: times }, () => bytes))));
}

/** Levels and strategies by which zlib chooses between all kinds of blocks. */
export const deflateLevels: fc.Arbitrary<number> = fc.constantFrom(0, 1, 6, 9);
export const deflateStrategies: fc.Arbitrary<number> = fc.constantFrom(
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FIXED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FILTERED,
);
