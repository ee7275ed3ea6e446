import { newRepository } from '../fixtures/git/recipe.ts';
import type { Files } from '../fixtures/histories/pull-request.ts';
import { runCli } from './run-cli.ts';

/** The baseline that accepts what is in these files, as a file of the repository. */
export function accept(files: Files): Files {
  const recipe = newRepository();
  recipe.commit('one', files);
  const run = runCli(['baseline', 'create', '--reason', 'test', '--baseline', 'accepted.json'], { cwd: recipe.folder });
  if (run.exitCode !== 0) throw new Error(run.stderr);
  recipe.git('add', '--all');
  return { '.straykey-baseline.json': recipe.git('show', ':accepted.json') };
}
