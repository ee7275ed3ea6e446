import { expect, test } from 'vitest';
import { genericPassword } from '../../../rules/generic-password.ts';
import { curlUserPassword, httpBearerToken } from '../../../rules/http-auth.ts';
import { urlCredentials } from '../../../rules/url-credentials.ts';
import { urlPathToken, urlToken } from '../../../rules/url-token.ts';
import { alphanumeric, hexadecimal, named } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { acme, far, idsOf, key, matchesOf, service, value } from './services.ts';

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
  ['where the variable is used, below a blank line', `api_key = "${value}"\n\n\nclient = acmehub.orders(api_key)`],
  ['in a list of services beside it', `key: '${value}',\nservices: ['acmehub'],`],
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

test('a host beside the use of a variable tells whose its value is', () => {
  const call = (name: string) =>
    `API_KEY = "${value}"\n\n\ndef orders():\n    return get(\n        "https://api.acmehub.com/v2",\n        params={"key": ${name}},\n    )`;
  expect(idsOf(call('API_KEY'))).toEqual(['acmehub-api-key']);
  expect(idsOf(call('OTHER_KEY'))).toEqual(['generic-api-key']);
});

test("what another variable is used for says nothing of a secret's owner", () => {
  expect(idsOf(`api_key = "${value}"\n\n\nclient = acmehub.orders(other_key)`)).toEqual(['generic-api-key']);
});

test('an alias of a service tells whose a secret is', () => {
  const aliased = service('acmehub', key, { aliases: ['pyorders'] });
  const text = `import pyorders\n\nclient = orders(api_key="${value}")`;
  expect(idsOf(text, [aliased])).toEqual(['acmehub-api-key']);
  expect(idsOf(text)).toEqual(['generic-api-key']);
});

test('where several services are named, the nearest decides, fit or not', () => {
  const orders = service('ordershub', key);
  const stocks = service('stockshub', hexadecimal(32));
  const settings = (first: string, second: string): string => `# ${first}\n# ${second}\n# ${far}\nsecret: "${value}"`;
  expect(idsOf(settings('acmehub', 'ordershub'), [acme, orders])).toEqual(['ordershub-api-key']);
  expect(idsOf(settings('ordershub', 'acmehub'), [acme, orders])).toEqual(['acmehub-api-key']);
  expect(idsOf(settings('acmehub', 'stockshub'), [acme, stocks])).toEqual(['generic-secret']);
});

test('a bearer token goes to the service whose host it is sent to', () => {
  const request = (host: string): string => `curl -H 'Authorization: Bearer ${value}' https://${host}/v1/orders`;
  expect(idsOf(request('api.acmehub.com'), [acme, httpBearerToken])).toEqual(['acmehub-api-key']);
  expect(idsOf(request('shop.acme.dev'), [acme, httpBearerToken])).toEqual(['http-bearer-token']);
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

test.for([
  ['whose user is a token', `MAILER_DSN=acmehub+api://${value}@default`, 'acmehub-api-key'],
  ['whose password is one', `MAILER_DSN=acmehub://shop%40acme.dev:${value}@default?from=Shop`, 'acmehub-api-key'],
  ['whose path holds one', `urls:\n  - guilded://general/${value}`, 'url-path-token'],
  ['of a scheme that nobody has', `MAILER_DSN=otherhub+api://${value}@default`, 'url-token'],
] as const)('an address %s goes to the service that its scheme names', ([, text, id]) => {
  expect(idsOf(text, [acme, urlCredentials, urlToken, urlPathToken])).toEqual([id]);
});

test('the password of an address may be a secret, which a bearer token is not', () => {
  const hub = service('acmehub', key, { id: 'acmehub-app-secret' }, ['secret']);
  expect(idsOf(`ACME_DSN=acmehub://shop:${value}@default`, [hub, urlCredentials])).toEqual(['acmehub-app-secret']);
});

test('a name that is a host is one', () => {
  const hub = service('acmehub', key, {
    ...named({ names: ['api.acmehub.com'], value: key, words: ['key'], near: 24, reach: 30 }),
  });
  expect(idsOf(`curl -H "api-key: ${value}" https://api.acmehub.com/v1/orders`, [hub])).toEqual(['acmehub-api-key']);
});

test('behind the scheme of an address, a name that ends with any domain is a host', () => {
  const hub = service('acmehub', key, named({ names: ['acme hub'], value: key, words: ['key'], near: 24, reach: 30 }));
  const call = `curl -H "Authorization: Bearer ${value}" https://acme.hub/v2/orders`;
  expect(idsOf(call, [hub, httpBearerToken])).toEqual(['acmehub-api-key']);
});

test('a method that is called like a service is no host', () => {
  const call = (method: string): string => `params = encode({'api_key': '${value}'})\nresult = shop.${method}()\n`;
  expect(idsOf(call('acmehub'))).toEqual(['generic-api-key']);
});

test('a host beyond a blank line counts for what code declares, not for settings', () => {
  const call = `\n\nfetch('https://api.acmehub.com/v2')`;
  expect(idsOf(`const apiKey = '${value}';${call}`)).toEqual(['acmehub-api-key']);
  expect(idsOf(`api_key = ${value}${call}`)).toEqual(['generic-api-key']);
});

test('a host beyond a blank line counts for headers that code declares', () => {
  const headers = `HEADERS = {"Authorization": "Bearer ${value}"}\n\nget("https://api.acmehub.com/v2", headers=HEADERS)`;
  expect(idsOf(headers, [acme, httpBearerToken])).toEqual(['acmehub-api-key']);
});

test.for([
  [
    'of a function that sets one',
    (host: string) =>
      `func main() {\n\turl := "https://${host}/v1"\n\n\treq, err := http.NewRequest("GET", url, nil)\n\tif err != nil {\n\t\treturn\n\t}\n\n\treq.Header.Set("Authorization", "Bearer ${value}")`,
  ],
  [
    'that a script declares',
    (host: string) =>
      `url = "https://${host}/v1"\n\npayload = { "size": 3 }\nheaders = {\n    "accept": "application/json",\n    "Authorization": "Bearer ${value}"\n}`,
  ],
] as const)('a header %s goes to the address before it, which blank lines separate', ([, request]) => {
  expect(idsOf(request('api.acmehub.com'), [acme, httpBearerToken])).toEqual(['acmehub-api-key']);
  const elsewhere = `hub = "https://api.acmehub.com/v1"\n${request('api.acme.dev')}`;
  expect(idsOf(elsewhere, [acme, httpBearerToken])).toEqual(['http-bearer-token']);
});

test.for(['acmehubhq.com', 'api.acmehubapp.com', 'sandbox.acmehubgateway.com'])(
  'the host %s is one of the service in it',
  (host) => {
    expect(idsOf(`const apiKey = '${value}';\nfetch('https://${host}/v2')`)).toEqual(['acmehub-api-key']);
    expect(idsOf(`const apiKey = '${value}';\nfetch('https://acmehubber.com/v2')`)).toEqual(['generic-api-key']);
  },
);

test('letters of the name in their order in the key mean the service whose host stands near', () => {
  const hub = service('acmehub', key);
  expect(idsOf(`const ahKey = '${value}';\nconst ahUrl = 'https://api.acmehub.com/v2';`, [hub])).toEqual([
    'acmehub-api-key',
  ]);
  expect(idsOf(`const bhKey = '${value}';\nconst bhUrl = 'https://api.acmehub.com/v2';`, [hub])).toEqual([
    'generic-api-key',
  ]);
});

test('an ordinary word beside a password is a user, for a service that hands out keys', () => {
  const zoom = service('zoom', key);
  const user = (name: string): string => `users: [{username: "zoom",\n${name}: "${value}"}]`;
  expect(idsOf(user('password'), [zoom, genericPassword])).toEqual(['generic-password']);
  expect(idsOf(user('secret'), [zoom, genericPassword])).toEqual(['zoom-api-key']);
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
