import { expect, test } from 'vitest';
import type { PatternRule, Rule } from '../../../src/model/rule.ts';
import { createRuleCheck, createUntimedCheck } from '../../../src/rule/check/check.ts';
import { alphanumeric, token } from '../../../src/rule/pattern.ts';
import { createRuleSet } from '../../../src/rule/rule-set.ts';
import { sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../../engine/sample-rules.ts';

const sound = ruleWith({
  examples: [sample`ACME_TOKEN=acme_${alphanumeric(32)}`, sample`"token": "acme_${alphanumeric(32)}"`],
  lookalikes: [sample`acme_${alphanumeric(31)}`],
});

function complaintsOf(rule: Rule, ...others: readonly Rule[]): readonly string[] {
  return createRuleCheck(createRuleSet([rule, ...others], 'proven'))(0).map(({ detail }) => detail);
}

test('a sound rule has nothing against it', () => {
  expect(complaintsOf(sound)).toEqual([]);
});

test.each<[string, Partial<PatternRule>, RegExp]>([
  ['an id in capitals', { id: 'Acme' }, /kebab case/],
  ['a short keyword', { keywords: ['ac'] }, /fewer than 3 bytes/],
  ['no reference', { references: [] }, /no reference/],
  ['one example', { examples: [sample`acme_${alphanumeric(32)}`] }, /fewer than 2 examples/],
  ['no look-alike', { lookalikes: [] }, /no look-alike/],
  [
    'an example that does not match',
    { examples: [sample`acme_${alphanumeric(30)}`, sample`acme_${alphanumeric(32)}`] },
    /number 1/,
  ],
  [
    'a look-alike that is found',
    { lookalikes: [sample`acme_${alphanumeric(32)}`] },
    /the look-alike number 1 is reported/,
  ],
])('%s is complained of', (_name, fields, complaint) => {
  expect(complaintsOf({ ...sound, ...fields }).join('\n')).toMatch(complaint);
});

test.each<[string, RegExp, RegExp]>([
  ['without a secret', /acme_[0-9A-Za-z]{32}/, /one group named secret/],
  ['without a bound', /(?<secret>acme_[0-9A-Za-z]+)/, /no bound/],
  [
    'with turns whose text may hold a turn',
    /(?<secret>acme_(?:key: ?[^\n]{0,120}\s){0,40}[0-9A-Za-z]{32})/,
    /may take more than/,
  ],
  ['with another flag', /(?<secret>acme_[0-9A-Za-z]{32})/m, /only flag/],
])('a pattern %s is complained of', (_name, pattern, complaint) => {
  expect(complaintsOf({ ...sound, pattern }).join('\n')).toMatch(complaint);
});

test('a rule that finds the example of another is complained of', () => {
  const greedy = ruleWith({ id: 'any-token', keywords: ['acme'], pattern: /(?<secret>TOKEN=acme_[0-9A-Za-z]{32})/ });
  expect(complaintsOf(sound, greedy)).not.toEqual([]);
});

test('a pattern that takes too long on hostile text is complained of', () => {
  const slow = { ...sound, pattern: /(?<secret>acme_(?:\w{0,200}){0,2}[^\w\s]{2})/ };
  expect(complaintsOf({ ...slow, examples: [], lookalikes: [] }).join('\n')).toMatch(/hostile text/);
});

test('beside other threads a rule that is quick on short texts is not measured again', () => {
  const untimed = (rule: Rule): unknown => createUntimedCheck(createRuleSet([rule], 'proven'))(0);
  expect(untimed(sound)).toEqual({ complaints: [], mayBeSlow: false });
  expect(
    untimed({ ...sound, pattern: /(?<secret>acme_(?:\w{0,150}){0,2}[^\w\s]{2})/, examples: [], lookalikes: [] }),
  ).toMatchObject({ mayBeSlow: true });
});

test('a keyword that stands in no match is complained of', () => {
  expect(complaintsOf({ ...sound, keywords: ['token'], pattern: token`acme_${alphanumeric(32)}` }).join('\n')).toMatch(
    /no keyword stands in the match/,
  );
});
