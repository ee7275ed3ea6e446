import { expect, test } from 'vitest';
import { lowerAlphanumeric } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith, secretsIn } from '../sample-rules.ts';

/** The keyword stands far behind the start of the match, so the pattern has to search. */
const suffixed = ruleWith({
  keywords: ['.acme'],
  pattern: /(?<![0-9a-z])(?<secret>[0-9a-z]{24,40}\.acme)(?![0-9a-z])/,
});
const value = (seed: number): string => grow(sample`${lowerAlphanumeric(30)}`, seed);

test('finds a match that begins long before its keyword', () => {
  expect(secretsIn(`host: ${value(1)}.acme\n`, [suffixed])).toEqual([`${value(1)}.acme`]);
});

test('finds all of many that stand close together, each once', () => {
  const secrets = Array.from({ length: 3000 }, (_, seed) => `${value(seed)}.acme`);
  expect(secretsIn(secrets.join(' '), [suffixed])).toEqual(secrets);
  expect(secretsIn(secrets.join(`\n${' '.repeat(700)}`), [suffixed])).toEqual(secrets);
});

test('a flood of keywords hides no match', () => {
  const text = `${'.acme'.repeat(4000)} ${value(5)}.acme ${'.acme'.repeat(4000)}`;
  expect(secretsIn(text, [suffixed])).toEqual([`${value(5)}.acme`]);
});

test('a match that is the whole text is found', () => {
  expect(secretsIn(`${value(1)}.acme`, [suffixed])).toEqual([`${value(1)}.acme`]);
});

test('a pattern without bounds gives the same whether hits stand close by or not', () => {
  const unbounded = ruleWith({
    kind: 'context',
    keywords: ['acme='],
    origin: 'chosen',
    entropy: 0,
    pattern: /acme=(?<secret>[0-9a-z]+)/,
  });
  const long = value(3).repeat(400);
  const [alone] = secretsIn(`${' '.repeat(5000)}acme=${long}`, [unbounded]);
  expect(alone.length).toBeGreaterThan(8000);
  expect(secretsIn(`acme= acme= acme= ${' '.repeat(100)}acme=${long}`, [unbounded])).toEqual([alone]);
});

test('a secret in a look-ahead is told with its own place', () => {
  const ahead = ruleWith({ kind: 'context', keywords: ['acme='], pattern: /acme=(?=\d{2}(?<secret>[0-9a-z]{24}))/ });
  expect(secretsIn(`acme=42${value(1).slice(0, 24)}`, [ahead])).toEqual([value(1).slice(0, 24)]);
});
