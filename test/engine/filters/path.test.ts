import { expect, test } from 'vitest';
import { rejectByPath, rejectInRawMedia } from '../../../src/engine/filters/path.ts';
import { alphanumeric, base64, hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';

const rule = ruleWith({ paths: /(?:^|\/)\.netrc$/ });
const secret = grow(sample`${alphanumeric(40)}`, 1);
const digest = grow(sample`${hexadecimal(40)}`, 1);

test('a rule for some paths applies to no other', () => {
  expect(rejectByPath({ rule, secret, path: 'home/.netrc' })).toBeUndefined();
  expect(rejectByPath({ rule, secret, path: 'home/netrc.md' })).toBeTypeOf('string');
});

test('while the path is unknown, the secret is let through', () => {
  expect(rejectByPath({ rule, secret, path: undefined })).toBeUndefined();
});

test('a digest beside a name is none where it stands in a lock file', () => {
  const named = ruleWith({ kind: 'context' });
  expect(rejectByPath({ rule: named, secret: digest, path: 'shop/composer.lock' })).toBeTypeOf('string');
  expect(rejectByPath({ rule: named, secret: digest, path: 'shop/composer.json' })).toBeUndefined();
  expect(rejectByPath({ rule: named, secret, path: 'shop/composer.lock' })).toBeUndefined();
  expect(rejectByPath({ rule: ruleWith({}), secret: digest, path: 'shop/composer.lock' })).toBeUndefined();
});

test('a digest in base64, as go.sum has it, is none either, but no other secret of that alphabet is dropped', () => {
  const named = ruleWith({ kind: 'context' });
  const sum = grow(sample`${base64(43)}=`, 1);
  expect(rejectByPath({ rule: named, secret: sum, path: 'shop/go.sum' })).toBeTypeOf('string');
  expect(rejectByPath({ rule: named, secret: sum, path: 'shop/keys.env' })).toBeUndefined();
  expect(rejectByPath({ rule: named, secret: grow(sample`${base64(41)}=`, 1), path: 'shop/go.sum' })).toBeUndefined();
});

test('what looks like a token among the samples of a picture is none', () => {
  expect(rejectInRawMedia({ path: 'Assets/ground.tga' })).toBeTypeOf('string');
  expect(rejectInRawMedia({ path: 'Assets/ground.tga.meta' })).toBeUndefined();
  expect(rejectInRawMedia({ path: undefined })).toBeUndefined();
});
