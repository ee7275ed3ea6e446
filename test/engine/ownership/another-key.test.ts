import { expect, test } from 'vitest';
import { far, idsOf, key, service, value } from './services.ts';

test.for([
  ['by its own key', `ACMEHUB_URL=https://acme.dev\nWAREHOUSE_API_KEY=${value}`],
  ['by its own key, behind an import', `import acmehub from 'acmehub';\nconst warehouseToken = '${value}';`],
  ['by its own key in the same object', `{"acmehubRegion": "eu", "warehouseApiKey": "${value}"}`],
  ['by the section it is in', `acmehub:\n  size: 3\nwarehouse:\n  api_key: ${value}`],
  [
    'by the object it is in',
    `{\n  "acmehub": {\n    "size": 3\n  },\n  "warehouse": {\n    "apiKey": "${value}"\n  }\n}`,
  ],
  [
    'by the host it is sent to in several lines',
    `curl https://api.acmehub.com/ping\ncurl https://api.warehouse.io/orders \\\n  -H "X-API-Key: ${value}"`,
  ],
  [
    'by the host it is sent to',
    `curl https://api.acmehub.com/ping\ncurl https://api.warehouse.io/orders -H "X-API-Key: ${value}"`,
  ],
] as const)('a value near the name of a service is not of that service if it is of another %s', ([, text]) => {
  expect(idsOf(text)).toEqual([expect.stringContaining('generic-')]);
});

test('where code is hosted does not tell whose keys are in it', () => {
  const below = (text: string) => idsOf(`${text}\n# ${far}\nsecret: "${value}"`, [service('github', key)]);
  expect(below('# github')).toEqual(['github-api-key']);
  expect(below('# https://github.com/acme/shop')).toEqual(['generic-secret']);
  expect(below('# git@github.com:acme/shop.git')).toEqual(['generic-secret']);
  expect(below('# https://api.github.com/user')).toEqual(['github-api-key']);
});

test.for([
  ['has a bare key', `ACMEHUB_URL=https://acme.dev\nAPI_KEY=${value}`],
  ['has a key that says which of its keys', `ACMEHUB_URL=x\nSTAGING_KEY=${value}`],
  [
    'has such a key, farther away',
    `[INFO] Sending request to the acmehub API\n[DEBUG] ${far}\n[DEBUG] Using REPO_TOKEN=${value}`,
  ],
  ['has a key that says what it is for', `ACMEHUB_URL=x\nSHIPPING_TOKEN=${value}`],
  ['has a key that says by which mechanism it logs in', `bootstrap=acmehub.com:9092\nsasl.key=${value}`],
  ['is in its section', `acmehub:\n  size: 3\n  warehouse_token: ${value}`],
  ['is below its heading', `[acmehub]\nwarehouse_token = "${value}"`],
  ['is below a comment about it', `# acmehub\nWAREHOUSE_TOKEN=${value}`],
  ['is beside its name in another section', `metadata:\n  name: acmehub\nstringData:\n  api_key: ${value}`],
  ['is sent to its host', `# acmehub\ncurl https://api.acmehub.com/orders -H "X-API-Key: ${value}"`],
] as const)('it is if it %s', ([, text]) => {
  expect(idsOf(text)).toEqual(['acmehub-api-key']);
});
