import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { type CliRun, runCli } from '../run-cli.ts';

const fileName = '.straykey-baseline.json';

function leakyRepository(): GitRecipe {
  const recipe = newRepository();
  recipe.commit('one', { 'old.ts': `k = '${stripeKey()}'\n`, 'src/a.ts': `t = '${githubToken()}'\n` });
  recipe.git('rm', '--quiet', 'old.ts');
  recipe.commit('two', { '.env.test': `DB_PASSWORD=${password()}\n` });
  return recipe;
}

function baseline(cwd: string, ...args: readonly string[]): CliRun {
  return runCli(['baseline', ...args], { cwd });
}

function entriesOf(
  folder: string,
): readonly { readonly rule: string; readonly path: string; readonly reason: string }[] {
  const { entries } = JSON.parse(readFileSync(join(folder, fileName), 'utf8'));
  return entries;
}

test('a fresh baseline covers its own tree', () => {
  const { folder } = leakyRepository();
  expect(baseline(folder, 'create', '--reason', 'found on introduction', '--owner', 'platform')).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: `straykey: ${fileName} accepts 2 secrets, 0 before\n`,
  });
  expect(runCli([], { cwd: folder })).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 by baseline') });
  expect(runCli(['--no-baseline'], { cwd: folder }).exitCode).toBe(1);
});

test('a baseline made with --history covers every object too', () => {
  const { folder } = leakyRepository();
  baseline(folder, 'create', '--reason', 'found on introduction');
  expect(runCli(['git'], { cwd: folder }).exitCode).toBe(1);
  rmSync(join(folder, fileName));
  baseline(folder, 'create', '--history', '--reason', 'found on introduction');
  expect(runCli(['git'], { cwd: folder }).exitCode).toBe(0);
});

test('--history is that of the project, wherever the command is run', () => {
  const { folder } = leakyRepository();
  const { exitCode, stderr } = baseline(dirname(folder), 'create', basename(folder), '--history', '--reason', 'found');
  expect({ exitCode, stderr }).toEqual({
    exitCode: 0,
    stderr: `straykey: ${basename(folder)}/${fileName} accepts 3 secrets, 0 before\n`,
  });
  expect(runCli(['git'], { cwd: folder }).exitCode).toBe(0);
});

test('the file contains no secret, and records what was decided', () => {
  const { folder } = leakyRepository();
  baseline(folder, 'create', '--reason', 'found on introduction', '--owner', 'platform', '--expires', '2999-12-31');
  const text = readFileSync(join(folder, fileName), 'utf8');
  expect(text).not.toContain(githubToken());
  expect(text).not.toContain(password());
  expect(entriesOf(folder)).toMatchObject(
    [{}, {}].map(() => ({ reason: 'found on introduction', owner: 'platform', expires: '2999-12-31' })),
  );
});

test('moved, renamed and squashed secrets stay accepted', () => {
  const recipe = leakyRepository();
  baseline(recipe.folder, 'create', '--history', '--reason', 'found on introduction');
  recipe.git('mv', 'src/a.ts', 'src/b.ts');
  recipe.write('src/b.ts', `// moved\n\n\nother = '${githubToken()}'\n`);
  recipe.git('checkout', '--quiet', '--orphan', 'squashed');
  recipe.commit('all of it');
  expect(runCli(['git'], { cwd: recipe.folder }).exitCode).toBe(0);
  expect(runCli([], { cwd: recipe.folder }).exitCode).toBe(0);
});

test('update accepts what is new and leaves the other entries as they are', () => {
  const { folder } = leakyRepository();
  baseline(folder, 'create', '--reason', 'first');
  writeTree(folder, { 'new.ts': `t = '${githubToken(2)}'\n` });
  expect(runCli([], { cwd: folder }).exitCode).toBe(1);
  expect(baseline(folder, 'update', '--reason', 'second')).toMatchObject({
    exitCode: 0,
    stderr: `straykey: ${fileName} accepts 3 secrets, 2 before\n`,
  });
  expect(runCli([], { cwd: folder }).exitCode).toBe(0);
  expect(
    entriesOf(folder)
      .map(({ reason }) => reason)
      .sort(),
  ).toEqual(['first', 'first', 'second']);
});

test('prune drops only what neither tree nor history contains, wherever it is called', () => {
  const { folder } = leakyRepository();
  writeTree(folder, { 'uncommitted.ts': `t = '${githubToken(2)}'\n` });
  baseline(folder, 'create', '--history', '--reason', 'all');
  rmSync(join(folder, 'uncommitted.ts'));
  expect(entriesOf(folder)).toHaveLength(4);
  expect(baseline(join(folder, 'src'), 'prune')).toMatchObject({
    exitCode: 0,
    stderr: `straykey: ../${fileName} accepts 3 secrets, 4 before\n`,
  });
  expect(runCli(['git'], { cwd: folder }).exitCode).toBe(0);
});

test('prune leaves the file alone when something could not be read', () => {
  const { folder } = leakyRepository();
  writeTree(folder, { 'uncommitted.ts': `t = '${githubToken(2)}'\n` });
  baseline(folder, 'create', '--reason', 'all');
  rmSync(join(folder, 'uncommitted.ts'));
  writeTree(folder, { 'cut.zip': 'PK\u0003\u0004 and no more' });
  expect(baseline(folder, 'prune')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('was left as it is'),
  });
  expect(entriesOf(folder)).toHaveLength(3);
});

test('an expired entry is reported again, with its expiry date', () => {
  const { folder } = leakyRepository();
  baseline(folder, 'create', '--reason', 'all', '--expires', '2999-12-31');
  writeTree(folder, {
    [fileName]: readFileSync(join(folder, fileName), 'utf8').replaceAll('2999-12-31', '2020-12-31'),
  });
  const run = runCli([], { cwd: folder });
  expect(run.exitCode).toBe(1);
  expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain('ended on 2020-12-31; it is reported again');
});

test('a stale entry is reported if everything was scanned, but not in a hook, a subfolder or a tree with a history', () => {
  const recipe = leakyRepository();
  writeTree(recipe.folder, { 'uncommitted.ts': `t = '${githubToken(2)}'\n` });
  baseline(recipe.folder, 'create', '--reason', 'all');
  recipe.remove('uncommitted.ts');
  const notesOf = (args: readonly string[], cwd: string = recipe.folder): boolean =>
    runCli(args, { cwd }).stdout.includes('matches nothing any more');
  expect(notesOf(['git'])).toBe(true);
  expect([
    notesOf(['git', '--staged']),
    notesOf([]),
    notesOf([], join(recipe.folder, 'src')),
    notesOf(['git', '--rule', 'github']),
  ]).toEqual([false, false, false, false]);
});

test('a baseline made in a subfolder is written to the root of the repository and applies everywhere', () => {
  const { folder } = leakyRepository();
  const cwd = join(folder, 'src');
  expect(baseline(cwd, 'create', '--reason', 'all').exitCode).toBe(0);
  expect(entriesOf(folder)).toMatchObject([{ path: 'src/a.ts' }]);
  expect(existsSync(join(cwd, fileName))).toBe(false);
  expect(runCli([], { cwd }).exitCode).toBe(0);
  expect(runCli(['src'], { cwd: folder }).exitCode).toBe(0);
});

test('the path in the configuration is used, from any folder', () => {
  const { folder } = leakyRepository();
  writeTree(folder, { 'straykey.toml': '[baseline]\npath = "security/accepted.json"\n', 'security/README': 'text' });
  expect(runCli([], { cwd: join(folder, 'src') })).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: ../security/accepted.json: there is no such baseline; `straykey baseline create` creates one\n',
  });
  expect(baseline(folder, 'create', '--reason', 'all')).toMatchObject({
    exitCode: 0,
    stderr: 'straykey: security/accepted.json accepts 2 secrets, 0 before\n',
  });
  expect(runCli([], { cwd: folder }).exitCode).toBe(0);
  expect(runCli([], { cwd: join(folder, 'src') }).exitCode).toBe(0);
});

test.each([
  [['create'], 'a baseline needs a reason, so that others can judge it later: --reason "…"'],
  [['create', '--reason', 'x', '--expires', '2026-13-01'], '"2026-13-01" is not a date; write it as 2026-12-31'],
  [['create', '--reason', 'x', '--expires', '2020-01-01'], '2020-01-01 is in the past; give a later date'],
  [['update', '--reason', 'x'], `${fileName} does not exist; \`straykey baseline create\` creates it`],
  [
    ['prune', '--reason', 'revoked'],
    '`straykey baseline prune` accepts nothing, so --reason has no effect; leave it out',
  ],
  [
    ['prune', '--rule', 'github'],
    '`straykey baseline prune` has to look at everything, or it would drop what it did not see; leave out --rule',
  ],
  [
    ['prune', 'src'],
    '`straykey baseline prune` has to look at everything, or it would drop what it did not see; leave out src',
  ],
  [['forget'], '`straykey baseline` has no action "forget"; use one of create, update, import, prune'],
])('straykey baseline %j is refused', (args, message) => {
  const cwd = newTree({ 'a.ts': `t = '${githubToken()}'\n` });
  expect(baseline(cwd, ...args)).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
  expect(existsSync(join(cwd, fileName))).toBe(false);
});

test('a baseline is not overwritten, and a broken one is an error', () => {
  const cwd = newTree({ [fileName]: '{', 'a.ts': 'text' });
  expect(runCli([], { cwd })).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(fileName) });
  expect(baseline(cwd, 'create', '--reason', 'x').exitCode).toBe(2);
  expect(readFileSync(join(cwd, fileName), 'utf8')).toBe('{');
});

/** \`prune\` took a history that does not exist yet for one that could not be read. */
test('in a repository without commits an entry whose file is gone is named, and pruned', () => {
  const { folder } = newRepository().write('a.py', `t = '${githubToken()}'\n`).write('b.py', `k = '${stripeKey()}'\n`);
  baseline(folder, 'create', '--reason', 'found on introduction');
  rmSync(join(folder, 'a.py'));
  expect(runCli([], { cwd: folder })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 entry matches nothing any more'),
  });
  expect(baseline(folder, 'prune')).toMatchObject({
    exitCode: 0,
    stderr: `straykey: ${fileName} accepts 1 secret, 2 before\n`,
  });
  expect(entriesOf(folder)).toMatchObject([{ path: 'b.py' }]);
});

test('a baseline of nothing at all is told to be incomplete', () => {
  const { folder } = newRepository();
  expect(baseline(folder, 'create', '--history', '--reason', 'none')).toMatchObject({
    exitCode: 3,
    stderr: expect.stringContaining('nothing'),
  });
});

test('a place that cannot be written to is told before the scan, which may take minutes', () => {
  const folder = newTree({ 'cut.zip': 'PK\u0003\u0004' });
  expect(baseline(folder, 'create', '--reason', 'x').stderr).toContain('cut.zip: ');
  expect(baseline(folder, 'create', '--reason', 'x', '--baseline', 'missing/b.json')).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: cannot write missing/b.json: its folder does not exist; create it first\n',
  });
});
