// A commit whose few trees hold each other a billion times kept a scan busy long after its time was over.

import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { runCli } from '../run-cli.ts';

test('a time limit ends a scan of trees that hold each other many times', () => {
  const recipe = newRepository();
  let tree = recipe.gitWith({ input: `100644 blob ${recipe.hash('text')}\tfile\n` }, 'mktree');
  for (let level = 0; level < 10; level++) {
    const entries = Array.from({ length: 8 }, (_, index) => `040000 tree ${tree}\td${index}\n`);
    tree = recipe.gitWith({ input: entries.join('') }, 'mktree');
  }
  recipe.git('update-ref', 'refs/heads/main', recipe.git('commit-tree', '-m', 'one', tree));
  const { stdout, exitCode } = runCli(['git', recipe.folder, '--max-time', '1s']);
  expect(stdout).toContain('time limit');
  expect(exitCode).toBe(3);
});
