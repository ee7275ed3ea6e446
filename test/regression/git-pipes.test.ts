// A pipe in place of an object or a ref kept git, and with it the scan, waiting for ever.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { runCli } from '../run-cli.ts';

test.each(['objects/ab/cdef', 'refs/heads/pipe', 'objects/info/alternates'])(
  'a repository with a pipe at %s is refused',
  (path) => {
    const recipe = newRepository();
    recipe.commit('one', { a: 'text' });
    const pipe = join(recipe.folder, '.git', path);
    spawnSync('mkdir', ['-p', join(pipe, '..')]);
    spawnSync('mkfifo', [pipe]);
    const { stderr, exitCode } = runCli(['git', recipe.folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${path} is a pipe or a device`);
  },
);
