import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeParts } from '../../src/engine/decode/index.ts';
import { growToken, scanText } from '../engine/sample-rules.ts';
import { encoder, encoders } from './encoders.ts';

/** Text that stands round a secret, in ASCII and not empty, as in a file that was encoded. */
const words = fc
  .array(fc.constantFrom('name', 'user', ': ', ' = ', '"', '\n', 'https://shop', '?', '&', '#', '12'), {
    minLength: 4,
    maxLength: 20,
  })
  .map((parts) => `plain ${parts.join('')} `);

/** One of 20,000 looks like no random value and is refused in plain text, too. */
const seeds = fc.nat(9999).filter((seed) => scanText(growToken(seed)).length === 1);

test.each(encoders)('a token in $name is found at the place of the encoded text', ({ encoding, encode }) => {
  fc.assert(
    fc.property(words, words, seeds, (before, after, seed) => {
      const secret = growToken(seed);
      const hidden = encode(`${before}${secret} ${after}`);
      const text = `first line\nvalue = "${hidden}"\n`;
      const [match] = scanText(text);
      expect(match).toMatchObject({ secret, decoded: [encoding] });
      const { byteOffset, byteLength } = match.region;
      const start = text.indexOf(hidden);
      expect(byteOffset).toBeGreaterThanOrEqual(start);
      expect(byteOffset + byteLength).toBeLessThanOrEqual(start + hidden.length);
    }),
    { numRuns: 60 },
  );
});

test('of a token encoded twice, both encodings are told, the outer one first', () => {
  fc.assert(
    fc.property(encoder, encoder, words, fc.nat(9999), (inner, outer, before, seed) => {
      const secret = growToken(seed);
      const hidden = outer.encode(`${before}${inner.encode(`key: ${secret} is it`)} and more`);
      const [match] = scanText(`"${hidden}"`);
      expect(match).toMatchObject({ secret, decoded: [outer.encoding, inner.encoding] });
    }),
    { numRuns: 300 },
  );
});

test.each(encoders)('the span told for decoded bytes of $name decodes to these bytes', ({ encode }) => {
  fc.assert(
    fc.property(words, words, fc.nat(9999), (before, after, seed) => {
      const secret = growToken(seed);
      const source = Buffer.from(`value = "${encode(`${before}${secret} ${after}`)}" # end`);
      const part = decodeParts(source).find(
        ({ bytes }) =>
          Buffer.from(bytes).includes(secret) || Buffer.from(bytes).includes(Buffer.from(secret, 'utf16le')),
      );
      if (!part) throw new Error('the token is in no decoded part');
      const wanted = Buffer.from(part.bytes).includes(secret) ? Buffer.from(secret) : Buffer.from(secret, 'utf16le');
      const start = Buffer.from(part.bytes).indexOf(wanted);
      const span = part.sourceSpan(start, start + wanted.length);
      expect(decodeAlone(source.subarray(span.start, span.end), part.encoding)).toContain(wanted.toString('latin1'));
      expect(span.end - span.start).toBeLessThan(wanted.length * 8 + 200);
    }),
    { numRuns: 60 },
  );
});

/** What the text of a span stands for, at any of the places a group of base64 may begin. */
function decodeAlone(span: Buffer, encoding: string): string {
  if (encoding === 'base64')
    return Buffer.from(span.toString('latin1').replace(/\s+/g, ''), 'base64').toString('latin1');
  if (encoding === 'hex') return Buffer.from(span.toString('latin1'), 'hex').toString('latin1');
  const filler = ' '.repeat(200);
  return decodeParts(Buffer.from(`${filler}${span.toString('latin1')}${filler}`))
    .map(({ bytes }) => Buffer.from(bytes).toString('latin1'))
    .join('\n');
}

test('any bytes are decoded without an error, into parts that lie within the text', () => {
  const byte = fc.constantFrom(...Buffer.from('%&\\#x;u{}041aAfFzZ+/=-_ \n\r"'), 0, 0x80, 0xff);
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 300 }), (values) => {
      for (const { bytes, sourceSpan } of decodeParts(Uint8Array.from(values))) {
        for (const [start, end] of [
          [0, bytes.length],
          [0, 0],
          [bytes.length, bytes.length],
          [bytes.length >> 1, bytes.length],
        ]) {
          const span = sourceSpan(start, end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(values.length);
        }
      }
    }),
    { numRuns: 500 },
  );
});
