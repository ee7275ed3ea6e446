import { expect, test } from 'vitest';
import { checkAwsKeyId } from '../../../../src/engine/proof/structures/aws-key-id.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An id whose first 48 bits are one, the account in 40 bits, and rest. */
function idOf(account: bigint): string {
  const bits = ((1n << 47n) | (account << 7n)) << 32n;
  return `AKIA${Array.from({ length: 16 }, (_, index) => alphabet[Number((bits >> BigInt(75 - index * 5)) & 31n)]).join('')}`;
}

test('the account is read from the id', () => {
  expect(checkAwsKeyId(idOf(581039954779n))).toEqual({ kind: 'proven', reason: 'belongs to account 581039954779' });
  expect(checkAwsKeyId(idOf(12345n)).reason).toBe('belongs to account 000000012345');
});

test('a number that no account has proves nothing', () => {
  expect(checkAwsKeyId(idOf((1n << 40n) - 1n)).kind).toBe('unproven');
});

test('ids of the old kind prove nothing', () => {
  expect(checkAwsKeyId(`AKIAI${'Q'.repeat(15)}`).kind).toBe('unproven');
});

test('digits that Base32 lacks are refuted', () => {
  expect(checkAwsKeyId(`AKIA${'018'.repeat(6)}`).kind).toBe('refuted');
});

test('one letter over and over is refuted, though an account can be read from it', () => {
  expect(checkAwsKeyId(`AKIA${'Z'.repeat(16)}`).kind).toBe('refuted');
});
