import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { writeTree } from '../../fixtures/trees/tree.ts';
import { listFiles } from '../../src/sources/working-tree.ts';
import { CollectingSink } from '../collecting-sink.ts';

/** Names and pieces of patterns are drawn from few, so that they often meet. */
const name = fc.constantFrom(
  'a',
  'b',
  'ab',
  'A',
  'aB',
  'a.b',
  'abab',
  'c.log',
  'C.LOG',
  'd.LOG',
  'b.b',
  '#a',
  '!a',
  'a ',
  ' a',
  'a[b]',
  'a\\b',
  'é',
  '-',
  ']',
  '^',
  '**',
);
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const literals = ['a', 'b', 'ab', 'A', 'B', '.', '.b', '.log', '.LOG', 'é', '#', '!', '-', ' ', ']', '^'];
const wildcardsAndEscapes = ['*', '*', '?', '\\a', '\\B', '\\*', '\\#', '\\!', '\\ ', '\\[', '\\\\', '\\'];
const brackets = [
  '[ab]',
  '[AB]',
  '[!a]',
  '[!A]',
  '[^a]',
  '[a-c]',
  '[A-Z]',
  '[A-z]',
  '[]a]',
  '[!]]',
  '[a-]',
  '[\\]]',
  '[a\\-c]',
  '[[:alpha:]]',
  '[[:upper:]b]',
  '[[:lower:]]',
  '[![:punct:]]',
  '[[:space:]]',
  '[',
  '[[:bad:]]',
];
const piece = fc.constantFrom(...literals, ...wildcardsAndEscapes, ...brackets);
const segment = fc.oneof(
  { arbitrary: fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')), weight: 4 },
  { arbitrary: name, weight: 2 },
  { arbitrary: fc.constantFrom('**', '*', '***'), weight: 1 },
);
const line = fc.oneof(
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '', '!'),
        fc.constantFrom('', '', '/'),
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/', ' ', '  ', '\\ ', '\t', '\r', '/ ', '//'),
      )
      .map(([negation, anchor, segments, end]) => negation + anchor + segments.join('/') + end),
    weight: 9,
  },
  { arbitrary: fc.constantFrom('', '# a', '#', '!', '/', ' ', '\\', '!!a', '!#a'), weight: 1 },
);
const rules = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join('\n'));

interface Tree {
  readonly paths: readonly string[];
  readonly top: string;
  readonly nested: readonly (readonly [string, string])[];
  readonly exclude: string;
  readonly user: string;
  readonly trackedShare: number;
  readonly ignoresCase: boolean;
}

const tree: fc.Arbitrary<Tree> = fc.record({
  paths: fc.uniqueArray(path, { minLength: 3, maxLength: 14 }),
  top: rules,
  nested: fc.array(fc.tuple(path, rules), { maxLength: 3 }),
  exclude: fc.oneof(fc.constant(''), rules),
  user: fc.oneof(fc.constant(''), rules),
  trackedShare: fc.constantFrom(0, 0, 3),
  ignoresCase: fc.boolean(),
});

let recipe: GitRecipe;

beforeEach(() => {
  recipe = newRepository();
  const home = join(recipe.folder, '..');
  writeTree(home, { gitconfig: `[core]\n\texcludesFile = ${home}/user\n` });
  recipe.environment['GIT_CONFIG_GLOBAL'] = join(home, 'gitconfig');
  vi.stubEnv('GIT_CONFIG_GLOBAL', join(home, 'gitconfig'));
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Files and folders of a name cannot both be, so each path is a folder that holds the names that patterns look for. */
function grow({ paths, top, nested, exclude, user, trackedShare, ignoresCase }: Tree): void {
  for (const entry of readdirSync(recipe.folder))
    if (entry !== '.git') rmSync(join(recipe.folder, entry), { recursive: true });
  rmSync(join(recipe.folder, '.git/index'), { force: true });
  writeTree(recipe.folder, { '.git/config': `[core]\n\trepositoryformatversion = 0\n\tignorecase = ${ignoresCase}\n` });
  const files = Object.fromEntries(
    paths.flatMap((each) => ['file', 'a b.log', 'A.b'].map((leaf) => [`${each}/${leaf}`, 'x'])),
  );
  writeTree(recipe.folder, files);
  const tracked = trackedShare === 0 ? [] : Object.keys(files).filter((_, index) => index % trackedShare === 0);
  if (tracked.length > 0) recipe.gitWith({ input: tracked.join('\0') }, 'update-index', '--add', '-z', '--stdin');
  writeTree(recipe.folder, {
    '.gitignore': top,
    ...Object.fromEntries(nested.map(([folder, text]) => [`${folder}/.gitignore`, text])),
    '.git/info/exclude': exclude,
    '../user': user,
  });
}

function gitListed(): readonly string[] {
  const names = recipe.git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  return [...new Set(names.split('\0').filter((each) => each !== ''))].sort();
}

async function listed(): Promise<readonly string[]> {
  const files = await listFiles(
    { paths: [recipe.folder], honoursGitignore: true, followsLinks: false },
    new CollectingSink(),
  );
  return files.map((file) => file.slice(recipe.folder.length + 1));
}

test('what is walked is what git lists: any patterns in any files of them', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (grown) => {
      grow(grown);
      expect(await listed()).toEqual(gitListed());
    }),
    { numRuns: 100 },
  );
});
