import { expect, test } from 'vitest';
import { githubToken, password, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';
import { readPlaces } from './report-lines.ts';

test.each([
  [['--formt', 'json'], 'there is no option --formt; did you mean "--format"?'],
  [['--json'], 'there is no option --json; did you mean "--format json"?'],
  [['--report-path', 'a.json'], 'there is no option --report-path; here it is --output'],
  [['--redact'], 'there is no option --redact; here it is the default; --show-secrets shows them'],
  [['version'], 'there is no command and no file called "version"; here it is `straykey --version`'],
  [['-v'], 'there is no option -v; did you mean "-V", which is --version?'],
  [['-qV'], 'there is no option -qV; did you mean "-q -V"?'],
  [['-oa.json'], 'there is no option -oa.json; did you mean "-o a.json"?'],
  [['--zzz'], 'there is no option --zzz; `straykey dir --help` lists them'],
  [
    ['--format', 'jsn'],
    '--format cannot be "jsn"; use one of text, json, jsonl, sarif, gitlab, code-quality, junit, csv, markdown, html; did you mean "json"?',
  ],
  [['--format'], '--format needs a value: --format text|json|jsonl|sarif|gitlab|code-quality|junit|csv|markdown|html'],
  [['--exclude', '--quiet'], '--exclude needs a value: --exclude <glob>'],
  [['--output='], '--output is empty'],
  [['--quiet=yes'], '--quiet takes no value'],
  [['--max-file-size', 'ten'], '--max-file-size cannot be "ten"; write a size as 10MB, 1GiB or a number of bytes'],
  [['--max-file-size', '0'], '--max-file-size cannot be "0"; write a size as 10MB, 1GiB or a number of bytes'],
  [['--rule', ' ,', '.'], '--rule names nothing: " ,"'],
  [['--max-archive-depth', '-1'], '--max-archive-depth needs a whole number, not "-1"'],
  [['--max-decode-depth', '10000000000'], '--max-decode-depth needs a number from 0 to 999999999, not 10000000000'],
  [['--max-findings', '0'], '--max-findings needs a number from 1 to 999999999, not 0'],
  [['--staged'], '--staged is not an option of `straykey dir`, but of `git`'],
  [
    ['git', '--staged', '--branch', 'main'],
    '--staged looks at no commits, so none can be selected; --path selects files',
  ],
  [
    ['git', '--staged', '--range', 'a..b'],
    '--staged and --range contradict each other: the index is not in any commit yet',
  ],
  [
    ['git', '--staged', '--sort', 'exposure'],
    '--sort exposure needs the whole history, which tells how long; leave out --staged or the order',
  ],
  [
    ['git', '--range', 'a..b', '--sort', 'exposure'],
    '--sort exposure needs the whole history, which tells how long; leave out --range or the order',
  ],
  [['--config', 'a.toml', '--no-config'], '--config and --no-config contradict each other'],
  [['--timeout', '60'], 'there is no option --timeout; here it is --max-time'],
  [['stdin', 'a.log'], '"a.log" is one argument too many; write `straykey stdin`'],
  [['audit', 'check', 'a', 'b'], '"b" is one argument too many; write `straykey audit check [file]`'],
  [['git', 'a', 'b'], '"b" is one argument too many; write `straykey git [repository]`'],
  [['git', ''], 'the name of the repository is empty; name its folder'],
  [['rules'], '`straykey rules` needs one of list, show, check'],
  [['rules', 'lst'], '`straykey rules` has no action "lst"; use one of list, show, check; did you mean "list"?'],
  [['help', 'bselin'], 'there is no command "bselin"; did you mean "baseline"?'],
  [['bselin'], 'there is no command and no file called "bselin"; did you mean "baseline"?'],
  [['protect'], 'there is no command and no file called "protect"; here it is `straykey git --staged`'],
  [['mystery'], 'there is no command and no file called "mystery"; `straykey --help` lists the commands'],
  [
    ['https://example.com/shop.git'],
    'nothing is fetched from elsewhere; clone the repository, then run `straykey git FOLDER`',
  ],
  [
    ['git', 'git@example.com:shop.git'],
    'nothing is fetched from elsewhere; clone the repository, then run `straykey git FOLDER`',
  ],
  [['audit'], '`straykey audit` needs the action check'],
  [['audit', 'verify'], '`straykey audit` has no action "verify"; use check'],
  [['rules', 'show'], '`straykey rules show` needs the id of a rule; `straykey rules list` shows them'],
  [['--rule', 'gthub'], 'no rule or provider is called "gthub"; did you mean "github"?'],
  [
    ['rules', 'show', 'github-persnal-token'],
    'no rule or provider is called "github-persnal-token"; did you mean "github-personal-token"?',
  ],
  [['--config', 'missing.toml'], 'missing.toml: does not exist'],
  [['--baseline', 'missing.json'], 'missing.json: there is no such baseline; `straykey baseline create` creates one'],
  [['missing/*.ts'], 'missing/*.ts: no file or folder matches'],
  [['--config', 'a\nb\u001b'], 'a\\x0ab\\x1b: does not exist'],
  [['--rule', 'a\nb'], 'no rule or provider is called "a\\x0ab"; `straykey rules list` shows them'],
  [[''], 'a path is empty; name a file, a folder or a glob'],
])('straykey %j is refused in one line', (args, message) => {
  const run = runCli(args, { cwd: temporaryFolder() });
  expect(run).toEqual({ exitCode: 2, stdout: '', stderr: `straykey: ${message}\n` });
});

test('colours can be switched off for every command, as a script may do', () => {
  const cwd = newTree({ 'a.ts': 'const answer = 42;\n' });
  expect(runCli(['baseline', 'create', '--reason', 'nothing yet', '--no-color'], { cwd })).toMatchObject({
    exitCode: 0,
  });
  expect(runCli(['rules', 'list', '--rule', 'github', '--color', 'never'], { cwd })).toMatchObject({ exitCode: 0 });
});

test('an option may be written with an equals sign, as a letter, and after the paths', () => {
  const cwd = newTree({ 'a.ts': `k = '${githubToken()}'` });
  const runs = [
    ['--format=jsonl', 'a.ts'],
    ['-f', 'jsonl', 'a.ts'],
    ['a.ts', '--format', 'jsonl'],
  ].map((args) => runCli(args, { cwd }));
  expect(new Set(runs.map(({ stdout }) => stdout)).size).toBe(1);
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
});

test('whatever follows two dashes is a path', () => {
  const cwd = newTree({ '--quiet': `k = '${githubToken()}'`, 'other.ts': `k = '${githubToken(2)}'` });
  const { stdout } = runCli(['-f', 'jsonl', '--', '--quiet'], { cwd });
  expect(readPlaces(stdout).map(({ path }) => path)).toEqual(['--quiet']);
});

test('a dash means standard input', () => {
  const run = runCli(['-', '-f', 'jsonl'], { cwd: temporaryFolder(), input: `k = '${githubToken()}'` });
  expect(readPlaces(run.stdout)).toMatchObject([{ path: 'stdin', line: 1 }]);
});

test('standard input is reported under the name it is given', () => {
  const run = runCli(['stdin', '--stdin-filename', 'src/a.ts', '-f', 'jsonl'], {
    cwd: temporaryFolder(),
    input: `k = '${githubToken()}'`,
  });
  expect(run.exitCode).toBe(1);
  expect(readPlaces(run.stdout)).toMatchObject([{ path: 'src/a.ts', line: 1 }]);
});

test('an empty standard input does not pass', () => {
  const run = runCli(['stdin'], { cwd: temporaryFolder() });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain('standard input was empty');
});

test('an empty selection does not pass, and says where to look', () => {
  const cwd = newTree({ 'a.ts': 'text' });
  const run = runCli(['--exclude', '*'], { cwd });
  expect(run.exitCode).toBe(3);
  expect(run.stdout).toContain('1 excluded');
  expect(run.stdout).toContain('no file to look at');
  writeTree(cwd, { 'straykey.toml': '[scan]\nexclude = ["**"]\n' });
  expect(runCli([], { cwd }).stdout.replace(/\s+/g, ' ')).toContain('what --exclude and the configuration leave out');
});

test('rules can be selected by id, provider and wildcard', () => {
  const cwd = newTree({
    'a.ts': `a = '${githubToken()}';\nb = '${stripeKey()}';\n`,
    '.env': `DB_PASSWORD=${password()}\n`,
  });
  const ids = (...args: readonly string[]): readonly string[] =>
    readPlaces(runCli(['-f', 'jsonl', ...args], { cwd }).stdout).map(({ ruleId }) => ruleId);
  expect(ids()).toEqual(['generic-password', 'github-personal-token', 'stripe-secret-key']);
  expect(ids('--rule', 'github')).toEqual(['github-personal-token']);
  expect(ids('--rule', 'git*', '--rule', 'stripe-secret-key')).toEqual(['github-personal-token', 'stripe-secret-key']);
  expect(ids('--rule', 'github,generic')).toEqual(['generic-password', 'github-personal-token']);
  expect(ids('--rule', 'github,stripe', '--skip-rule', 'github-*')).toEqual(['stripe-secret-key']);
});

test('minimum confidence and severity narrow the report, and the summary counts what is hidden', () => {
  const cwd = newTree({
    'a.ts': `a = '${githubToken()}';\n`,
    '.env': `DB_PASSWORD=${password()}\nADMIN_PASSWORD=changeme1\n`,
  });
  const ids = (...args: readonly string[]): readonly string[] =>
    readPlaces(runCli(['-f', 'jsonl', ...args], { cwd }).stdout).map(({ ruleId }) => ruleId);
  expect(ids('--confidence', 'certain')).toEqual(['github-personal-token']);
  expect(ids('--severity', 'critical')).toEqual(['github-personal-token']);
  expect(ids('--confidence', 'low').length).toBeGreaterThan(ids().length);
  expect(runCli(['--confidence', 'certain'], { cwd }).stdout).toMatch(/not shown +\d finding/);
});

test('secrets are shown on request, but never in SARIF', () => {
  const cwd = newTree({ 'a.ts': `a = '${githubToken()}';\n` });
  expect(readPlaces(runCli(['-f', 'jsonl', '--show-secrets'], { cwd }).stdout)).toMatchObject([
    { secret: githubToken() },
  ]);
  const sarif = runCli(['-f', 'sarif', '--show-secrets'], { cwd });
  expect(sarif).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('straykey: --show-secrets changes nothing in sarif\n'),
  });
  expect(sarif.stdout).not.toContain(githubToken());
});

test('excluded paths work as in .gitignore', () => {
  const cwd = newTree({
    'vendor/a.ts': `a = '${githubToken()}'`,
    'src/vendor/b.ts': `a = '${githubToken()}'`,
    'src/c.min.js': `a = '${githubToken()}'`,
    'src/d.ts': `a = '${githubToken()}'`,
  });
  const run = runCli(['-f', 'jsonl', '--exclude', 'vendor/', '--exclude', '*.min.js'], { cwd });
  expect(readPlaces(run.stdout).map(({ path }) => path)).toEqual(['src/d.ts']);
});

test('a glob may be an absolute path', () => {
  const cwd = newTree({ 'src/a.ts': `a = '${githubToken()}'`, 'src/b.js': `a = '${githubToken(2)}'` });
  const run = runCli(['-f', 'jsonl', `${cwd}/src/*.ts`], { cwd });
  expect(readPlaces(run.stdout)).toMatchObject([{ path: 'src/a.ts' }]);
});
