import { expect, test } from 'vitest';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { ruleWith } from '../engine/sample-rules.ts';

const keywords = ['acmeio', 'ACME_io', 'acme', 'xacme'];

test('a rule that names tell of is not searched for by what begins with another of its keywords', () => {
  const rule = ruleWith({ kind: 'context', keywords, pattern: /(?:x?acme)_(?<secret>[0-9a-f]{32})/i });
  expect(createRuleSet([rule], 'proven').entry(0).keywords).toEqual(['acme', 'xacme']);
  expect(createRuleSet([rule], 'proven').load(0).keywords).toEqual(keywords);
});

test('tokens keep all of their beginnings, which reports show', () => {
  const rule = ruleWith({ keywords: ['acme_', 'acme_live_'], pattern: /(?<secret>acme_(?:live_)?[0-9a-f]{32})/ });
  expect(createRuleSet([rule], 'proven').entry(0).keywords).toEqual(['acme_', 'acme_live_']);
});

test('rules are proven to run in linear time only if their maker says so', () => {
  expect(createRuleSet([ruleWith({})], 'proven').isProven(0)).toBe(true);
  expect(createRuleSet([ruleWith({})], 'unproven').isProven(0)).toBe(false);
});
