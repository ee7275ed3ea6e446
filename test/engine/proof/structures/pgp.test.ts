import { expect, test } from 'vitest';
import { checkPgp } from '../../../../src/engine/proof/structures/pgp.ts';

const block = (first: number): string =>
  `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v2\n\n${Buffer.from([first, 1, 2, 3, ...Buffer.alloc(80, 5)]).toString('base64')}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----`;

test.each([0x94, 0x95, 0xc5])('a block that opens with a secret key packet is proven', (first) => {
  expect(checkPgp(block(first)).kind).toBe('proven');
});

test('a block that opens with a public key is refuted', () => {
  expect(checkPgp(block(0x99)).kind).toBe('refuted');
});

test('a body that is not OpenPGP is refuted', () => {
  expect(checkPgp(block(0x30)).kind).toBe('refuted');
});
