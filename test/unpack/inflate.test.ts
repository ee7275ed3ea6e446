import { constants, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressibleBytes, deflateLevels, deflateStrategies } from '../compressible-bytes.ts';
import { newUnpacker } from './new-unpacker.ts';

const unpacker = newUnpacker();
const { outputPadding } = unpacker;
const streamAt = unpacker.start;
const textAt = unpacker.start + (6 << 20);

interface Inflated {
  /** Bytes of the stream that were taken; 0 where it is broken. */
  readonly used: number;
  readonly text: Buffer;
}

function inflate(stream: Uint8Array, size: number): Inflated {
  unpacker.bytes.set(stream, streamAt);
  unpacker.bytes.fill(0x5a, textAt + size, textAt + size + 2 * outputPadding);
  const used = unpacker.inflate(streamAt, stream.length, textAt, size);
  const behind = unpacker.bytes.subarray(textAt + size + outputPadding, textAt + size + 2 * outputPadding);
  expect(behind.every((byte) => byte === 0x5a)).toBe(true);
  return { used, text: Buffer.from(unpacker.bytes.subarray(textAt, textAt + size)) };
}

/**
 * What zlib makes of a stream of which so many bytes are expected; undefined where it is broken or makes something
 * else.
 */
function inflateByZlib(stream: Uint8Array, size: number): Buffer | undefined {
  try {
    const text = inflateSync(stream);
    return text.length === size ? text : undefined;
  } catch {
    return undefined;
  }
}

const texts = compressibleBytes(400, 300);
const windowBits = fc.integer({ min: 9, max: 15 });

test('gives back what zlib deflated, and stops where the stream ends', () => {
  fc.assert(
    fc.property(texts, deflateLevels, deflateStrategies, windowBits, (text, level, strategy, bits) => {
      const stream = deflateSync(text, { level, strategy, windowBits: bits });
      const { used, text: inflated } = inflate(
        Buffer.concat([stream, Buffer.from('what stands behind it')]),
        text.length,
      );
      expect(used).toBe(stream.length);
      expect(inflated.equals(text)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a text of another length than is expected is broken', () => {
  fc.assert(
    fc.property(texts, deflateLevels, (text, level) => {
      const stream = deflateSync(text, { level });
      expect(inflate(stream, text.length + 1).used).toBe(0);
      if (text.length > 0) expect(inflate(stream, text.length - 1).used).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test('a stream that is cut off anywhere is broken', () => {
  fc.assert(
    fc.property(texts, deflateLevels, deflateStrategies, fc.nat(), (text, level, strategy, cut) => {
      const stream = deflateSync(text, { level, strategy });
      expect(inflate(stream.subarray(0, cut % stream.length), text.length).used).toBe(0);
    }),
    { numRuns: 300 },
  );
});

test('takes for sound what zlib takes for sound, bits turned over or not', () => {
  fc.assert(
    fc.property(
      texts,
      deflateLevels,
      deflateStrategies,
      fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
      (text, level, strategy, flips) => {
        const stream = Buffer.from(deflateSync(text, { level, strategy }));
        for (const flip of flips) stream[(flip >> 3) % stream.length] ^= 1 << (flip & 7);
        const expected = inflateByZlib(stream, text.length);
        const { used, text: inflated } = inflate(stream, text.length);
        expect(used > 0).toBe(expected !== undefined);
        if (expected) expect(inflated.equals(expected)).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});

test('noise does no harm, whatever kind of block it says it is', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      fc.integer({ min: 0, max: 7 }),
      fc.nat(100_000),
      (noise, lead, size) => {
        const stream = Buffer.concat([Buffer.from([0x78, 0x9c]), noise]);
        if (stream.length > 2) stream[2] = (stream[2] & 0xf8) | lead;
        expect(inflate(stream, size).used > 0).toBe(inflateByZlib(stream, size) !== undefined);
      },
    ),
    { numRuns: 2000 },
  );
});

test('reads codes of every length, and blocks of every kind in one stream', () => {
  const skewed = Buffer.concat(Array.from({ length: 20 }, (_, i) => Buffer.alloc(2 ** Math.min(i, 17), i)));
  const shuffled = Buffer.from(skewed.map((_, i) => skewed[(i * 7919) % skewed.length]));
  for (const strategy of [constants.Z_HUFFMAN_ONLY, constants.Z_DEFAULT_STRATEGY]) {
    const { used, text } = inflate(deflateSync(shuffled, { strategy, memLevel: 9 }), shuffled.length);
    expect(used).toBeGreaterThan(0);
    expect(text.equals(shuffled)).toBe(true);
  }
});

test.each([
  ['an empty stream', []],
  ['a header alone', [0x78, 0x9c]],
  ['another method', [0x77, 0x85, 3, 0, 0, 0, 0, 1]],
  ['a preset dictionary', [0x78, 0xbb, 3, 0, 0, 0, 0, 1]],
  ['a wrong checksum', [0x78, 0x9c, 3, 0, 0, 0, 0, 2]],
  ['a block of a kind that is none', [0x78, 0x9c, 7, 0, 0, 0, 0, 1]],
])('%s is broken', (_, bytes) => {
  expect(inflate(Buffer.from(bytes), 0).used).toBe(0);
});

test('an empty text is sound', () => {
  expect(inflate(Buffer.from([0x78, 0x9c, 3, 0, 0, 0, 0, 1]), 0).used).toBe(8);
});
