import { expect, test } from 'vitest';
import { alphanumeric, digits, hexadecimal } from '../../../../src/rule/pattern.ts';
import { encoded, grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(20)}`, 29);
const inBase64 = grow(sample`${encoded('base64', alphanumeric(20))}`, 29);
const key = grow(sample`${hexadecimal(64)}`, 29);
const pin = grow(sample`${digits(8)}`, 29);
const manifest = (lines: readonly string[]): string => `apiVersion: v1\nkind: Secret\n${lines.join('\n')}\n`;
const found = (text: string): readonly string[] =>
  findAll(text)
    .filter(({ kind }) => kind === 'pair')
    .map((candidate) => candidate.value);
const base64Of = (text: string): string => Buffer.from(text).toString('base64');

test('all entries of a Secret are read, whatever their names', () => {
  expect(
    found(
      manifest([
        'metadata:',
        '  name: shop',
        'type: Opaque',
        'data:',
        `  vendor: ${inBase64}`,
        `  hook: "${inBase64}"`,
      ]),
    ),
  ).toEqual([inBase64, inBase64]);
});

test('entries of a Secret in clear text, and those behind a text of several lines', () => {
  const text = manifest(['stringData:', '  conf: |', '    a: b', `  hmac: ${key}`, `  pin: '${pin}' # of the door`]);
  expect(found(text)).toEqual([key, pin]);
});

test('Secrets of a list end where the next item begins', () => {
  const text = [
    'items:',
    '- apiVersion: v1',
    '  kind: Secret',
    '  data:',
    `    vendor: ${inBase64}`,
    '- apiVersion: v1',
    '  kind: ConfigMap',
    '  data:',
    `    partner: ${inBase64}`,
    '',
  ].join('\n');
  expect(found(text)).toEqual([inBase64]);
});

test('a Secret of many entries is read beyond the usual window', () => {
  const entries = Array.from({ length: 120 }, (_, index) => `  vendor-${index}x: ${inBase64}`);
  expect(found(manifest(['data:', ...entries])).length).toBeGreaterThan(60);
});

test.each([
  ['users and hosts', ['data:', `  db-user: ${inBase64}`, `  clientId: ${inBase64}`, `  ca.crt: ${inBase64}`]],
  ['words', ['stringData:', '  plan: enterprise-annual', `  tier: ${'production'}`]],
  ['words in base64', ['data:', `  plan: ${base64Of('enterprise')}`, `  debugging: ${base64Of('true')}`]],
  ['addresses in base64', ['data:', `  vendor: ${base64Of('https://api.acme.io/v1')}`]],
  ['files in base64', ['data:', `  vendor: ${base64Of('shop:\n  orders: 17\n  carts: 18\n')}`]],
  ['variables', ['stringData:', '  vendor: ${VENDOR_17}', '  partner: {{ .Values.partner }}']],
  ['metadata', ['metadata:', `  uid9: ${value}`, '  annotations:', `    vendor: ${value}`]],
  ['another document', ['type: Opaque', '---', 'data:', `  vendor: ${inBase64}`]],
])('no entry is found among %s', (_, lines) => {
  expect(kept(manifest(lines))).toEqual([]);
});

test('a manifest of another kind is none of secrets', () => {
  expect(found(`kind: SecretStore\ndata:\n  vendor: ${inBase64}\n`)).toEqual([]);
  expect(found(`subkind: Secret\ndata:\n  vendor: ${inBase64}\n`)).toEqual([]);
});
