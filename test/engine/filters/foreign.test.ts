import { expect, test } from 'vitest';
import { rejectForeign } from '../../../src/engine/filters/foreign.ts';
import { lowerAlphanumeric, upperAlphanumeric, uuid } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const id = grow(sample`ASIA${upperAlphanumeric(16)}`, 4);

test('an id of AWS is no secret of a service that is only named near it', () => {
  expect(rejectForeign(suspectOf(id, { rule: ruleWith({ kind: 'context' }) }))).toBe('it is an id of AWS');
});

test('a value that is named as an id is no secret of a service, unless its rule is for ids or keys', () => {
  const value = grow(sample`${upperAlphanumeric(16)}`, 5);
  const against = (before: string, name = 'Shop client secret'): string | undefined =>
    rejectForeign({ ...suspectOf(value, { rule: ruleWith({ kind: 'context', name }) }), before });
  for (const before of [
    'https://auth.acme.dev/authorize?client_id=',
    'SHOP_OAUTH_ID=',
    "CLIENT_ID           = '",
    "shop: { clientId: '",
  ]) {
    expect(against(before)).toBe('the name says that it is an id');
    expect(against(before, 'Shop client ID or secret')).toBeUndefined();
    expect(against(before, 'Shop API key')).toBeUndefined();
  }
  expect(against('/authorize?client_id=', 'Shop access token')).toBe('the name says that it is an id');
  expect(against("CLIENT_ID = '", 'Shop OAuth secret or token')).toBe('the name says that it is an id');
  for (const before of ['?client_secret=', 'shop_session_id=', 'SHOP_SECRET_ID=', 'SHOP_PAID=', 'void: '])
    expect(against(before)).toBeUndefined();
});

test('a name to which something is assigned and a constant of code are no secrets', () => {
  const rule = ruleWith({ kind: 'context', name: 'Shop API secret' });
  const against = (secret: string, before: string, after: string): string | undefined =>
    rejectForeign({ ...suspectOf(secret, { rule }), before, after });
  expect(against('dpopSigKeyBundle', 'secret: x\n    ', ': |\n')).toBe('the name of something else');
  expect(against('disableTlsV1', 'shopPassword\n  let ', ' = True\n')).toBe('the name of something else');
  expect(against('SIGNATURE_PBKDF2_MD5', 'shop.token = ', ';\n')).toBe('the name of a constant');
  expect(against('dpopSigKeyBundle', 'secret: ', '\n')).toBeUndefined();
  expect(against('SIGNATURE_PBKDF2_MD5', 'token = "', '";\n')).toBeUndefined();
});

test('the number of a model or a user is no key', () => {
  const value = grow(sample`${upperAlphanumeric(16)}`, 5);
  const against = (before: string, name: string): string | undefined =>
    rejectForeign({ ...suspectOf(value, { rule: ruleWith({ kind: 'context', name }) }), before });
  for (const before of ['shop_model_id: ', 'LINUX_LINK_ID=', 'ACCOUNT_ID = "', "{ userId: '"]) {
    expect(against(before, 'Shop access token')).toBe('the name says that it is an id');
    expect(against(before, 'Shop account ID')).toBeUndefined();
  }
  expect(against('shop_key_id: ', 'Shop access token')).toBeUndefined();
});

test.each([
  ['a rule of AWS takes it', suspectOf(id, { rule: ruleWith({ kind: 'context', provider: 'aws' }) })],
  ['a token that tells on itself may begin so', suspectOf(id, { rule: ruleWith({ kind: 'provider' }) })],
  ['a longer value may begin so', suspectOf(`${id}x`, { rule: ruleWith({ kind: 'context' }) })],
])('an id of AWS is let through where %s', (_, candidate) => {
  expect(rejectForeign(candidate)).toBeUndefined();
});

test('a label of a host and a drawing are no secrets of a service', () => {
  const rule = ruleWith({ kind: 'context' });
  const label = grow(sample`${lowerAlphanumeric(24)}`, 5);
  expect(rejectForeign({ ...suspectOf(label, { rule }), after: '.acme.netdna-cdn.com",' })).toBe('a part of a host');
  expect(rejectForeign({ ...suspectOf(label, { rule }), after: '.' })).toBeUndefined();
  for (const drawing of ['11H19V7H20V4H22V7H23V11H22V18C22', 'V17H9V9H11V16H13V9H15V17H17V9A22'])
    expect(rejectForeign(suspectOf(drawing, { rule }))).toBe('a path of a drawing');
});

test('a place on a page about a service is no secret of it', () => {
  const place = grow(sample`${uuid()}`, 5);
  const against = (before: string): string | undefined =>
    rejectForeign({ ...suspectOf(place, { rule: ruleWith({ kind: 'context' }) }), before });
  expect(against('// https://api-docs.acme.dev/?version=latest#')).toBe('a place on a page');
  expect(against('https://docs.acme.dev/#')).toBe('a place on a page');
  expect(against('ACME_KEY = "')).toBeUndefined();
  expect(against('acme key: #')).toBeUndefined();
});

test('a password that somebody chose holds no bytes that nobody types', () => {
  const rule = ruleWith({ kind: 'context', origin: 'chosen' });
  expect(rejectForeign(suspectOf('1716\0\0sunrise\0\0$', { rule }))).toContain('not text');
  expect(rejectForeign(suspectOf('harbor tide $', { rule }))).toBeUndefined();
});
