import { expect, test } from 'vitest';
import { genericPassword } from '../../../rules/generic-password.ts';
import { curlUserPassword, httpBearerToken } from '../../../rules/http-auth.ts';
import { kubernetesSecretData, kubernetesSecretString } from '../../../rules/kubernetes.ts';
import { netrcPassword } from '../../../rules/netrc.ts';
import { acme, far, idsOf, key, matchesOf, service, value } from './services.ts';

const base64 = Buffer.from(value).toString('base64');
const members = '  region: eu\n  timeout: 30\n  retries: 3\n  path: /v1/orders\n  limit: 50\n';

test.for([
  ['a block of YAML', `acmehub:\n${members}  api_key: ${value}`],
  [
    'a block round the block',
    `acmehub:\n  enabled: true\n  credentials:\n${members.replace(/^/gm, '  ')}    key: ${value}`,
  ],
  ['an object of code', `const config = {\n  acmehub: {\n${members.replace(/^/gm, '  ')}\n    apiKey: '${value}',`],
  ['a section', `[acmehub]\n${members.replaceAll(': ', ' = ').replaceAll('  ', '')}\nsecret = ${value}`],
  [
    'a class',
    `class AcmehubClient:\n    size = 3\n\n    # ${far}\n    # ${far}\n\n    def orders(self):\n        token = "${value}"`,
  ],
  [
    'a request of which it is a header',
    `- request:\n    uri: https://api.acmehub.com/v1\n    headers:\n      Accept:\n      - "*/*"\n      Authorization:\n      - Bearer ${value}`,
  ],
] as const)('a secret that is far below the head of %s is of the service it names', ([, text]) => {
  expect(idsOf(text, [acme, httpBearerToken])).toEqual(['acmehub-api-key']);
});

test.for([
  ['an object', `const zoom = {\n${members}  secret: '${value}',`],
  ['options', `var options = new ZoomOptions\n{\n${members}  Secret = "${value}",`],
  ['an element', `<zoom>\n${members}  <secret>${value}</secret>`],
  ['a block of Ruby', `Zoom.configure do |config|\n${members}  config.secret = '${value}'`],
] as const)('an ordinary word names a service where it is the head of %s', ([, text]) => {
  expect(idsOf(text, [service('zoom', key)])).toEqual(['zoom-api-key']);
  expect(
    idsOf(
      text.replace(/zoom/gi, (name) => `${name} in `),
      [service('zoom', key)],
    ),
  ).not.toContain('zoom-api-key');
});

test('the password of a user may be a key', () => {
  const request = `curl -u "kim@acme.dev:${value}" https://shop.acmehub.com/api/v2/orders`;
  expect(idsOf(request, [service('acmehub', key, {}, ['key']), genericPassword])).toEqual(['acmehub-api-key']);
});

test('an ordinary word names a service where it is the command that is handed the secret', () => {
  const handed = (command: string): string => `echo ${value} | ${command} --with-token`;
  expect(idsOf(handed('zoom login'), [service('zoom', key), genericPassword])).toEqual(['zoom-api-key']);
  expect(idsOf(handed('camera zoom login'), [service('zoom', key), genericPassword])).not.toContain('zoom-api-key');
});

test('the user of curl may have a secret for a password', () => {
  const hub = service('acmehub', key, { id: 'acmehub-client-secret' }, ['secret']);
  const request = `curl -u "shop-12:${value}" https://api.acmehub.com/oauth/token`;
  expect(idsOf(request, [hub, curlUserPassword])).toEqual(['acmehub-client-secret']);
});

test.for([
  ['a block beside', `acmehub:\n${members}shop:\n${members}  api_key: ${value}`],
  ['another part of the list', `- name: acmehub\n${members}- name: shop\n${members}  api_key: ${value}`],
  ['another section', `[acmehub]\nsize = 3\n\n[shop]\nregion = eu\n\napi_key = ${value}`],
] as const)('it is not of a service that names %s', ([, text]) => {
  expect(idsOf(text)).toEqual([expect.stringContaining('generic-')]);
});

test.for([
  ['a name of YAML', `env:\n  - value: ${value}\n    name: ACMEHUB_TOKEN\n  - value: "3000"\n    name: PORT`],
  ['a name of JSON', `{"value": "${value}", "name": "acmehubToken"}`],
  ['a provider', `{\n  "apiKey": "${value}",\n  "provider": "acmehub"\n}`],
  ['a secret made from it', `echo -n "${value}" | gcloud secrets create acmehub-api-key --data-file=-`],
  ['a file it is written to', `echo "token=${value}" > ~/.acmehub/config`],
  ['a command that reads it', `echo ${value} | acmehub login --with-token`],
  [
    'an address behind closing braces',
    `"header": [\n  {\n    "key": "X-Api-Key",\n    "value": "${value}"\n  }\n],\n"url": {\n  "raw": "https://api.acmehub.com/v1"\n}`,
  ],
  [
    'the request for which headers are declared in several lines',
    `headers = {\n    "X-API-Key": "${value}",\n}\n\nget("https://api.acmehub.com/v2", headers=headers)`,
  ],
] as const)('a secret before %s is of the service it names', ([, text]) => {
  expect(idsOf(text, [acme, genericPassword])).toEqual(['acmehub-api-key']);
});

test.for([
  ['the end of an object', `{"apiKey": "${value}"},\n{"provider": "acmehub"}`],
  ['the next part of a list', `  - token: ${value}\n  - name: ACMEHUB_TOKEN`],
  ['a blank line', `  apiKey: ${value}\n\n  provider: acmehub`],
] as const)('it is not of a service before whose name %s stands', ([, text]) => {
  expect(idsOf(text, [acme, genericPassword])).toEqual([expect.stringContaining('generic-')]);
});

test('the password of a login file goes to the service whose host it is for', () => {
  const login = `machine api.acmehub.com\n  login shop\n  password ${value}`;
  expect(idsOf(login, [acme, netrcPassword])).toEqual(['acmehub-api-key']);
});

test.for([
  ['its entry', `kind: Secret\nmetadata:\n  name: web\ndata:\n  ACMEHUB_API_KEY: ${base64}`],
  ['its Secret', `kind: Secret\nmetadata:\n  name: acmehub\n  namespace: shop\ndata:\n  api-key: ${base64}`],
  ['a setting', `secrets:\n  acmehubToken: "${base64}"`],
] as const)('a secret in base64 is itself of the service that the name of %s tells', ([, text]) => {
  const [match, ...others] = matchesOf(text, [acme, kubernetesSecretData]);
  expect(others).toEqual([]);
  expect(match).toMatchObject({ rule: 0, secret: value, decoded: ['base64'] });
});

test('the entry of a Secret that names another is not of the service that the Secret is called by', () => {
  const secret = (entry: string): string =>
    `kind: Secret\nmetadata:\n  name: acmehub\n  namespace: shop\nstringData:\n  ${entry}: ${value}`;
  const rules = [acme, kubernetesSecretString];
  expect(idsOf(secret('api-key'), rules)).toEqual(['acmehub-api-key']);
  expect(idsOf(secret('warehouse-api-key'), rules)).not.toContain('acmehub-api-key');
});
