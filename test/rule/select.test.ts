import { expect, test } from 'vitest';
import { UsageError } from '../../src/errors.ts';
import { selectRules, type SelectableRule } from '../../src/rule/select.ts';

const index: readonly SelectableRule[] = [
  { id: 'github-personal-token', provider: 'github', severity: 'critical' },
  { id: 'github-oauth-token', provider: 'github', severity: 'high' },
  { id: 'acme-api-key', provider: 'acme', severity: 'medium' },
  { id: 'jwt', provider: 'jwt', severity: 'low' },
];
const select = (selection: Parameters<typeof selectRules>[1]): readonly string[] => [...selectRules(index, selection)];

test('all rules run where nothing is asked for', () => {
  expect(select({})).toEqual(['github-personal-token', 'github-oauth-token', 'acme-api-key', 'jwt']);
});

test('rules are chosen by id, provider and wildcard', () => {
  expect(select({ only: ['github', 'jwt'] })).toEqual(['github-personal-token', 'github-oauth-token', 'jwt']);
  expect(select({ only: ['*-token'], skip: ['github-oauth-token'] })).toEqual(['github-personal-token']);
});

test('severity is a floor', () => {
  expect(select({ minSeverity: 'high' })).toEqual(['github-personal-token', 'github-oauth-token']);
});

test('a name that no rule answers to is an error with the nearest right one', () => {
  expect(() => select({ only: ['githb'] })).toThrow(
    new UsageError('no rule or provider is called "githb"; did you mean "github"?'),
  );
  expect(() => select({ skip: ['zzz-*'] })).toThrow(
    'no rule or provider is called "zzz-*"; `straykey rules list` shows them',
  );
});

test('a selection of nothing is an error and not a scan that passes', () => {
  expect(() => select({ only: ['jwt'], minSeverity: 'high' })).toThrow(UsageError);
});
