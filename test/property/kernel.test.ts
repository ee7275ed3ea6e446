import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKernel, type Keyword } from '../../src/kernel/index.ts';

interface Hit {
  readonly position: number;
  readonly keyword: number;
}

function search(bytes: Uint8Array, keywords: readonly Keyword[]): readonly Hit[] {
  const { count, positions, keywords: indexes } = createKernel(keywords).search(bytes);
  return Array.from({ length: count }, (_, index) => ({ position: positions[index], keyword: indexes[index] }));
}

/** Every keyword at every place, byte by byte. */
function searchNaively(bytes: Uint8Array, keywords: readonly Keyword[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let position = 0; position < bytes.length; position++) {
    for (const [keyword, { bytes: wanted, isCaseSensitive }] of keywords.entries()) {
      const found = bytes.subarray(position, position + wanted.length);
      if (found.length === wanted.length && wanted.every((byte, index) => byte === (isCaseSensitive ? found[index] : lower(found[index])))) hits.push({ position, keyword });
    }
  }
  return hits;
}

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);

/** Few different bytes, so that keywords overlap and nearly match; some that folding could mix up, some beyond ASCII. */
const byte = fc.constantFrom(...Buffer.from('aAbB@`_\x7f[{\n*0'), 0x80, 0xc3, 0xe1, 0xff);
const bytes = (minLength: number, maxLength: number) => fc.array(byte, { minLength, maxLength }).map((values) => Uint8Array.from(values));
const keyword = fc.record({ bytes: bytes(3, 7), isCaseSensitive: fc.boolean() }).map(({ bytes: text, isCaseSensitive }) => ({ bytes: isCaseSensitive ? text : text.map(lower), isCaseSensitive }));
const keywords = fc.uniqueArray(keyword, { minLength: 1, maxLength: 12, selector: (item) => `${item.isCaseSensitive} ${item.bytes.join(' ')}` });

test('finds what a naive search finds in random bytes, wherever the text lies in memory', () => {
  fc.assert(
    fc.property(bytes(0, 300), keywords, fc.nat(7), (text, wanted, shift) => {
      const shifted = new Uint8Array(text.length + shift).subarray(shift);
      shifted.set(text);
      expect(search(shifted, wanted)).toEqual(searchNaively(text, wanted));
    }),
    { numRuns: 400 },
  );
});

test('finds what a naive search finds in texts made of nothing but keywords', () => {
  fc.assert(
    fc.property(keywords, fc.array(fc.nat(11), { maxLength: 60 }), (wanted, order) => {
      const text = Buffer.concat(order.map((index) => wanted[index % wanted.length].bytes));
      expect(search(text, wanted)).toEqual(searchNaively(text, wanted));
    }),
    { numRuns: 300 },
  );
});

test('finds a keyword at every offset of texts of every small length', () => {
  fc.assert(
    fc.property(keyword, fc.integer({ min: 0, max: 80 }), fc.nat(80), (wanted, length, at) => {
      const text = new Uint8Array(length + wanted.bytes.length).fill(0x2e);
      const position = Math.min(at, length);
      text.set(wanted.bytes, position);
      expect(search(text, [wanted])).toContainEqual({ position, keyword: 0 });
    }),
    { numRuns: 500 },
  );
});
