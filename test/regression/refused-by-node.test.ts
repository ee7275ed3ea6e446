import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { cliPath } from '../run-cli.ts';

/** They were called bugs of straykey, with a stack. */
const isNamedExperimental = Number(process.versions.node.split('.')[0]) < 24;

test("what Node's permissions forbid is told in a line, with the option that allows it", () => {
  const recipe = newRepository();
  recipe.commit('one', { a: 'text' });
  const permission = isNamedExperimental ? '--experimental-permission' : '--permission';
  const args = [permission, '--no-warnings', '--allow-fs-read=*', cliPath, 'git', '--git-reader', 'git'];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: recipe.folder, encoding: 'utf8' });
  expect(stderr).toMatch(/^straykey: Node runs with --permission: Access to this API has been restricted.*\n$/);
  expect(status).toBe(2);
});
