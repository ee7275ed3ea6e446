import { expect, test } from 'vitest';
import { rejectPlaceholder } from '../../../src/engine/filters/placeholder.ts';
import { ruleWith } from '../sample-rules.ts';
import { suspectOf } from './suspect-of.ts';

const rule = ruleWith({ kind: 'context' });

test.each([
  'acme_your-token-goes-here',
  'ACME_EXAMPLE_TOKEN',
  'change_me',
  'ChangeMe123',
  'not-a-real-key',
  'dummy4711',
  'acme_foo',
  '123,foo:bar',
  'SET_A_PASSWORD_HERE_123',
  'REDACTED',
])('the word in %s gives it away', (secret) => {
  expect(rejectPlaceholder(suspectOf(secret, { rule }))).toMatch(/^a placeholder/);
});

test.each([
  '${ACME_TOKEN}',
  '${env:ACME_TOKEN:-none}',
  '{{ acme.token }}',
  '<%= token %>',
  '$(cat token)',
  '<acme-token>',
  '<YOUR TOKEN>',
  '%(token)s',
  '#{token}',
  '[[token]]',
  '@@TOKEN@@',
  '$ACME_TOKEN',
  '%ACME_TOKEN%',
  '__ACME_TOKEN__',
])('%s is a template', (secret) => {
  expect(rejectPlaceholder(suspectOf(secret, { rule }))).toBeTypeOf('string');
});

test('a template may end behind what the pattern took for the secret', () => {
  expect(rejectPlaceholder(suspectOf('${ACME_TOKEN', { rule, after: '}@shop.acme.io' }))).toMatch(/^a template/);
  expect(rejectPlaceholder(suspectOf('{{ acme.token', { rule, after: ' }}"' }))).toMatch(/^a template/);
});

test.each(['acme_****1234', 'acme_xxxxxxxx', 'sk-...', 'acme_••••', 'acme_____key'])('%s is masked', (secret) => {
  expect(rejectPlaceholder(suspectOf(secret, { rule }))).toMatch(/^masked/);
});

test('what is cut off by dots behind it is masked', () => {
  expect(rejectPlaceholder(suspectOf('Zk4Bq9', { rule, after: '...' }))).toMatch(/^masked/);
});

test('what Jenkins looks up is an id', () => {
  expect(rejectPlaceholder(suspectOf('7c1a50cd', { rule, before: "DOCKER_PASSWORD=credentials('" }))).toBe(
    'the id of what is looked up',
  );
});

test('JSON in base64 is read for its words', () => {
  expect(rejectPlaceholder(suspectOf(Buffer.from('{"iss":"example"}').toString('base64url'), { rule }))).toMatch(
    /^a placeholder/,
  );
});

test('signs that open a template but close none are part of a password', () => {
  for (const secret of ['a${9!kQ', 'p$(4Zr', 'x#{7;Lm', 'q{{2v', 'w<k9>Zt', 'r[[8y', 't@@6h'])
    expect(rejectPlaceholder(suspectOf(secret, { rule }))).toBeUndefined();
});

test.each(['ENC[AES256_GCM,data:', 'ENC[PKCS7,', 'ENC(', '{cipher}', '$ANSIBLE_VAULT;1.1;AES256 '])(
  'what begins with %s is encrypted',
  (start) => {
    expect(rejectPlaceholder(suspectOf(`${start}${'x7Gh'}`, { rule }))).toMatch(/^encrypted/);
  },
);

test('a value that repeats the end of its name is a placeholder, but a password may', () => {
  const told = (secret: string, before: string) => rejectPlaceholder(suspectOf(secret, { rule, before }));
  expect(told('api-key', 'stringData:\n  grafana-api-key: ')).toMatch(/^a placeholder/);
  expect(told('apiKey', '  newrelic-apiKey: ')).toMatch(/^a placeholder/);
  expect(told('password', '  db-password: ')).toBeUndefined();
  expect(told('harbor-key', '  grafana-api-key: ')).toBeUndefined();
});

test('what a text shows behind "for example" is an example', () => {
  const told = (before: string) => rejectPlaceholder(suspectOf('aGFyYm9yOnE3eA==', { rule, before }));
  expect(told('part of the value. For example, `Basic ')).toBe('an example in a text');
  expect(told('headers = { Authorization: `Basic ')).toBeUndefined();
});
