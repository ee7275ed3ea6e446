import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../git-recipe.ts';
import { cliPath } from '../run-cli.ts';

const dist = dirname(cliPath);

/** Notes what is required, as it is written there, and prints it on standard error when the program ends. */
const recorder = `
const { prototype } = require('node:module');
const load = prototype.require;
const seen = new Set();
prototype.require = function (name) { seen.add(name); return load.call(this, name); };
process.on('exit', () => require('node:fs').writeSync(2, '\\nloaded ' + JSON.stringify([...seen])));
`;

function loadedBy(args: readonly string[], files: Readonly<Record<string, string>> = {}): readonly string[] {
  const folder = temporaryFolder();
  const scanned = join(folder, 'scanned');
  mkdirSync(scanned);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(scanned, path), text);
  writeFileSync(join(folder, 'recorder.cjs'), recorder);
  const { stderr } = spawnSync(process.execPath, ['--require', join(folder, 'recorder.cjs'), cliPath, ...args], { cwd: scanned, encoding: 'utf8', input: 'nothing\n' });
  const names: readonly string[] = JSON.parse(stderr.slice(stderr.lastIndexOf('loaded [') + 'loaded '.length));
  return names;
}

const rarelyNeeded = ['./yargs.js', './fast-glob.js', './simple-git.js', './picomatch.js', './smol-toml.js', './regexpp.js', 'node:crypto', 'node:worker_threads'];

test('--version loads what it takes to print a line', () => {
  const loaded = loadedBy(['--version']);
  expect(loaded).toContain('./cli-run-version.js');
  expect(loaded.filter((name) => name.startsWith('node:') && !['node:fs', 'node:path'].includes(name))).toEqual([]);
  expect(loaded.length).toBeLessThan(10);
});

test.each([
  ['dir', ['dir', '.']],
  ['stdin', ['stdin']],
])('%s without findings and configuration loads no package and no heavy module', (_, args) => {
  const loaded = loadedBy(args, { 'a.js': 'const a = 1;\n' });
  expect(loaded).toContain('./engine.js');
  expect(loaded.filter((name) => rarelyNeeded.includes(name) || name === 'node:child_process')).toEqual([]);
});

test('help, configuration and globs load what they need', () => {
  expect(loadedBy(['--help'])).toContain('./yargs.js');
  expect(loadedBy(['dir', '.'], { 'straykey.toml': '[scan]\nexclude = ["*.log"]\n' })).toEqual(expect.arrayContaining(['./smol-toml.js', './picomatch.js']));
  expect(loadedBy(['dir', '*.j?'], { 'a.js': '' })).toContain('./fast-glob.js');
});

test('the command can be run as a file', () => {
  expect(statSync(cliPath).mode & 0o111).toBe(0o111);
  expect(spawnSync(cliPath, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('nothing in the bundle names this machine', () => {
  const folder = process.cwd();
  const naming = readdirSync(dist, { recursive: true }).map(String).filter((name) => statSync(join(dist, name)).isFile() && readFileSync(join(dist, name)).includes(folder));
  expect(naming).toEqual([]);
});

test('every bundled package is listed with its licence', () => {
  const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
  const bundled = ['yargs', 'string-width', 'fast-glob', 'micromatch', 'simple-git', 'picomatch', 'smol-toml', '@eslint-community/regexpp'];
  expect(bundled.filter((name) => !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, 'm').test(text))).toEqual([]);
});
