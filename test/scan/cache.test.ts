import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loseObject } from '../../fixtures/git/object-files.ts';
import { type GitRecipe, newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, secretLine } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { scan, type ScanOptions, type ScanResult } from '../../src/index.ts';
import { knownObjects } from '../../src/model/source.ts';
import { runCli } from '../run-cli.ts';

/** A repository with a secret and a clean file, and the name of a cache outside of it. */
function prepared(): { readonly recipe: GitRecipe; readonly cache: string } {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': secretLine(1), 'clean.ts': 'some text\n' });
  recipe.commit('two', { 'other.ts': 'other text\n' });
  return { recipe, cache: join(temporaryFolder(), 'cache') };
}

async function scanWith(
  { folder }: Pick<GitRecipe, 'folder'>,
  cache: string,
  options: Partial<ScanOptions> = {},
): Promise<ScanResult> {
  return await scan({ target: { kind: 'git', repository: folder }, today: '2024-01-01', cache, ...options });
}

/** All that is reported of secrets and problems. */
const reportOf = ({ findings, problems, notes }: ScanResult): object => ({ findings, problems, notes });

test('the second scan reports the same and rereads nothing that was clean', async () => {
  const { recipe, cache } = prepared();
  const first = await scanWith(recipe, cache);
  const second = await scanWith(recipe, cache);
  expect(first.findings).toHaveLength(1);
  expect(reportOf(second)).toEqual(reportOf(first));
  expect(first.statistics).toMatchObject({ blobs: 3, commits: 2 });
  expect(second.statistics).toMatchObject({ blobs: 1, commits: 0, skipped: { [knownObjects]: 6 } });
});

test('a clean repository stays clean, and is not taken for an empty one', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text' });
  const cache = join(temporaryFolder(), 'cache');
  for (let round = 0; round < 2; round++)
    expect(reportOf(await scanWith(recipe, cache))).toEqual({ findings: [], problems: [], notes: [] });
});

test('the cache may be in the folder of the repository', async () => {
  const { recipe } = prepared();
  const cache = join(recipe.folder, '.git/straykey-cache');
  const first = await scanWith(recipe, cache);
  const second = await scanWith(recipe, cache);
  expect(reportOf(second)).toEqual(reportOf(first));
  expect(second.statistics).toMatchObject({ blobs: 1, commits: 0, belowConfidence: 0 });
});

test('new objects are scanned, loose or packed, and known secrets are found again', async () => {
  const { recipe, cache } = prepared();
  await scanWith(recipe, cache);
  recipe.commit('three', { 'b.ts': secretLine(2) });
  const loose = await scanWith(recipe, cache);
  expect(loose.findings.map(({ secret }) => secret).sort()).toEqual([githubToken(1), githubToken(2)].sort());
  expect(loose.statistics).toMatchObject({ blobs: 2, commits: 1 });
  recipe.commit('four', { 'c.ts': secretLine(3) });
  recipe.git('gc', '--quiet');
  const packed = await scanWith(recipe, cache);
  expect(packed.findings).toHaveLength(3);
  expect(packed.statistics).toMatchObject({ blobs: 3, commits: 1 });
  expect(reportOf(await scanWith(recipe, cache))).toEqual(reportOf(packed));
});

test('a new or deleted ref changes the exposure of a secret', async () => {
  const { recipe, cache } = prepared();
  await scanWith(recipe, cache);
  recipe.git('branch', 'second');
  expect((await scanWith(recipe, cache)).findings).toMatchObject([{ exposure: { branches: ['main', 'second'] } }]);
  recipe.git('branch', '--delete', '--force', 'second');
  expect((await scanWith(recipe, cache)).findings).toMatchObject([{ exposure: { branches: ['main'] } }]);
});

const changes: readonly Partial<ScanOptions>[] = [
  { skipRules: ['stripe'] },
  { maxDecodeDepth: 2 },
  { maxArchiveDepth: 1 },
];

test.each(changes)('%j invalidates the cache, and a note says so', async (change) => {
  const { recipe, cache } = prepared();
  await scanWith(recipe, cache);
  const again = await scanWith(recipe, cache, change);
  expect(again.statistics.blobs).toBe(3);
  expect(again.notes).toEqual([expect.stringContaining('other rules, options')]);
  expect((await scanWith(recipe, cache, change)).statistics.blobs).toBe(1);
});

test('a new rule finds its secrets in old objects', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'acme_key_07b3d5f91c62e8a4\n' });
  const cache = join(temporaryFolder(), 'cache');
  expect((await scanWith(recipe, cache)).findings).toEqual([]);
  recipe.write(
    'straykey.toml',
    "[[rule]]\nid = 'acme-key'\npattern = 'acme_key_([0-9a-f]{16})'\n[rule.rotate]\nsteps = 'Make a new one.'\nurl = 'https://acme.example'\n",
  );
  const { findings } = await scanWith(recipe, cache);
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['acme-key']);
});

test('decisions about findings do not invalidate the cache', async () => {
  const { recipe, cache } = prepared();
  await scanWith(recipe, cache);
  expect(
    (await scanWith(recipe, cache, { confidence: 'low', sort: 'exposure', exclude: ['docs'] })).statistics.blobs,
  ).toBe(1);
});

test('names that contain secrets are found again', async () => {
  const { recipe, cache } = prepared();
  recipe.git('branch', `fix/${githubToken(4)}`);
  recipe.commit('three', { [`folder/${githubToken(5)}.txt`]: 'content of its own' });
  const first = await scanWith(recipe, cache);
  expect(first.findings).toHaveLength(3);
  expect(reportOf(await scanWith(recipe, cache))).toEqual(reportOf(first));
});

test('problems are reported again', async () => {
  const { recipe, cache } = prepared();
  const id = recipe.idOf('HEAD:clean.ts');
  loseObject(recipe, id);
  const corrupt = recipe.idOf('HEAD:other.ts');
  rmSync(join(recipe.folder, '.git/objects', corrupt.slice(0, 2), corrupt.slice(2)));
  recipe.write(`.git/objects/${corrupt.slice(0, 2)}/${corrupt.slice(2)}`, 'not compressed');
  const first = await scanWith(recipe, cache);
  expect(first.problems.length).toBeGreaterThanOrEqual(2);
  expect((await scanWith(recipe, cache)).problems.map(({ kind, where }) => `${kind} ${where}`)).toEqual(
    expect.arrayContaining(first.problems.map(({ kind, where }) => `${kind} ${where}`)),
  );
});

test('the cache contains no secret, wherever the secret was found', async () => {
  const { recipe, cache } = prepared();
  recipe.git('branch', `fix/${githubToken(4)}`);
  recipe.commit(`use ${githubToken(6)}`, { [`${githubToken(5)}/file.ts`]: secretLine(7) });
  await scanWith(recipe, cache);
  const text = readFileSync(cache, 'latin1');
  for (const seed of [1, 4, 5, 6, 7]) {
    expect(text).not.toContain(githubToken(seed));
    expect(text).not.toContain(Buffer.from(githubToken(seed)).toString('base64').slice(2, -2));
  }
  expect(statSync(cache).mode & 0o777).toBe(0o600);
});

const damages: Readonly<Record<string, (file: string) => void>> = {
  'cut off': (file) => truncateSync(file, statSync(file).size - 5),
  'changed in the middle': (file) => {
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    writeFileSync(file, bytes);
  },
  'all but its first words': (file) => truncateSync(file, 20),
};

test('a forged cache does not crash the scan', async () => {
  const { recipe, cache } = prepared();
  for (const content of [
    '[]',
    '{"madeWith":1}',
    '{',
    '{"madeWith":"a","objectFormat":"sha1","state":"","packs":[{}],"looseCount":0,"uncleanIds":[],"tellingIds":[],"problems":[],"reaches":[]}',
  ]) {
    writeFileSync(
      cache,
      `straykey-cache-1 ${createHash('sha256').update(content).digest('hex')} ${content.length}\n${content}`,
    );
    expect(await scanWith(recipe, cache)).toMatchObject({
      notes: [expect.stringContaining('is broken')],
      findings: [{}],
    });
  }
});

test.each(Object.entries(damages))(
  'a cache that was %s is said to be broken, all is read, and it is replaced',
  async (_, damage) => {
    const { recipe, cache } = prepared();
    await scanWith(recipe, cache);
    damage(cache);
    const again = await scanWith(recipe, cache);
    expect(again).toMatchObject({ notes: [expect.stringContaining('is broken')], statistics: { blobs: 3 } });
    expect((await scanWith(recipe, cache)).statistics.blobs).toBe(1);
  },
);

test('a file that is not a cache is left alone', async () => {
  const { recipe, cache } = prepared();
  writeFileSync(cache, '{ "name": "shop" }\n');
  const result = await scanWith(recipe, cache);
  expect(result).toMatchObject({ notes: [expect.stringContaining('is not a straykey cache')], findings: [{}] });
  expect(readFileSync(cache, 'utf8')).toBe('{ "name": "shop" }\n');
});

test('the cache of another repository hides nothing and adds nothing', async () => {
  const { recipe, cache } = prepared();
  await scanWith(recipe, cache);
  const other = newRepository();
  other.commit('one', { 'z.ts': secretLine(9), 'clean.ts': 'some text\n' });
  const { findings, problems } = await scanWith(other, cache);
  expect(findings.map(({ secret }) => secret)).toEqual([githubToken(9)]);
  expect(problems).toEqual([]);
});

test('the option requires a whole history and an existing folder', () => {
  const { recipe, cache } = prepared();
  const run = (...args: readonly string[]): object => runCli(['git', '--cache', ...args], { cwd: recipe.folder });
  expect(run(cache, '--range', 'HEAD')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('--cache only works for a whole history'),
  });
  expect(run(join(recipe.folder, 'absent/cache'))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('its folder does not exist'),
  });
  expect(run(recipe.folder)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('it is not a regular file'),
  });
  expect(run(cache)).toMatchObject({ exitCode: 1 });
  expect(existsSync(cache)).toBe(true);
  expect(run(cache)).toMatchObject({ exitCode: 1, stdout: expect.stringContaining(knownObjects) });
});
