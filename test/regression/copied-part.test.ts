import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { readKernelBinary } from '../../src/pool/kernel-binary.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

/**
 * Two secrets that stand together were followed as one: where both stood once more, the copy of one of them by itself
 * was passed over.
 */
test('a version that holds a part of its base twice, once without its end, gives what a scan of all of it gives', () => {
  const rules = builtinRules();
  const scannerWith = (roomBytes: number): Scanner =>
    new Scanner(compileRules(rules, indexesOf(rules), readKernelBinary(), roomBytes), withoutDeadline);
  const token = (seed: number): string => grow(sample`ghr_${alphanumeric(76)}`, seed);
  const lines = 'a line that says nothing\n'.repeat(20);
  const head = `${lines}${token(1)}\n${'-'.repeat(60)}`;
  const base = Buffer.from(`${head}\n${token(2)}\n${lines}`);
  const kept = head.length - 15;
  const version = Buffer.concat([base, base.subarray(0, kept)]);
  const editing = scannerWith(65_536);
  const { known } = editing.scanEdited(base, { isBase: true }, {}, Infinity);
  if (!known) throw new Error('nothing is known of the base');
  const { matches } = editing.scanEdited(
    version,
    { edit: { base: known, copies: Uint32Array.of(0, 0, base.length, base.length, 0, kept) } },
    {},
    Infinity,
  );
  expect(matches.map(({ secret }) => secret)).toEqual([token(1), token(2), token(1)]);
  expect(matches).toEqual(scannerWith(0).scan(version, undefined));
});
