import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newRepository, temporaryFolder, type GitRecipe } from '../git-recipe.ts';
import { base64, committed, leak, token } from './secret-forms.ts';

function mergedOnly(recipe: GitRecipe, ...sides: readonly string[]): void {
  recipe.commit('base', { 'base.ts': 'text' });
  for (const side of sides) {
    recipe.git('checkout', '--quiet', '-b', side, 'main');
    recipe.commit(side, { [`${side}.ts`]: side });
  }
  recipe.git('checkout', '--quiet', 'main');
  recipe.commit('main', { 'main.ts': 'text' });
  recipe.git('merge', '--quiet', '--no-commit', '--no-ff', ...sides);
  recipe.commit('merge', { 'evil.ts': leak });
  rmSync(join(recipe.folder, 'evil.ts'));
  recipe.commit('gone');
}

const hash = (recipe: GitRecipe, content: string, ...options: readonly string[]): string =>
  recipe.gitWith({ input: content }, 'hash-object', '-w', '--stdin', ...options);

/** By what is looked at: the secret stands there and nowhere else. */
export const places: Readonly<Record<string, (recipe: GitRecipe) => void>> = {
  'a file at HEAD': (recipe) => recipe.commit('one', { 'file.ts': leak }),
  'a file that was overwritten': (recipe) => {
    recipe.commit('one', { 'file.ts': leak });
    recipe.commit('two', { 'file.ts': 'nothing' });
  },
  'a file that was renamed': (recipe) => {
    recipe.commit('one', { 'file.ts': leak });
    recipe.git('mv', 'file.ts', 'other.ts');
    recipe.commit('two');
  },
  'only a merge commit': (recipe) => mergedOnly(recipe, 'side'),
  'only an octopus merge': (recipe) => mergedOnly(recipe, 'side', 'third'),
  'the target of a symbolic link': (recipe) => {
    symlinkSync(`/var/${token}`, join(recipe.folder, 'link'));
    recipe.commit('one');
  },
  'a file name': committed('content of its own', `folder/${token}.txt`),
  'a folder name': committed('content of its own', `${token}/file`),
  'the name of a copy': (recipe) => recipe.commit('one', { 'a.txt': 'content', [`z/${token}.txt`]: 'content' }),
  'the name of a file that was staged and not committed': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write(`staged.${token}`, 'staged text').git('add', '--all');
    rmSync(join(recipe.folder, `staged.${token}`));
  },
  'a branch name': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('branch', `fix/${token}`);
  },
  'a tag name': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('tag', `v/${token}`);
    recipe.git('pack-refs', '--all');
  },
  'a commit message': (recipe) => recipe.commit(`use ${token}`),
  'an author line': (recipe) => {
    recipe.write('file.ts', 'text').git('add', '--all');
    recipe.gitWith({ environment: { GIT_AUTHOR_NAME: token } }, 'commit', '--quiet', '--message', 'one');
  },
  'a committer line': (recipe) => {
    recipe.write('file.ts', 'text').git('add', '--all');
    recipe.gitWith(
      { environment: { GIT_COMMITTER_EMAIL: `${token}@example.org` } },
      'commit',
      '--quiet',
      '--message',
      'one',
    );
  },
  'a tag message': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('tag', '--annotate', 'v1', '--message', `with ${token}`);
  },
  'a note': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('notes', 'add', '--message', `with ${token}`);
  },
  'a tagged blob': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('tag', '--annotate', 'key', '--message', 'a key', hash(recipe, leak));
  },
  'a tagged tree': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('tag', 'tree', recipe.gitWith({ input: `100644 blob ${hash(recipe, leak)}\tfile.ts\n` }, 'mktree'));
  },
  'a stash': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('file.ts', leak).git('stash', 'push', '--quiet');
  },
  "a stash's untracked files": (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('new.ts', leak).git('stash', 'push', '--quiet', '--include-untracked');
  },
  'another branch': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('checkout', '--quiet', '-b', 'side');
    recipe.commit('two', { 'file.ts': leak });
    recipe.git('checkout', '--quiet', 'main');
  },
  'a branch without a common root': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('checkout', '--quiet', '--orphan', 'pages');
    recipe.commit('pages', { 'file.ts': leak });
    recipe.git('checkout', '--quiet', 'main');
  },
  'a pull request': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    const id = recipe.commit('two', { 'file.ts': leak });
    recipe.git('reset', '--quiet', '--hard', 'HEAD~');
    recipe.git('update-ref', 'refs/pull/1/head', id);
  },
  'an object that is replaced': (recipe) => {
    recipe.commit('one', { 'file.ts': leak });
    recipe.git('replace', recipe.idOf('HEAD:file.ts'), hash(recipe, 'harmless'));
  },
  'a replacement': (recipe) => {
    recipe.commit('one', { 'file.ts': 'harmless' });
    recipe.git('replace', recipe.idOf('HEAD:file.ts'), hash(recipe, leak));
  },
  'a commit that a reflog still knows': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.commit('two', { 'file.ts': leak });
    recipe.git('reset', '--quiet', '--hard', 'HEAD~');
  },
  'a reflog message': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git(
      'update-ref',
      '-m',
      `fetch from https://x:${token}@example.org/a.git`,
      '--create-reflog',
      'refs/heads/side',
      'HEAD',
    );
  },
  'a dangling commit': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.commit('two', { 'file.ts': leak });
    recipe.git('reset', '--quiet', '--hard', 'HEAD~');
    recipe.git('reflog', 'expire', '--expire=now', '--all');
  },
  'a blob that was staged once': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('file.ts', leak).git('add', 'file.ts');
    recipe.git('reset', '--quiet', '--hard');
  },
  'the index': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('file.ts', leak).git('add', 'file.ts');
    recipe.write('file.ts', 'text');
  },
  'the index of a linked worktree': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    const linked = join(temporaryFolder(), 'linked');
    recipe.git('worktree', 'add', '--quiet', linked);
    writeFileSync(join(linked, 'file.ts'), leak);
    recipe.git('-C', linked, 'add', 'file.ts');
  },
  'a pack': (recipe) => {
    committed(leak)(recipe);
    recipe.git('gc', '--quiet');
  },
  'one of several packs': (recipe) => {
    recipe.commit('one', { 'file.ts': leak });
    recipe.git('repack', '--quiet', '-d');
    recipe.commit('two', { 'other.ts': 'text' });
    recipe.git('repack', '--quiet', '-d');
  },
  'half in the copy and half in the insertion of a delta': (recipe) => {
    const lines = Array.from(
      { length: 400 },
      (_, index) => `line ${index} with some text of its own ${index * 7919}\n`,
    ).join('');
    const half = token.length >> 1;
    recipe.commit('one', { 'file.ts': `${lines}token = '${token.slice(0, half)}\n${lines}` });
    recipe.commit('two', { 'file.ts': `${lines}token = '${token}'\n${lines}` });
    recipe.git('repack', '--quiet', '-adf', '--depth=50', '--window=50');
  },
  'an alternate': (recipe) => {
    const lender = newRepository();
    lender.commit('one', { 'file.ts': leak });
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('.git/objects/info/alternates', `${lender.folder}/.git/objects\n`);
  },
  "a submodule's repository": (recipe) => {
    const inner = newRepository();
    inner.commit('inner', { 'file.ts': leak });
    recipe.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'part');
    recipe.commit('outer');
  },
  "a remote's URL": (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('config', 'remote.origin.url', `https://x-access-token:${token}@github.com/acme/shop.git`);
  },
  'a header for HTTP': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git(
      'config',
      'http.https://github.com/.extraHeader',
      `AUTHORIZATION: basic ${base64(`x-access-token:${token}`)}`,
    );
  },
  'a credential helper': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.git('config', 'credential.helper', `!f() { echo username=x; echo password=${token}; }; f`);
  },
  "a submodule's configuration": (recipe) => {
    const inner = newRepository();
    inner.commit('inner', { 'file.ts': 'text' });
    recipe.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'part');
    recipe.commit('outer');
    recipe.git('-C', 'part', 'config', 'remote.origin.pushurl', `https://x:${token}@github.com/acme/part.git`);
  },
  'a message of a commit that was given up': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('.git/COMMIT_EDITMSG', `use ${token}\n`);
  },
  'a hook': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('.git/hooks/post-commit', `#!/bin/sh\ncurl -H 'Authorization: Bearer ${token}' https://example.org\n`);
  },
  'a large file that LFS keeps here': (recipe) => {
    recipe.commit('one', { 'file.ts': 'text' });
    recipe.write('.git/lfs/objects/ab/cd/abcd', leak);
  },
};
