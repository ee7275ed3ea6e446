import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { brokenGithubToken, githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { type CliRun, runCli } from '../run-cli.ts';

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');

/** A tree with a token in `src/a.ts:1`, a key in `src/b.ts:2` and a password in `.env:1`, and a report of others. */
function treeWith(report: string, name = 'report.json'): string {
  return newTree({
    'src/a.ts': `token = '${githubToken()}'\n`,
    'src/b.ts': `// the key\nkey = '${stripeKey()}'\n`,
    '.env': `DB_PASSWORD=${password()}\n`,
    [name]: report,
  });
}

function importFrom(folder: string, name = 'report.json', ...args: readonly string[]): CliRun {
  return runCli(['baseline', 'import', name, '--exclude', name, ...args], { cwd: folder });
}

function leftIn(folder: string, name = 'report.json'): readonly string[] {
  const run = runCli(['-f', 'jsonl', '--exclude', name], { cwd: folder });
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String(JSON.parse(line).path));
}

const gitleaks = (entry: object): object => ({
  RuleID: 'any',
  File: 'src/a.ts',
  StartLine: 1,
  Secret: '',
  Commit: '',
  ...entry,
});

test('what a report of gitleaks names is accepted, and what it names in vain is told', () => {
  const folder = treeWith(
    JSON.stringify([
      gitleaks({ RuleID: 'github-pat', Secret: githubToken() }),
      gitleaks({ RuleID: 'stripe', File: 'moved.ts', StartLine: 70, Secret: stripeKey() }),
      gitleaks({ RuleID: 'gone', File: 'gone.ts', StartLine: 3, Secret: brokenGithubToken(9) }),
    ]),
  );
  expect(importFrom(folder)).toEqual({
    exitCode: 0,
    stdout: '',
    stderr: [
      'straykey: 2 entries of 3 in report.json are about 2 secrets found here\n',
      'straykey: gone.ts:3 (gone) is nothing that straykey reports in these files\n',
      'straykey: .straykey-baseline.json accepts 2 secrets, 0 before\n',
    ].join(''),
  });
  expect(leftIn(folder)).toEqual(['.env']);
  expect(runCli(['--exclude', 'report.json'], { cwd: folder }).stdout).toContain('2 by baseline');
});

test('a redacted report accepts what is on the lines that it names, and nothing else in these files', () => {
  const folder = treeWith(
    JSON.stringify([
      gitleaks({ File: 'src\\b.ts', StartLine: 2, Secret: 'REDACTED' }),
      gitleaks({ File: './src/a.ts', StartLine: 7, Secret: 'REDACTED' }),
    ]),
  );
  expect(importFrom(folder).stderr).toContain('1 entry of 2 in report.json is about 1 secret found here');
  expect(leftIn(folder)).toEqual(['.env', 'src/a.ts']);
});

test('a baseline of detect-secrets is matched by its hashes, wherever the secret is now', () => {
  const name = '.secrets.baseline';
  const folder = treeWith(
    JSON.stringify({
      version: '1.5.0',
      plugins_used: [],
      results: {
        '.env': [{ type: 'Secret Keyword', filename: '.env', hashed_secret: sha1(password()), line_number: 9 }],
        'old.ts': [{ type: 'GitHub Token', filename: 'old.ts', hashed_secret: sha1(githubToken()), line_number: 1 }],
        'src/b.ts': [{ type: 'Hex', filename: 'src/b.ts', hashed_secret: sha1('another'), line_number: 2 }],
      },
    }),
    name,
  );
  const run = importFrom(folder, name, '--reason', 'accepted in 2024', '--owner', 'ada');
  expect(run.stderr).toContain('2 entries of 3');
  expect(run.stderr).toContain('src/b.ts:2 (Hex) is nothing that straykey reports');
  expect(leftIn(folder, name)).toEqual(['src/b.ts']);
});

test('a baseline of detect-secrets is matched by the prefix and the line, where it hashed no more of a token', () => {
  const name = '.secrets.baseline';
  const entry = (filename: string): object => ({
    type: 'GitHub Token',
    filename,
    hashed_secret: sha1('ghp'),
    line_number: 1,
  });
  const folder = treeWith(
    JSON.stringify({ plugins_used: [], results: { 'src/a.ts': [entry('src/a.ts')], '.env': [entry('.env')] } }),
    name,
  );
  expect(importFrom(folder, name).stderr).toContain('1 entry of 2 in .secrets.baseline is about 1 secret found here');
  expect(leftIn(folder, name)).toEqual(['.env', 'src/b.ts']);
});

test('the JSON lines of trufflehog are read, also a single one', () => {
  const line = (secret: string, file: string): string =>
    JSON.stringify({
      SourceMetadata: { Data: { Filesystem: { file, line: 1 } } },
      DetectorName: 'Any',
      Raw: secret,
      RawV2: '',
    });
  const folder = treeWith(`${line(githubToken(), 'src/a.ts')}\n${line(stripeKey(), 'x.ts')}\n`);
  expect(importFrom(folder).stderr).toContain('2 entries of 2');
  expect(leftIn(folder)).toEqual(['.env']);
  expect(importFrom(treeWith(line(stripeKey(), 'x.ts'))).stderr).toContain('1 entry of 1');
});

/** As kingfisher 2.14 writes it. */
const kingfisher = (path: string, line: number, snippet: string): object => ({
  rule: { name: 'any', id: 'any.1' },
  finding: { snippet, fingerprint: '1', confidence: 'high', line, path },
});

test('a report of kingfisher is read, redacted or not, and its lines', () => {
  const report = { audit: {}, metadata: { target: '/home/ada/shop' } };
  const secrets = [
    kingfisher('/home/ada/shop/src/a.ts', 1, githubToken()),
    kingfisher('/home/ada/shop/src/b.ts', 2, '[REDACTED:69878858]'),
  ];
  const folder = treeWith(JSON.stringify({ findings: secrets, ...report }));
  expect(importFrom(folder).stderr).toContain('2 entries of 2');
  expect(leftIn(folder)).toEqual(['.env']);
  expect(importFrom(treeWith(JSON.stringify({ findings: [], ...report }))).stderr).toContain('0 entries of 0');
  const lines = [...secrets.slice(0, 1), { audit: {} }, { findings: 1, scan_duration: 0.2 }];
  const other = treeWith(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  expect(importFrom(other).stderr).toContain('1 entry of 1');
});

test.each(['src/a.ts', 'shop/src/a.ts', '"shop/src/a.ts"', "'src/a.ts/'"])(
  'a baseline of kingfisher accepts what is on the lines that it names: %s',
  (path) => {
    const entry = (file: string, line: number): string =>
      `  - filepath: ${file}\n    fingerprint: '38916258361'\n    linenum: ${line}\n    lastupdated: Mon, 14 Jul 2025 10:17:56 -0700\n`;
    const name = 'baseline-file.yml';
    const folder = treeWith(`ExactFindings:\n  matches:\n${entry(path, 1)}${entry('src/b.ts', 7)}`, name);
    const { stderr } = importFrom(folder, name);
    expect(stderr).toContain(`1 entry of 2 in ${name} is about 1 secret found here`);
    expect(stderr).toContain('src/b.ts:7 (ExactFindings) is nothing that straykey reports');
    expect(leftIn(folder, name)).toEqual(['.env', 'src/b.ts']);
  },
);

test('an import adds to a baseline and changes none of its entries', () => {
  const folder = treeWith(JSON.stringify([gitleaks({ Secret: stripeKey() })]));
  runCli(['baseline', 'create', '.env', '--reason', 'first'], { cwd: folder });
  expect(importFrom(folder).stderr).toContain('accepts 2 secrets, 1 before');
  expect(leftIn(folder)).toEqual(['src/a.ts']);
});

test('with --history, also what is no longer in the files is accepted', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'a.ts': `token = '${githubToken()}'\n` });
  recipe.commit('two', { 'a.ts': 'none\n' });
  const report = newTree({ 'r.json': JSON.stringify([gitleaks({ File: 'a.ts', Secret: githubToken() })]) });
  const file = join(report, 'r.json');
  const run = (...args: readonly string[]): CliRun =>
    runCli(['baseline', 'import', file, ...args], { cwd: recipe.folder });
  expect(run().stderr).toContain('0 entries of 1');
  expect(run('--history').stderr).toContain('1 entry of 1');
  expect(runCli(['git'], { cwd: recipe.folder }).exitCode).toBe(0);
});

test.each([
  [
    '{"a": 1}',
    'is not a JSON report of straykey, gitleaks or betterleaks, a baseline of detect-secrets or kingfisher, JSON output of trufflehog',
  ],
  ['[{"a": 1}]', 'is not a JSON report of straykey, gitleaks'],
  ['no JSON', 'is not a JSON report of straykey, gitleaks'],
])('a file with %s is refused', (text, complaint) => {
  expect(importFrom(treeWith(text))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining(`straykey: report.json: ${complaint}`),
  });
});

test('a file has to be named, and to exist', () => {
  const folder = newTree({ 'a.ts': '' });
  expect(runCli(['baseline', 'import'], { cwd: folder })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('name the file to import'),
  });
  expect(importFrom(folder, 'none.json')).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: none.json: does not exist\n',
  });
});

test.each(['json', 'jsonl', 'sarif'])("straykey's own report in %s is accepted, redacted or not", (format) => {
  for (const shown of [[], ['--show-secrets']]) {
    const folder = treeWith('');
    runCli(['src', '-f', format, '-o', 'report.json', ...shown], { cwd: folder });
    expect(importFrom(folder)).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('2 entries of 2 in report.json are about 2 secrets found here'),
    });
    expect(leftIn(folder)).toEqual(['.env']);
  }
});

test.each(['src/a.ts', './src/a.ts', 'src%2Fa.ts'])(
  'a SARIF report accepts what is on the lines that it names: %s',
  (uri) => {
    const place = (path: string, startLine: number): object => ({
      physicalLocation: { artifactLocation: { uri: path }, region: { startLine } },
    });
    const results = [
      { ruleId: 'their-rule', locations: [place(uri, 1)] },
      { ruleId: 'gone', locations: [place('100%.ts', 7)] },
    ];
    const folder = treeWith(JSON.stringify({ version: '2.1.0', runs: [{ results }] }));
    expect(importFrom(folder).stderr).toBe(
      [
        'straykey: 1 entry of 2 in report.json is about 1 secret found here\n',
        'straykey: 100%.ts:7 (gone) is nothing that straykey reports in these files\n',
        'straykey: .straykey-baseline.json accepts 1 secret, 0 before\n',
      ].join(''),
    );
    expect(leftIn(folder)).toEqual(['.env', 'src/b.ts']);
  },
);

test("straykey's own report accepts no secret of another rule on the same line", () => {
  const folder = newTree({ 'a.ts': `both('${githubToken()}', '${stripeKey()}');\n`, 'report.json': '' });
  runCli(['a.ts', '-f', 'json', '-o', 'report.json', '--rule', 'github'], { cwd: folder });
  importFrom(folder);
  expect(leftIn(folder)).toEqual(['a.ts']);
});
