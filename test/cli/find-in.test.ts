import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../git-recipe.ts';
import { githubToken, password, stripeKey } from '../grown-secrets.ts';
import { tar } from '../sources/archive/archive-writers.ts';
import { writeTree } from '../sources/tree.ts';
import { runEnv } from './env-run.ts';
import { awkward, findIn, variables } from './find-in-run.ts';

test('a value is found as it is, and the report names the variable and never the value', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, {
    'dist/app.js': `let a;\nconst token="${githubToken()}",other="${githubToken()}";\n`,
    'dist/clean.js': 'nothing\n',
  });
  const { exitCode, findings, places, stdout } = findIn(cwd, ['dist']);
  expect({ exitCode, places }).toEqual({
    exitCode: 1,
    places: ['$DEPLOY_TOKEN dist/app.js:2', '$DEPLOY_TOKEN dist/app.js:2'],
  });
  expect(findings).toMatchObject([{ ruleId: 'exposed-variable' }]);
  for (const format of ['text', 'jsonl', 'sarif'])
    expect(stdout + runEnv(cwd, ['--find-in', 'dist', '-f', format], variables).stdout).not.toContain(
      githubToken().slice(4, 20),
    );
});

test('layers of an image, compressed logs and source maps are looked into', () => {
  const cwd = temporaryFolder();
  const layer = tar([{ name: 'app/config.json', bytes: Buffer.from(JSON.stringify({ token: githubToken() })) }]);
  writeFileSync(
    join(cwd, 'image.tar'),
    tar([
      { name: 'manifest.json', bytes: Buffer.from('[]') },
      { name: 'abc/layer.tar', bytes: layer },
    ]),
  );
  writeFileSync(join(cwd, 'build.log.gz'), gzipSync(`token ${githubToken()}\n`));
  writeTree(cwd, { 'app.js.map': JSON.stringify({ sourcesContent: [`const a = ${JSON.stringify(awkward)};\n`] }) });
  expect(findIn(cwd).places).toEqual([
    '$DB_PASSWORD app.js.map:1 escape',
    '$DEPLOY_TOKEN build.log.gz!/build.log:1',
    '$DEPLOY_TOKEN image.tar!/abc/layer.tar!/app/config.json:1',
  ]);
});

test('ignored files are searched, and a large file to its end', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, {
    '.gitignore': 'dist/\n',
    'dist/large.js': `${'const filler = 1;\n'.repeat(1_000_000)}${githubToken()}`,
  });
  expect(findIn(cwd).places).toEqual(['$DEPLOY_TOKEN dist/large.js:1000001']);
});

test('a line of a key is as good as the key', () => {
  const cwd = temporaryFolder();
  const lines = [1, 2, 3].map((seed) => password(seed) + password(seed + 10));
  writeTree(cwd, { 'build.log': `debug: ${lines[1]}\n` });
  expect(findIn(cwd, ['.'], { SIGNING_KEY: `${lines.join('\n')}\n` }).places).toEqual(['$SIGNING_KEY build.log:1']);
});

test('the password of a connection string is searched for by itself', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, { 'a.txt': `pw ${password(3)}\n` });
  expect(findIn(cwd, ['.'], { DATABASE_URL: `postgres://app:${password(3)}@db.internal/shop` }).places).toEqual([
    '$DATABASE_URL a.txt:1',
  ]);
});

test('what is too short or common is named as not searched', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, { 'a.txt': 'production true abc123 /usr/bin\n' });
  const run = runEnv(cwd, ['--find-in', '.', '-f', 'json'], {
    ...variables,
    A_TOKEN: 'abc123',
    B_SECRET: `${'production'}`,
    C_PASSWORD: `${'elephant'}`,
    D_KEY: 'whatever',
    E_TOKEN: '/usr/bin/secret',
    F_SECRET: '2026-05-04',
    G_PASSWORD: 'true',
    H_WEBHOOK_URL: 'https://hooks.example/x',
  });
  const { observations }: { readonly observations: readonly { kind: string; where: string; detail: string }[] } =
    JSON.parse(run.stdout);
  expect(run.exitCode).toBe(0);
  expect(
    observations.map(({ kind, where, detail }) => [kind, where, detail.replace(/^not searched for: ([^,]*).*/, '$1')]),
  ).toEqual([
    ['not-searched', 'env:A_TOKEN', 'shorter than 8 characters'],
    ['not-searched', 'env:B_SECRET', 'a common word'],
    ['not-searched', 'env:C_PASSWORD', 'a plain word'],
    ['not-searched', 'env:E_TOKEN', 'a path'],
    ['not-searched', 'env:F_SECRET', 'a number or a date'],
    ['not-searched', 'env:G_PASSWORD', 'shorter than 8 characters'],
    ['not-searched', 'env:H_WEBHOOK_URL', 'an address without credentials'],
  ]);
});

test('variables that are named are searched for whatever they are called', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, { 'a.txt': `the launch is on ${password(2)}\n` });
  const own = { LAUNCH_WORD: password(2) };
  expect(findIn(cwd, ['.'], own)).toMatchObject({ exitCode: 3, places: [] });
  expect(findIn(cwd, ['.'], own, '--variable', 'LAUNCH_*')).toMatchObject({
    exitCode: 1,
    places: ['$LAUNCH_WORD a.txt:1'],
  });
});

test('values of a dotenv file are searched for where it is named', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, {
    '.env': `VITE_API_TOKEN='${githubToken()}'\n`,
    'dist/app.js': `fetch(u, { token: "${githubToken()}" });\n`,
  });
  expect(findIn(cwd, ['dist'], {}, '--dotenv', '.env').places).toEqual(['$VITE_API_TOKEN dist/app.js:1']);
  expect(runEnv(cwd, ['--find-in', 'dist', '--dotenv', 'missing'])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'straykey: missing: no such file, or no variable in it\n',
  });
});

test('a job without secrets does not pass, and says what to do', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, { 'a.txt': 'x\n' });
  expect(runEnv(cwd, ['--find-in', '.'])).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('--variable') });
});

test('a folder without files does not pass', () => {
  expect(runEnv(temporaryFolder(), ['--find-in', '.'], variables)).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('no file to look at'),
  });
});

test.skipIf(process.platform === 'win32')('a link is not followed, and is counted', () => {
  const cwd = temporaryFolder();
  writeTree(cwd, { 'a.txt': 'x\n' });
  symlinkSync('/nowhere', join(cwd, 'link'));
  expect(runEnv(cwd, ['--find-in', '.'], variables)).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('1 symbolic link'),
  });
});

test('what a baseline accepts is not reported', () => {
  const cwd = temporaryFolder();
  const salt = 'ab'.repeat(16);
  const write = (entries: readonly object[]): void =>
    writeTree(cwd, {
      'dist/a.js': stripeKey(),
      '.straykey-baseline.json': JSON.stringify({ version: 1, salt, entries }),
    });
  write([]);
  const { findings } = findIn(cwd, ['dist'], { STRIPE_KEY: stripeKey() });
  write([
    {
      fingerprint: findings[0]?.fingerprint,
      rule: 'exposed-variable',
      path: 'dist/a.js',
      reason: 'a test key',
      owner: 'ada',
      date: '2026-05-04',
    },
  ]);
  expect(findIn(cwd, ['dist'], { STRIPE_KEY: stripeKey() })).toMatchObject({ exitCode: 0, findings: [] });
});

test.each([
  [[], '--find-in needs paths to search: straykey env --find-in dist build.log'],
  [['.', '--show-secrets'], '--find-in shows names of variables and never a value; leave out --show-secrets'],
  [['.', '--ci', 'a.json'], "--find-in searches for the values of this process's variables, not for those of a list"],
])('straykey env --find-in %j is refused in one line', (args, message) => {
  expect(runEnv(temporaryFolder(), ['--find-in', ...args], variables)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `straykey: ${message}\n`,
  });
});
