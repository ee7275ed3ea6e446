import { expect, test } from 'vitest';
import { rejectByPath } from '../../../src/engine/filters/path.ts';
import { ruleWith } from '../sample-rules.ts';

const rule = ruleWith({ paths: /(?:^|\/)\.netrc$/ });

test('a rule for some paths applies to no other', () => {
  expect(rejectByPath({ rule, path: 'home/.netrc' })).toBeUndefined();
  expect(rejectByPath({ rule, path: 'home/netrc.md' })).toBeTypeOf('string');
});

test('while the path is unknown, the secret is let through', () => {
  expect(rejectByPath({ rule, path: undefined })).toBeUndefined();
});
