import { expect, test } from 'vitest';
import { checkStellarSeed } from '../../../src/engine/proof/stellar-seed.ts';
import { base32, characterSet } from '../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../src/rule/sample.ts';

const seed = grow(sample`${withChecksum('stellar-seed', 'S', characterSet('A-D', 'ABCD', 1), base32(51))}`, 1);

test('an account id out of SEP-23 has the right checksum', () => {
  expect(checkStellarSeed('GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ').kind).toBe('proven');
});

test('a seed with its checksum is proven', () => {
  expect(seed).toMatch(/^S[A-D][A-Z2-7]{54}$/);
  expect(checkStellarSeed(seed).kind).toBe('proven');
});

test('a seed with one character changed is doubted', () => {
  expect(checkStellarSeed(seed.slice(0, 10) + (seed[10] === 'Q' ? 'P' : 'Q') + seed.slice(11)).kind).toBe('doubted');
});

test('a text of another length is refuted', () => {
  expect(checkStellarSeed(seed.slice(4)).kind).toBe('refuted');
});
