import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { defaultScannerLimits, Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf, type RuleSet } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { acmeToken, growToken } from '../engine/sample-rules.ts';
import { encoderOrPacker, encoders, packers } from './encoders.ts';

/** One scanner that decodes all there is, and one that decodes what its kernel says is worth it. */
function scannersOf(ruleSet: RuleSet, decodeDepth = defaultScannerLimits.decodeDepth): readonly Scanner[] {
  const limits = { ...defaultScannerLimits, decodeDepth };
  const all = indexesOf(ruleSet);
  return [
    new Scanner(compileRules(ruleSet, all), withoutDeadline, limits),
    new Scanner(compileRules(ruleSet, all, readKernelBinary()), withoutDeadline, limits),
  ];
}

function expectSame(scanners: readonly Scanner[], text: Uint8Array): void {
  const [plain, wasm] = scanners.map((scanner) => {
    const limited: string[] = [];
    return { matches: scanner.scan(text, 'file.txt', { limited: (detail) => limited.push(detail) }), limited };
  });
  expect(wasm).toEqual(plain);
}

const filler = fc.constantFrom(
  '',
  ' ',
  '\n',
  '"',
  '\\n',
  '\\"',
  '%20',
  '%',
  '&amp;',
  '&',
  '&lt;',
  'some/long/path/to_a_module_name',
  'wordwordwordwordwordword',
  '\\u00e9',
  '\\ud83d',
  '\0',
  '\0a\0b',
  'x'.repeat(300),
  '\\',
  '&#',
  '%2',
  '0x00',
  'ÿþ',
  '" + "',
  "' +\n  '",
  '" .. ',
  "'.'",
  '" & ',
  '" <> "',
);
const token = fc.nat(999).map((seed) => growToken(seed));
const encoded = fc
  .tuple(token, fc.array(encoderOrPacker, { maxLength: 5 }), filler, filler)
  .map(([secret, layers, before, after]) =>
    layers.reduce((text, { encode }) => encode(text), `key: ${before}${secret}${after} is it`),
  );
const broken = encoded.chain((text) => fc.nat(text.length).map((at) => `${text.slice(0, at)}${text.slice(at + 1)}`));
const text = fc.array(fc.oneof(filler, encoded, broken, token), { maxLength: 8 }).map((parts) => parts.join(''));

test('what the kernel finds worth decoding is all that holds a secret, however deep, and tells of the same limits', () => {
  const rules = createRuleSet([acmeToken], 'proven');
  const byDepth = [0, 1, 2, 4].map((depth) => scannersOf(rules, depth));
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(0, 1, 2, 3),
      fc.constantFrom('latin1' as const, 'utf8' as const),
      (searched, depth, encoding) => expectSame(byDepth[depth], Buffer.from(searched, encoding)),
    ),
    { numRuns: 1500 },
  );
});

test.each([...encoders, ...packers])(
  'a secret among many parts in $name is found, also where a part is cut for its length',
  ({ encode }) => {
    const scanners = scannersOf(createRuleSet([acmeToken], 'proven'));
    const hidden = encode(`and here: ${growToken(7)} it is`);
    expectSame(scanners, Buffer.from(`${encode('nothing here at all, and nothing there ')}\n`.repeat(3000) + hidden));
    expectSame(scanners, Buffer.from(`${hidden}\n`.repeat(50)));
  },
);

test('the files of this repository give the same matches with all rules', () => {
  const scanners = scannersOf(builtinRules());
  for (const folder of ['docs', 'src/engine/decode', 'test/engine/decode', 'test/report', 'rules', 'dist']) {
    for (const file of readdirSync(folder, { withFileTypes: true }).filter(
      (each) => each.isFile() && /\.(?:ts|md|js)$/.test(each.name),
    ))
      expectSame(scanners, readFileSync(`${folder}/${file.name}`));
  }
});
