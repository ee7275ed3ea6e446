import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../src/engine/match/match.ts';
import { type PieceLengths, PieceScanner } from '../../src/engine/piece-scanner.ts';
import { acmeToken, growToken, ruleWith, scannerOf } from '../engine/sample-rules.ts';

const rules = [
  acmeToken,
  ruleWith({
    id: 'acme-named',
    kind: 'context',
    keywords: ['shop'],
    pattern: /[Ss]hop[ =:]{1,3}(?<secret>[0-9a-f]{16})(?![0-9a-z])/,
  }),
];
const scanner = scannerOf(rules);
/** Small, so that texts of some hundred characters have many pieces; the overlap is longer than any match. */
const lengthsFor = (unit: number): PieceLengths => ({ piece: 512 * unit, overlap: 128 * unit, lookBack: 192 * unit });

/** A match as a report shows it; what stands round it is cut off at the start of a piece. */
const shown = ({ rule, secret, region, decoded }: Match): unknown => ({ rule, secret, region, decoded });

interface Cutting {
  /** Lengths of the chunks that the bytes are written in, over and over; none for all of them at once. */
  readonly chunks: readonly number[];
  /** Bytes per unit of the encoding. */
  readonly unit?: number;
  readonly lengths?: PieceLengths;
  /** How many matches are kept. */
  readonly most?: number;
  /** Which pieces are scanned. */
  readonly claim?: (piece: number) => boolean;
}

function scanInPieces(
  bytes: Uint8Array,
  { chunks, unit = 1, lengths = lengthsFor(unit), most = Infinity, claim }: Cutting,
): readonly unknown[] {
  const found: unknown[] = [];
  const pieces = new PieceScanner(scanner, {
    path: 'file.txt',
    events: {},
    keeper: { keep: (matches) => found.push(...matches.map(shown)), room: () => Math.max(0, most - found.length) },
    lengths,
    share: claim && { isShared: true, claim, scanned: () => undefined },
  });
  let from = 0;
  for (let index = 0; from < bytes.length; index++) {
    const length = chunks.length === 0 ? bytes.length : chunks[index % chunks.length];
    pieces.write(bytes.subarray(from, from + length));
    from += length;
  }
  pieces.end();
  return found;
}

const part = fc.oneof(
  fc.nat(9999).map((seed) => ` ${growToken(seed)} `),
  fc.nat(9999).map((seed) => ` shop = ${Buffer.from(growToken(seed)).toString('hex').slice(20, 36)}`),
  fc.nat(9999).map((seed) => ` %22${growToken(seed)}%22 `),
  fc.constantFrom(
    '\n',
    'word ',
    'é',
    '\u20ac',
    '\u{1f511}',
    '\u{1f511}'.repeat(40),
    'acme_ shop '.repeat(9),
    '.'.repeat(120),
    '\0',
  ),
);
const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));
const chunkLengths = fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 4 });

const encodings = [
  { name: 'UTF-8', unit: 1, encode: (plain: string) => Buffer.from(plain) },
  { name: 'UTF-8 with a mark', unit: 1, encode: (plain: string) => Buffer.from(`\ufeff${plain}`) },
  {
    name: 'UTF-16 without one',
    unit: 2,
    encode: (plain: string) => Buffer.from(plain.replace(/[^\x01-\x7f]/gu, '~'), 'utf16le'),
  },
  { name: 'UTF-16 with a mark', unit: 2, encode: (plain: string) => Buffer.from(`\ufeff${plain}`, 'utf16le') },
  {
    name: 'big-endian UTF-16 with a mark',
    unit: 2,
    encode: (plain: string) => Buffer.from(`\ufeff${plain}`, 'utf16le').swap16(),
  },
  {
    name: 'UTF-32 with a mark',
    unit: 4,
    encode: (plain: string) =>
      Buffer.from(Uint32Array.from([0xfeff, ...[...plain].map((character) => character.codePointAt(0) ?? 0)]).buffer),
  },
];

test.each(encodings)(
  'a blob in $name, read in pieces, gives the same matches as one read whole',
  ({ unit, encode }) => {
    fc.assert(
      fc.property(text, chunkLengths, (plain, chunks) => {
        const bytes = encode(plain);
        expect(scanInPieces(bytes, { chunks, unit })).toEqual(scanner.scan(bytes, 'file.txt').map(shown));
      }),
      { numRuns: 150 },
    );
  },
);

test('what several find, who share the pieces, is what one finds', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(2), { minLength: 1, maxLength: 9 }), chunkLengths, (plain, takers, chunks) => {
      const bytes = Buffer.from(plain);
      const found = [0, 1, 2].flatMap((own) =>
        scanInPieces(bytes, { chunks, claim: (piece) => takers[piece % takers.length] === own }),
      );
      expect(found).toHaveLength(scanner.scan(bytes, 'file.txt').length);
      expect(found).toEqual(expect.arrayContaining(scanner.scan(bytes, 'file.txt').map(shown)));
    }),
    { numRuns: 150 },
  );
});

test('of a blob that holds more than is kept, pieces of whatever length give the first ones', () => {
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 300 }).map((parts) => Buffer.from(parts.join(''))),
      chunkLengths,
      fc.integer({ min: 1, max: 120 }),
      (bytes, chunks, most) => {
        expect(
          scanInPieces(bytes, { chunks, most, lengths: { piece: 2048, overlap: 128, lookBack: 192 } }).slice(0, most),
        ).toEqual(scanner.scan(bytes, 'file.txt').slice(0, most).map(shown));
      },
    ),
    { numRuns: 150 },
  );
});

test('a secret behind a hole of zeros has its place', () => {
  const bytes = Buffer.concat([Buffer.from('first\n'), Buffer.alloc(5000), Buffer.from(`\n ${growToken(1)}\n`)]);
  expect(scanInPieces(bytes, { chunks: [] })).toEqual(scanner.scan(bytes, 'file.txt').map(shown));
});
