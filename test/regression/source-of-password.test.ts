// In a history, OpenSSL's `-password pass:…` was lost: of two readings of the same text the longer one stayed, and was
// dropped once the path was known.

import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { scan } from '../../src/index.ts';

test('the password behind pass: is found in a history', async () => {
  const value = ['qszd', 'lpea'].join('');
  const recipe = newRepository();
  recipe.commit('one', { 'setup.sh': `openssl pkcs12 -export -in a.pem -out b.p12 -password pass:${value}\n` });
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings.map(({ ruleId, secret }) => [ruleId, secret])).toEqual([['generic-password', value]]);
});
