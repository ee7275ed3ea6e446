import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Hit, hitsIn, kernelsOf } from '../kernel/kernels.ts';
import { expectHits, lower, searchNaively, withListeners } from './naive-search.ts';

/**
 * Few different bytes, so that keywords overlap and nearly match; some that folding could mix up, some beyond ASCII.
 */
const byte = fc.constantFrom(...Buffer.from('aAbB@`_\x7f[{\n*0'), 0, 0x80, 0xc3, 0xe1, 0xff);
const bytes = (minLength: number, maxLength: number) =>
  fc.array(byte, { minLength, maxLength }).map((values) => Uint8Array.from(values));
const keyword = fc
  .record({ bytes: bytes(3, 12), isCaseSensitive: fc.boolean() })
  .map(({ bytes: text, isCaseSensitive }) => ({ bytes: isCaseSensitive ? text : text.map(lower), isCaseSensitive }));
const keywords = fc.uniqueArray(keyword, {
  minLength: 1,
  maxLength: 12,
  selector: (item) => `${item.isCaseSensitive} ${item.bytes.join(' ')}`,
});

test('finds what a naive search finds in random bytes, wherever the text lies in memory', () => {
  fc.assert(
    fc.property(bytes(0, 300), keywords, fc.nat(7), (text, wanted, shift) => {
      const shifted = new Uint8Array(text.length + shift).subarray(shift);
      shifted.set(text);
      expectHits(shifted, withListeners(wanted), searchNaively(text, wanted));
    }),
    { numRuns: 150 },
  );
});

test('finds what a naive search finds in texts made of nothing but keywords', () => {
  fc.assert(
    fc.property(keywords, fc.array(fc.nat(11), { maxLength: 60 }), (wanted, order) => {
      const text = Buffer.concat(order.map((index) => wanted[index % wanted.length].bytes));
      expectHits(text, withListeners(wanted), searchNaively(text, wanted));
    }),
    { numRuns: 150 },
  );
});

test('finds a keyword at every offset near the end of a block and of the text', () => {
  const blockLength = 16_384;
  fc.assert(
    fc.property(
      keyword,
      fc.integer({ min: -80, max: 20 }),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 1, max: 2 }),
      (wanted, offset, behind, blocks) => {
        const position = blocks * blockLength + offset;
        const text = new Uint8Array(position + wanted.bytes.length + behind).fill(0x2e);
        text.set(wanted.bytes, position);
        expectHits(text, withListeners([wanted]), searchNaively(text, [wanted]));
      },
    ),
    { numRuns: 150 },
  );
});

test('a text of zeros, and one that is one keyword over and over, are searched to their end', () => {
  const zeros = { bytes: new Uint8Array(3), isCaseSensitive: true };
  const text = new Uint8Array(40_000);
  expectHits(text, withListeners([zeros]), searchNaively(text, [zeros]));
});

test('a text in pieces that overlap holds what the whole one holds', () => {
  const [kernel] = kernelsOf(
    withListeners([
      { bytes: Buffer.from('key'), isCaseSensitive: false },
      { bytes: Buffer.from('secret_key'), isCaseSensitive: true },
    ]),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('key', 'secret_', 'KEY', '.', 'xx'), { maxLength: 400 }),
      fc.integer({ min: 20, max: 200 }),
      (parts, length) => {
        const text = Buffer.from(parts.join(''));
        const overlap = 9;
        const found = new Map<string, Hit>();
        for (let from = 0; from < text.length; from += length - overlap) {
          for (const { position, rule } of hitsIn(kernel, text.subarray(from, from + length)))
            found.set(`${position + from} ${rule}`, { position: position + from, rule });
        }
        expect([...found.values()].sort((a, b) => a.position - b.position || a.rule - b.rule)).toEqual(
          hitsIn(kernel, text),
        );
      },
    ),
    { numRuns: 200 },
  );
});
