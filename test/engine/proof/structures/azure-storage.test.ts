import { expect, test } from 'vitest';
import { checkAzureStorage } from '../../../../src/engine/proof/structures/azure-storage.ts';
import { grow, randomBytes, sample } from '../../../../src/rule/sample.ts';

test('64 bytes are proven', () => {
  expect(checkAzureStorage(grow(sample`${randomBytes(64, { width: 100 })}`, 1)).kind).toBe('proven');
});

test('any other length is refuted', () => {
  expect(checkAzureStorage(grow(sample`${randomBytes(63, { width: 100 })}`, 1)).kind).toBe('refuted');
  expect(checkAzureStorage('not base64!').kind).toBe('refuted');
});
