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
