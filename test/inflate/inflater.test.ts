import { deflateRawSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Inflater } from '../../src/inflate/inflater.ts';
import { compressibleBytes, deflateLevels, deflateStrategies } from '../compressible-bytes.ts';

function inflate(compressed: Uint8Array, pieceBytes: number): { state: string; bytes: Buffer; used: number } {
  const pieces: Buffer[] = [];
  const inflater = new Inflater((bytes) => pieces.push(Buffer.from(bytes)) > 0);
  let used = 0;
  for (let at = 0; at < compressed.length && inflater.state === 'running'; at += pieceBytes)
    used += inflater.push(compressed.slice(at, at + pieceBytes));
  return { state: inflater.state, bytes: Buffer.concat(pieces), used };
}

const contents = compressibleBytes(40, 2000);

test('restores what zlib deflated, whatever the pieces, and stops at the end of the stream', () => {
  fc.assert(
    fc.property(
      contents,
      deflateLevels,
      deflateStrategies,
      fc.integer({ min: 1, max: 5000 }),
      (content, level, strategy, pieceBytes) => {
        const compressed = deflateRawSync(content, { level, strategy });
        const { state, bytes, used } = inflate(Buffer.concat([compressed, Buffer.from('behind it')]), pieceBytes);
        expect(state).toBe('done');
        expect(used).toBe(compressed.length);
        expect(bytes.equals(content)).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('reads codes of every length', () => {
  const skewed = Buffer.concat(Array.from({ length: 20 }, (_, i) => Buffer.alloc(2 ** Math.min(i, 17), i)));
  const shuffled = Buffer.from(skewed.map((_, i) => skewed[(i * 7919) % skewed.length]));
  const { state, bytes } = inflate(deflateRawSync(shuffled, { strategy: constants.Z_HUFFMAN_ONLY }), 1000);
  expect(state).toBe('done');
  expect(bytes.equals(shuffled)).toBe(true);
});

test('a broken stream never throws and yields what precedes the damage', () => {
  fc.assert(
    fc.property(contents, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, where, flip) => {
      const compressed = deflateRawSync(content);
      const at = where % compressed.length;
      compressed[at] ^= flip;
      const { bytes } = inflate(compressed, 100_000);
      expect(bytes.length).toBeLessThanOrEqual(compressed.length * 1040);
    }),
    { numRuns: 200 },
  );
});

test('yields no more than a window at a time', () => {
  let largest = 0;
  const inflater = new Inflater((bytes) => {
    largest = Math.max(largest, bytes.length);
    return true;
  });
  inflater.push(deflateRawSync(Buffer.alloc(20_000_000)));
  expect(inflater.state).toBe('done');
  expect(largest).toBeLessThanOrEqual(256 * 1024);
});

test('stops on request of the output, and starts over after a reset', () => {
  const compressed = deflateRawSync(Buffer.alloc(1_000_000, 'ab'));
  const inflater = new Inflater(() => false);
  inflater.push(compressed);
  expect(inflater.state).toBe('stopped');
  let length = 0;
  inflater.reset((bytes) => (length += bytes.length) > 0);
  inflater.push(compressed);
  expect(inflater.state).toBe('done');
  expect(length).toBe(1_000_000);
});
