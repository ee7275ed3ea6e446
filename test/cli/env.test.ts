import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { observationsOf, runEnv, told } from './env-run.ts';
import { readPlaces } from './report-lines.ts';

test('a dotenv file is tracked, ignored, neither, or outside any repository', () => {
  const recipe = newRepository().write('.gitignore', '.env.local\n').write('.env', 'A=1\n');
  recipe.commit('first', {});
  recipe.write('.env.local', 'A=1\n').write('api/.env.test', 'A=1\n');
  expect(told(observationsOf(recipe.folder), 'tracked-by-git', 'ignored-by-git', 'not-ignored-by-git')).toEqual([
    'ignored-by-git .env.local',
    'not-ignored-by-git api/.env.test',
    'tracked-by-git .env',
  ]);
  const cwd = newTree({ '.env': 'A=1\n' });
  expect(told(observationsOf(cwd), 'outside-of-git')).toEqual(['outside-of-git .env']);
});

test('with a broken index, nothing is claimed about tracked files, and the scan does not pass', () => {
  const recipe = newRepository();
  recipe.commit('first', { '.env': 'A=1\n' });
  recipe.write('.git/index', 'DIRC and no more');
  const run = runEnv(recipe.folder);
  expect(run).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('the index cannot be read') });
  expect(run.stdout).not.toMatch(/tracked by git|ignored by git/);
});

test('a tracked file with a secret is a warning that says what to do, one without is a note', () => {
  const recipe = newRepository();
  recipe.commit('first', { '.env': `GITHUB_TOKEN=${githubToken()}\n`, '.env.test': 'A=1\n' });
  const observations = observationsOf(recipe.folder).filter(({ kind }) => kind === 'tracked-by-git');
  expect(observations).toMatchObject([
    { where: '.env', level: 'warning', advice: expect.stringContaining('git rm --cached') },
    { where: '.env.test', level: 'note' },
  ]);
});

test.skipIf(process.platform === 'win32')('files that others can read are reported', () => {
  const cwd = newTree({
    '.env': `GITHUB_TOKEN=${githubToken()}\n`,
    '.env.local': `GITHUB_TOKEN=${githubToken()}\n`,
    '.env.test': `GITHUB_TOKEN=${githubToken()}\n`,
  });
  chmodSync(join(cwd, '.env'), 0o600);
  chmodSync(join(cwd, '.env.local'), 0o644);
  chmodSync(join(cwd, '.env.test'), 0o640);
  const modes = observationsOf(cwd).filter(({ kind }) => kind.startsWith('readable-by'));
  expect(modes.map(({ where, level, detail }) => [where, level, detail])).toEqual([
    ['.env', 'note', 'readable by its owner only (mode 600)'],
    ['.env.local', 'warning', 'readable by every user of this machine (mode 644)'],
    ['.env.test', 'warning', 'readable by its group (mode 640)'],
  ]);
});

test.each(['.env.example', '.env.sample', '.env.template', '.env.dist', 'example.env'])(
  '%s with a real value is told, one with a placeholder is not',
  (name) => {
    const cwd = newTree({ [name]: `DB_HOST=localhost\nGITHUB_TOKEN=${githubToken()}\nDB_PASSWORD=changeme\n` });
    expect(observationsOf(cwd).filter(({ kind }) => kind === 'secret-in-template')).toMatchObject([
      { where: name, line: 2, variable: 'GITHUB_TOKEN', level: 'warning' },
    ]);
  },
);

test('a secret shared by two environments is reported at both, with the fingerprint of its finding', () => {
  const cwd = newTree({
    '.env.staging': `A=1\nSTRIPE_KEY=${stripeKey()}\n`,
    '.env.production': `STRIPE_KEY='${stripeKey()}'\n`,
    '.env.production.local': `STRIPE_KEY=${stripeKey()}\n`,
    '.env.test': `STRIPE_KEY=${stripeKey(2)}\n`,
  });
  const shared = observationsOf(cwd).filter(({ kind }) => kind === 'secret-in-several-environments');
  expect(shared.map(({ where, others }) => [where, others])).toEqual([
    ['.env.production', ['.env.staging:2']],
    ['.env.production.local', ['.env.staging:2']],
    ['.env.staging', ['.env.production:1', '.env.production.local:1']],
  ]);
  expect(new Set(shared.map(({ fingerprint }) => fingerprint))).toEqual(
    new Set([readPlaces(runEnv(cwd, ['-f', 'jsonl']).stdout).find(({ path }) => path === '.env.staging')?.fingerprint]),
  );
});

test.each(['VITE_', 'NEXT_PUBLIC_', 'REACT_APP_', 'EXPO_PUBLIC_', 'NUXT_PUBLIC_'])(
  'a secret under %s is exposed by the bundle',
  (prefix) => {
    const cwd = newTree({
      '.env': `${prefix}TITLE=shop\n${prefix}STRIPE_SECRET_KEY=${stripeKey()}\nSTRIPE_SECRET_KEY=${stripeKey(2)}\n`,
    });
    expect(observationsOf(cwd).filter(({ kind }) => kind === 'exposed-by-bundle')).toMatchObject([
      { where: '.env', line: 2, variable: `${prefix}STRIPE_SECRET_KEY` },
    ]);
  },
);

test('a file in UTF-16 is treated like any other', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, '.env.example'), Buffer.from(`\uFEFFA=1\r\nGITHUB_TOKEN=${githubToken()}\r\n`, 'utf16le'));
  expect(observationsOf(cwd).filter(({ kind }) => kind === 'secret-in-template')).toMatchObject([
    { line: 2, variable: 'GITHUB_TOKEN' },
  ]);
});

test('values are judged as a program sees them', () => {
  const cwd = temporaryFolder();
  const names = ['A_PASSWORD', 'B_PASSWORD', 'C_PASSWORD', 'D_PASSWORD', 'E_PASSWORD', 'F_PASSWORD'];
  const values = names.map((_, index) => password(index + 1));
  const text = [
    `export A_PASSWORD='${values[0]}' # comment`,
    `B_PASSWORD="${values[1]}`,
    'more"',
    `C_PASSWORD=\${DEFAULT}${values[2]}`,
    `D_PASSWORD=\${D_PASSWORD:-${values[3]}}`,
    `E_PASSWORD: ${values[4]}`,
    `F_PASSWORD=\`${values[5]}\``,
    'G_PASSWORD=${A_PASSWORD}',
    'H_PASSWORD=$(cat file)',
  ].join('\n');
  writeTree(cwd, { '.env': text });
  expect(
    readPlaces(runEnv(cwd, ['-f', 'jsonl']).stdout)
      .map(({ line }) => line)
      .sort(),
  ).toEqual([1, 2, 4, 5, 6, 7]);
});

test('a file too large for a dotenv file is still searched, and the limit is named', () => {
  const cwd = newTree({ 'data.env': `${'A=1\n'.repeat(300_000)}GITHUB_TOKEN=${githubToken()}\n` });
  expect(runEnv(cwd)).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('data.env: larger than 1048576 bytes'),
  });
});

test('no report contains a value', () => {
  const recipe = newRepository()
    .write('.env.staging', `STRIPE_KEY=${stripeKey()}\nDB_PASSWORD="${password()}\nx"\n`)
    .write('.env.production', `STRIPE_KEY=${stripeKey()}\n`);
  for (const format of ['text', 'json', 'jsonl', 'sarif']) {
    const { stdout, stderr } = runEnv(recipe.folder, ['-f', format], { DEPLOY_TOKEN: githubToken() });
    for (const secret of [stripeKey(), password(), githubToken()]) expect(stdout + stderr).not.toContain(secret);
  }
});

test('observations are a section in text and notifications in SARIF', () => {
  const cwd = newTree({ '.env.example': `GITHUB_TOKEN=${githubToken()}\n` });
  expect(runEnv(cwd).stdout).toMatch(/observed\n {2}\.env\.example\n {4}warning {3}line 1: a template/);
  const { runs } = JSON.parse(runEnv(cwd, ['-f', 'sarif']).stdout);
  expect(runs[0].invocations[0].toolExecutionNotifications).toContainEqual(
    expect.objectContaining({
      level: 'warning',
      descriptor: { id: 'secret-in-template' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '.env.example', uriBaseId: '%SRCROOT%' },
            region: { startLine: 1 },
          },
        },
      ],
    }),
  );
});
