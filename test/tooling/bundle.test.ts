import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { storedZstd } from '../../fixtures/compressed/writers.ts';
import { pythonModule } from '../../fixtures/documents/marshal.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { cliPath } from '../run-cli.ts';

const dist = dirname(cliPath);

/**
 * Notes what is required, as it is written there, and prints it on standard error when the program ends, with the
 * modules of Node that this or the first look at a stream of the process brought.
 */
const recorder = `
const { writeSync } = require('node:fs');
const { prototype } = require('node:module');
const load = prototype.require;
const seen = new Set();
const known = new Set(process.moduleLoadList);
prototype.require = function (name) { seen.add(name); return load.call(this, name); };
process.on('exit', () => {
  const builtin = process.moduleLoadList.filter((name) => !known.has(name) && name.startsWith('NativeModule ')).map((name) => name.replace('NativeModule ', 'node:'));
  writeSync(2, '\\nloaded ' + JSON.stringify([...new Set([...seen, ...builtin])]));
});
`;

function loadedBy(
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): readonly string[] {
  const folder = temporaryFolder();
  const scanned = join(folder, 'scanned');
  mkdirSync(scanned);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(scanned, path), text);
  writeFileSync(join(folder, 'recorder.cjs'), recorder);
  const { stderr } = spawnSync(process.execPath, ['--require', join(folder, 'recorder.cjs'), cliPath, ...args], {
    cwd: scanned,
    encoding: 'utf8',
    input: 'nothing\n',
  });
  const names: readonly string[] = JSON.parse(stderr.slice(stderr.lastIndexOf('loaded [') + 'loaded '.length));
  return names;
}

const rarelyNeeded = [
  './yargs.js',
  './fast-glob.js',
  './simple-git.js',
  './picomatch.js',
  './smol-toml.js',
  './regexpp.js',
  'node:crypto',
  'node:worker_threads',
];
/** What the streams of the process, checksums and clocks bring. */
const heavy = ['node:child_process', 'node:net', 'node:perf_hooks', 'node:stream', 'node:tty', 'node:zlib'];

test.each(['--version', '-V'])('%s loads nothing to print a line', (option) => {
  expect(loadedBy([option])).toEqual(['node:fs']);
});

test.each([
  ['dir', ['dir', '.'], ['./cli-main.js', './scan.js', './tree.js', './report-text.js']],
  ['stdin', ['stdin'], ['./cli-main.js', './scan.js', './report-text.js']],
])('%s without findings and configuration loads few chunks, no package and no heavy module', (_, args, chunks) => {
  const loaded = loadedBy(args, { 'a.js': 'const a = 1;\n' });
  expect(loaded.filter((name) => rarelyNeeded.includes(name) || heavy.includes(name))).toEqual([]);
  // Beside them the first chunk and helpers of the bundler.
  expect(
    loaded.filter((name) => name.startsWith('./') && !['./cli.js', './rolldown-runtime.js'].includes(name)),
  ).toEqual(chunks);
});

test('what reads documents is loaded with the first of them', () => {
  expect(loadedBy(['dir', '.'], { 'a.gz': gzipSync('nothing') })).not.toContain('./document.js');
  const module = pythonModule({ NAME: 'nothing' });
  expect(loadedBy(['dir', '.'], { 'a.pyc': module })).toEqual(
    expect.arrayContaining(['./archive.js', './document.js']),
  );
});

test('what is needed in the middle of reading is loaded then', () => {
  const forGzip = loadedBy(['dir', '.'], { 'a.gz': gzipSync('nothing') });
  expect(forGzip).toEqual(expect.arrayContaining(['./archive.js', 'node:zlib']));
  expect(forGzip).not.toContain('./archive-decoders.js');
  expect(loadedBy(['dir', '.'], { 'a.zst': storedZstd(Buffer.from('nothing')) })).toContain('./archive-decoders.js');
  const loaded = loadedBy(['dir', '.'], { 'a.py': 'password = "<your password>"\n' });
  expect(loaded).toEqual(expect.arrayContaining(['./matcher.js', './judge.js']));
  expect(loaded.filter((name) => ['./match.js', './decode.js'].includes(name))).toEqual([]);
  expect(
    loadedBy(['dir', '.'], {
      'a.py': `greeting = "${Buffer.from('password = "<your password>"').toString('base64')}"\n`,
    }),
  ).toContain('./decode.js');
});

test('help, configuration and globs load what they need', () => {
  expect(loadedBy(['--help'])).toContain('./yargs.js');
  expect(loadedBy(['dir', '.'], { 'straykey.toml': '[scan]\nexclude = ["*.log"]\n' })).toEqual(
    expect.arrayContaining(['./smol-toml.js', './picomatch.js']),
  );
  expect(loadedBy(['dir', '*.j?'], { 'a.js': '' })).toContain('./fast-glob.js');
});

test('what the chunks export is given as it is, but where it changes', () => {
  const code = readFileSync(join(dist, 'scan.js'), 'utf8');
  expect({
    plain: code.match(/^exports\.[\w$]+ = /gm)?.length,
    getters: code.match(/^Object\.defineProperty\(exports, "/gm)?.length,
  }).toEqual({ plain: expect.any(Number), getters: undefined });
});

test('chunks are in ASCII, which is read without being decoded', () => {
  const chunks = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(chunks.filter((name) => readFileSync(join(dist, name)).some((byte) => byte > 0x7f))).toEqual([]);
});

test('the command can be run as a file', () => {
  expect(statSync(cliPath).mode & 0o111).toBe(0o111);
  expect(spawnSync(cliPath, ['--version'], { encoding: 'utf8' }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('nothing in the bundle names this machine', () => {
  const folder = process.cwd();
  const naming = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(dist, name)).isFile() && readFileSync(join(dist, name)).includes(folder));
  expect(naming).toEqual([]);
});

test('every bundled package is listed with its licence', () => {
  const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
  const bundled = [
    'yargs',
    'string-width',
    'fast-glob',
    'micromatch',
    'simple-git',
    'picomatch',
    'smol-toml',
    '@eslint-community/regexpp',
  ];
  expect(bundled.filter((name) => !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([\\w.-]+\\)$`, 'm').test(text))).toEqual(
    [],
  );
});
