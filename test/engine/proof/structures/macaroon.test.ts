import { expect, test } from 'vitest';
import { checkMacaroon } from '../../../../src/engine/proof/structures/macaroon.ts';

const location = Buffer.from('pypi.org');
const token = (identifierLength: number, rest: number): string =>
  `pypi-${Buffer.concat([Buffer.from([2, 1, location.length]), location, Buffer.from([2, identifierLength]), Buffer.alloc(rest, 65)]).toString('base64url')}`;

test('a whole macaroon names its place', () => {
  expect(checkMacaroon(token(36, 90))).toEqual({ kind: 'proven', reason: 'a macaroon for pypi.org' });
});

test('a macaroon that ends inside its identifier is cut short', () => {
  expect(checkMacaroon(token(36, 20)).kind).toBe('unproven');
});

test('bytes that are no macaroon are refuted', () => {
  expect(checkMacaroon(`pypi-${Buffer.alloc(60, 9).toString('base64url')}`).kind).toBe('refuted');
});
