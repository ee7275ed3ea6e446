import { expect, test } from 'vitest';
import { rules } from '../../../../rules/index.ts';
import { hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { scanText } from '../../sample-rules.ts';

const generic = rules.filter(({ kind }) => kind === 'generic');
const reasonsIn = (lines: readonly string[]): readonly string[] =>
  scanText(lines.join('\n'), generic).flatMap(({ reasons }) => reasons);
const reason = 'a message and what comes of it stand beside the key, as in the test of a cipher';
const hex = (length: number): string => grow(sample`${hexadecimal(length)}`, length);

test.each([
  ['of V', [`key:   '${hex(32)}'`, `iv:    '${hex(24)}'`, `pt:    '${hex(30)}'`, `ct:    '${hex(31)}a'`]],
  ['of JSON', [`"key" : "${hex(64)}",`, `"iv" : "${hex(24)}",`, '"msg" : "",', `"ct" : "${hex(32)}",`]],
  ['of NIST', ['Count = 0', `Key = ${hex(64)}`, `Msg = ${hex(40)}`, `Mac = ${hex(32)}`]],
  ['of a signature', [`"hash": "${hex(66)}",`, `"secret": "${hex(64)}",`, `"signature": "${hex(128)}"`]],
])('the key of a test %s is only to be looked at', (_, lines) => {
  expect(reasonsIn(lines)).toContain(reason);
});

test.each([
  ['a start', [`key: '${hex(64)}'`, `iv: '${hex(32)}'`]],
  ['other settings', [`encryption_key: '${hex(64)}'`, `message: 'welcome'`, `tag: 'v1'`]],
  ['what it encrypted', [`key = '${hex(64)}'`, `nonce = '${hex(24)}'`, `ciphertext = '${hex(40)}'`]],
])('a key beside %s is not doubted', (_, lines) => {
  const reasons = reasonsIn(lines);
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons).not.toContain(reason);
});
