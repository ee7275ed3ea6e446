import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { UsageError } from '../../src/errors.ts';
import { writeReport } from '../../src/report/write.ts';

const module = new URL('../../src/report/write.ts', import.meta.url).pathname;
/** A program of its own that writes `bytes` bytes to its standard output. */
const programOf = (bytes: number): string[] => [
  '--import',
  'tsx',
  '--input-type=module',
  '-e',
  `import { writeStdout } from ${JSON.stringify(module)}; process.stderr.write(writeStdout(Array(1000).fill('x'.repeat(${bytes / 1000}))));`,
];

test('a new report is complete, alone in its folder and readable only by its owner', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'report.json');
  writeReport(path, ['péché\n']);
  expect(readFileSync(path, 'utf8')).toBe('péché\n');
  expect(readdirSync(folder)).toEqual(['report.json']);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('an existing report is replaced and keeps its mode', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'report.json');
  writeFileSync(path, 'a longer old report');
  chmodSync(path, 0o644);
  writeReport(path, ['new']);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(statSync(path).mode & 0o777).toBe(0o644);
});

test('a link is kept and its target is written, even if it does not exist yet', () => {
  const folder = temporaryFolder();
  const [target, link] = [join(folder, 'target'), join(folder, 'link')];
  symlinkSync('target', link);
  writeReport(link, ['first']);
  writeReport(link, ['second']);
  expect(readlinkSync(link)).toBe('target');
  expect(readFileSync(target, 'utf8')).toBe('second');
});

test('a device is written directly', () => {
  writeReport('/dev/null', ['text']);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a named pipe is written directly', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'pipe');
  spawnSync('mkfifo', [path]);
  const reader = spawn('cat', [path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const received: Buffer[] = [];
  reader.stdout.on('data', (chunk: Buffer) => received.push(chunk));
  writeReport(path, ['through']);
  await new Promise((resolve) => reader.on('close', resolve));
  expect(Buffer.concat(received).toString()).toBe('through');
  expect(statSync(path).isFIFO()).toBe(true);
});

test('a missing folder is a usage error with the path and what to do', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'missing', 'report.json');
  expect(() => writeReport(path, ['x'])).toThrow(
    new UsageError(`cannot write ${path}: its folder does not exist; create it first`),
  );
});

test('a folder cannot be written to', () => {
  const folder = temporaryFolder();
  expect(() => writeReport(folder, ['x'])).toThrow(/it is a folder; name a file in it/);
});

test('a file in place of a folder is a usage error', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(() => writeReport(join(folder, 'file', 'report'), ['x'])).toThrow(UsageError);
});

test('circular links are a usage error', () => {
  const folder = temporaryFolder();
  symlinkSync('b', join(folder, 'a'));
  symlinkSync('a', join(folder, 'b'));
  expect(() => writeReport(join(folder, 'a'), ['x'])).toThrow(/too many symbolic links/);
});

test('a full disk is a usage error', () => {
  expect(() => writeReport('/dev/full', ['x'])).toThrow(/no space left/);
});

test('if the report cannot be put in place, the old one is kept and nothing else is left', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'n'.repeat(255));
  mkdirSync(join(folder, 'sub'));
  writeFileSync(path, 'old');
  const long = join(folder, 'm'.repeat(256));
  expect(() => writeReport(long, ['new'])).toThrow(/longer than the system allows/);
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['n'.repeat(255), 'sub'].sort());
  expect(existsSync(long)).toBe(false);
});

test('standard output gets everything, even through a slow pipe', () => {
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', `"$@" | (sleep 0.3; wc -c)`, 'bash', process.execPath, ...programOf(3_000_000)],
    { encoding: 'utf8' },
  );
  expect(stdout.trim()).toBe('3000000');
  expect(stderr).toContain('written');
});

test('a reader that goes away is no error', () => {
  const { stderr } = spawnSync(
    'bash',
    ['-c', `"$@" | head -c 10 >/dev/null`, 'bash', process.execPath, ...programOf(3_000_000)],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('closed');
});
