import { expect, test } from 'vitest';
import { checkAzureDevopsToken } from '../../../../src/engine/proof/checksums/azure-devops-token.ts';
import { characterSet } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const body = characterSet('a-z2-7', 'abcdefghijklmnopqrstuvwxyz234567', 52);
const token = grow(sample`${withChecksum('azure-devops-token', body)}`, 1);

test('a token with its checksum is proven', () => {
  expect(token).toMatch(/^[a-z2-7]{52}$/);
  expect(checkAzureDevopsToken(token).kind).toBe('proven');
});

test('a token with another checksum, or of another length, proves nothing', () => {
  expect(checkAzureDevopsToken(grow(sample`${body}`, 2)).kind).toBe('unproven');
  expect(checkAzureDevopsToken(token.slice(1)).kind).toBe('unproven');
});
