import { chmodSync, statSync, truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packFile } from '../../fixtures/git/object-files.ts';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { secretLine } from '../../fixtures/secrets.ts';
import { runCli } from '../run-cli.ts';

/** The other threads were started before the packs were opened, and waited for their work for ever. */
test('a pack that cannot be opened does not keep other threads, and with them the scan, waiting', () => {
  const recipe = newRepository();
  recipe.commit('packed', { 'packed.ts': secretLine(1) });
  recipe.git('gc', '--quiet');
  recipe.commit('loose', { 'loose.ts': secretLine(2) });
  const pack = packFile(recipe);
  chmodSync(pack, 0o644);
  truncateSync(pack, statSync(pack).size - 30);
  const { exitCode, stdout } = runCli(['git', '-f', 'json', '--threads', '3'], { cwd: recipe.folder });
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout).findings).toHaveLength(1);
  expect(JSON.parse(stdout).summary.complete).toBe(false);
});
