import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { writeTree } from '../../fixtures/trees/tree.ts';
import { commandTable } from '../../src/cli/arguments/command-table.ts';
import { optionTable } from '../../src/cli/arguments/option-table.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { cliPath } from '../run-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pages = [
  'README.md',
  'SECURITY.md',
  ...['action', 'cli', 'configuration', 'env', 'generic', 'git', 'hooks', 'leaks', 'library', 'limits', 'reports'].map(
    (name) => `docs/${name}.md`,
  ),
];

/** The examples of a page, in their order. */
function examplesOf(page: string): readonly string[] {
  return [...readFileSync(join(root, page), 'utf8').matchAll(/```js\n(?<code>[^]*?)```/g)].map(
    ({ groups }) => groups?.['code'] ?? '',
  );
}

/** What an example of the library prints in a folder with a secret in `src/a.ts`. */
function runExample(example: string): string {
  const bundle = dirname(cliPath);
  const cwd = temporaryFolder();
  const code = example
    .replace("'straykey'", `'${pathToFileURL(join(bundle, 'index.mjs')).href}'`)
    .replace("'straykey/package.json'", `'${join(root, 'package.json')}'`);
  writeTree(cwd, { 'src/a.ts': `\nconst token = '${githubToken()}';\n`, 'example.mjs': code });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).not.toContain(githubToken());
  return stdout;
}

test('the library example runs as it is and finds what is there', () => {
  expect(examplesOf('README.md').map(runExample)).toEqual([
    expect.stringMatching(/^github-personal-token ghp_\S+ at src\/a\.ts:2\n$/),
  ]);
});

test('the examples in the library page run as they are', () => {
  expect(examplesOf('docs/library.md').map(runExample)).toEqual([
    expect.stringMatching(/^github-personal-token ghp_\S+ at src\/a\.ts:2\n$/),
    '1\n',
    '0\n',
    '',
    '0\n',
    'no-such-folder: no such folder\n',
  ]);
});

test('the two commands for a fresh clone are scripts of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(readme).toContain('npm ci\nnpm test\n');
  expect(scripts).toHaveProperty('test');
});

test.each(pages)('%s names only options and commands that exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
    .replaceAll(/^.*npm (?:install|ci).*$/gm, '')
    // What options of other scanners are called here: the first cell is theirs.
    .replaceAll(/^\| (?:gitleaks|trufflehog|detect-secrets|kingfisher) [^|]*/gm, '')
    .replaceAll('--report-path', '')
    .replaceAll(
      /^.*\b(?:git (?:fetch|clone|rev-list|config|commit|rebase|push|filter-repo)|gh (?:api|variable|secret))\b.*$/gm,
      '',
    );
  const ofOthers = [
    '--all',
    '--all-files',
    '--amend',
    '--clean',
    '--from-ref',
    '--hook-type',
    '--intent-to-add',
    '--no-verify',
    '--to-ref',
  ];
  const known = new Set([
    ...ofOthers,
    '--',
    '--name',
    '--no-install',
    '--yes',
    '--filter',
    ...optionTable.map(({ name }) => `--${name}`),
  ]);
  expect(
    [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option).filter((option) => !known.has(option)),
  ).toEqual([]);
  const commands = new Set<string>(commandTable.map(({ name }) => name));
  const code = [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].join('\n');
  expect(
    [...code.matchAll(/(?<=^|[`\s])straykey (?<word>[a-z]+)/gm)]
      .map(({ groups }) => groups?.['word'] ?? '')
      .filter((word) => !commands.has(word)),
  ).toEqual([]);
});

test('every option is explained on a page', () => {
  const text = pages.map((page) => readFileSync(join(root, page), 'utf8')).join('\n');
  expect(
    optionTable.map(({ name }) => `--${name}`).filter((option) => !new RegExp(`${option}(?![\\w-])`).test(text)),
  ).toEqual([]);
});

test.each(['CONTRIBUTING.md', ...pages])('the links in %s lead to files that exist', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
    expect(() => readFileSync(join(root, dirname(page), target))).not.toThrow();
});

test('the files and folders that CONTRIBUTING.md names exist', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|test|build|fixtures|rules|docs)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

/** Rounded down, and not long out of date. */
const isRounded = (stated: string, actual: number): boolean => {
  const count = Number(stated.replace(',', ''));
  return count <= actual && count >= actual * 0.95;
};

test('the counts of rules and services in the README and the changes are those of the pack', () => {
  const entries = [...builtinRules().entries()];
  const services = new Set(entries.map(({ provider }) => provider)).size;
  const withTokens = new Set(entries.flatMap(({ kind, provider }) => (kind === 'provider' ? provider : []))).size;
  const [, inReadme = '', tokens = ''] = /more than ([\d,]+) services\. About (\d+) have tokens/.exec(readme) ?? [];
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const [, rules = '', inChanges = ''] = /About ([\d,]+) rules for more than ([\d,]+) services/.exec(changes) ?? [];
  expect([
    isRounded(inReadme, services),
    isRounded(tokens, withTokens),
    isRounded(inChanges, services),
    isRounded(rules, entries.length),
  ]).toEqual([true, true, true, true]);
});
