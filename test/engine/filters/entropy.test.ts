import { expect, test } from 'vitest';
import { rejectByEntropy } from '../../../src/engine/filters/entropy.ts';
import { digits, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { growToken, ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

test('too few different characters for the length speak against a secret', () => {
  expect(rejectByEntropy(suspectOf('aabbaabbaabbaabbaabbaabbaabbaabb'))).toMatch(/^entropy 1\.0 is too low/);
  expect(rejectByEntropy(suspectOf(growToken(1)))).toBeUndefined();
});

test('the floor that a rule states goes before the usual one', () => {
  expect(rejectByEntropy(suspectOf(growToken(1), { rule: ruleWith({ entropy: 6 }) }))).toMatch(/at least 6\.0/);
  expect(rejectByEntropy(suspectOf('aabbaabbaabbaabb', { rule: ruleWith({ entropy: 1 }) }))).toBeUndefined();
});

test('a floor of 0 switches it off', () => {
  expect(rejectByEntropy(suspectOf('aaaaaaaaaaaaaaaa', { rule: ruleWith({ entropy: 0 }) }))).toBeUndefined();
});

test('digits behind a prefix in capitals are measured as such', () => {
  const token = grow(sample`ACME_USR-${digits(40)}-${hexadecimal(16)}`, 1);
  expect(rejectByEntropy(suspectOf(token, { rule: ruleWith({ keywords: ['ACME_USR-'] }) }))).toBeUndefined();
  expect(rejectByEntropy(suspectOf(token, { rule: ruleWith({ keywords: ['other-'] }) }))).toMatch(/is too low/);
  expect(
    rejectByEntropy(suspectOf(`ACME_USR-${'ab12'.repeat(10)}`, { rule: ruleWith({ keywords: ['ACME_USR-'] }) })),
  ).toMatch(/is too low/);
});

test('what people make up is not measured unless the rule says so', () => {
  expect(rejectByEntropy(suspectOf('aaaaaaaa', { rule: ruleWith({ origin: 'chosen' }) }))).toBeUndefined();
  expect(rejectByEntropy(suspectOf('aaaaaaaa', { rule: ruleWith({ origin: 'chosen', entropy: 2 }) }))).toBeTypeOf(
    'string',
  );
});

test('a key typed by hand behind a name may be poorer, but in a test', () => {
  const rule = ruleWith({ kind: 'context' });
  const typed = 'abcdef'.repeat(5);
  expect(rejectByEntropy(suspectOf(typed, { rule, path: 'config/shop.yml' }))).toBeUndefined();
  expect(rejectByEntropy(suspectOf(typed, { rule, path: 'test/shop.yml' }))).toMatch(/is too low/);
  expect(rejectByEntropy(suspectOf('deadbeef'.repeat(4), { rule, path: 'config/shop.yml' }))).toMatch(/is too low/);
});
