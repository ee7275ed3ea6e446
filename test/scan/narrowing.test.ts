import { expect, test } from 'vitest';
import { cloneOf } from '../../fixtures/git/clones.ts';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { startMergeOf } from '../../fixtures/histories/merges.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { scan, type Narrowing, type ScanResult } from '../../src/index.ts';
import { runCli, type CliRun } from '../run-cli.ts';

const day = 86_400;
const start = Date.parse('2024-05-01T12:00:00Z') / 1000;

/** Commits on a day of their own, with a secret of their own: the first one's seed is 1. */
function daily(...messages: readonly string[]): GitRecipe {
  const recipe = newRepository();
  for (const [index, message] of messages.entries())
    commitAt(recipe, start + index * day, message, { [`folder-${index + 1}/${message}.ts`]: secretLine(index + 1) });
  return recipe;
}

function commitAt(recipe: GitRecipe, seconds: number, message: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) recipe.write(path, content);
  recipe.git('add', '--all');
  recipe.gitWith(
    { environment: { GIT_AUTHOR_DATE: `${start} +0000`, GIT_COMMITTER_DATE: `${seconds} +0000` } },
    'commit',
    '--quiet',
    '--message',
    message,
  );
}

async function narrowed(
  { folder }: Pick<GitRecipe, 'folder'>,
  narrowing: Narrowing,
  range?: string,
): Promise<ScanResult> {
  const target =
    range === undefined
      ? ({ kind: 'git', repository: folder, narrowing } as const)
      : ({ kind: 'range', repository: folder, range, narrowing } as const);
  return await scan({ target, today: '2024-05-10' });
}

/** Seeds of what was found. */
function seedsIn({ findings }: ScanResult): readonly number[] {
  const seeds = new Map(Array.from({ length: 20 }, (_, index) => [githubToken(index + 1), index + 1]));
  return findings.map(({ secret }) => seeds.get(secret) ?? 0).sort((a, b) => a - b);
}

const cases: readonly (readonly [Narrowing, readonly number[]])[] = [
  [{ since: '2024-05-03' }, [3, 4]],
  [{ until: '2024-05-02' }, [1, 2]],
  [{ since: '2024-05-02', until: '2024-05-03' }, [2, 3]],
  [{ since: '2024-05-02T12:00:01Z' }, [3, 4]],
  [{ since: '7 days' }, [3, 4]],
  [{ maxCount: 1 }, [4]],
  [{ maxCount: 3, until: '2024-05-03' }, [1, 2, 3]],
  [{ paths: ['folder-2'] }, [2]],
  [{ paths: ['./folder-2/'] }, [2]],
  [{ paths: ['folder-1/../folder-2//two.ts'] }, [2]],
  [{ paths: ['.'] }, [1, 2, 3, 4]],
  [{ branches: ['HEAD'], maxCount: 1 }, [4]],
  [{ paths: ['folder-2/two.ts', '*/three.ts'] }, [2, 3]],
  [{ paths: ['folder-1', 'folder-4'], since: '2024-05-02' }, [4]],
  [{ branches: ['main'] }, [1, 2, 3, 4]],
  [{ isReachable: true }, [1, 2, 3, 4]],
];

test.each(cases)('%j keeps what belongs to it', async (narrowing, seeds) => {
  const result = await narrowed(daily('one', 'two', 'three', 'four'), narrowing);
  expect(result.problems).toEqual([]);
  expect(seedsIn(result)).toEqual(seeds);
});

test('a commit with a later date than its children is not cut off with them', async () => {
  const recipe = newRepository();
  commitAt(recipe, start + 9 * day, 'clock ahead', { 'a.ts': secretLine(1) });
  commitAt(recipe, start, 'clock right', { 'b.ts': secretLine(2) });
  expect(seedsIn(await narrowed(recipe, { since: '2024-05-05' }))).toEqual([1]);
});

test('a branch, also a remote one by its short name, selects its own history and nothing else', async () => {
  const recipe = daily('one');
  recipe.commitOn('side', { 'side.ts': secretLine(2) });
  recipe.commit('main', { 'main.ts': secretLine(3) });
  expect(seedsIn(await narrowed(recipe, { branches: ['side'] }))).toEqual([1, 2]);
  expect(seedsIn(await narrowed(cloneOf(recipe), { branches: ['side'] }))).toEqual([1, 2]);
  expect(seedsIn(await narrowed(recipe, { branches: ['side', 'main'] }))).toEqual([1, 2, 3]);
  expect(seedsIn(await narrowed(recipe, { branches: ['side'], maxCount: 1 }))).toEqual([2]);
});

test('reachable excludes what was reset, and keeps tags, notes and stashes', async () => {
  const recipe = daily('one');
  recipe.commit('lost', { 'lost.ts': secretLine(2) });
  recipe.dropCommit();
  recipe.git('tag', '--annotate', 'v1', '--message', githubToken(3));
  recipe.git('notes', 'add', '--message', githubToken(4));
  recipe.write('new.ts', secretLine(5)).git('stash', 'push', '--quiet', '--include-untracked');
  expect(seedsIn(await narrowed(recipe, { isReachable: true }))).toEqual([1, 3, 4, 5]);
});

test('content that only a merge added at a path is found there', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'one.ts': secretLine(1) });
  startMergeOf(recipe, 'side');
  recipe.commit('merge', { 'evil.ts': secretLine(2) });
  expect(seedsIn(await narrowed(recipe, { paths: ['evil.ts'] }))).toEqual([2]);
  expect(seedsIn(await narrowed(recipe, { maxCount: 1 }))).toEqual([2]);
});

test('a path excludes messages, and places from other commits', async () => {
  const recipe = newRepository();
  recipe.commit(`use ${githubToken(2)}`, { 'a.ts': secretLine(1) });
  recipe.commit('copy', { 'b.ts': secretLine(1) });
  const { findings } = await narrowed(recipe, { paths: ['b.ts'] });
  expect(findings.map(({ occurrences }) => occurrences.map(({ path }) => path))).toEqual([['b.ts']]);
});

test('findings in a part of the history have the exposure of the whole history', async () => {
  const recipe = daily('one', 'two');
  commitAt(recipe, start + 3 * day, 'again', { 'again.ts': secretLine(1) });
  const { findings } = await narrowed(recipe, { paths: ['again.ts'] });
  expect(findings).toMatchObject([
    { occurrences: [{ path: 'again.ts' }], exposure: { since: '2024-05-01T12:00:00Z', isAtHead: true } },
  ]);
});

test('a range can be narrowed, too', async () => {
  const recipe = daily('one', 'two', 'three', 'four');
  expect(seedsIn(await narrowed(recipe, { paths: ['folder-1', 'folder-3'] }, 'HEAD~2..HEAD'))).toEqual([3]);
  expect(seedsIn(await narrowed(recipe, { maxCount: 1 }, 'HEAD~3..HEAD'))).toEqual([4]);
});

test('a period without commits is clean and says so, a path that no commit contains is not', async () => {
  const recipe = daily('one');
  expect(await narrowed(recipe, { since: '2024-06-01' })).toMatchObject({
    problems: [],
    notes: [expect.stringContaining('no commit')],
  });
  expect(await narrowed(recipe, { paths: ['absent'] })).toMatchObject({
    problems: [{ kind: 'nothing-scanned', detail: expect.stringContaining('"absent"') }],
  });
});

test('a shallow clone reports that earlier history is missing', async () => {
  const clone = cloneOf(daily('one', 'two'), '--depth=1');
  expect((await narrowed(clone, { since: '2024-05-01' })).problems).toMatchObject([
    { kind: 'partial-repository', advice: expect.stringContaining('--unshallow') },
  ]);
  expect((await narrowed(clone, { branches: ['main'] })).problems).toMatchObject([{ kind: 'partial-repository' }]);
});

function runGit(recipe: GitRecipe, ...args: readonly string[]): CliRun {
  return runCli(['git', ...args], { cwd: recipe.folder });
}

test.each([
  [['--since', 'yesterday'], '--since cannot be "yesterday"; write a day'],
  [['--until', '2024-02-30'], '--until cannot be "2024-02-30"'],
  [['--since', '2024-05-02', '--until', '2024-05-01'], 'is later than --until'],
  [['--branch', 'mian'], 'no branch is called "mian"; did you mean "main"?'],
  [['--max-count', '0'], '--max-count needs a number from 1'],
  [['--staged', '--since', '2024-05-01'], '--staged looks at no commits'],
  [['--range', 'HEAD', '--branch', 'main'], 'leave out --branch'],
])('%j is wrong use, in one line', (args, message) => {
  const run = runGit(daily('one'), ...args);
  expect(run).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(message) });
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('the command line has all of them', () => {
  const run = runGit(
    daily('one', 'two'),
    '--since=2024-05-02',
    '--until=2024-05-02',
    '--branch=main',
    '--reachable',
    '--path=folder-2',
    '--max-count=5',
    '-f',
    'jsonl',
    '--show-secrets',
  );
  expect(run.exitCode).toBe(1);
  expect(
    run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.includes(githubToken(2))),
  ).toEqual([true]);
});
