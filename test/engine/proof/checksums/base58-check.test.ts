import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { checkBase58, checkBase58OfRipple } from '../../../../src/engine/proof/checksums/base58-check.ts';
import { hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const grown = (checksum: 'base58-check' | 'base58-check-ripple', version: string, digits: number): string =>
  grow(sample`${withChecksum(checksum, version, hexadecimal(digits))}`, 3);

const keys = [
  { of: 'Bitcoin', check: checkBase58, key: grown('base58-check', '80', 64), form: /^5[1-9A-HJ-NP-Za-km-z]{50}$/ },
  { of: 'Tezos', check: checkBase58, key: grown('base58-check', '0d0f3a07', 64), form: /^edsk/ },
  { of: 'the XRP Ledger', check: checkBase58OfRipple, key: grown('base58-check-ripple', '21', 32), form: /^s/ },
];

describe.each(keys)('a key of $of', ({ check, key, form }) => {
  test('is proven by its checksum', () => {
    expect(key).toMatch(form);
    expect(check(key).kind).toBe('proven');
  });

  test('with one character changed is doubted', () => {
    expect(check(key.slice(0, 10) + (key[10] === 'Q' ? 'P' : 'Q') + key.slice(11)).kind).toBe('doubted');
  });

  test.each(['', 'O0Il', '1'])('other text is refuted: %j', (text) => {
    expect(check(text).kind).toBe('refuted');
  });
});

test('zeros at the beginning are digits of their own', () => {
  const body = Buffer.alloc(21);
  const digest = createHash('sha256').update(createHash('sha256').update(body).digest()).digest();
  const number = BigInt(`0x${Buffer.concat([body, digest.subarray(0, 4)]).toString('hex')}`);
  const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let text = '';
  for (let rest = number; rest > 0n; rest /= 58n) text = digits.charAt(Number(rest % 58n)) + text;
  expect(checkBase58('1'.repeat(21) + text).kind).toBe('proven');
  expect(checkBase58('1'.repeat(20) + text).kind).toBe('doubted');
});
