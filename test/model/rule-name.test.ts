import { expect, test } from 'vitest';
import { isNamed } from '../../src/model/rule-name.ts';

const rule = { id: 'github-personal-token', provider: 'github' };

test('a rule answers to its id, its provider and wildcards of both', () => {
  expect(['github-personal-token', 'github', 'github-*', '*-token', 'git*'].every((name) => isNamed(rule, name))).toBe(
    true,
  );
});

test('a rule does not answer to a part of its name', () => {
  expect(['git', 'github-personal', 'gitlab', '', '*-key', 'GITHUB'].some((name) => isNamed(rule, name))).toBe(false);
});
