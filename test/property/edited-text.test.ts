import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import type { Edit, KnownText } from '../../src/model/blob.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules, builtinSamples } from '../../src/rule/builtin.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample as template } from '../../src/rule/sample.ts';
import { encoderOrPacker } from './encoders.ts';

const rules = builtinRules();
const scannerWith = (roomBytes: number): Scanner =>
  new Scanner(compileRules(rules, indexesOf(rules), readKernelBinary(), roomBytes), withoutDeadline);
const editing = scannerWith(65_536);
const plain = scannerWith(0);

const samples = builtinSamples().flatMap(({ examples = [], lookalikes = [] }) => [...examples, ...lookalikes]);
const sample = fc
  .tuple(fc.nat(samples.length - 1), fc.integer({ min: 1, max: 99 }))
  .map(([index, seed]) => grow(samples[index], seed));
/** More than are read without looking farther than usual. */
function rows(before: string, behind: string): string {
  return Array.from(
    { length: 40 },
    (_, seed) => `${before}${grow(template`${alphanumeric(30)}`, seed + 50)}${behind}`,
  ).join('');
}

const filler = fc.constantFrom(
  '\n',
  ' ',
  '  return value;\n',
  'const key = read(name);\n',
  '"text\\n",\n',
  `${'&'}amp; `,
  `${'%'}20`,
  'https://example.org/a?b=c ',
  'x'.repeat(90),
  'word '.repeat(60),
  'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZn\n'.repeat(3),
  '\\\\',
  'password: ',
  'token = "',
  'é',
  '-----BEGIN ',
  'curl -u ',
  '\n#[cfg(test)]\nmod tests {\n',
  '\n    #[test]\n    fn sells() {\n',
  '\n    }\n',
  '\ndef sell():\n    """\n',
  '\n    """\n',
  '\n/** @example\n',
  ' */\n',
  '\n/// ',
  '\n#ifdef SHOP_TEST\n',
  '\n#endif\n',
  '{"auth": "',
  'Bearer ',
  '0123456789abcdef'.repeat(4),
  '\n'.repeat(30),
  `${'a.b '.repeat(300)}\n`,
  'tokens = [\n',
  ']\n',
  'tokens:\n  - ',
  'user,api_token\n',
  `  "${grow(template`${alphanumeric(32)}`, 41)}",\n`,
  `ci,${grow(template`${alphanumeric(32)}`, 43)}\n`,
  rows('  "', '",\n'),
  rows('bob,', '\n'),
);
/** Names of services some way before and behind what nobody owns, whose reports they decide on. */
const owned = fc
  .tuple(
    fc.constantFrom('stripo', 'zeplin', 'airtable', 'datadog', 'tallyfy', 'lokalise'),
    fc.constantFrom(
      ' API: key = ',
      '\ntoken: ',
      `"\n${' '.repeat(300)}"secret": "`,
      `.com ${'-'.repeat(590)}\napi_key=`,
    ),
    fc.integer({ min: 20, max: 44 }),
    fc.nat(99),
  )
  .map(([name, between, length, seed]) => `${name}${between}${grow(template`${alphanumeric(length)}`, seed)}\n`);
const piece = fc.oneof(
  sample,
  owned,
  filler,
  filler,
  fc.tuple(encoderOrPacker, sample).map(([{ encode }, text]) => encode(text)),
);

type Operation =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'undo' };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const cutLength = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 3000 }),
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: place, text: fc.oneof(piece, fc.string({ maxLength: 3 })) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: cutLength }),
  fc.record({ kind: fc.constant('move' as const), at: place, length: cutLength, to: place }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'undo' as const }),
);

/** What a text is made of: stretches of the one before, and bytes of its own. */
type Stretch = { readonly from: number; readonly length: number } | Buffer;

interface Version {
  readonly bytes: Buffer;
  /** How it was made of the one before, and that of it. */
  readonly made: readonly Stretch[];
  readonly unmade: readonly Stretch[];
}

function apply(base: Buffer, done: Version | undefined, change: Operation): Version | undefined {
  const all = base.length;
  const keep = (from: number, to: number): Stretch => ({ from, length: to - from });
  if (change.kind === 'undo') return done && join(base, done.unmade, done.made);
  const at = Math.floor(change.at * all);
  if (change.kind === 'insert') {
    const text = Buffer.from(change.text);
    const length = text.length;
    return join(base, [keep(0, at), text, keep(at, all)], [keep(0, at), keep(at + length, all + length)]);
  }
  const end = Math.min(all, at + change.length);
  if (change.kind === 'cut')
    return join(
      base,
      [keep(0, at), keep(end, all)],
      [keep(0, at), Buffer.from(base.subarray(at, end)), keep(at, all - (end - at))],
    );
  const to = Math.floor(change.to * at);
  const back = [keep(0, to), keep(to + end - at, end), keep(to, to + end - at), keep(end, all)];
  return join(base, [keep(0, to), keep(at, end), keep(to, at), keep(end, all)], back);
}

function join(base: Buffer, made: readonly Stretch[], unmade: readonly Stretch[]): Version {
  return {
    bytes: Buffer.concat(
      made.map((part) => (Buffer.isBuffer(part) ? part : base.subarray(part.from, part.from + part.length))),
    ),
    made,
    unmade,
  };
}

/** As the reader of packs tells it: stretches that go on in one another are one. */
function editOf(base: KnownText, made: readonly Stretch[]): Edit {
  const copies: number[] = [];
  let to = 0;
  let goesOn = false;
  for (const part of made) {
    if (part.length === 0) continue;
    if (Buffer.isBuffer(part)) goesOn = false;
    else if (goesOn && (copies.at(-2) ?? 0) + (copies.at(-1) ?? 0) === part.from)
      copies[copies.length - 1] += part.length;
    else {
      copies.push(to, part.from, part.length);
      goesOn = true;
    }
    to += part.length;
  }
  return { base, copies: Uint32Array.from(copies) };
}

const counts = { known: 0, found: 0, inherited: 0, all: 0 };

function checkHistory(pieces: readonly string[], operations: readonly Operation[]): void {
  let bytes: Buffer = Buffer.from(pieces.join(''));
  let { known } = editing.scanEdited(bytes, { isBase: true }, {}, Infinity);
  let done: Version | undefined;
  for (const change of operations) {
    const version = apply(bytes, done, change);
    if (!version) continue;
    const edit = known && editOf(known, version.made);
    const scanned = editing.scanEdited(version.bytes, { isBase: true, ...(edit && { edit }) }, {}, Infinity);
    const expected = plain.scan(version.bytes, undefined);
    expect(scanned.matches).toEqual(expected);
    counts.all++;
    if (edit && scanned.known) counts.known++;
    if (edit && expected.length > 0) counts.found++;
    if (edit && scanned.known && expected.length > 0) counts.inherited++;
    ({ known } = scanned);
    ({ bytes } = version);
    done = version;
  }
}

test('a version that is made of another gives what a scan of all of it gives', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.array(operation, { minLength: 1, maxLength: 12 }), checkHistory),
    { numRuns: Number(process.env['RUNS'] ?? 400) },
  );
  // All of it happens: only what changed is looked at, with matches and without, and what was broken is whole again.
  expect(counts.known).toBeGreaterThan(counts.all / 10);
  expect(counts.found).toBeGreaterThan(counts.all / 100);
  expect(counts.inherited).toBeGreaterThan(counts.found / 4);
});

/** A secret's text that is broken at a place, and then made whole by an edit there. */
test.each([1, 5])('what an edit makes whole is found, wherever it was broken', (width) => {
  fc.assert(
    fc.property(
      fc.nat(samples.length - 1),
      place,
      fc.array(filler, { maxLength: 8 }),
      fc.array(filler, { maxLength: 8 }),
      (index, at, before, behind) => {
        const text = grow(samples[index], 7);
        const start = Math.floor(at * (text.length + 1 - width));
        const head = before.join('');
        const cut = head.length + start;
        checkHistory(
          [...before, text, ...behind],
          [
            {
              kind: 'cut',
              at: (cut + 0.5) / Math.max(1, head.length + text.length + behind.join('').length),
              length: width,
            },
            { kind: 'undo' },
          ],
        );
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 400) },
  );
});
