import { expect, test } from 'vitest';
import { rejectRepetition } from '../../../src/engine/filters/repetition.ts';
import { growToken, ruleWith } from '../sample-rules.ts';
import { candidateOf } from './candidate-of.ts';

test.each(['00000000000000000000', 'abcdefghijklmnopqrstuvwxyz', '12345678901234567890', 'zyxwvutsrqponmlk', 'acme_aaaabbbbccccddddeeeeffff'])('%s is a sequence', (secret) => {
  expect(rejectRepetition(candidateOf(secret))).toMatch(/^a sequence/);
});

test.each(['deadbeefdeadbeefdeadbeef', 'acme_k3yk3yk3yk3yk3yk3yk3yk3y'])('%s is one piece over and over', (secret) => {
  expect(rejectRepetition(candidateOf(secret))).toBe('one piece over and over');
});

test('a generated token has nothing of the kind', () => {
  expect(rejectRepetition(candidateOf(growToken(3)))).toBeUndefined();
});

test('secrets that people make up may repeat themselves', () => {
  expect(rejectRepetition(candidateOf('aaaabbbbcccc', { rule: ruleWith({ origin: 'chosen' }) }))).toBeUndefined();
});
