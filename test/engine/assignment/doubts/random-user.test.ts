import { expect, test } from 'vitest';
import { rules } from '../../../../rules/index.ts';
import { hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { scanText } from '../../sample-rules.ts';

const generic = rules.filter(({ kind }) => kind === 'generic');
const confidencesIn = (text: string): readonly string[] => scanText(text, generic).map(({ confidence }) => confidence);
const digest = (length: number): string => grow(sample`${hexadecimal(length)}`, length);
const login = {
  username: 'lazyfish123',
  password: `sun${'flower'}1`,
  salt: '8e3a1f0c',
  md5: digest(32),
  sha1: digest(40),
  sha256: digest(64),
};

test.each([
  ['on one line', JSON.stringify({ results: [{ login }] })],
  ['on lines of their own', JSON.stringify({ results: [{ login }] }, null, 2)],
])('the password of a person that a generator drew is only to be looked at, %s', (_, text) => {
  expect(confidencesIn(text)).toEqual(['low']);
});

test('a password with one digest beside it is reported', () => {
  const { username, password, salt, sha256 } = login;
  expect(confidencesIn(JSON.stringify({ username, password, salt, sha256 }))).not.toContain('low');
});
