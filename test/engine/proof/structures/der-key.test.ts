import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkDerKey } from '../../../../src/engine/proof/structures/der-key.ts';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');

test('a private key without armour is proven', () => {
  expect(checkDerKey(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64')).kind).toBe('proven');
});

test('public keys, cut keys and other texts are refuted', () => {
  expect(checkDerKey(publicKey.export({ format: 'der', type: 'spki' }).toString('base64')).kind).toBe('refuted');
  expect(checkDerKey(privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64').slice(0, 40)).kind).toBe(
    'refuted',
  );
  expect(checkDerKey('no base64!').kind).toBe('refuted');
});
