import { expect, test } from 'vitest';
import { rejectRepetition } from '../../../src/engine/filters/repetition.ts';
import { growToken, ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

test.each([
  '00000000000000000000',
  'abcdefghijklmnopqrstuvwxyz',
  '12345678901234567890',
  'zyxwvutsrqponmlk',
  'acme_aaaabbbbccccddddeeeeffff',
])('%s is a sequence', (secret) => {
  expect(rejectRepetition(suspectOf(secret))).toMatch(/^a sequence/);
});

test('an alphabet in groups is a sequence', () => {
  const rule = ruleWith({ kind: 'context' });
  expect(rejectRepetition(suspectOf('abcd-efgh-ijkl-mnop', { rule }))).toMatch(/^a sequence/);
  expect(rejectRepetition(suspectOf('abcd-efgh-ijkl-mnoq', { rule }))).toBeUndefined();
});

test.each(['deadbeefdeadbeefdeadbeef', 'acme_k3yk3yk3yk3yk3yk3yk3yk3y'])('%s is one piece over and over', (secret) => {
  expect(rejectRepetition(suspectOf(secret))).toBe('one piece over and over');
});

test('a generated token has nothing of the kind', () => {
  expect(rejectRepetition(suspectOf(growToken(3)))).toBeUndefined();
});

test('secrets that people make up may repeat themselves', () => {
  expect(rejectRepetition(suspectOf('aaaabbbbcccc', { rule: ruleWith({ origin: 'chosen' }) }))).toBeUndefined();
});

test.each(['f00dcafe12f00dcafe12f00dcafe12', 'abcd0f3aef01c4f3aef01'])(
  '%s behind a name is told, unless it stands in a test or in documentation',
  (secret) => {
    const rule = ruleWith({ kind: 'context' });
    expect(rejectRepetition(suspectOf(secret, { rule, path: 'config/shop.yml' }))).toBeUndefined();
    expect(rejectRepetition(suspectOf('f00dcafe12f00dcafe12f00dcafe12', { rule, path: 'docs/shop.md' }))).toBe(
      'one piece over and over',
    );
  },
);

test.each([
  '12345678-90ab-cdef-1234-567890abcdef',
  'abcdefabcdefabcdefabcdefabcdef',
  'ABCDEFGH12345678IJKLMNOP90123456',
])('%s, counted up behind a name, is told outside tests', (secret) => {
  const rule = ruleWith({ kind: 'context' });
  expect(rejectRepetition(suspectOf(secret, { rule, path: 'config/shop.yml' }))).toBeUndefined();
  expect(rejectRepetition(suspectOf(secret, { rule, path: 'test/shop.yml' }))).toBeTypeOf('string');
});

test.each([
  '00000000-0000-0000-0000-000000000001',
  '12345678901234567890123456789012',
  'abcdefghijklmnopqrstuvwxyz123456',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
])('%s is no secret behind any name', (secret) => {
  expect(rejectRepetition(suspectOf(secret, { rule: ruleWith({ kind: 'context' }), path: 'config/shop.yml' }))).toMatch(
    /^a sequence/,
  );
});

test.each([
  ['ACME_TOKEN=', true],
  ['set("acmeKey", "', true],
  ['docker pull ', false],
])('a token of a format of its own that is counted up behind %j is told: %j', (before, isTold) => {
  const secret = `acme_${'abcd1234'.repeat(4)}`;
  expect(rejectRepetition(suspectOf(secret, { before })) === undefined).toBe(isTold);
  expect(rejectRepetition(suspectOf(secret, { before, path: 'test/shop.ts' }))).toBeTypeOf('string');
  expect(rejectRepetition(suspectOf(secret, { before, rule: ruleWith({ checksum: 'crc32-base62' }) }))).toBeTypeOf(
    'string',
  );
});

test("a shape that is nobody's own excuses no counting", () => {
  const rule = ruleWith({ kind: 'context', isBroad: true });
  expect(
    rejectRepetition(suspectOf('12345678-90ab-cdef-1234-567890abcdef', { rule, path: 'config/shop.yml' })),
  ).toMatch(/^a sequence/);
});

test('what counts up all along is no secret behind any name', () => {
  const rule = ruleWith({ kind: 'context' });
  expect(rejectRepetition(suspectOf('x123456789012', { rule, path: 'config/shop.yml' }))).toMatch(/^a sequence/);
  expect(rejectRepetition(suspectOf('ababababababababababab', { rule, path: 'config/shop.yml' }))).toMatch(
    /^a sequence/,
  );
});
