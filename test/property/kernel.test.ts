import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { assignmentRule } from '../../src/engine/rule-number.ts';
import { type Candidate, candidatesAt, windowAfter, windowBefore } from '../../src/engine/assignment/candidates.ts';
import { familyKeywords } from '../../src/engine/assignment/family.ts';
import { gatherEvidence } from '../../src/engine/assignment/evidence.ts';
import { reasonAgainst } from '../../src/engine/assignment/judge.ts';
import type { Gate, Keyword } from '../../src/kernel/index.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { type Hit, hitsIn, kernelsOf, openGate } from '../kernel/kernels.ts';

type PlainKeyword = Omit<Keyword, 'listeners'>;

const withListeners = (keywords: readonly PlainKeyword[], gate: Gate = openGate): readonly Keyword[] =>
  keywords.map((each, rule) => ({ ...each, listeners: [{ rule, gate }] }));

/** Both kernels find these hits, and the same ones. */
function expectHits(bytes: Uint8Array, keywords: readonly Keyword[], hits: readonly Hit[]): void {
  for (const kernel of kernelsOf(keywords)) expect(hitsIn(kernel, bytes), kernel.kind).toEqual(hits);
}

/** Every keyword at every place, byte by byte. */
function searchNaively(bytes: Uint8Array, keywords: readonly PlainKeyword[]): readonly Hit[] {
  const hits: Hit[] = [];
  for (let position = 0; position < bytes.length; position++) {
    for (const [rule, { bytes: wanted, isCaseSensitive }] of keywords.entries()) {
      const found = bytes.subarray(position, position + wanted.length);
      if (
        found.length === wanted.length &&
        wanted.every((byte, index) => byte === (isCaseSensitive ? found[index] : lower(found[index])))
      )
        hits.push({ position, rule });
    }
  }
  return hits;
}

const lower = (byte: number): number => (byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte);

/** Few different bytes, so that keywords overlap and nearly match; some that folding could mix up, some beyond ASCII. */
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

const range = fc.constantFrom('ab', 'aabb', '09', '__az', '\x00\xff');
const runGate = fc.record(
  {
    kind: fc.constant('run' as const),
    before: fc.nat(40),
    after: fc.nat(90),
    ranges: range,
    length: fc.integer({ min: 1, max: 20 }),
    within: fc.constantFrom('09AZ__az', '\x00-/\xff'),
  },
  { requiredKeys: ['kind', 'before', 'after', 'ranges', 'length'] },
);

/** `[a-b]` of ranges. */
const classOf = (ranges: string): string =>
  `[${[...ranges.matchAll(/[^]{2}/g)].map(([pair]) => [...pair].map((character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('-')).join('')}]`;

test('a gate is open exactly where its run stands in the span, with nothing strange between it and the keyword', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('key', 'ab', 'aaaaaaaa', '.', '0', '_b'), { maxLength: 60 }),
      runGate,
      (parts, gate) => {
        const text = Buffer.from(parts.join(''), 'latin1');
        const wanted = { bytes: Buffer.from('key'), isCaseSensitive: true };
        const { before, after, length, ranges, within = '\0\xff' } = gate;
        const run = new RegExp(`${classOf(ranges)}{${length}}`);
        const [start, rest] = [new RegExp(`${classOf(within)}*$`), new RegExp(`^${classOf(within)}*`)];
        const open = searchNaively(text, [wanted]).filter(({ position }) => {
          const [behind] = rest.exec(text.toString('latin1', position, position + after)) ?? [''];
          return run.test(
            (start.exec(text.toString('latin1', Math.max(0, position - before), position))?.[0] ?? '') + behind,
          );
        });
        expectHits(text, withListeners([wanted], gate), open);
      },
    ),
    { numRuns: 300 },
  );
});

const namePart = fc.constantFrom(
  'password',
  'PWD',
  'pwd',
  'PASS',
  'credentials',
  'Credential',
  'authorization',
  'keyboard',
  'Author',
  'passphrase',
  'psk',
  'passwords1',
  'api_key',
  'Token',
  'auth',
  'key',
  'pw',
  'passwordHash',
  'x',
  'SECRET',
  'public_key',
  'tokenType',
  'sort-key',
  'pageToken',
  'key2',
  'keyHash',
  'labelPassword',
  'secret_token',
  'AuthToken',
  'ACME_PAT',
  'shopPat',
  'authKeyID',
  'sha256_key',
);
const between = fc.constantFrom(
  ':\n    Type: String\n    Default: ',
  ':\n  description: x\n  default: "',
  'export ',
  '#define ',
  'ENV ',
  ' ::= ',
  ' :::= "',
  '::=',
  ' ?= ',
  ' += ',
  ' -e ',
  'machine a login b ',
  'the ',
  '\n  ',
  ' ',
  '  ',
  '\t',
  '\n',
  '=',
  ' = ',
  ': ',
  ':',
  ' := ',
  '=>',
  ' => ',
  '->',
  '(',
  ')',
  '("',
  '")',
  "']",
  '"]',
  '[',
  ']',
  '[]',
  '[12] = ',
  ': string = ',
  ' *string = ',
  ' Type =',
  ' is ',
  ' by ',
  ' or ',
  ' or "',
  '||',
  ' ?? ',
  ' ?: ',
  ',',
  ', ',
  '",',
  ' == ',
  ' != ',
  '|',
  '>',
  '<',
  '</',
  ';s:8:',
  '; ',
  '-',
  ' -',
  '--',
  '.',
  '$',
  '\\"',
  '&quot;',
  '%22',
  '**',
  '" value="',
  ' value: ',
  ' type="text" value=',
  ' new ',
  ' await ',
  ' foo(',
  '{',
  '}',
  '!',
  ' !tag ',
  ' @',
  ' b"',
  '\r\n',
  '\0',
  '</key>',
  '</key><string>',
  '&#34;',
  '&apos;',
  ' IS ',
  ' or(',
  ' Or ',
  ' values "',
  ' -String ',
  ' -AsPlainText ',
  ' final ',
  ': final String = ',
  ' const char *',
  ": &'a str = ",
  ': a | b = ',
  ' Map<a, b> = ',
  ' x! =',
  ':\n  - ',
  ':\n    "',
  ' = |\n  ',
  ' >-\n ',
  ' return ',
  ' new Foo(',
  ' next ',
  ' raw\t',
  '*f(',
  ' foo!(',
  ' @"',
  ' $',
  ' #',
  '\\',
  ' <![CDATA[',
  ' &quot;',
  '()',
  '())',
  ').toBe(',
  ').to eq ',
  ' should be ',
  ' to ',
  ').and_return(',
  ') { ',
  '() { return ',
  '() => ',
  ' As String = ',
  ": &'static str = ",
  ' id="x">',
  '" type="a" value=',
  '</td><td>',
  ', with: ',
  ' {\n  type = string\n  default = ',
  ': {"value": ',
  '<span class="o">',
  ': **',
  ': <code>',
  ' == user.',
  '", user.',
  'assertEquals("abc1", ',
  'assert_equal(',
  '.equals(',
  '{"value": "abcd12", "name": "',
  '<value>',
  ':',
  ' { get }',
  '\xa0',
  '=>\n  ',
  '" id="x" class="y" value="',
  '" class="y" href="z">',
  '<input name="',
  '<x:',
  ' property="',
  ').should.not.be.equal(',
  ' should have ',
  '->willReturn(',
  ' was ',
  '() == ',
  '() || ',
  '() ?? ',
  '()"',
  '())"',
  'strcmp(',
  'CURLOPT_',
  'set :',
  ':\n  <value>',
  '=<b>',
  ' | **',
  '\n<td>',
  '\n **',
  '", "key": "',
  "' id='",
  " or '",
  '").unwrap_or("',
  '").unwrap_or_else(|_| "',
  ')).orElse(() -> "',
  '= (\n  "',
  ': [\r\n  "',
  '": {\n  "type": "a",\n  "defaultValue": "',
  '(f().g("',
  ' VARCHAR(30) := "',
  ': constant String := "',
  ', <<"',
  ' => <<"',
  ' `',
  ' - ',
  ' - "',
  ' is: ',
  '\', type=a, default="',
  '" a=b, c="d", default="',
  ' | default("',
  '\') | d("',
  '</key>\n<param-value>',
  '"x", forKey: "',
  '@"x" forHTTPHeaderField:@"',
  '" A="b">\n<Value C="d">',
  ' --value ',
  ' --type A --value "',
  '" -Value "',
  ': { type: A, default: "',
  '", { default: "',
  ': {\n  doc: "a",\n  default: "',
  '(default="',
  '=Ab(',
  '\n"',
  '" "',
);
const value = fc.constantFrom(
  '"s3cr3tvalue"',
  "'hunter2x'",
  's3cr3tvalue',
  'word',
  'a1b2c3d4e5',
  '`tick`',
  'Buffer.from("abc123")',
  '“curly”',
  '\\"escaped\\"',
  'x',
  '',
  'foo || "fallback1"',
  '["one", "two"]',
  'user.password',
  'a->b',
  'std::string',
  'keys[0]',
  'smtp.example.com',
  'v1.2.x9k3m',
  'obj.get("abcd1234")',
  'p->get("abcd1234")',
  '.hidden',
  'a..b',
  'x1y2z3.q',
  'Tr0ub4dor&3',
  'correct-horse9',
  "''",
  '"a"',
  "'ab'",
  '"""three lines"""',
  'ab',
  '-1',
  '-x9',
  '&x',
  'f"abcd"',
  'foo"abcd"',
  '[]byte("abcd12")',
  'foo-bar>("abcd12")',
  'v1 || "abcd12"',
  '=5',
  '"none"',
  '"Password"',
  'none',
  'NULL',
  'true.',
  '"${KEY}"',
  "'x{{ y }}'",
  '"[[a]]"',
  '@word',
  '@w.x',
  ':word',
  ':word:',
  '$word',
  '$w->x',
  '"Enter a key here!"',
  '"correct horse battery"',
  '"Bearer  Abc.d"',
  '→ word',
  '→',
  '"→ é"',
  'word12',
  'words.of.it',
  'a.b',
  'nil, "s3cr3tvalue"',
  '"none", "s3cr3tvalue"',
  '[0]',
  'wordsofsixteench',
  '$5',
  '"unclosed',
  '</key>',
);
const assignments = fc
  .array(fc.oneof(namePart, between, value), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));

/** Calls back for each place of a keyword of the grammar with the candidates there. */
function readAssignments(
  text: string,
  onPlace: (position: number, candidates: ReturnType<typeof candidatesAt>) => void,
): void {
  const window = Buffer.from(text).toString('latin1');
  for (const stem of Object.values(familyKeywords).flat()) {
    for (
      let position = window.toLowerCase().indexOf(stem);
      position >= 0;
      position = window.toLowerCase().indexOf(stem, position + 1)
    ) {
      const from = Math.max(0, position - windowBefore);
      onPlace(position, candidatesAt(window.slice(from, position + windowAfter), position - from, stem));
    }
  }
}

/** All lines, joined: a value may stand below its name. */
const lineOf = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replaceAll(/[\r\n]/g, ' ');

test.each([
  ['the grammar reads', 'any', (): boolean => true],
  [
    'no rejection drops',
    'text',
    (candidate: Candidate, line: string): boolean =>
      reasonAgainst(gatherEvidence(candidate, { path: undefined, line })) === undefined,
  ],
  [
    'no rejection drops in source code',
    'code',
    (candidate: Candidate, line: string): boolean =>
      reasonAgainst(gatherEvidence(candidate, { path: 'src/shop.ts', line })) === undefined,
  ],
] as const)('the gate of assignments is never closed where an assignment stands that %s', (_, scope, counts) => {
  const rules = builtinRules();
  const generic = indexesOf(rules).filter((index) => rules.kindOf(index) === 'generic');
  const kernels = [compileRules(rules, generic, readKernelBinary()).kernel, compileRules(rules, generic).kernel];
  fc.assert(
    fc.property(assignments, (text) => {
      const [open, twin] = kernels.map((kernel) =>
        hitsIn(kernel, Buffer.from(text), scope)
          .filter(({ rule }) => rule === assignmentRule)
          .map(({ position }) => position),
      );
      expect(open).toEqual(twin);
      readAssignments(text, (position, candidates) => {
        if (candidates.some((candidate) => counts(candidate, lineOf(text))))
          expect(open, `${JSON.stringify(text)} at ${position}`).toContain(position);
      });
    }),
    { numRuns: 4000 },
  );
});

test('both kernels find the same in this repository, with all rules and their gates', () => {
  const rules = builtinRules();
  const all = indexesOf(rules);
  const [wasm, plain] = [compileRules(rules, all, readKernelBinary()).kernel, compileRules(rules, all).kernel];
  expect([wasm.kind, plain.kind]).toEqual(['wasm', 'plain']);
  for (const folder of ['rules', 'src/engine', 'src/rule', 'docs', 'test/engine', 'dist']) {
    for (const file of readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile())) {
      const text = readFileSync(`${folder}/${file.name}`);
      for (const scope of ['any', 'text', 'code'] as const)
        expect(hitsIn(wasm, text, scope), file.name).toEqual(hitsIn(plain, text, scope));
    }
  }
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
