import { describe, expect, test } from 'vitest';
import { checkNkeySeed, checkStellarSeed } from '../../../../src/engine/proof/checksums/crc16-base32.ts';
import { base32, characterSet } from '../../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../../src/rule/sample.ts';

const seeds = [
  {
    issuer: 'Stellar',
    check: checkStellarSeed,
    seed: grow(sample`${withChecksum('stellar-seed', 'S', characterSet('A-D', 'ABCD', 1), base32(51))}`, 1),
    form: /^S[A-D][A-Z2-7]{54}$/,
  },
  {
    issuer: 'NATS',
    check: checkNkeySeed,
    seed: grow(sample`${withChecksum('nkey-seed', 'SUA', base32(52))}`, 1),
    form: /^SUA[A-Z2-7]{55}$/,
  },
];

describe.each(seeds)('a seed of $issuer', ({ check, seed, form }) => {
  test('is proven by its checksum', () => {
    expect(seed).toMatch(form);
    expect(check(seed).kind).toBe('proven');
  });

  test('with one character changed is doubted', () => {
    expect(check(seed.slice(0, 10) + (seed[10] === 'Q' ? 'P' : 'Q') + seed.slice(11)).kind).toBe('doubted');
  });

  test('of another length is refuted', () => {
    expect(check(seed.slice(5)).kind).toBe('refuted');
  });
});

test('an account id out of SEP-23 has the right checksum', () => {
  expect(checkStellarSeed('GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ').kind).toBe('proven');
});
