import { expect, test } from 'vitest';
import { rejectEncoded } from '../../../src/engine/filters/encoded.ts';
import { ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const rule = ruleWith({ kind: 'context', origin: 'chosen', provider: 'kubernetes' });
const against = (text: string): string | undefined => rejectEncoded(suspectOf(btoa(text), { rule }));

test.each(['your_jwt_secret_key', 'replace-with-real-secret', 'change-me-in-production', 'production\n'])(
  'the base64 of %j stands for a value',
  (text) => {
    expect(against(text)).toBe('a placeholder in base64');
  },
);

test.each(['mongodb://mongo:27017/shop', 'http://api:3000', 'ada@shop.com', 'smtp.shop.com', 'redis:6379'])(
  'the base64 of %s is an address',
  (text) => {
    expect(against(text)).toContain('an address');
  },
);

test.each([
  'mongodb://ada:tide7harbor@mongo:27017/shop',
  'harbor.tide7',
  'https://shop.com/hook?key=4711',
  'P@ssw0rd',
  'mypassword',
])('the base64 of %s may be a secret', (text) => {
  expect(against(text)).toBeUndefined();
});

test('a token of a service is not decoded', () => {
  expect(rejectEncoded(suspectOf(btoa('http://api:3000')))).toBeUndefined();
});

test('a user and a password are no host and its port', () => {
  const login = ruleWith({ kind: 'context', origin: 'chosen', provider: 'http' });
  expect(rejectEncoded(suspectOf(btoa('ada:1234'), { rule: login }))).toBeUndefined();
  expect(rejectEncoded(suspectOf(btoa(['ada@example.com', 'tide7'].join(':')), { rule: login }))).toBeUndefined();
});

test('the base64 of a mask hides what it was', () => {
  expect(against('**HIDDEN HERE**')).toBeTypeOf('string');
  expect(against('{"mask":"**SOPS**"}')).toBe('masked: what it was is hidden');
});
