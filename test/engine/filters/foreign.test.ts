import { expect, test } from 'vitest';
import { rejectForeign } from '../../../src/engine/filters/foreign.ts';
import { upperAlphanumeric } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';
import { candidateOf } from './candidate-of.ts';

const id = grow(sample`ASIA${upperAlphanumeric(16)}`, 4);

test('an id of AWS is no secret of a service that is only named near it', () => {
  expect(rejectForeign(candidateOf(id, { rule: ruleWith({ kind: 'context' }) }))).toBe('it is an id of AWS');
});

test('the id of a client in an address is no secret of its service', () => {
  const rule = ruleWith({ id: 'shop-client-secret', kind: 'context' });
  const value = grow(sample`${upperAlphanumeric(16)}`, 5);
  const before = (text: string): string | undefined => rejectForeign({ ...candidateOf(value, { rule }), before: text });
  expect(before('https://auth.acme.dev/authorize?client_id=')).toContain('the id of a client');
  expect(before('https://auth.acme.dev/authorize?client_secret=')).toBeUndefined();
});

test.each([
  ['a rule of AWS takes it', candidateOf(id, { rule: ruleWith({ kind: 'context', provider: 'aws' }) })],
  ['a token that tells on itself may begin so', candidateOf(id, { rule: ruleWith({ kind: 'provider' }) })],
  ['a longer value may begin so', candidateOf(`${id}x`, { rule: ruleWith({ kind: 'context' }) })],
])('%s', (_, candidate) => {
  expect(rejectForeign(candidate)).toBeUndefined();
});
