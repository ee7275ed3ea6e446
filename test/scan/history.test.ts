import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { reporters, scan, type ScanOptions, type ScanTarget } from '../../src/index.ts';

const token = githubToken();
const renderOptions = { showSecrets: false, color: false, columns: 80, version: '0.0.0', includeAllowed: true };

test('a secret that was deleted long ago is found with the commit that added it', async () => {
  const recipe = newRepository();
  recipe.commit('start', { 'a.ts': 'text' });
  const guilty = recipe.commit('add the deploy script', { 'deploy.ts': `t = '${token}'\n` });
  recipe.git('rm', '--quiet', 'deploy.ts');
  recipe.commit('remove it');
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings).toMatchObject([
    {
      ruleId: 'github-personal-token',
      occurrences: [{ path: 'deploy.ts', commit: { id: guilty, author: 'Ada', summary: 'add the deploy script' } }],
    },
  ]);
});

test('secrets in commit messages, tag messages, stashes and merges are found', async () => {
  const recipe = newRepository();
  recipe.commit('start', { 'a.ts': 'text\n' });
  recipe.commit(`use ${githubToken(1)} for now`);
  recipe.git('tag', '--annotate', '--message', `with ${githubToken(2)}`, 'v1');
  recipe.write('a.ts', `t = '${githubToken(3)}'\n`).git('stash', '--quiet');
  recipe.git('checkout', '--quiet', '-b', 'side', 'HEAD~1');
  recipe.commit('side', { 'b.ts': 'text\n' });
  recipe.startMerge('main');
  recipe.commit('merge', { 'c.ts': `t = '${githubToken(4)}'\n` });
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings.map(({ secret }) => secret).sort()).toEqual([1, 2, 3, 4].map(githubToken).sort());
});

test('a range contains what its commits added and nothing from before', async () => {
  const recipe = newRepository();
  const before = recipe.commit('one', { 'a.ts': `t = '${githubToken(1)}'\n` });
  recipe.commit('two', { 'b.ts': `t = '${githubToken(2)}'\n` });
  const { findings, target } = await scan({
    target: { kind: 'range', repository: recipe.folder, range: `${before}..HEAD` },
  });
  expect(findings).toMatchObject([
    { secret: githubToken(2), occurrences: [{ path: 'b.ts', commit: { summary: 'two' } }] },
  ]);
  expect(target.mode).toBe('range');
});

test('staged content is read from the index, not from disk', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text\n' });
  recipe.write('a.ts', `t = '${githubToken(1)}'\n`).git('add', 'a.ts');
  recipe.write('a.ts', 'text\n').write('b.ts', `t = '${githubToken(2)}'\n`);
  const { findings } = await scan({ target: { kind: 'staged', repository: recipe.folder } });
  expect(findings).toMatchObject([{ secret: githubToken(1), occurrences: [{ path: 'a.ts', line: 1 }] }]);
});

test('a comment allows a staged secret, too', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text\n' });
  recipe.write('a.ts', `t = '${token}' // straykey:allow github -- made up\n`).git('add', 'a.ts');
  const { findings, allowed } = await scan({ target: { kind: 'staged', repository: recipe.folder } });
  expect(findings).toEqual([]);
  expect(allowed).toMatchObject([{ occurrences: [{ path: 'a.ts', allowed: { kind: 'inline', reason: 'made up' } }] }]);
});

test.each([false, true])(
  'an archive within a git blob is opened, and named by the path of the blob (packed: %s)',
  async (isPacked) => {
    const recipe = newRepository();
    recipe.commit('one', { 'dist/app.zip': zipSync({ 'config/a.ts': strToU8(`t = '${token}'`) }) });
    if (isPacked) recipe.git('repack', '--quiet', '-ad');
    const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
    expect(findings).toMatchObject([
      { secret: token, occurrences: [{ path: 'dist/app.zip!/config/a.ts', commit: { summary: 'one' } }] },
    ]);
  },
);

test.each([false, true])(
  'what is too weak at each of its paths is counted, and what is sure is told of as if all had been looked up (packed: %s)',
  async (isPacked) => {
    const recipe = newRepository();
    recipe.commit('one', {
      '.env': `DB_PASSWORD=${password()}\n`,
      'a.ts': `t = '${token}'\n`,
      'docs/.env': `DB_PASSWORD=${password()}\n`,
    });
    recipe.commit('two', { '.env': `DB_PASSWORD=${password()}\nTOKEN=${token}\n`, 'b.ts': `t = '${token}'\n` });
    recipe.write('staged/.env', `TOKEN=${token}\nDB_PASSWORD=${password(2)}\n`).git('add', 'staged/.env');
    if (isPacked) recipe.git('repack', '--quiet', '-ad');
    const options: ScanOptions = {
      target: { kind: 'git', repository: recipe.folder },
      confidence: 'certain',
      today: '2024-01-01',
    };
    const { findings, statistics } = await scan(options);
    const all = await scan({ ...options, cache: join(temporaryFolder(), 'cache') });
    expect(findings).toEqual(all.findings);
    expect(findings).toMatchObject([
      { secret: token, occurrences: ['.env', 'a.ts', 'b.ts', 'staged/.env'].map((path) => ({ path })) },
    ]);
    expect([statistics.belowConfidence, all.statistics.belowConfidence]).toEqual([2, 2]);
  },
);

test('a generic secret in history is judged by the path that its object had', async () => {
  const recipe = newRepository();
  recipe.commit('one', { '.env': `DB_PASSWORD=${password()}\n` });
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings).toMatchObject([{ ruleId: 'generic-password', occurrences: [{ path: '.env' }] }]);
});

test('the same secret in many commits and files is one finding', async () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': `t = '${stripeKey()}'\n` });
  recipe.commit('two', { 'a.ts': `// moved\nt = '${stripeKey()}'\n`, 'b.ts': `t = '${stripeKey()}'\n` });
  const { findings } = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.occurrenceCount).toBe(3);
});

const targets: readonly (readonly [string, (folder: string) => ScanTarget])[] = [
  ['tree', (folder) => ({ kind: 'dir', paths: [folder] })],
  ['history', (folder) => ({ kind: 'git', repository: folder })],
  ['index', (folder) => ({ kind: 'staged', repository: folder })],
  ['range', (folder) => ({ kind: 'range', repository: folder, range: 'HEAD~..HEAD' })],
];

test.each(targets)('JSON and SARIF of a %s name the place and hold no secret', async (_, targetOf) => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': 'text\n' });
  recipe.commit('two', { 'b.ts': `t = '${token}'\n` });
  recipe.write('c.ts', `t = '${token}'\n`).git('add', 'c.ts');
  const result = await scan({ target: targetOf(recipe.folder) });
  const [json, sarif] = await Promise.all([
    reporters.json.render(result, renderOptions),
    reporters.sarif.render(result, renderOptions),
  ]);
  const [jsonText, sarifText] = [[...json].join(''), [...sarif].join('')];
  expect(JSON.parse(jsonText)).toMatchObject({
    findings: [{ ruleId: 'github-personal-token' }],
    summary: { complete: true },
  });
  expect(JSON.parse(sarifText)).toMatchObject({
    runs: [{ results: expect.arrayContaining([expect.objectContaining({ ruleId: 'github-personal-token' })]) }],
  });
  expect(jsonText + sarifText).not.toContain(token);
});
