import { expect, test } from 'vitest';
import { rejectCut } from '../../../src/engine/filters/cut.ts';
import { alphanumeric, base64 } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { growToken } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const rest = grow(sample`${alphanumeric(30)}`, 3);

test.each(['?', '&', '!', '*', '^', '%z'])('what %s joins to more letters behind it is only a part', (mark) => {
  expect(rejectCut(suspectOf(growToken(1), { after: `${mark}${rest}` }))).toMatch(/^cut out/);
});

test.each(['?', '!', '*', '^', '%'])('what %s joins to letters before it is only a part', (mark) => {
  expect(rejectCut(suspectOf(growToken(1), { before: `key = '${rest}${mark}` }))).toMatch(/^cut out/);
});

test.each(['?', '!', '@'])('what %s stands before in its quotes is only a part', (mark) => {
  expect(rejectCut(suspectOf(growToken(1), { before: `token = "${mark}` }))).toMatch(/^cut out/);
});

test.each([
  '?channel=shop',
  '&user=jane',
  '?refresh',
  '&amp;user=jane',
  '%0Auser',
  '%22,',
  '^M',
  '^[[0m',
  '!',
  '* ',
  '@acme.io',
  '#top',
  '$HOME',
])('%s may stand behind a whole token', (after) => {
  expect(rejectCut(suspectOf(growToken(1), { after }))).toBeUndefined();
});

test.each(['token: !', 'x = *', 'https://acme.io/hook?token=', 'https://acme.io/hook?', "grep '^", 'user@', '$'])(
  '%s may stand before a whole token',
  (before) => {
    expect(rejectCut(suspectOf(growToken(1), { before }))).toBeUndefined();
  },
);

test('a token in the midst of an image in base64 is only a part', () => {
  const image = grow(sample`${base64(60)}`, 5);
  expect(rejectCut(suspectOf(growToken(1), { before: `"data:image/png;base64,${image}/` }))).toBe(
    'cut out of a longer text in base64',
  );
});

test('ends of lines that JSON writes part an image nowhere', () => {
  const image = grow(sample`${base64(60)}`, 5);
  const before = `${image.slice(0, 40)}\\n${image.slice(40, 52)}+`.slice(-32);
  expect(rejectCut(suspectOf(growToken(1), { before }))).toBe('cut out of a longer text in base64');
});

test.each([
  'https://hooks.acme.io/services/T0123ABCD/B0123ABCD/',
  '/home/jane/Projects/shop2/services/webhooks/v1/',
  'aaaaaaaa/',
])('%s is an address or a path before a whole token', (before) => {
  expect(rejectCut(suspectOf(growToken(1), { before }))).toBeUndefined();
});

test('a line of a certificate is only a part', () => {
  const line = grow(sample`${base64(60)}`, 5);
  const secret = grow(sample`${base64(64)}`, 6);
  expect(rejectCut(suspectOf(secret, { before: `${line}\n`.slice(-32), after: `\n${line}` }))).toBe(
    'cut out of a longer text in base64',
  );
  expect(rejectCut(suspectOf(secret, { before: `${line}\n\t${line.slice(0, 5)}/`.slice(-32) }))).toBe(
    'cut out of a longer text in base64',
  );
});

test.each([
  ['a checksum of a package', 'cut out of a checksum', (text: string) => `"integrity": "sha512-${text.slice(0, 4)}+`],
  [
    'a signature of a commit',
    'cut out of a longer text in base64',
    (text: string) => `${text.slice(0, 20)}\n ${text.slice(20, 32)}/`.slice(-32),
  ],
  [
    'the first line of a signature',
    'cut out of a longer text in base64',
    () => '-----BEGIN PGP SIGNATURE-----\n \n '.slice(-32),
  ],
])('a token in %s is only a part', (_, reason, before) => {
  expect(rejectCut(suspectOf(growToken(1), { before: before(grow(sample`${base64(60)}`, 5)) }))).toBe(reason);
});

test('a token that has a mark of its own may stand below another', () => {
  expect(rejectCut(suspectOf(`acme_${rest}`, { before: `${grow(sample`${base64(31)}`, 5)}\n` }))).toBeUndefined();
});

test('what a pointer of Go points to is no secret', () => {
  expect(rejectCut(suspectOf('ShopPrivacyV2beta1RecordKey', { before: '\tRecordKey *', after: ' `json:' }))).toBe(
    'cut out of code: a pointer to a type',
  );
});

test('what a function is called by is no secret', () => {
  expect(
    rejectCut(suspectOf('addYearsWithNoOverflow', { before: '@method CarbonInterface ', after: '(int $value = 1)' })),
  ).toBe('cut out of code: it is called');
  expect(rejectCut(suspectOf(rest, { before: 'key ', after: '(staging)' }))).toBeUndefined();
});

test.each([
  ['an image behind it', 'rn_("', (text: string) => `/${text}`],
  ['both signs behind it', '\\"', () => '/RoBGgUaCRoNG0kjT5FvmW+lb0FzQX'],
  ['a plus behind it', '\\"', () => '+ImamjqqNW9lem'],
  ['padding behind it', 'rn_("', () => '==")'],
  ['the end of base64 round it', '"AQIAAZ/', () => '=")'],
  ['signs of base64 round it', ' wsBcBAABCAAQBQJk+', () => '+atHi/NTI2'],
])('a token with %s is only a part', (_, before, after) => {
  const image = grow(sample`${base64(60)}`, 5);
  expect(rejectCut(suspectOf(rest, { before, after: after(image).slice(0, 32) }))).toBe(
    'cut out of a longer text in base64',
  );
});

test.each([
  '/sendMessage',
  `/shops/id/${rest}`,
  `/v2/${rest}`,
  '+secretly+kept',
  '/v1/shops/orders/list/of/things',
  '=',
  ' == x',
  '==x',
])('%s is no base64 behind a whole token', (after) => {
  expect(rejectCut(suspectOf(rest, { before: 'https://acme.io/?q=', after }))).toBeUndefined();
});
