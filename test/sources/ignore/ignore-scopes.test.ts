import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../../fixtures/trees/tree.ts';
import { IgnoreScopes } from '../../../src/sources/ignore/ignore-scopes.ts';
import { gitListed, ignoreAsNobody, listed } from './ignore-listing.ts';

ignoreAsNobody();

async function expectAsGit(files: Readonly<Record<string, string>>): Promise<void> {
  const recipe = newRepository();
  writeTree(recipe.folder, files);
  expect(await listed(recipe.folder)).toEqual(gitListed(recipe));
}

const tree = Object.fromEntries(
  [
    'a.log',
    'b.txt',
    'keep.log',
    'dir/a.log',
    'dir/sub/b.txt',
    'dir/sub/keep.log',
    'build/out.o',
    'src/build/out.o',
    'src/x/y/z.c',
    'é.txt',
    '#odd',
    '!odd',
    'blank ',
    'a[b].c',
    'a\\b',
    '-x',
    'ab.c',
    'a-c',
  ].map((path) => [path, 'x']),
);

const cases: Readonly<Record<string, string>> = {
  'a plain name at any depth': 'build',
  'an extension with an exception': '*.log\n!keep.log',
  'an anchored name': '/build\n/a.log',
  'a path in the middle': 'src/build',
  'folders only': 'build/\na.log/',
  'nothing comes back below a closed folder': 'dir/\n!dir/sub/keep.log',
  'a folder whose content is ignored, with an exception': 'dir/*\n!dir/sub',
  'two stars in front': '**/sub/*.txt',
  'two stars in the middle': 'src/**/z.c\ndir/**/a.log',
  'two stars at the end': 'src/**',
  'two stars alone': '**',
  'anchored stars alone': '/**\n!/b.txt',
  'other stars in a row': 'sr***/x\n***.log',
  'one star does not cross a slash': 'src/*/z.c',
  'question marks count bytes': '?.txt\n??.txt',
  'a bracket': '[ab].*\n[!a-y].txt',
  'a bracket with a class': '[[:alpha:]][[:punct:]]?\n[[:nonsense:]]b.txt',
  'a bracket that holds a closing one': '[]-a]b.c\na[[]b].c',
  'a bracket that does not close': 'a[b\n*[',
  escapes: '\\#odd\n\\!odd\na\\[b\\].c\na\\\\b\nb.txt\\',
  'blanks at the end': 'b.txt   \nblank\\ \na.log\t',
  'comments, blank lines, slashes': '# a.log\n\n/\n//\n!\n   \nbuild//',
  'carriage returns and a byte order mark': '\uFEFFbuild\r\n*.txt\r\nkeep.log\r',
  'a name that is not ASCII': 'é.txt',
  'the last match wins': '*.txt\n!b.txt\nb.*\n!dir/sub/b.txt',
  'a dash': '-*\na[a-]c',
};

test.for(Object.entries(cases))('as git sees it: %s', async ([, rules]) => {
  await expectAsGit({ ...tree, '.gitignore': rules });
});

test('ignores like git: nested files, info/exclude and the parents of a folder', async () => {
  const recipe = newRepository();
  writeTree(recipe.folder, {
    ...tree,
    '.gitignore': '*.log\n!keep.log\n/dir/sub/*.txt',
    'dir/.gitignore': '!a.log\nkeep.log',
    'src/.gitignore': '/x/*/\n',
    '.git/info/exclude': 'b.txt\na.log',
  });
  expect(await listed(recipe.folder)).toEqual(gitListed(recipe));
  expect(await listed(join(recipe.folder, 'dir'))).toEqual(['.gitignore', 'a.log']);
});

test('a repository inside another follows its own rules', async () => {
  const outer = newRepository();
  writeTree(outer.folder, {
    '.gitignore': '*.log',
    'inner/.gitignore': '*.txt',
    'inner/a.log': 'x',
    'inner/a.txt': 'x',
  });
  outer.git('init', '--quiet', 'inner');
  expect(await listed(outer.folder)).toEqual(['.gitignore', 'inner/.gitignore', 'inner/a.log']);
});

test('a linked worktree honours info/exclude of its repository, and its .git file hides nothing', async () => {
  const recipe = newRepository();
  recipe.commit('first', { 'a.c': 'x' });
  recipe.git('worktree', 'add', '--quiet', '../linked');
  writeTree(recipe.folder, { '.git/info/exclude': '*.o' });
  const linked = join(recipe.folder, '../linked');
  writeTree(linked, { 'b.o': 'x', 'c.c': 'x' });
  expect(await listed(linked)).toEqual(['a.c', 'c.c']);
});

test("the user's own patterns count: where git looks by default, and where its configuration says", async () => {
  const home = temporaryFolder();
  const { folder } = newRepository();
  writeTree(folder, { 'a.swp': 'x', 'b.bak': 'x', 'c.c': 'x' });
  writeTree(home, {
    '.config/git/ignore': '*.swp',
    mine: '*.bak',
    more: '[core]\n\texcludesFile = "~/mine" ; said\n',
    '.gitconfig': '[include]\n path = more\n',
  });
  vi.stubEnv('HOME', home);
  vi.stubEnv('XDG_CONFIG_HOME', undefined);
  expect(await listed(folder)).toEqual(['b.bak', 'c.c']);
  vi.stubEnv('GIT_CONFIG_GLOBAL', undefined);
  expect(await listed(folder)).toEqual(['a.swp', 'c.c']);
});

test('.gitignore counts even without a repository', async () => {
  const folder = newTree({ '.gitignore': 'out', 'out/a': 'x', b: 'x' });
  expect(await listed(folder)).toEqual(['.gitignore', 'b']);
});

test('files named .env are read even if ignored, but no ignored folder is opened for them', async () => {
  const folder = newTree({
    '.gitignore': '.env*\nnode_modules',
    '.env': 'x',
    'app/.env.local': 'x',
    'node_modules/p/.env': 'x',
  });
  expect(await listed(folder)).toEqual(['.env', '.gitignore', 'app/.env.local']);
});

test('a file of patterns of which none can be read is noted', () => {
  const folder = newTree({ '.gitignore': '*'.repeat(2_000_000) });
  const notes: string[] = [];
  new IgnoreScopes({ note: (text) => notes.push(text), problem: () => undefined }).open(folder);
  expect(notes).toEqual([expect.stringContaining('too long')]);
});

test('a hostile file of patterns cannot slow down the scan', () => {
  const folder = temporaryFolder();
  const name = 'a'.repeat(250);
  writeTree(folder, {
    '.gitignore': 'x\n'.repeat(100_000) + `${'*a'.repeat(100)}*b\n${'*aaaaab'.repeat(30)}*\n`.repeat(3000),
  });
  const notes: string[] = [];
  const scopes = new IgnoreScopes({ note: (text) => notes.push(text), problem: () => undefined });
  const { scope } = scopes.open(folder);
  for (let index = 0; index < 300; index++) expect(scopes.isIgnored(scope, `${name}${index}`, 'file')).toBe(false);
  expect(scopes.isIgnored(scope, 'x', 'file')).toBe(true);
  expect(notes).toEqual([expect.stringContaining('too long')]);
});
