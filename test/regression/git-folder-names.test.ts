// Files in a repository's own folder were left out if a branch, submodule or worktree was called as git calls something
// that is read otherwise, and if git found them through a link.

import { mkdirSync, readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan } from '../../src/index.ts';

const token = githubToken(1);

async function pathsIn({ folder }: Pick<GitRecipe, 'folder'>): Promise<readonly string[]> {
  const { findings, problems } = await scan({ target: { kind: 'git', repository: folder } });
  expect(problems).toEqual([]);
  return findings.flatMap(({ occurrences }) => occurrences.map(({ path }) => path)).sort();
}

function committed(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { a: 'text' });
  return recipe;
}

test.each(['index', 'shallow', 'packed-refs', 'of/objects/it', 'NEW_HEAD', 'a.sample'])(
  'the reflog of a branch called %s is read',
  async (branch) => {
    const recipe = committed();
    recipe.git('update-ref', '--create-reflog', '-m', `moved by ${token}`, `refs/heads/${branch}`, 'HEAD');
    expect(await pathsIn(recipe)).toEqual([`.git/logs/refs/heads/${branch}`]);
  },
);

test.each(['index', 'objects', 'refs'])('the configuration of a submodule called %s is read', async (name) => {
  const [inner, recipe] = [committed(), committed()];
  recipe.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '--name', name, inner.folder, 'in');
  recipe.commit('two');
  recipe.at(join(recipe.folder, 'in')).git('remote', 'add', 'other', `https://ada:${token}@git.example.org/a.git`);
  expect(await pathsIn(recipe)).toEqual([`.git/modules/${name}/config`]);
});

test('the configuration of a worktree called index is read', async () => {
  const recipe = committed();
  const folder = join(temporaryFolder(), 'index');
  recipe.git('worktree', 'add', '--quiet', '--detach', folder);
  recipe.git('config', 'extensions.worktreeConfig', 'true');
  recipe.at(folder).git('config', '--worktree', 'http.extraHeader', `Authorization: Bearer ${token}`);
  expect(await pathsIn(recipe)).toEqual(['.git/worktrees/index/config.worktree']);
});

test('a submodule within the folder of another, as older versions of git made it, is read', async () => {
  const [inner, recipe] = [committed(), committed()];
  inner.commit('two', { b: token });
  recipe.addSubmodule(committed(), 'of');
  renameSync(join(inner.folder, '.git'), join(recipe.folder, '.git/modules/of/b'));
  recipe.commit('two');
  expect(await pathsIn(recipe)).toEqual(['of/b/b']);
});

test('a file called as the index, or a folder called as the objects, is read below the top', async () => {
  const recipe = committed();
  recipe.write('.git/index.bak', token).write('.git/tool/index', token).write('.git/tool/objects/a', token);
  expect(await pathsIn(recipe)).toEqual(['.git/index.bak', '.git/tool/index', '.git/tool/objects/a']);
});

test('what FETCH_HEAD says of a remote is read', async () => {
  const recipe = committed();
  recipe.write(
    '.git/FETCH_HEAD',
    `${recipe.git('rev-parse', 'HEAD')}\t\t'main' of https://ada:${token}@git.example.org/a\n`,
  );
  expect(await pathsIn(recipe)).toEqual(['.git/FETCH_HEAD']);
});

test('a configuration, hooks and reflogs that links lead to are read, and links that git does not follow are not', async () => {
  const [recipe, other] = [committed(), temporaryFolder()];
  const dotGit = join(recipe.folder, '.git');
  for (const name of ['config', 'logs']) renameSync(join(dotGit, name), join(other, name));
  mkdirSync(join(other, 'own-hooks'));
  for (const name of readdirSync(dotGit)) if (name === 'hooks') renameSync(join(dotGit, name), join(other, 'old'));
  symlinkSync(join(other, 'own-hooks'), join(dotGit, 'hooks'));
  symlinkSync(join(other, 'config'), join(dotGit, 'config'));
  symlinkSync(join(other, 'logs'), join(dotGit, 'logs'));
  symlinkSync(other, join(dotGit, 'elsewhere'));
  symlinkSync('..', join(dotGit, 'worktrees'));
  writeFileSync(join(other, 'own-hooks/pre-push'), `curl --header ${token}\n`);
  recipe.git('remote', 'add', 'other', `https://ada:${token}@git.example.org/a.git`);
  recipe.git('update-ref', '--create-reflog', '-m', `moved by ${token}`, 'refs/heads/two', 'HEAD');
  expect(await pathsIn(recipe)).toEqual(['.git/config', '.git/hooks/pre-push', '.git/logs/refs/heads/two']);
});
