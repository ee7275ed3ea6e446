import { expect, test } from 'vitest';
import { checkAzureAnnotatedKey } from '../../../../src/engine/proof/checksums/azure-annotated-key.ts';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const key = grow(
  sample`${withChecksum('azure-annotated-key', alphanumeric(52), 'JQQJ99', alphanumeric(18), 'ACOG')}`,
  1,
);

test('a key with its checksum is proven', () => {
  expect(key).toHaveLength(84);
  expect(checkAzureAnnotatedKey(key).kind).toBe('proven');
});

test('a key with one character changed is neither proven nor refuted', () => {
  expect(checkAzureAnnotatedKey((key.startsWith('a') ? 'b' : 'a') + key.slice(1)).kind).toBe('unproven');
});

test('a key of another form is neither proven nor refuted', () => {
  expect(checkAzureAnnotatedKey(key.slice(1)).kind).toBe('unproven');
});
