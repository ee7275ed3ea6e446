import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNamed, matchesWildcard } from '../../src/model/rule-name.ts';

const rule = { id: 'github-personal-token', provider: 'github' };

test('a rule answers to its id, its provider and wildcards of both', () => {
  expect(['github-personal-token', 'github', 'github-*', '*-token', 'git*'].every((name) => isNamed(rule, name))).toBe(
    true,
  );
});

test('a rule does not answer to a part of its name', () => {
  expect(['git', 'github-personal', 'gitlab', '', '*-key', 'GITHUB'].some((name) => isNamed(rule, name))).toBe(false);
});

test('wildcards mean what the regular expression of the same shape means', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
  const wildcards = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
  fc.assert(
    fc.property(letters, wildcards, (text, wildcard) => {
      const pattern = new RegExp(`^${wildcard.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`);
      expect(matchesWildcard(text, wildcard)).toBe(pattern.test(text));
    }),
  );
});
