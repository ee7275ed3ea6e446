import { expect, test } from 'vitest';
import {
  alphanumeric,
  base64Url,
  digits,
  digitWithin,
  hexadecimal,
  lowerAlphanumeric,
  sequence,
  uuid,
} from '../../../src/rule/pattern.ts';
import { encoded, grow, sample } from '../../../src/rule/sample.ts';
import { acme, far, idsOf, jwt, matchesOf, service } from './services.ts';

test("in the name of the key, the length is enough: a provider's alphabet may have changed", () => {
  const acmeOfHexadecimal = service('acmehub', hexadecimal(32));
  const other = grow(sample`${lowerAlphanumeric(32)}`, 4);
  expect(matchesOf(`acmehub_api_key=${other}`, [acmeOfHexadecimal])).toMatchObject([
    { rule: 0, takeover: { fit: 'length' } },
  ]);
  expect(idsOf(`acmehub_api_key=${other}0`, [acmeOfHexadecimal])).toEqual(['generic-api-key']);
});

test('a line farther away, the one right length is enough beside a name that is no ordinary word', () => {
  const other = grow(sample`${lowerAlphanumeric(32)}`, 4);
  const below = (name: string): string => `url: https://api.${name}.com/v2\nnote: ${far}\napi_key=${other}`;
  expect(idsOf(below('acmehub'), [service('acmehub', hexadecimal(32))])).toEqual(['acmehub-api-key']);
  expect(idsOf(below('acmehub'), [service('acmehub', hexadecimal(20, 40))])).toEqual(['generic-api-key']);
  expect(idsOf(below('zoom'), [service('zoom', hexadecimal(32))])).toEqual(['generic-api-key']);
});

test('a service that gives out UUIDs takes what is as long and has its dashes elsewhere', () => {
  const other = grow(sample`${sequence(lowerAlphanumeric(10), '-', lowerAlphanumeric(25))}`, 4);
  expect(idsOf(`ACMEHUB_API_KEY=${other}`, [service('acmehub', uuid())])).toEqual(['acmehub-api-key']);
  expect(idsOf(`ACMEHUB_API_KEY=${other.slice(1)}`, [service('acmehub', uuid())])).toEqual(['generic-api-key']);
});

test('in the name of the key, a JSON Web Token goes to the service whose secrets are such tokens, whatever their start', () => {
  const token = grow(
    sample`${encoded('base64url', '{"alg":"HS256","typ":"JWT"}')}.${encoded('base64url', '{"sub":"', digits(8), '","iat":1700000000}')}.${base64Url(43)}`,
    5,
  );
  const hub = service('acmehub', sequence('eyJhbGciOiJSUzUxMiJ9.', base64Url(60, 600), '.', base64Url(300)), {
    structure: 'jwt',
  });
  expect(idsOf(`ACMEHUB_TOKEN=${token}`, [hub])).toEqual(['acmehub-api-key']);
  expect(idsOf(`# acmehub\nTOKEN=${token}`, [hub])).toEqual(['jwt']);
});

test('in the name of the key, what begins like a JSON Web Token and is as long goes to such a service, too', () => {
  const hub = service('acmehub', sequence('eyJ', base64Url(20, 600), '.', base64Url(60, 600), '.', base64Url(43)), {
    structure: 'jwt',
  });
  const changed = grow(sample`ey${base64Url(40)}.${base64Url(100)}`, 5);
  expect(idsOf(`ACMEHUB_TOKEN=${changed}`, [hub])).toEqual(['acmehub-api-key']);
  expect(idsOf(`ACMEHUB_TOKEN=${changed.slice(0, 80)}`, [hub])).toEqual(['generic-token']);
});

test('a UUID called a key is one where the service beside it has such keys, and an id elsewhere', () => {
  const uuidKey = grow(sample`${uuid()}`, 7);
  const hub = service('acmehub', uuid());
  const near = `const accessKey = '${uuidKey}';\nfetch('https://api.acmehub.com/v2');`;
  expect(matchesOf(near, [hub])).toMatchObject([{ rule: 0, confidence: 'medium' }]);
  expect(matchesOf(near, [acme])).toMatchObject([{ confidence: 'low' }]);
});

test('from afar, a form of many lengths tells by a long value only', () => {
  const hub = service('acmehub', sequence(digitWithin(24), base64Url(24, 88)));
  const lineAbove = (length: number): string =>
    `# acmehub\n# ${far}\nsecret: "${grow(sample`${alphanumeric(length)}`, 6)}"`;
  expect(idsOf(lineAbove(64), [hub])).toEqual(['acmehub-api-key']);
  expect(idsOf(lineAbove(26), [hub])).toEqual(['generic-secret']);
});

test('from afar, a form of a few lengths tells as one of a single length does', () => {
  const hub = service('acmehub', { ...hexadecimal(32), source: '(?:[0-9a-f]{32}|[0-9a-f]{128})' });
  const lineAbove = (length: number): string =>
    `# acmehub\n# ${far}\nsecret: "${grow(sample`${hexadecimal(length)}`, 6)}"`;
  expect(idsOf(lineAbove(32), [hub])).toEqual(['acmehub-api-key']);
  expect(idsOf(lineAbove(40), [hub])).toEqual(['generic-secret']);
});

test('a form that has a mark is not taken for another', () => {
  expect(
    idsOf(`acmehub_api_key=${grow(sample`${lowerAlphanumeric(36)}`, 4)}`, [
      service('acmehub', sequence('ah1_', hexadecimal(32))),
    ]),
  ).toEqual(['generic-api-key']);
});

test('a token of a form that many issuers share goes to the one that is named', () => {
  const token = grow(
    sample`${encoded('base64url', '{"alg":"HS256"}')}.${encoded('base64url', '{"sub":"', digits(8), '","iat":1700000000}')}.${base64Url(120)}`,
    5,
  );
  const hub = service('acmehub', jwt);
  expect(matchesOf(`acmehub token = '${token}'`, [hub])).toMatchObject([
    { rule: 0, takeover: { from: 4, fit: 'length' } },
  ]);
  expect(idsOf(`session = '${token}'`, [hub])).toEqual(['jwt']);
});
