import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { writeTree } from '../../fixtures/trees/tree.ts';
import { listFiles } from '../../src/sources/working-tree.ts';
import { CollectingSink } from '../collecting-sink.ts';

/** Git sets `core.ignorecase` where the file system takes `Build` and `build` for one; we compared letter by letter. */
test.for([
  ['true', ['.gitignore', 'src/a.c']],
  ['false', ['.gitignore', 'Build/out.o', 'src/a.c', 'src/a.LOG', 'src/b1.tmp']],
] as const)('with core.ignorecase %s patterns and names are compared as git does', ([ignoresCase, expected]) => {
  const recipe = newRepository();
  recipe.git('config', 'core.ignorecase', ignoresCase);
  writeTree(recipe.folder, {
    '.gitignore': 'build/\n*.log\n[A-C]?.TMP',
    'Build/out.o': 'x',
    'src/a.c': 'x',
    'src/a.LOG': 'x',
    'src/b1.tmp': 'x',
  });
  const files = listFiles(
    { paths: [recipe.folder], honoursGitignore: true, followsLinks: false },
    new CollectingSink(),
  );
  expect([...(files instanceof Promise ? [] : files)].map((file) => file.slice(recipe.folder.length + 1))).toEqual(
    [...expected].sort(),
  );
});
