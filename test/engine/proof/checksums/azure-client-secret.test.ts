import { expect, test } from 'vitest';
import { checkAzureClientSecret } from '../../../../src/engine/proof/checksums/azure-client-secret.ts';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const secret = grow(sample`${withChecksum('azure-client-secret', alphanumeric(3), '8Q~', alphanumeric(31))}`, 1);

test('a secret with its checksum is proven, at the end of a sentence too', () => {
  expect(checkAzureClientSecret(secret).kind).toBe('proven');
  expect(checkAzureClientSecret(`${secret}.`).kind).toBe('proven');
});

test('a secret with one character changed is not, nor is it refuted', () => {
  expect(checkAzureClientSecret((secret.startsWith('a') ? 'b' : 'a') + secret.slice(1)).kind).toBe('unproven');
});

test('secrets of the kinds before say nothing', () => {
  expect(checkAzureClientSecret(secret.replace('8Q~', '7Q~')).kind).toBe('unproven');
});
