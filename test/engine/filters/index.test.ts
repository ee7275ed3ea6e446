import { expect, test } from 'vitest';
import { firstObjection, objectionToPath } from '../../../src/engine/filters/index.ts';
import { growToken, ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

test('has nothing against a generated token', () => {
  expect(firstObjection(suspectOf(growToken(1)))).toBeUndefined();
});

test('names the filter that objects', () => {
  expect(firstObjection(suspectOf('acme_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'))?.filter).toBe('repetition');
});

test('a refuted secret is none, however random it looks', () => {
  const proof = { kind: 'refuted', reason: 'checksum is wrong' } as const;
  expect(firstObjection(suspectOf(growToken(1), { proof }))).toEqual({
    filter: 'proof',
    reason: 'checksum is wrong',
  });
});

test('a proven secret may look as it likes, but holds no word that somebody wrote into it', () => {
  const proof = { kind: 'proven', reason: 'checksum is right' } as const;
  expect(firstObjection(suspectOf('acme_dummy_aaaaaaaaaaaaaaaaaaaaaaa', { proof }))).toBeUndefined();
  expect(firstObjection(suspectOf('acme_iNValIdinValiDinvalidinvalidinva', { proof }))?.filter).toBe('written');
  expect(firstObjection(suspectOf(growToken(1), { proof }))).toBeUndefined();
});

test('a proven secret at a path of no interest is dropped all the same', () => {
  const proof = { kind: 'proven', reason: 'checksum is right' } as const;
  expect(firstObjection(suspectOf(growToken(1), { proof, rule: ruleWith({ paths: /\.env$/ }) }))?.filter).toBe('path');
});

test('a picture that is not compressed holds no secret but a proven one', () => {
  const candidate = { rule: ruleWith({}), secret: growToken(1), path: 'Assets/ground.bmp' };
  expect(objectionToPath(candidate, false)).toBe('the file holds a picture or a sound');
  expect(objectionToPath(candidate, true)).toBeUndefined();
});

test('the path decides on keys typed by hand behind a name, and not on what is proven or would have a checksum', () => {
  const typed = 'f00dcafe12f00dcafe12f00dcafe12';
  const named = ruleWith({ kind: 'context' });
  expect(objectionToPath({ rule: named, secret: typed, path: 'docs/shop.md' }, false)).toBe('one piece over and over');
  expect(objectionToPath({ rule: named, secret: typed, path: 'config/shop.yml' }, false)).toBeUndefined();
  expect(objectionToPath({ rule: named, secret: typed, path: 'docs/shop.md' }, true)).toBeUndefined();
  expect(
    objectionToPath({ rule: ruleWith({ checksum: 'crc32-base62' }), secret: typed, path: 'docs/shop.md' }, false),
  ).toBeUndefined();
  expect(objectionToPath({ rule: named, secret: 'abcdef'.repeat(5), path: 'docs/shop.md' }, false)).toBeTypeOf(
    'string',
  );
  expect(objectionToPath({ rule: named, secret: 'abcdef'.repeat(5), path: 'config/shop.yml' }, false)).toBeUndefined();
});
