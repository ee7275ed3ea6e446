import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { runCli } from '../run-cli.ts';
import { readPlaces, reportedPaths } from './report-lines.ts';

const token = githubToken();

test.each([
  [
    'an unknown key',
    '[scan]\nexlude = ["x"]\n',
    'straykey.toml:2: scan.exlude is not known here; did you mean "exclude"?',
  ],
  ['a value of the wrong type', '[scan]\nexclude = "x"\n', 'straykey.toml:2: '],
  ['no TOML', '[scan\n', 'straykey.toml:1: is not valid TOML'],
  [
    'a rule that does not parse',
    '[[rule]]\nid = "a-b"\npattern = "(x"\n',
    'straykey.toml:3: rule[1].pattern is not a valid regular expression',
  ],
  [
    'a name that no rule answers to',
    '[rules]\nskip = ["gthub"]\n',
    'straykey.toml:2: no rule or provider is called "gthub"; did you mean "github"?',
  ],
])('a configuration with %s is an error with its line', (_, text, message) => {
  const cwd = newTree({ 'straykey.toml': text, 'a.ts': 'text' });
  const run = runCli([], { cwd });
  expect(run).toMatchObject({ exitCode: 2, stdout: '' });
  expect(run.stderr).toContain(`straykey: ${message}`);
  expect(run.stderr.split('\n')).toHaveLength(2);
});

test('a configuration cannot disable rules unnoticed', () => {
  const cwd = newTree({
    'straykey.toml': '[rules]\nskip = ["github-personal-token"]\n',
    'a.ts': `const t = '${token}';\n`,
  });
  expect(runCli([], { cwd }).stdout).toMatch(/scanned +2 files, .*, with [\d,]+ of [\d,]+ rules\n/);
  expect(JSON.parse(runCli(['-f', 'json'], { cwd }).stdout)).toMatchObject({ summary: { rulesOff: 1 } });
  expect(JSON.parse(runCli(['-f', 'json', '--no-config'], { cwd }).stdout)).not.toHaveProperty('summary.rulesOff');
});

test('the configuration at the root of a repository applies in a subfolder, unless --no-config is given', () => {
  const recipe = newRepository();
  writeTree(recipe.folder, {
    'straykey.toml': '[scan]\nexclude = ["/packages/shop/gen/"]\n',
    'packages/shop/gen/a.ts': `t = '${token}'`,
    'packages/shop/b.ts': 'text',
  });
  const cwd = `${recipe.folder}/packages/shop`;
  expect(runCli([], { cwd }).exitCode).toBe(0);
  expect(runCli(['--no-config'], { cwd }).exitCode).toBe(1);
});

test('an exception that covers nothing is only reported when the whole project is scanned', () => {
  const recipe = newRepository();
  writeTree(recipe.folder, {
    'straykey.toml': '[[allow]]\nrules = ["stripe"]\nreason = "tests"\n',
    'src/a.ts': 'text',
  });
  expect(runCli([], { cwd: recipe.folder }).stdout).toContain(
    'straykey.toml:1: this exception covers nothing that was found',
  );
  expect(runCli(['src'], { cwd: recipe.folder }).stdout).not.toContain('covers nothing');
  expect(runCli([], { cwd: `${recipe.folder}/src` }).stdout).not.toContain('covers nothing');
});

test("a project's own rule runs beside the built-in ones", () => {
  const files = {
    'straykey.toml': "[[rule]]\nid = \"shop-key\"\npattern = '''shop_([0-9a-z]{24})'''\n",
    'a.ts': `k = 'shop_${stripeKey().slice(-24).toLowerCase()}'`,
    'b.ts': `t = '${token}'`,
  };
  expect(reportedPaths(files)).toEqual(['a.ts', 'b.ts']);
});

test('a rule that never ends becomes a problem that names it, and the other rules go on', () => {
  const cwd = newTree({
    'straykey.toml': "[[rule]]\nid = \"slow-one\"\npattern = '''key(?<secret>(a+)+)$'''\nkeywords = [\"key\"]\n",
    'a.ts': `key${'a'.repeat(5000)}!\nt = '${token}'\n`,
  });
  const run = runCli(['-f', 'json'], { cwd });
  expect(run.exitCode).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({
    findings: [{ ruleId: 'github-personal-token' }],
    problems: [{ kind: 'slow-rule', where: 'slow-one' }],
  });
});

test('.gitleaks.toml works unchanged', () => {
  const config = `title = "ours"
[extend]
useDefault = true
[[allowlists]]
description = "tests"
paths = ['''tests/.*''']
[[rules]]
id = "own"
regex = '''own-[0-9a-f]{20}'''
keywords = ["own-"]
[allowlist]
stopwords = ["sandbox"]
`;
  const files = {
    '.gitleaks.toml': config,
    'tests/a.ts': `t = '${token}'`,
    'b.ts': `t = '${token}'`,
    'c.ts': `x = 'own-${Buffer.from(token).toString('hex').slice(20, 40)}'`,
  };
  expect(reportedPaths(files)).toEqual(['b.ts', 'c.ts']);
});

test('.gitleaksignore works unchanged, with and without commits', () => {
  const recipe = newRepository();
  const commit = recipe.commit('one', {
    'a.ts': `t = '${token}'\n`,
    'b.ts': `t = '${githubToken(2)}'\n`,
    'c.ts': `t = '${githubToken(3)}'\n`,
  });
  recipe.write('.gitleaksignore', `# old ones\na.ts:github-pat:1\n${commit}:b.ts:github-pat:1\n`);
  for (const command of ['dir', 'git']) {
    const run = runCli([command, '-f', 'jsonl'], { cwd: recipe.folder });
    expect(readPlaces(run.stdout).map(({ path }) => path)).toEqual(['c.ts']);
  }
});

test('rules can be listed, shown and checked', () => {
  const cwd = temporaryFolder();
  expect(runCli(['rules', 'list', 'github'], { cwd }).stdout).toMatch(
    /^github-personal-token +critical +high +GitHub personal access token \(classic\)$/m,
  );
  expect(runCli(['rules', 'show', 'github-personal-token'], { cwd }).stdout).toContain('ghp_');
  expect(runCli(['rules', 'check', 'github-personal-token'], { cwd })).toEqual({
    exitCode: 0,
    stdout: '1 rule checked, all sound.\n',
    stderr: '',
  });
});

test('an invalid rule of the project is a usage error', () => {
  const cwd = newTree({ 'straykey.toml': "[[rule]]\nid = \"shop-key\"\npattern = '''shop_([0-9a-f]+)'''\n" });
  expect(runCli(['rules', 'check'], { cwd })).toMatchObject({
    exitCode: 2,
    stdout: expect.stringContaining('shop-key: '),
  });
});

test('the report names the configuration that applied, by its place in the project', () => {
  const recipe = newRepository();
  recipe.commit('one', { 'packages/shop/a.ts': 'text', 'straykey.toml': '[rules]\nonly = ["github"]\n' });
  const cwd = join(recipe.folder, 'packages/shop');
  for (const command of [['dir'], ['git'], ['dir', recipe.folder]]) {
    expect(runCli(command, { cwd }).stdout).toMatch(/^config {6}straykey\.toml$/m);
    expect(JSON.parse(runCli([...command, '-f', 'json'], { cwd }).stdout)).toMatchObject({
      target: { config: 'straykey.toml' },
    });
  }
  const elsewhere = join(newTree({ 'own.toml': '' }), 'own.toml');
  expect(runCli(['--config', elsewhere], { cwd }).stdout).toMatch(/^config {6}own\.toml$/m);
  expect(runCli(['--no-config'], { cwd }).stdout).not.toContain('config');
});
