import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newRepository } from '../../fixtures/git/recipe.ts';
import { githubToken } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree } from '../../fixtures/trees/tree.ts';
import { cliPath } from '../run-cli.ts';

/** Text that takes the plain kernel far longer than any wait below: every line is to be decoded four times. */
const slowText =
  `${[1, 2, 3, 4].reduce((text) => Buffer.from(text).toString('base64'), 'nothing to see here, and that at some length')}\n`.repeat(
    900_000,
  );
const slowKernel = ['--kernel', 'plain'];
const startMs = 1_500;
/** Threads on a busy machine take longer. */
const threadsStartMs = 4_000;

interface Ending {
  readonly signal: string | null;
  readonly stderr: string;
  readonly stdout: string;
}

/** What the program has open when it is about to read, or reads. */
const signs: Readonly<Record<string, string>> = { dir: '.txt', git: 'pack.bin' };

/** However long the program takes to start; only Linux tells. */
async function untilReading({ pid }: ChildProcess, sign: string): Promise<void> {
  const open = `/proc/${pid}/fd`;
  while (existsSync(open) && !readdirSync(open).some((descriptor) => targetOf(join(open, descriptor)).endsWith(sign)))
    await wait(20);
}

/** Descriptors come and go. */
function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '';
  }
}

/** Lets the program run for a while, sends it what Ctrl-C sends, and tells how it ended. */
async function interrupt(args: readonly string[], cwd: string, afterMs: number = startMs): Promise<Ending> {
  const child: ChildProcess = spawn(process.execPath, [cliPath, ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout?.on('data', (bytes: Buffer) => (texts.stdout += bytes.toString()));
  child.stderr?.on('data', (bytes: Buffer) => (texts.stderr += bytes.toString()));
  const ended = once(child, 'close');
  const sign = signs[args[0] ?? ''];
  if (sign !== undefined) await untilReading(child, sign);
  await wait(afterMs);
  child.kill('SIGINT');
  await ended;
  return { signal: child.signalCode, ...texts };
}

const line = 'straykey: interrupted; what was scanned so far is not reported\n';

test.runIf(process.platform !== 'win32')(
  'an interrupt in the middle of a file ends the scan by the signal, with a line and without a report',
  async () => {
    const recipe = newRepository().write('slow.txt', slowText);
    expect(await interrupt(['dir', '.', ...slowKernel, '-f', 'json', '-o', 'report.json'], recipe.folder)).toEqual({
      signal: 'SIGINT',
      stdout: '',
      stderr: line,
    });
    expect(readdirSync(recipe.folder).sort()).toEqual(['.git', 'slow.txt']);
  },
);

test.runIf(process.platform !== 'win32')(
  'an interrupt ends a scan in several threads while all of them are at work',
  async () => {
    const recipe = newRepository();
    for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt']) recipe.write(name, slowText);
    expect(
      await interrupt(
        ['dir', '.', ...slowKernel, '--threads', '3', '-f', 'json', '-o', 'report.json'],
        recipe.folder,
        threadsStartMs,
      ),
    ).toEqual({ signal: 'SIGINT', stdout: '', stderr: line });
    expect(readdirSync(recipe.folder).sort()).toEqual(['.git', 'a.txt', 'b.txt', 'c.txt', 'd.txt']);
  },
);

test.runIf(process.platform !== 'win32')(
  'an interrupt ends a scan while the first thread waits for another',
  async () => {
    const recipe = newRepository().write('a.txt', slowText.slice(0, 4_000_000)).write('b.txt', slowText);
    expect(
      await interrupt(
        ['dir', '.', ...slowKernel, '--threads', '2', '-f', 'json', '-o', 'report.json'],
        recipe.folder,
        threadsStartMs,
      ),
    ).toEqual({ signal: 'SIGINT', stdout: '', stderr: line });
  },
);

test.runIf(process.platform !== 'win32')(
  'an interrupt while a pipe is waited for ends the scan by the signal alone',
  async () => {
    expect(await interrupt(['stdin'], temporaryFolder())).toEqual({ signal: 'SIGINT', stdout: '', stderr: '' });
  },
);

test.runIf(process.platform !== 'win32')('an interrupt ends the scan of a history', async () => {
  const recipe = newRepository();
  recipe.commit(
    'one',
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`${index}.txt`, slowText.slice(0, 2_000_000 + index)]),
    ),
  );
  expect(
    await interrupt(['git', ...slowKernel, '-f', 'json', '-o', join(temporaryFolder(), 'report.json')], recipe.folder),
  ).toEqual({ signal: 'SIGINT', stdout: '', stderr: line });
});

/** It left `.report.json.123-abc.tmp` behind, with what had been written by then. */
test.runIf(process.platform !== 'win32')(
  'an interrupt while a report is written leaves it whole, and nothing beside it',
  async () => {
    const folder = newTree({
      'a.txt': Array.from({ length: 20_000 }, (_, index) => `t = '${githubToken(index)}'\n`).join(''),
    });
    const child = spawn(process.execPath, [cliPath, 'dir', 'a.txt', '-f', 'json', '-o', 'report.json'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const ended = once(child, 'close');
    const isWriting = (): boolean => readdirSync(folder).some((name) => name.endsWith('.tmp'));
    while (child.exitCode === null && !isWriting()) await wait(1);
    child.kill('SIGINT');
    await ended;
    expect(child.signalCode).toBe('SIGINT');
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'report.json']);
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).findings).toHaveLength(20_000);
  },
);
