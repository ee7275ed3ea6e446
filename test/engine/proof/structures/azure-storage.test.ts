import { expect, test } from 'vitest';
import { checkAzureStorage } from '../../../../src/engine/proof/structures/azure-storage.ts';
import { grow, randomBytes, sample } from '../../../../src/rule/sample.ts';

test('a key of 64 bytes is proven', () => {
  expect(checkAzureStorage(grow(sample`${randomBytes(64, { width: 100 })}`, 1)).kind).toBe('proven');
});

test('a key of another length, or none, is refuted', () => {
  expect(checkAzureStorage(grow(sample`${randomBytes(63, { width: 100 })}`, 1)).kind).toBe('refuted');
  expect(checkAzureStorage('not base64!').kind).toBe('refuted');
});
