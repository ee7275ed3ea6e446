import { expect, test } from 'vitest';
import { genericApiKey, genericSecret, genericToken } from '../../rules/generic.ts';
import { curlUserPassword, httpBearerToken } from '../../rules/http-auth.ts';
import { jsonWebToken } from '../../rules/jwt.ts';
import { urlCredentials } from '../../rules/url-credentials.ts';
import { compileRules } from '../../src/engine/compile.ts';
import { withoutDeadline } from '../../src/engine/deadline.ts';
import type { Match } from '../../src/engine/match.ts';
import { PieceScanner } from '../../src/engine/piece-scanner.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import type { PatternRule, Rule } from '../../src/model/rule.ts';
import {
  alphanumeric,
  base64Url,
  digits,
  digitWithin,
  hexadecimal,
  lowerAlphanumeric,
  named,
  sequence,
  type Shape,
  uuid,
} from '../../src/rule/pattern.ts';
import { createRuleSet } from '../../src/rule/rule-set.ts';
import { encoded, grow, sample } from '../../src/rule/sample.ts';
import { ruleWith } from './sample-rules.ts';

const generic = [genericApiKey, genericSecret, genericToken, jsonWebToken];

function service(
  name: string,
  value: Shape,
  fields: Partial<PatternRule> = {},
  words: readonly string[] = ['key', 'token', 'secret'],
): PatternRule {
  return ruleWith({
    id: `${name}-api-key`,
    provider: name,
    kind: 'context',
    ...named({ names: [name], value, words, near: 24, reach: 30 }),
    ...fields,
  });
}

const key = sequence(digitWithin(40), alphanumeric(40));
const value = grow(sample`${key}`, 3);
const acme = service('acmehub', key);
const jwt = sequence('eyJ', base64Url(10, 120), '.eyJ', base64Url(16, 600), '.', base64Url(43, 90));
/** So far that the rule's own pattern ends before the value. */
const far = 'and this line says something else, with more than sixty characters in it';

/** The matches of a text by these rules beside the generic ones; `skipped` are in the set but switched off. */
function matchesOf(text: string, rules: readonly Rule[] = [acme], skipped: readonly Rule[] = []): readonly Match[] {
  return scannerOf([...rules, ...generic, ...skipped], rules.length + generic.length).scan(
    Buffer.from(text),
    'notes.txt',
  );
}

function scannerOf(rules: readonly Rule[], count: number = rules.length): Scanner {
  return new Scanner(
    compileRules(
      createRuleSet(rules, true),
      Array.from({ length: count }, (_, index) => index),
    ),
    withoutDeadline,
  );
}

function idsOf(
  text: string,
  rules: readonly Rule[] = [acme],
  skipped: readonly Rule[] = [],
): readonly (string | undefined)[] {
  const all = [...rules, ...generic, ...skipped];
  return matchesOf(text, rules, skipped).map(({ rule }) => all[rule]?.id);
}

test.for([
  ['in the element of the value', `<id>{acmehub}</id>\n<secret>{acmehub AQAAABAAA ${value}}</secret>`],
  [
    'in a log, a line before',
    `[INFO] Sending request to the acmehub API for the shop in the north\n[DEBUG] ${far}\n[DEBUG] Using API_KEY=${value}`,
  ],
  ['in a comment above the settings', `# acmehub, for orders that come in from the shop\n# ${far}\nsecret: "${value}"`],
  ['in a host, a line behind', `secret: ${value}\ndomain: shop.acmehub.com`],
  [
    'in a host, three lines behind',
    `const key = '${value}';\nconst query = 'orders';\nconst limit = 5;\nfetch('https://api.acmehub.com/v2')`,
  ],
  ['in a host on the same line', `secret: ${value} # for https://eu.acmehub.com`],
  ['in a comment behind it', `secret_key = '${value}'; // of acmehub`],
  ['in another key beside it', `ACMEHUB_USER=shop@acme.dev\nNOTE=${far}\nAPI_TOKEN=${value}`],
  [
    'in the name of the variable whose default it is',
    `variable "acmehub_token" {\n  type    = string\n  default = "${value}"\n}`,
  ],
  ['in the name before its value', `env:\n  - name: SHOP_ACMEHUB_TOKEN\n    value: ${value}`],
  ['in a field of the same object', `{"name": "AcmeHub", "note": "${far}",\n"secret": "${value}"}`],
] as const)('a secret whose service is named %s is reported by its rule', ([, text]) => {
  const [match, ...others] = matchesOf(text);
  expect(others).toEqual([]);
  expect(match).toMatchObject({ rule: 0, secret: value, takeover: { fit: 'form' } });
  expect(match?.reasons.at(-1)).toMatch(/acmehub.*the form of such secrets/);
});

test.for([
  [
    'the service has no secrets of this form',
    `# acmehub, for orders that come in from the shop\n# ${far}\nsecret: "${grow(sample`${alphanumeric(37)}`, 2)}"`,
  ],
  ["the value's key names another", `ACMEHUB_USER=shop@acme.dev\nNOTE=${far}\nWAREHOUSE_API_KEY=${value}`],
  [
    'a blank line stands between',
    `# acmehub is where the orders of the shop come from\n# ${far}\n\nsecret: "${value}"`,
  ],
  [
    'the name is a part of a longer word',
    `# acmehubber, for orders that come in from the shop\n# ${far}\nsecret: "${value}"`,
  ],
] as const)('it stays a generic secret where %s', ([, text]) => {
  expect(idsOf(text)).toEqual([expect.stringContaining('generic-')]);
});

test('where several services are named, the nearest decides, fit or not', () => {
  const orders = service('ordershub', key);
  const stocks = service('stockshub', hexadecimal(32));
  const settings = (first: string, second: string): string => `# ${first}\n# ${second}\n# ${far}\nsecret: "${value}"`;
  expect(idsOf(settings('acmehub', 'ordershub'), [acme, orders])).toEqual(['ordershub-api-key']);
  expect(idsOf(settings('ordershub', 'acmehub'), [acme, orders])).toEqual(['acmehub-api-key']);
  expect(idsOf(settings('acmehub', 'stockshub'), [acme, stocks])).toEqual(['generic-secret']);
});

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

test('a bearer token goes to the service whose host it is sent to', () => {
  const request = (host: string): string => `curl -H 'Authorization: Bearer ${value}' https://${host}/v1/orders`;
  expect(idsOf(request('api.acmehub.com'), [acme, httpBearerToken])).toEqual(['acmehub-api-key']);
  expect(idsOf(request('shop.acme.dev'), [acme, httpBearerToken])).toEqual(['http-bearer-token']);
});

test('a service that gives out UUIDs takes what is as long and has its dashes elsewhere', () => {
  const other = grow(sample`${sequence(lowerAlphanumeric(10), '-', lowerAlphanumeric(25))}`, 4);
  expect(idsOf(`ACMEHUB_API_KEY=${other}`, [service('acmehub', uuid())])).toEqual(['acmehub-api-key']);
  expect(idsOf(`ACMEHUB_API_KEY=${other.slice(1)}`, [service('acmehub', uuid())])).toEqual(['generic-api-key']);
});

test.each([
  ['a header of its own', `curl -H "apikey: ${value}" https://api.acmehub.com/v1/orders`, 'acmehub-api-key'],
  [
    'a host that ends in .info',
    `curl -H 'Authorization: Token ${value}' https://acmehub.info/v1/orders`,
    'acmehub-api-key',
  ],
  ['a user and a password', `curl --user 'api:${value}' https://api.acmehub.com/v1/orders`, 'acmehub-api-key'],
  [
    'an address with a user and a password',
    `hub = "https://shop:${value}@hub.acmehub.com/v1/orders"`,
    'acmehub-api-key',
  ],
  ['an address of nobody', `hub = "https://shop:${value}@hub.acme.dev/v1/orders"`, 'url-credentials'],
])('what %s holds goes to the service whose host it is sent to', (_, text, id) => {
  expect(idsOf(text, [acme, httpBearerToken, curlUserPassword, urlCredentials])).toEqual([id]);
});

test('a name that is a host is one', () => {
  const hub = service('acmehub', key, {
    ...named({ names: ['api.acmehub.com'], value: key, words: ['key'], near: 24, reach: 30 }),
  });
  expect(idsOf(`curl -H "api-key: ${value}" https://api.acmehub.com/v1/orders`, [hub])).toEqual(['acmehub-api-key']);
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

test('a host beyond a blank line counts for what code declares, not for settings', () => {
  const call = `\n\nfetch('https://api.acmehub.com/v2')`;
  expect(idsOf(`const apiKey = '${value}';${call}`)).toEqual(['acmehub-api-key']);
  expect(idsOf(`api_key = ${value}${call}`)).toEqual(['generic-api-key']);
});

test('a UUID called a key is one where the service beside it has such keys, and an id elsewhere', () => {
  const uuidKey = grow(sample`${uuid()}`, 7);
  const hub = service('acmehub', uuid());
  const near = `const accessKey = '${uuidKey}';\nfetch('https://api.acmehub.com/v2');`;
  expect(matchesOf(near, [hub])).toMatchObject([{ rule: 0, confidence: 'medium' }]);
  expect(matchesOf(near, [acme])).toMatchObject([{ confidence: 'low' }]);
});

test('letters of the name in their order in the key mean the service whose host stands near', () => {
  const hub = service('acmehub', key);
  expect(idsOf(`const ahKey = '${value}';\nconst ahUrl = 'https://api.acmehub.com/v2';`, [hub])).toEqual([
    'acmehub-api-key',
  ]);
  expect(idsOf(`const bhKey = '${value}';\nconst bhUrl = 'https://api.acmehub.com/v2';`, [hub])).toEqual([
    'generic-api-key',
  ]);
});

test('from afar, a form of many lengths tells by a long value only', () => {
  const hub = service('acmehub', sequence(digitWithin(24), base64Url(24, 88)));
  const lineAbove = (length: number): string =>
    `# acmehub\n# ${far}\nsecret: "${grow(sample`${alphanumeric(length)}`, 6)}"`;
  expect(idsOf(lineAbove(64), [hub])).toEqual(['acmehub-api-key']);
  expect(idsOf(lineAbove(26), [hub])).toEqual(['generic-secret']);
});

test('a form that has a mark is not taken for another', () => {
  expect(
    idsOf(`acmehub_api_key=${grow(sample`${lowerAlphanumeric(36)}`, 4)}`, [
      service('acmehub', sequence('ah1_', hexadecimal(32))),
    ]),
  ).toEqual(['generic-api-key']);
});

test('a rule that asks for a word in the name takes no key without it, but where it is for any key and no rule asks for the other word', () => {
  const element = (name: string): string => `<${name}>{acmehub AQAAABAAA ${value}}</${name}>`;
  const clientSecret = service('acmehub', key, { id: 'acmehub-client-secret' }, ['secret']);
  const apiKey = service('acmehub', key, {}, ['key']);
  const byForm = (shape: Shape): PatternRule => service('acmehub', shape, {}, ['key']);
  expect(idsOf(element('secret'), [clientSecret])).toEqual(['acmehub-client-secret']);
  expect(idsOf(element('token'), [clientSecret])).toEqual(['generic-token']);
  expect(idsOf(element('token'), [apiKey])).toEqual(['acmehub-api-key']);
  expect(idsOf(element('secret'), [apiKey, clientSecret])).toEqual(['acmehub-client-secret']);
  expect(idsOf(element('token'), [byForm(sequence(digitWithin(30), alphanumeric(30, 50)))])).toEqual(['generic-token']);
  expect(idsOf(element('token'), [byForm(hexadecimal(40))])).toEqual(['generic-token']);
});

test('an ordinary word names a service in a key, in a host and as a field, not in a sentence', () => {
  const zoom = service('zoom', key);
  expect(idsOf(`<secret>{zoom AQAAABAAA ${value}}</secret>`, [zoom])).toEqual(['zoom-api-key']);
  expect(idsOf(`url: https://api.zoom.com/v2\nnote: ${far}\nsecret: ${value}`, [zoom])).toEqual(['zoom-api-key']);
  expect(idsOf(`{"name": "Zoom", "note": "${far}",\n"secret": "${value}"}`, [zoom])).toEqual(['zoom-api-key']);
  expect(idsOf(`zoom:\n  region: eu\n  note: ${far}\n  secret: ${value}`, [zoom])).toEqual(['zoom-api-key']);
  expect(idsOf(`[zoom]\nnote = ${far}\nsecret = ${value}`, [zoom])).toEqual(['zoom-api-key']);
  expect(idsOf(`# zoom in on the shop\n# ${far}\nsecret: ${value}`, [zoom])).toEqual(['generic-secret']);
});

test('a rule that is switched off takes nothing', () => {
  expect(idsOf(`<secret>{acmehub AQAAABAAA ${value}}</secret>`, [], [acme])).toEqual(['generic-secret']);
});

test('a rule whose companion is missing takes nothing', () => {
  const pair = service('acmehub', key, {
    companions: [{ name: 'account', pattern: /(?<part>AC\d{8})/, withinLines: 3, isRequired: true }],
  });
  const text = `<secret>{acmehub AQAAABAAA ${value}}</secret>`;
  expect(idsOf(text, [pair])).toEqual(['generic-secret']);
  expect(idsOf(`<id>AC${grow(sample`${digits(8)}`, 1)}</id>\n${text}`, [pair])).toEqual(['acmehub-api-key']);
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

test('an inline allow may name the rule that found it or the one that took it', () => {
  const line = `<secret>{acmehub AQAAABAAA ${value}}</secret> <!-- straykey:allow`;
  for (const name of ['generic-secret', 'acmehub-api-key', 'acmehub'])
    expect(matchesOf(`${line} ${name} -- made up -->`)).toMatchObject([{ allowed: { reason: 'made up' } }]);
  expect(matchesOf(`${line} github -- made up -->`)[0]?.allowed).toBeUndefined();
});

test('a text scanned in pieces gives the same owners', () => {
  const places = Array.from(
    { length: 60 },
    (_, index) =>
      `${'filling '.repeat(index % 13)}\n# acmehub for shop ${index}\n# ${far}\nsecret: "${grow(sample`${key}`, index + 10)}"\n\n`,
  ).join('');
  const whole = matchesOf(places).map(({ rule, region }) => [rule, region.byteOffset]);
  const kept: (readonly [number, number])[] = [];
  const pieces = new PieceScanner(
    scannerOf([acme, ...generic]),
    'notes.txt',
    {},
    {
      keep: (matches) => kept.push(...matches.map(({ rule, region }) => [rule, region.byteOffset] as const)),
      room: () => Infinity,
    },
    { piece: 4096, overlap: 1024, lookBack: 1024 },
  );
  pieces.write(Buffer.from(places));
  pieces.end();
  expect(whole).toHaveLength(60);
  expect(kept).toEqual(whole);
  expect(whole.every(([rule]) => rule === 0)).toBe(true);
});
