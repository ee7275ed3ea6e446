import { expect, test } from 'vitest';
import { alphanumeric } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { findAll, kept } from '../find-all.ts';

const value = grow(sample`${alphanumeric(13)}7`, 5);

test.each([
  'motDePasse',
  'mot_de_passe',
  'motdepasse',
  'palavraPasse',
  'mdp',
  'dbMdp',
  'parola',
  'geslo',
  'losenord',
  'jelszo',
  'katasandi',
  'matkhau',
])('%s is a password', (name) => {
  expect(findAll(`const shop = { ${name}: '${value}' };`).map(({ family }) => family)).toEqual(['password']);
});

test.each([
  `const etape = { passe: '${value}' };`,
  `const nom = { enPasse: '${value}' };`,
  `"mot_de_passe": "Mot de passe oublié"`,
])('nothing is a password in %s', (text) => {
  expect(kept(text)).toEqual([]);
});
