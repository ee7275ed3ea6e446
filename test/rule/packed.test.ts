import { expect, test } from 'vitest';
import { entriesOf, indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { packRules, unpackRules } from '../../src/rule/packed.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { ruleWith } from '../engine/sample-rules.ts';

test('the whole rule pack is the same unpacked, but for its examples', () => {
  const pack = builtinRules();
  const unpacked = unpackRules(packRules(pack));
  expect(unpacked.count).toBe(pack.count);
  expect(entriesOf(unpacked)).toEqual(entriesOf(pack));
  expect(indexesOf(unpacked).map(unpacked.kindOf)).toEqual(entriesOf(pack).map(({ kind }) => kind));
  for (const index of indexesOf(pack)) expect(unpacked.load(index)).toEqual({ ...pack.load(index), examples: [], lookalikes: [] });
});

test('patterns within patterns, flags and letters beyond ASCII are kept', () => {
  const rule = ruleWith({ name: 'Clé “acme”', pattern: /clé_(?<secret>[0-9a-f]{32})/i, paths: /\.env$/, companions: [{ name: 'id', pattern: /(?<part>ID\d{4})/i, withinLines: 2, isRequired: true }] });
  const set = unpackRules(packRules(createRuleSet([ruleWith({}), rule], true)));
  expect(set.load(1)).toEqual(rule);
});

test('gives the same object each time, and reads from a part of a larger buffer', () => {
  const file = packRules(createRuleSet([ruleWith({})], true));
  const larger = new Uint8Array(file.length + 10);
  larger.set(file, 5);
  const set = unpackRules(larger.subarray(5, 5 + file.length));
  expect(set.load(0)).toBe(set.load(0));
  expect(set.entry(0)).toBe(set.entry(0));
});
