import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { commandTable, optionTable } from '../../src/cli/option-table.ts';
import { temporaryFolder } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';
import { cliPath } from '../run-cli.ts';
import { writeTree } from '../sources/tree.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the example of the library runs as it stands and finds what is there', () => {
  const example = /```js\n(?<code>[^]*?)```/.exec(readme)?.groups?.['code'] ?? '';
  const library = pathToFileURL(join(dirname(cliPath), 'index.mjs')).href;
  const cwd = temporaryFolder();
  writeTree(cwd, { 'src/a.ts': `\nconst token = '${githubToken()}';\n`, 'example.mjs': example.replace("'straykey'", `'${library}'`) });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], { cwd, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^github-personal-token ghp_\S+ at src\/a\.ts:2\n$/);
  expect(stdout).not.toContain(githubToken());
});

test('the two commands of a fresh clone are those of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(readme).toContain('npm ci\nnpm test\n');
  expect(scripts).toHaveProperty('test');
});

test.each(['README.md', 'docs/cli.md', 'docs/configuration.md', 'docs/limits.md', 'docs/git.md', 'docs/hooks.md', 'docs/reports.md', 'docs/action.md', 'docs/env.md', 'SECURITY.md'])('%s names no option and no command that is not there', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/^.*npm (?:install|ci).*$/gm, '').replaceAll(/^.*\b(?:git (?:fetch|clone|rev-list|config)|gh (?:api|variable|secret))\b.*$/gm, '');
  const ofOthers = ['--all', '--all-files', '--amend', '--from-ref', '--hook-type', '--intent-to-add', '--no-verify', '--to-ref'];
  const known = new Set([...ofOthers, '--', '--name', '--no-install', '--yes', '--filter', ...optionTable.map(({ name }) => `--${name}`)]);
  expect([...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option).filter((option) => !known.has(option))).toEqual([]);
  const commands = new Set<string>(commandTable.map(({ name }) => name));
  const code = [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].join('\n');
  expect([...code.matchAll(/(?<=^|[`\s])straykey (?<word>[a-z]+)/gm)].map(({ groups }) => groups?.['word'] ?? '').filter((word) => !commands.has(word))).toEqual([]);
});

test.each(['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/cli.md', 'docs/configuration.md', 'docs/limits.md', 'docs/git.md', 'docs/hooks.md', 'docs/reports.md', 'docs/action.md', 'docs/env.md'])('the links of %s lead to files that are there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)) expect(() => readFileSync(join(root, dirname(page), target))).not.toThrow();
});
