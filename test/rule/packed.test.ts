import { expect, test } from 'vitest';
import { indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { packRules, unpackRules } from '../../src/rule/packed.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { ruleWith } from '../engine/sample-rules.ts';

/** Opens the file and notes how many bytes are read of it. */
function open(file: Uint8Array): { readonly set: ReturnType<typeof unpackRules>; readonly bytesRead: () => number } {
  let bytesRead = 0;
  const set = unpackRules((start, end) => {
    bytesRead += end - start;
    return Buffer.from(file.subarray(start, end));
  });
  return { set, bytesRead: () => bytesRead };
}

test('the whole rule pack is the same unpacked, but for its examples', () => {
  const pack = builtinRules();
  const { set } = open(packRules(pack));
  expect(set.count).toBe(pack.count);
  expect(set.entries()).toEqual(pack.entries());
  expect(indexesOf(set).map(set.reach)).toEqual(
    pack.entries().map(({ reach: { before, after } }) => ({ before, after })),
  );
  expect(set.serviceNames?.()).toEqual(pack.serviceNames?.());
  expect(indexesOf(set).map(set.kindOf)).toEqual(pack.entries().map(({ kind }) => kind));
  for (const index of indexesOf(pack))
    expect(set.load(index)).toEqual({ ...pack.load(index), examples: [], lookalikes: [] });
});

test('patterns within patterns, flags and letters beyond ASCII are kept', () => {
  const rule = ruleWith({
    name: 'Clé “acme”',
    pattern: /clé_(?<secret>[0-9a-f]{32})/i,
    paths: /\.env$/,
    companions: [{ name: 'id', pattern: /(?<part>ID\d{4})/i, withinLines: 2, isRequired: true }],
  });
  const { set } = open(packRules(createRuleSet([ruleWith({}), rule], 'proven')));
  expect(set.load(1)).toEqual(rule);
});

test('gives the same object each time', () => {
  const { set } = open(packRules(createRuleSet([ruleWith({})], 'proven')));
  expect(set.load(0)).toBe(set.load(0));
  expect(set.entry(0)).toBe(set.entry(0));
});

test('a rule is read when it is asked for, and not before', () => {
  const file = packRules(builtinRules());
  const { set, bytesRead } = open(file);
  expect(indexesOf(set).filter((index) => set.kindOf(index) === 'generic' || !set.isProven(index))).not.toEqual([]);
  expect(bytesRead()).toBeLessThan(file.length / 100);
  set.load(500);
  expect(bytesRead()).toBeLessThan(file.length / 50);
});
