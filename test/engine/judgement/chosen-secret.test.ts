import { expect, test } from 'vitest';
import { isLikelyDummy } from '../../../src/engine/judgement/chosen-secret.ts';
import { hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';

test.each(['password', 'secret', 'test-token', 'foobar', 'postgres', 'changeme'])(
  '%s in base64, as manifests keep it, is a dummy',
  (word) => {
    expect(isLikelyDummy(btoa(word), '\n')).toBe(true);
  },
);

test('a password in base64 that holds a usual word among others is none', () => {
  expect(isLikelyDummy(btoa('harbor-Secret-tide7'), '\n')).toBe(false);
});

test('hexadecimal digits are no word, though some of them read as one', () => {
  const half = grow(sample`${hexadecimal(14)}7`, 4);
  expect(isLikelyDummy(`${half}cabed7${half}`, '\n')).toBe(false);
  expect(isLikelyDummy('cabed123', '\n')).toBe(true);
});

test.each([
  ['root', '@shop.x7k2m9q.mongodb.net/orders'],
  ['root', '@shop.pezba.mongodb.net/orders'],
  ['admin1', '@ds048537.acmelab.com:48537/main'],
  ['ada123', '@dpg-d2qik6ubrc73.acme-postgres.acme.com/shop'],
])('%s in front of %s is weak, but no dummy: a service made up the host', (secret, after) => {
  expect(isLikelyDummy(secret, after)).toBe(false);
});

test.each([
  ['root', '@localhost:27017/orders'],
  ['root', '@mongo:27017/orders'],
  ['root', '@db01.acme.io/orders'],
  ['root', '@cluster0.abcde.mongodb.net/orders'],
  ['root', '@cluster0.ab123.mongodb.net/orders'],
  ['root', '@cluster0.xxxxx.mongodb.net/orders'],
  ['root', '@cluster0.mongodb.net/orders'],
  ['password', '@shop.x7k2m9q.mongodb.net/orders'],
  ['dbpassword1', '@shop.x7k2m9q.mongodb.net/orders'],
])('%s in front of %s is a dummy', (secret, after) => {
  expect(isLikelyDummy(secret, after)).toBe(true);
});

test('a word in base64 is a dummy with the end of its line too', () => {
  expect(isLikelyDummy(btoa('password\n'), '')).toBe(true);
  expect(isLikelyDummy(btoa('secret\n'), '')).toBe(true);
});

test.each(['key_7890', 'key_1234'])('%s counts up', (secret) => {
  expect(isLikelyDummy(secret, '@vault.acme.com/shop')).toBe(true);
});

test("a number of eight digits or more is somebody's password, unless they count", () => {
  expect(isLikelyDummy('28111974', '\n')).toBe(false);
  expect(isLikelyDummy('12345678', '\n')).toBe(true);
  expect(isLikelyDummy('11111111', '\n')).toBe(true);
});

test('so are initials and a number', () => {
  expect(isLikelyDummy('HB8417', '\n')).toBe(false);
  expect(isLikelyDummy('db1234', '\n')).toBe(true);
  expect(isLikelyDummy('db2019', '\n')).toBe(true);
});

test.each(['pepper1975', 'garden_oslo908', 'rocketthunder821'])('%s was chosen by somebody who meant it', (word) => {
  expect(isLikelyDummy(word, '@nexus.acme.io/simple')).toBe(false);
});

test.each(['database2020', 'server1975', 'pepper123', 'garden1111', 'example2019'])(
  '%s is what guides write',
  (word) => {
    expect(isLikelyDummy(word, '@nexus.acme.io/simple')).toBe(true);
  },
);
