import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PositionCursor } from '../../src/engine/text/position.ts';
import { growToken, scanText } from '../engine/sample-rules.ts';

/** Text of one to four bytes a character, with line ends of both kinds. */
const text = fc
  .array(fc.constantFrom('a', 'é', '\u20ac', '\u{1f511}', '\n', '\r\n', ' ', '\u2028', '\0'), { maxLength: 40 })
  .map((parts) => parts.join(''));

function placeOf(before: string): { line: number; column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

test('the region of a secret is that of a naive decode of the text', () => {
  fc.assert(
    fc.property(text, text, fc.nat(1000), (before, after, seed) => {
      const secret = growToken(seed);
      const [match] = scanText(`${before} ${secret} ${after}`);
      const { line, column } = placeOf(`${before} `);
      expect(match.region).toEqual({
        line,
        column,
        endLine: line,
        endColumn: column + secret.length,
        byteOffset: Buffer.byteLength(`${before} `),
        byteLength: secret.length,
      });
    }),
  );
});

test('positions far into a text are those of a naive decode', () => {
  const parts = fc.constantFrom(
    'a',
    'é',
    '\u{1f511}',
    '\n',
    '\r',
    '\v',
    '\x7f',
    '*',
    'b'.repeat(300),
    'c'.repeat(511),
    'dé'.repeat(150),
    '\n'.repeat(5),
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.nat(3), (before, shift) => {
      const whole = before.join('');
      const bytes = new Uint8Array(Buffer.byteLength(whole) + shift).subarray(shift);
      bytes.set(Buffer.from(whole));
      const { line, column, offset } = new PositionCursor(bytes).originAt(bytes.length);
      expect({ line: line + 1, column: column + 1, offset }).toEqual({ ...placeOf(whole), offset: bytes.length });
    }),
    { numRuns: 500 },
  );
});

/** Encoders of the encodings, byte order mark first. */
const encodings = [
  { name: 'UTF-8', mark: [0xef, 0xbb, 0xbf], encode: (plain: string) => Buffer.from(plain) },
  { name: 'UTF-16 little endian', mark: [0xff, 0xfe], encode: (plain: string) => Buffer.from(plain, 'utf16le') },
  { name: 'UTF-16 big endian', mark: [0xfe, 0xff], encode: (plain: string) => Buffer.from(plain, 'utf16le').swap16() },
  {
    name: 'UTF-32 little endian',
    mark: [0xff, 0xfe, 0, 0],
    encode: (plain: string) => Buffer.from([...plain].flatMap((character) => pointBytes(character))),
  },
  {
    name: 'UTF-32 big endian',
    mark: [0, 0, 0xfe, 0xff],
    encode: (plain: string) => Buffer.from([...plain].flatMap((character) => pointBytes(character).reverse())),
  },
];

function pointBytes(character: string): number[] {
  const point = character.codePointAt(0) ?? 0;
  return [point & 0xff, (point >> 8) & 0xff, (point >> 16) & 0xff, 0];
}

test.each(encodings)(
  'in $name with a mark, lines and columns are those of the text and offsets those of the file',
  ({ mark, encode }) => {
    fc.assert(
      fc.property(text, text, fc.nat(1000), (before, after, seed) => {
        const secret = growToken(seed);
        const head = `file ${before} `;
        const [match] = scanText(Buffer.concat([Buffer.from(mark), encode(`${head}${secret} ${after}`)]));
        expect(match.secret).toBe(secret);
        expect(match.region).toMatchObject({
          ...placeOf(head),
          byteOffset: mark.length + encode(head).length,
          byteLength: encode(secret).length,
        });
      }),
    );
  },
);

test.each(encodings)('in $name without a mark, a text of mostly ASCII is read all the same', ({ encode }) => {
  fc.assert(
    fc.property(fc.nat(1000), fc.constantFrom('', 'é', '\u{1f511}', 'a\n'), (seed, odd) => {
      const secret = growToken(seed);
      const before = `${odd} token = `;
      const [match] = scanText(encode(`${before}${secret}\n`));
      expect(match.region).toMatchObject({ ...placeOf(before), byteOffset: encode(before).length });
    }),
  );
});

/** Leads, continuations and what may stand nowhere: broken in every way. */
const brokenByte = fc.constantFrom(
  0x61,
  0x0a,
  0x80,
  0xbf,
  0xc0,
  0xc3,
  0xe0,
  0xe2,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
  0xff,
  0x9f,
  0xa0,
  0x90,
  0x8f,
);

test('broken UTF-8 takes the columns that a decoder gives it', () => {
  fc.assert(
    fc.property(fc.array(brokenByte, { maxLength: 30 }), (values) => {
      const bytes = Uint8Array.from([...values, 0x20]);
      const place = placeOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
      expect(new PositionCursor(bytes).region(bytes.length, bytes.length)).toMatchObject(place);
    }),
    { numRuns: 1000 },
  );
});
