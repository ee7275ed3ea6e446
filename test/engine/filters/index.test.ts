import { expect, test } from 'vitest';
import { firstObjection } from '../../../src/engine/filters/index.ts';
import { growToken, ruleWith } from '../sample-rules.ts';
import { candidateOf } from './candidate-of.ts';

test('has nothing against a generated token', () => {
  expect(firstObjection(candidateOf(growToken(1)))).toBeUndefined();
});

test('names the filter that objects', () => {
  expect(firstObjection(candidateOf('acme_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'))?.filter).toBe('repetition');
});

test('a refuted secret is none, however random it looks', () => {
  const proof = { kind: 'refuted', reason: 'checksum is wrong' } as const;
  expect(firstObjection(candidateOf(growToken(1), { proof }))).toEqual({ filter: 'proof', reason: 'checksum is wrong' });
});

test('a proven secret may look as it likes', () => {
  const proof = { kind: 'proven', reason: 'checksum is right' } as const;
  expect(firstObjection(candidateOf('acme_example_aaaaaaaaaaaaaaaaaaaaaaa', { proof }))).toBeUndefined();
});

test('a proven secret at a path of no interest is dropped all the same', () => {
  const proof = { kind: 'proven', reason: 'checksum is right' } as const;
  expect(firstObjection(candidateOf(growToken(1), { proof, rule: ruleWith({ paths: /\.env$/ }) }))?.filter).toBe('path');
});
