import { expect, test } from 'vitest';
import { httpBearerToken } from '../../../rules/http-auth.ts';
import { digitWithin, lowerAlphanumeric, sequence } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { acme, far, idsOf, service, value } from './services.ts';

const options = ['RETURNTRANSFER', 'FOLLOWLOCATION', 'SSL_VERIFYPEER', 'POST', 'HEADER', 'FAILONERROR']
  .map((name) => `curl_setopt($ch, CURLOPT_${name}, true);\n`)
  .join('');
const headers = ['accept', 'host', 'origin', 'referer', 'cookie']
  .map((name) => `    { "name": "${name}", "value": "*" },\n`)
  .join('');

test.each([
  [
    'in a list of texts',
    `curl_setopt($ch, CURLOPT_URL, 'https://api.acmehub.com/v2');\n${options}curl_setopt($ch, CURLOPT_HTTPHEADER, ['X-Api-Key: ${value}']);`,
  ],
  [
    'in an archive of requests',
    `  "url": "https://api.acmehub.com/v2",\n  "headers": [\n${headers}    {\n      "name": "x-api-key",\n      "value": "${value}"\n    }\n  ]`,
  ],
])('a header %s goes to the host that is named some lines before', (_, text) => {
  expect(idsOf(text, [acme, httpBearerToken])).toEqual(['acmehub-api-key']);
});

test('a value that is sent to a service in a header may be as long as its keys may be', () => {
  const key = sequence(digitWithin(20), lowerAlphanumeric(20, 36));
  const hub = service('acmehub', key);
  const secret = grow(sample`${lowerAlphanumeric(30)}`, 5);
  const request = (name: string): string =>
    `${name} = {"Authorization": "Bearer ${secret}"}\nresponse = get("https://api.acmehub.com/v2", ${name})`;
  expect(idsOf(request('headers'), [hub, httpBearerToken])).toEqual(['acmehub-api-key']);
  const setting = `# for https://shop.acmehub.com\n# ${far}\nsession_secret = "${secret}"\n`;
  expect(idsOf(setting, [hub, httpBearerToken])).not.toContain('acmehub-api-key');
});

test('what the client of an imported library is given is its key', () => {
  const text = (library: string): string => `from ${library} import Client\n\nclient = Client("${value}")\n`;
  expect(idsOf(text('acmehub'))).toEqual(['acmehub-api-key']);
  expect(idsOf(text('warehouse'))).toEqual(['generic-secret']);
});
