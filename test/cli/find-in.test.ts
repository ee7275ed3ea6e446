import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tar } from '../../fixtures/archives.ts';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { runEnv } from './env-run.ts';
import { awkward, findIn, variables } from './find-in-run.ts';

test('a value is found unchanged, and the report names the variable but never the value', () => {
  const cwd = newTree({
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

test('image layers, compressed logs and source maps are searched', () => {
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
  const cwd = newTree({
    '.gitignore': 'dist/\n',
    'dist/large.js': `${'const filler = 1;\n'.repeat(1_000_000)}${githubToken()}`,
  });
  expect(findIn(cwd).places).toEqual(['$DEPLOY_TOKEN dist/large.js:1000001']);
});

test('a single line of a key is found', () => {
  const cwd = temporaryFolder();
  const lines = [1, 2, 3].map((seed) => password(seed) + password(seed + 10));
  writeTree(cwd, { 'build.log': `debug: ${lines[1]}\n` });
  expect(findIn(cwd, ['.'], { SIGNING_KEY: `${lines.join('\n')}\n` }).places).toEqual(['$SIGNING_KEY build.log:1']);
});

test('the password of a connection string is searched for on its own', () => {
  const cwd = newTree({ 'a.txt': `pw ${password(3)}\n` });
  expect(findIn(cwd, ['.'], { DATABASE_URL: `postgres://app:${password(3)}@db.internal/shop` }).places).toEqual([
    '$DATABASE_URL a.txt:1',
  ]);
});

test('values that are too short or too common are reported as not searched for', () => {
  const cwd = newTree({ 'a.txt': 'production true abc123 /usr/bin\n' });
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

test('named variables are searched for whatever they are called', () => {
  const cwd = newTree({ 'a.txt': `the launch is on ${password(2)}\n` });
  const own = { LAUNCH_WORD: password(2) };
  expect(findIn(cwd, ['.'], own)).toMatchObject({ exitCode: 3, places: [] });
  expect(findIn(cwd, ['.'], own, '--variable', 'LAUNCH_*')).toMatchObject({
    exitCode: 1,
    places: ['$LAUNCH_WORD a.txt:1'],
  });
});

test('the values of a named dotenv file are searched for', () => {
  const cwd = newTree({
    '.env': `VITE_API_TOKEN='${githubToken()}'\n`,
    'dist/app.js': `fetch(u, { token: "${githubToken()}" });\n`,
  });
  expect(findIn(cwd, ['dist'], {}, '--dotenv', '.env').places).toEqual(['$VITE_API_TOKEN dist/app.js:1']);
});

test.each([
  ['missing', 'no such file'],
  ['empty.env', 'no variable can be read from it'],
])('a dotenv file without variables (%s) is refused', (file, why) => {
  const cwd = newTree({ 'empty.env': '# nothing yet\n', 'dist/app.js': 'start();\n' });
  expect(runEnv(cwd, ['--find-in', 'dist', '--dotenv', file])).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `straykey: ${file}: ${why}\n`,
  });
});

test('a job without secrets does not pass, and is told what to do', () => {
  const cwd = newTree({ 'a.txt': 'x\n' });
  expect(runEnv(cwd, ['--find-in', '.'])).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('--variable') });
});

test.each([
  ['with secrets', variables],
  ['without secrets', {}],
])('a path that does not exist is refused in a job %s', (_, own) => {
  expect(runEnv(temporaryFolder(), ['--find-in', 'dsit'], own)).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: dsit: no such file or folder\n',
  });
});

test('a folder without files does not pass', () => {
  expect(runEnv(temporaryFolder(), ['--find-in', '.'], variables)).toMatchObject({
    exitCode: 3,
    stdout: expect.stringContaining('no file to look at'),
  });
});

test.skipIf(process.platform === 'win32')('a link is counted, not followed', () => {
  const cwd = newTree({ 'a.txt': 'x\n' });
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
  [['.', '--show-secrets'], '--find-in shows the names of variables, never their values; leave out --show-secrets'],
  [['.', '--ci', 'a.json'], "--find-in searches for the values of this process's variables, not for those of a list"],
])('straykey env --find-in %j is refused in one line', (args, message) => {
  expect(runEnv(temporaryFolder(), ['--find-in', ...args], variables)).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: `straykey: ${message}\n`,
  });
});
