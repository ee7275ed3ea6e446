import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { scan } from '../../src/index.ts';
import { alphanumeric } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';

/**
 * Objects of git have no path while they are searched. A rule that applies to some paths only, such as the one for
 * `.pypirc`, outdid the generic one there and was itself dropped once the path was known, so what it had met was lost:
 * any password below a `username:`.
 */
test.for([
  ['conf/camera.yaml', 'generic-password'],
  ['.pypirc', 'pypirc-password'],
] as const)('a password below a user name is found in the history of %s', async ([path, ruleId]) => {
  const password = grow(sample`${alphanumeric(14)}`, 5);
  const recipe = newRepository();
  recipe.commit('one', { [path]: `[camera]\nusername: ada\npassword: ${password}\n` });
  recipe.commit('two', { [path]: 'none' });
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings.map((finding) => [finding.ruleId, finding.secret, finding.occurrences.length])).toEqual([
    [ruleId, password, 1],
  ]);
});

/** What only the kind of file speaks for was dropped for want of it, too. */
test.for([
  ['docker-compose.yml', 'services:\n  shop:\n    environment:\n      - SHOP_PASSWORD=', `welcome${123}`],
] as const)('a weak password is found in the history of %s as it is in the file', async ([path, before, password]) => {
  const recipe = newRepository();
  recipe.commit('one', { [path]: `${before}${password}\n` });
  const inFiles = await scan({ target: { kind: 'dir', paths: [recipe.folder] } });
  const inHistory = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(inFiles.findings.map(({ secret }) => secret)).toEqual([password]);
  expect(inHistory.findings.map(({ secret }) => secret)).toEqual([password]);
});
