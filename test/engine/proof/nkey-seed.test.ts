import { expect, test } from 'vitest';
import { checkNkeySeed } from '../../../src/engine/proof/nkey-seed.ts';
import { base32 } from '../../../src/rule/pattern.ts';
import { grow, sample, withChecksum } from '../../../src/rule/sample.ts';

const seed = grow(sample`${withChecksum('nkey-seed', 'SUA', base32(52))}`, 1);

test('a seed with its checksum is proven', () => {
  expect(seed).toMatch(/^SUA[A-Z2-7]{55}$/);
  expect(checkNkeySeed(seed).kind).toBe('proven');
});

test('a seed with one character changed is doubted', () => {
  expect(checkNkeySeed(seed.slice(0, 10) + (seed[10] === 'Q' ? 'P' : 'Q') + seed.slice(11)).kind).toBe('doubted');
});

test('a text of another length is refuted', () => {
  expect(checkNkeySeed(seed.slice(5)).kind).toBe('refuted');
});
