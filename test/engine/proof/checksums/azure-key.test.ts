import { expect, test } from 'vitest';
import { checkAzureKey } from '../../../../src/engine/proof/checksums/azure-key.ts';
import { alphanumeric, base64 } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const keys = [
  ['Storage', grow(sample`${withChecksum('azure-key', base64(76), '+ASt')}`, 1), /\+ASt.{6}==$/],
  ['Cosmos DB', grow(sample`${withChecksum('azure-key', base64(76), 'ACDb')}`, 2), /ACDb.{6}==$/],
  ['AI Search', grow(sample`${withChecksum('azure-key', alphanumeric(42), 'AzSe')}`, 3), /AzSe[A-D][0-9A-Za-z]{5}$/],
  ['Container Registry', grow(sample`${withChecksum('azure-key', base64(42), '+ACR')}`, 4), /\+ACR[A-D].{5}$/],
  ['Functions', grow(sample`${withChecksum('azure-key', alphanumeric(44), 'AzFu')}`, 5), /AzFu.{6}==$/],
  ['Service Bus', grow(sample`${withChecksum('azure-key', base64(33), '+ASb')}`, 6), /\+ASb[A-P].{5}=$/],
  ['IoT Hub', grow(sample`${withChecksum('azure-key', base64(33), 'AIoT')}`, 7), /AIoT[A-P].{5}=$/],
  ['API Management', grow(sample`${withChecksum('azure-key', base64(76), 'APIM')}`, 8), /APIM.{6}==$/],
] as const;

test.each(keys)('a key of %s with its checksum is proven', (_service, key, form) => {
  expect(key).toMatch(form);
  expect(checkAzureKey(key).kind).toBe('proven');
});

test.each(keys)('a key of %s with one character changed is doubted', (_service, key) => {
  expect(checkAzureKey((key.startsWith('a') ? 'b' : 'a') + key.slice(1)).kind).toBe('doubted');
});

test('padding may be encoded for a URL', () => {
  expect(checkAzureKey(keys[4][1].replace('==', '%3D%3D')).kind).toBe('proven');
});

test('a key without a signature says nothing', () => {
  expect(checkAzureKey(grow(sample`${alphanumeric(86)}==`, 1)).kind).toBe('unproven');
});
