import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newUnpacker } from './new-unpacker.ts';

const unpacker = newUnpacker();
const deltaAt = unpacker.start;
const baseAt = unpacker.start + (1 << 20);
const textAt = unpacker.start + (4 << 20);

/** Seven bits a byte, the lowest first. */
function sizeBytes(size: number): number[] {
  return size < 128 ? [size] : [(size % 128) | 128, ...sizeBytes(Math.floor(size / 128))];
}

/** What a delta makes of a base, read byte by byte; undefined where it makes nothing. */
function applyNaively(delta: Buffer, base: Buffer): Buffer | undefined {
  let at = 0;
  const byte = (): number => (at < delta.length ? delta[at++] : NaN);
  const size = (): number => {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 49; unit *= 128) {
      const part = byte();
      value += (part & 127) * unit;
      if (Number.isNaN(part)) return NaN;
      if (part < 128) return value;
    }
    return NaN;
  };
  const [baseSize, textSize] = [size(), size()];
  if (baseSize !== base.length || Number.isNaN(textSize)) return undefined;
  const pieces: Buffer[] = [];
  while (at < delta.length) {
    const operation = byte();
    if (operation === 0) return undefined;
    if (operation < 128) {
      if (at + operation > delta.length) return undefined;
      pieces.push(delta.subarray(at, at + operation));
      at += operation;
      continue;
    }
    const number = (bits: number, count: number): number =>
      Array.from({ length: count }, (_, index) => ((bits >> index) & 1 ? byte() * 256 ** index : 0)).reduce(
        (sum, part) => sum + part,
        0,
      );
    const offset = number(operation, 4);
    const length = number(operation >> 4, 3) || 0x10000;
    if (Number.isNaN(offset) || at > delta.length || offset + length > base.length) return undefined;
    pieces.push(base.subarray(offset, offset + length));
  }
  const text = Buffer.concat(pieces);
  return text.length === textSize ? text : undefined;
}

function apply(delta: Buffer, base: Buffer): Buffer | undefined {
  unpacker.bytes.set(delta, deltaAt);
  unpacker.bytes.set(base, baseAt);
  const size = unpacker.deltaSize(deltaAt, delta.length, base.length);
  if (size < 0 || size > 2 << 20) return undefined;
  unpacker.bytes.fill(0x5a, textAt + size, textAt + size + 2 * unpacker.outputPadding);
  const isMade = unpacker.applyDelta(deltaAt, delta.length, baseAt, base.length, textAt, size);
  expect(
    unpacker.bytes
      .subarray(textAt + size + unpacker.outputPadding, textAt + size + 2 * unpacker.outputPadding)
      .every((byte) => byte === 0x5a),
  ).toBe(true);
  return isMade ? Buffer.from(unpacker.bytes.subarray(textAt, textAt + size)) : undefined;
}

const bases = fc
  .tuple(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 400 }))
  .map(([bytes, times]) => Buffer.concat(Array.from({ length: times }, () => bytes)));
const operations = fc.array(fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 127 }), fc.tuple(fc.nat(), fc.nat())), {
  maxLength: 20,
});

function encode(base: Buffer, parts: readonly (Uint8Array | readonly [number, number])[]): Buffer {
  let size = 0;
  const bytes = parts.flatMap((part) => {
    if (part instanceof Uint8Array) {
      size += part.length;
      return [part.length, ...part];
    }
    const offset = part[0] % base.length;
    const length = 1 + (part[1] % Math.min(0x10000, base.length - offset));
    size += length;
    return [
      0xff,
      ...[0, 8, 16, 24].map((shift) => (offset >>> shift) & 255),
      ...[0, 8, 16].map((shift) => ((length === 0x10000 ? 0 : length) >>> shift) & 255),
    ];
  });
  return Buffer.from([...sizeBytes(base.length), ...sizeBytes(size), ...bytes]);
}

test('puts together what a delta says', () => {
  fc.assert(
    fc.property(bases, operations, (base, parts) => {
      const delta = encode(base, parts);
      const expected = applyNaively(delta, base);
      expect(expected).toBeDefined();
      expect(apply(delta, base)).toEqual(expected);
      // The stretches that are told of are those of the base.
      const copies = unpacker.copies() ?? new Uint32Array();
      for (let index = 0; index < copies.length; index += 3) {
        const [to, from, length] = copies.subarray(index, index + 3);
        expect(expected?.subarray(to, to + length).equals(base.subarray(from, from + length))).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('a delta that is cut off or has bits turned over does no harm, and makes what it says or nothing', () => {
  fc.assert(
    fc.property(bases, operations, fc.array(fc.nat(), { maxLength: 3 }), fc.nat(), (base, parts, flips, cut) => {
      const whole = encode(base, parts);
      for (const flip of flips) whole[(flip >> 3) % whole.length] ^= 1 << (flip & 7);
      const delta = flips.length === 0 ? whole.subarray(0, cut % whole.length) : whole;
      const expected = applyNaively(delta, base);
      if (expected === undefined || expected.length <= 2 << 20) expect(apply(delta, base)).toEqual(expected);
    }),
    { numRuns: 1500 },
  );
});
