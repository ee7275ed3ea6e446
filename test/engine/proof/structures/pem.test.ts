import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkPem } from '../../../../src/engine/proof/structures/pem.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs1 = String(privateKey.export({ type: 'pkcs1', format: 'pem' }));
const pkcs8 = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const sec1 = String(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'sec1', format: 'pem' }),
);

test.each([pkcs1, pkcs8, sec1])('a real key is proven', (pem) => {
  expect(checkPem(pem)).toEqual({ kind: 'proven', reason: 'the key parses' });
});

test('a body of zeros is refuted', () => {
  const zeros = Array.from({ length: 12 }, () => '0'.repeat(64)).join('\n');
  expect(checkPem(`-----BEGIN PRIVATE KEY-----\n${zeros}\n-----END PRIVATE KEY-----\n`).kind).toBe('refuted');
});

const lines = pkcs8.trim().split('\n');

test.each([
  ['carriage returns', pkcs8.replaceAll('\n', '\r\n')],
  ['escaped line breaks', pkcs8.replaceAll('\n', '\\n')],
  ['line breaks escaped twice', pkcs8.replaceAll('\n', '\\\\r\\\\n')],
  ['spaces', lines.join(' ')],
  ['nothing between the lines', lines.join('')],
  ['indentation', lines.join('\n      ')],
  [
    'comment signs',
    lines
      .map((line) => `# ${line}`)
      .join('\n')
      .slice(2),
  ],
  ['concatenation with plus', lines.join('\\n" +\n    "')],
  ['concatenation that leads with plus', lines.join('\\n"\n    + "')],
  ['concatenation with dots', lines.join("\\n' .\n  '")],
  ['an array of lines', lines.join('",\n  "')],
  ['adjacent literals', lines.join('\\n"\n"')],
  ['lines continued by a backslash', lines.join('\\n\\\n')],
])('a key written with %s is proven', (_, text) => {
  expect(checkPem(text).kind).toBe('proven');
});

test('a key with a line missing does not parse', () => {
  expect(checkPem([...lines.slice(0, 4), ...lines.slice(5)].join('\n')).kind).toBe('unproven');
});

test('the reason of an encrypted key says that it is encrypted', () => {
  const options = { cipher: 'aes-256-cbc', passphrase: 'x'.repeat(12) };
  expect(checkPem(String(privateKey.export({ type: 'pkcs8', format: 'pem', ...options }))).reason).toBe(
    'the key is encrypted',
  );
  expect(checkPem(String(privateKey.export({ type: 'pkcs1', format: 'pem', ...options }))).reason).toBe(
    'the key is encrypted',
  );
});

test('a text without a block is refuted', () => {
  expect(checkPem('no key').kind).toBe('refuted');
});
