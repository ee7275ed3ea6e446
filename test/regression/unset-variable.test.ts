import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { scan } from '../../src/scan.ts';

/** Nothing was said, so that a slip in a name, or a secret that the job did not get, looked like a clean output. */
test('a variable that was named and is not there, or is empty, is told as not searched for', async () => {
  const cwd = newTree({ 'app.js': 'nothing\n' });
  const variables = { DEPLOY_TOKEN: githubToken(), SALT: '', OTHER_TOKEN: '' };
  const { observations } = await scan({
    target: { kind: 'find-in', paths: [join(cwd, 'app.js')], variables, names: ['SLAT', 'SALT', 'NO_*', 'DEPLOY_*'] },
  });
  expect(observations.map(({ kind, where, detail }) => [kind, where, detail])).toEqual([
    ['not-searched', 'env:SLAT', 'not searched for: no variable is called so'],
    ['not-searched', 'env:NO_*', 'not searched for: no variable is called so'],
    ['not-searched', 'env:SALT', 'not searched for: empty'],
  ]);
});
