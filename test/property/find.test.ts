import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Match } from '../../src/engine/match/match.ts';
import { PieceScanner } from '../../src/engine/piece-scanner.ts';
import { ValueScanner } from '../../src/find/value-scanner.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';

const sign = fc.constantFrom(...'abcXYZ019+/=_-.!&<>"\' é$%');
const value = fc
  .string({ unit: sign, minLength: 10, maxLength: 90 })
  .filter((text) => text.trim() === text && new Set(text).size > 6);
const filler = fc.string({ unit: fc.constantFrom(...'qwertz \n:'), maxLength: 60 });

const encoders: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  base64: (text) => Buffer.from(text).toString('base64'),
  'base64 in a text': (text) => Buffer.from(`user:${text}\n`).toString('base64'),
  hex: (text) => Buffer.from(text).toString('hex'),
  percent: encodeURIComponent,
  json: (text) => JSON.stringify(text),
  reversed: (text) => [...text].reverse().join(''),
};
const encoder = fc.constantFrom(...Object.keys(encoders));

const scannerFor = (text: string, isCompiled: boolean = true): ValueScanner =>
  new ValueScanner([{ value: text, variables: ['A'] }], isCompiled ? readKernelBinary() : undefined);
const placesOf = (matches: readonly Match[]): readonly string[] =>
  matches.map(
    ({ region, decoded }) =>
      `${region.byteOffset}+${region.byteLength} ${region.line}:${region.column} ${decoded.join()}`,
  );
/** Broken at a column of at least 40, behind what a log may put before each line. */
const wrap = (text: string, width: number, lead: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).join(`\n${lead}`);

test('a value is found in every encoding, wherever its lines are broken, and its bytes are in the place', () => {
  fc.assert(
    fc.property(
      value,
      encoder,
      fc.record({ width: fc.integer({ min: 40, max: 80 }), lead: fc.constantFrom('', '  ', '12:00:01 | ') }),
      fc.record({ before: filler, after: filler }),
      (text, how, { width, lead }, { before, after }) => {
        const encoded = encoders[how]?.(text) ?? '';
        const bytes = Buffer.from(`${before}\n${wrap(encoded, width, lead)} ${after}`);
        const matches = scannerFor(text).scan(bytes, undefined);
        expect(matches.length).toBeGreaterThan(0);
        const [{ region }] = matches;
        expect(region.byteOffset).toBeGreaterThan(Buffer.byteLength(before));
        expect(region.byteOffset + region.byteLength).toBeLessThanOrEqual(bytes.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('excerpts never hold a value', () => {
  fc.assert(
    fc.property(value, encoder, filler, (text, how, between) => {
      const encoded = encoders[how]?.(text) ?? '';
      for (const { excerpt } of scannerFor(text).scan(Buffer.from(`${text}${between}${encoded} ${text}`), undefined))
        expect(excerpt.text).not.toContain(text);
    }),
    { numRuns: 200 },
  );
});

test('WebAssembly and plain TypeScript find the same, and pieces the same as the whole', () => {
  const scanner = scannerFor('s3cr3t-value/of+some=length');
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          filler,
          encoder.map((how) => encoders[how]?.('s3cr3t-value/of+some=length') ?? ''),
        ),
        { maxLength: 30 },
      ),
      (parts) => {
        const bytes = Buffer.from(parts.join(' '));
        const whole = placesOf(scanner.scan(bytes, undefined));
        expect(placesOf(scannerFor('s3cr3t-value/of+some=length', false).scan(bytes, undefined))).toEqual(whole);
        const kept: Match[] = [];
        const pieces = new PieceScanner(scanner, {
          path: undefined,
          events: {},
          keeper: { keep: (matches) => kept.push(...matches), room: () => Infinity },
          lengths: { piece: 1024, overlap: 512, lookBack: 64 },
        });
        pieces.write(bytes);
        pieces.end();
        expect(placesOf(kept)).toEqual(whole);
      },
    ),
    { numRuns: 60 },
  );
});
