import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { githubToken, stripeKey } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { manyFiles } from '../../fixtures/trees/many-files.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { copyBundle } from '../bundle-copy.ts';
import { cliPath, runCli } from '../run-cli.ts';

const bundle = dirname(cliPath);

const threads = ['1', '2', '8'];

/** A copy of the bundle whose threads run this program. */
function bundleWithWorker(program: string): string {
  const folder = temporaryFolder();
  copyBundle(folder);
  writeFileSync(join(folder, 'worker.js'), program);
  return folder;
}

function run(
  folder: string,
  args: readonly string[],
  cwd: string,
): { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { exitCode: status, stdout, stderr };
}

test.each([
  ['json', 3000],
  ['text', 400],
])('the %s report of %i files is the same for any number of threads', (format, count) => {
  const cwd = manyFiles(count);
  const [one, ...others] = threads.map((most) => runCli(['dir', '.', '-f', format, '--threads', most], { cwd }));
  expect(one.exitCode).toBe(1);
  expect(one.stdout).toContain('a10.zip!/in/b.env');
  expect(one.stdout).toContain('b0.gz');
  for (const other of others) expect(other).toEqual(one);
});

/** Megabytes of lines, with a token every so often. */
function largeText(megabytes: number, seed: number): string {
  const line = `  return shop.open({ id, name: 'shop', at: time(${seed}) });\n`;
  const filler = line.repeat(Math.ceil(100_000 / line.length));
  return Array.from({ length: 10 * megabytes }, (_, index) =>
    index % 9 === 0 ? `${filler}t = '${githubToken(1000 * seed + index)}'\n` : filler,
  ).join('');
}

test('large files are shared between threads piece by piece, in order with the others', () => {
  const cwd = newTree({
    'a.ts': `t = '${githubToken(1)}'\n`,
    'b.sql': largeText(21, 1),
    'c.sql': largeText(9, 2),
    'd.ts': `t = '${githubToken(2)}'\n`,
  });
  for (const args of [[], ['--max-findings', '20']]) {
    const [one, ...others] = threads.map((most) =>
      runCli(['dir', '.', '-f', 'json', ...args, '--threads', most], { cwd }),
    );
    expect(JSON.parse(one.stdout).findings).toHaveLength(args.length === 0 ? 36 : 20);
    for (const other of others) expect(other).toEqual(one);
  }
});

test('limits cut off the same things with any number of threads', () => {
  const cwd = manyFiles(1000);
  for (let index = 0; index < 1100; index++)
    writeFileSync(
      join(cwd, `d${index % 37}/c${index}.gz`),
      gzipSync(`${index} ${'text that is not short '.repeat(9)}`).subarray(0, 35),
    );
  const [one, ...others] = threads.map((count) =>
    runCli(['dir', '.', '-f', 'json', '--max-findings', '50', '--threads', count], { cwd }),
  );
  expect(JSON.parse(one.stdout).problems.map(({ where }: { readonly where: string }) => where)).toEqual(
    expect.arrayContaining(['findings', 'problems']),
  );
  for (const other of others) expect(other).toEqual(one);
});

test('globs, several paths and links are shared between threads as well', () => {
  const cwd = manyFiles(500);
  const [one, ...others] = threads.map((count) =>
    runCli(['dir', 'd*/f*.ts', 'd3', 'd20/', '--follow-links', '-f', 'json', '--threads', count], { cwd }),
  );
  expect(JSON.parse(one.stdout).findings.length).toBeGreaterThan(10);
  for (const other of others) expect(other).toEqual(one);
});

test("a project's own rule runs in all threads, with the severity it was given", () => {
  const cwd = manyFiles(300);
  writeTree(cwd, {
    'straykey.toml':
      "[rules.severity]\nshop-key = \"low\"\n[[rule]]\nid = \"shop-key\"\npattern = '''shop_([0-9a-z]{24})'''\n",
  });
  for (let index = 0; index < 100; index++)
    writeTree(cwd, { [`d${index % 37}/shop${index}.ts`]: `k = 'shop_${stripeKey(index).slice(-24).toLowerCase()}'` });
  const [one, ...others] = threads.map((count) =>
    runCli(['dir', '.', '-f', 'json', '--rule', 'shop-key', '--threads', count], { cwd }),
  );
  expect(JSON.parse(one.stdout).findings).toHaveLength(100);
  for (const other of others) expect(other).toEqual(one);
});

test('a rule that never ends is switched off in all threads, reported as often as in one, and the rest is found', () => {
  const cwd = newTree({
    'straykey.toml': "[[rule]]\nid = \"slow-one\"\npattern = '''key(?<secret>(a+)+)$'''\nkeywords = [\"key\"]\n",
  });
  for (let index = 0; index < 200; index++)
    writeTree(cwd, { [`f${index}.ts`]: `key${'a'.repeat(5000)}!\nt = '${githubToken(index)}'\n` });
  const report = runCli(['-f', 'json', '--threads', '2'], { cwd });
  expect(report.exitCode).toBe(1);
  const { findings, problems } = JSON.parse(report.stdout);
  expect(findings).toHaveLength(200);
  expect(problems).toHaveLength(3);
  for (const problem of problems) expect(problem).toMatchObject({ kind: 'slow-rule', where: 'slow-one' });
});

const dying = `
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.once('message', ({ next, takers }) => {
    for (let count = 0; count < 5; count++) takers[Atomics.add(next, 0, 1)] = workerData.number;
    process.exit(9);
  });`;

test('when a thread dies, the others read its share, and a note says so', () => {
  const cwd = manyFiles(2000);
  const one = JSON.parse(runCli(['dir', '.', '-f', 'json', '--threads', '1'], { cwd }).stdout);
  const { exitCode, stdout } = run(bundleWithWorker(dying), ['dir', '.', '-f', 'json', '--threads', '3'], cwd);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual({ ...one, notes: [expect.stringContaining('ended with 9, ended with 9')] });
});

const dyingWithPieces = `
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.once('message', ({ large: { takers } }) => {
    for (let piece = 0; piece < 20; piece++) Atomics.compareExchange(takers, piece, 0, workerData.number);
    process.exit(9);
  });`;

test('when a thread dies that had taken pieces of a large file, the others read these', () => {
  const cwd = newTree({ 'b.sql': largeText(40, 1) });
  const one = JSON.parse(runCli(['dir', '.', '-f', 'json', '--threads', '1'], { cwd }).stdout);
  expect(one.findings).toHaveLength(45);
  const { stdout } = run(bundleWithWorker(dyingWithPieces), ['dir', '.', '-f', 'json', '--threads', '2'], cwd);
  expect(JSON.parse(stdout)).toEqual({ ...one, notes: [expect.stringContaining('ended with 9')] });
});

test('a bug in a thread is reported as one, and the scan is never clean', () => {
  const cwd = newTree({ 'a.ts': 'text', 'b.ts': 'text', 'c.ts': 'text' });
  const { exitCode, stdout, stderr } = run(
    bundleWithWorker("throw new RangeError('ours')"),
    ['dir', '.', '--threads', '2'],
    cwd,
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 70, stdout: '' });
  expect(stderr).toContain('RangeError: ours');
});

test('if the program for threads is missing, one thread reads everything', () => {
  const cwd = manyFiles(200);
  const folder = temporaryFolder();
  copyBundle(folder, ['worker.js']);
  const args = ['dir', '.', '-f', 'json', '--threads', '2'];
  expect(run(folder, args, cwd)).toEqual(runCli(args, { cwd }));
});

const forbidden = "throw new Error('a thread was started')";

test('no thread is started for a small tree, or if one thread was asked for', () => {
  const cwd = manyFiles(2000);
  const folder = bundleWithWorker(forbidden);
  for (const args of [[], ['--threads', '1']]) expect(run(folder, ['dir', '.', ...args], cwd).exitCode).toBe(1);
  expect(run(folder, ['dir', '.', '--threads', '2'], cwd).exitCode).toBe(70);
});

test.runIf(availableParallelism() > 1)('four thousand files start a thread, and so does much to read in fewer', () => {
  const folder = bundleWithWorker(forbidden);
  const many = temporaryFolder();
  for (let index = 0; index < 4000; index++) writeFileSync(join(many, String(index)), '');
  expect(run(folder, ['dir', '.'], many).exitCode).toBe(70);
  const large = temporaryFolder();
  for (let index = 0; index < 40; index++)
    writeFileSync(join(large, String(index)), Buffer.alloc(5_000_000, 'nothing to see here\n'));
  expect(run(folder, ['dir', '.'], large).exitCode).toBe(70);
});

test('the library starts threads, too, and counts what they do', () => {
  const cwd = manyFiles(1000);
  const program = `
    import { scan } from ${JSON.stringify(pathToFileURL(join(bundle, 'index.mjs')).href)};
    const seen = { blobs: 0, bytes: 0, places: 0 };
    const count = { onScanned: (bytes, blobs) => { seen.bytes += bytes; seen.blobs += blobs; }, onFound: (places) => { seen.places += places; } };
    const results = [];
    for (const threads of [1, 3]) {
      const { findings, statistics } = await scan({ target: { kind: 'dir', paths: ['.'] }, threads, ...count });
      results.push({ ...seen, findings: findings.length, files: statistics.files, read: statistics.bytes });
      Object.assign(seen, { blobs: 0, bytes: 0, places: 0 });
    }
    console.log(JSON.stringify(results));
  `;
  writeFileSync(join(cwd, 'program.mjs'), program);
  const { stdout } = spawnSync(process.execPath, ['program.mjs'], { cwd, encoding: 'utf8' });
  const [one, three] = JSON.parse(stdout);
  expect(one.findings).toBeGreaterThan(20);
  expect(one.bytes).toBe(one.read);
  expect(three).toEqual(one);
});

test('the number of threads must be from 1 to 64', () => {
  const cwd = newTree({ 'a.ts': 'text', 'straykey.toml': '[scan]\nthreads = 65\n' });
  for (const count of ['0', '65'])
    expect(runCli(['--threads', count], { cwd })).toMatchObject({
      exitCode: 2,
      stderr: `straykey: --threads needs a number from 1 to 64, not ${count}\n`,
    });
  expect(runCli([], { cwd })).toMatchObject({
    exitCode: 2,
    stderr: 'straykey: straykey.toml:2: scan.threads must be a number from 1 to 64\n',
  });
  expect(runCli(['stdin', '--threads', '2'], { cwd }).stderr).toContain('is not an option of `straykey stdin`');
});
