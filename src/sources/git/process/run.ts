import type * as ChildProcess from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { SourceError } from '../../../errors.ts';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { TimeOver } from '../../../model/time-over.ts';
import { guardedOptions } from './guard.ts';
import { StderrText } from './stderr.ts';

type GitProcess = ChildProcess.ChildProcessByStdio<Writable, Readable, Readable>;

let loaded: typeof ChildProcess | undefined;

/**
 * Loaded with the first run of git, since it loads Node's network code: a hook may get git's answers from elsewhere and
 * never run it.
 */
function childProcess(): typeof ChildProcess {
  return (loaded ??= process.getBuiltinModule('node:child_process'));
}

/** Where and with which variables git runs. `environment` comes from `guardedEnvironment`. */
export interface GitPlace {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** How long git may still run there, if the scan has a time limit; then `TimeOver` is thrown. */
  readonly timeLeftMs?: (() => number) | undefined;
  /** With it the caller may end the time at once. */
  readonly signal?: AbortSignal | undefined;
}

/** How a run of git ended. `exitCode` is -1 if a signal ended it. */
export interface GitEnd {
  readonly exitCode: number;
  /** The error output, at most some 64 KiB of it. */
  readonly stderr: string;
}

export interface GitOutput extends GitEnd {
  readonly stdout: Buffer;
  /** Git was stopped because it printed more than `maximumBytes`. */
  readonly isCut: boolean;
}

/** The time limit for a run that is waited for. */
export const longestRunMs = 600_000;

/**
 * Runs git to its end. Throws SourceError if git cannot be started or does not end within `timeoutMs`, and TimeOver if
 * the time for the scan is over; judging the exit code is left to the caller.
 */
export function runGit(
  place: GitPlace,
  args: readonly string[],
  {
    input,
    maximumBytes = 64 << 20,
    timeoutMs = longestRunMs,
  }: { input?: Uint8Array; maximumBytes?: number; timeoutMs?: number } = {},
): GitOutput {
  const allowedMs = timeFor(place, timeoutMs);
  const result = childProcess().spawnSync(findGit(place.environment), [...guardedOptions, ...args], {
    cwd: place.folder,
    env: place.environment,
    input: input ?? Buffer.alloc(0),
    maxBuffer: maximumBytes,
    timeout: allowedMs,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const reason = result.error && reasonIn(result.error);
  if (reason === 'ETIMEDOUT' && allowedMs !== timeoutMs) throw new TimeOver();
  // A git that ends before it has read its input is judged by its exit code.
  if (reason !== undefined && reason !== 'ENOBUFS' && reason !== 'EPIPE') throw toError(reason, place);
  const stderr = new StderrText();
  stderr.write(result.stderr);
  return { stdout: result.stdout, stderr: stderr.text(), exitCode: result.status ?? -1, isCut: reason === 'ENOBUFS' };
}

/** The milliseconds that a run may take, 0 for as long as it needs. Throws TimeOver if there are none. */
function timeFor(place: GitPlace, timeoutMs: number): number {
  if (isOver(place)) throw new TimeOver();
  const left = Math.ceil(place.timeLeftMs?.() ?? 0);
  return left === 0 || timeoutMs === 0 ? Math.max(left, timeoutMs) : Math.min(left, timeoutMs);
}

/** Whether there is no more time for git. */
export function isOver({ timeLeftMs, signal }: GitPlace): boolean {
  return signal?.aborted === true || (timeLeftMs !== undefined && timeLeftMs() <= 0);
}

/** Starts git with this `stdio`; it is killed after `timeoutMs`, or when the time for the scan is over. */
export function spawnGit(
  place: GitPlace,
  args: readonly string[],
  stdio: ChildProcess.StdioOptions,
  timeoutMs: number,
): ChildProcess.ChildProcess {
  return childProcess().spawn(findGit(place.environment), [...guardedOptions, ...args], {
    cwd: place.folder,
    env: place.environment,
    stdio,
    windowsHide: true,
    timeout: timeFor(place, timeoutMs),
    killSignal: 'SIGKILL',
    signal: place.signal,
  });
}

/**
 * Runs git and hands its output over in pieces. Each is processed before the next is read, so that git waits for the
 * reader and nothing piles up. `onBytes` may return false to stop git. Throws SourceError if git cannot be started,
 * TimeOver if the time for the scan is over, and whatever `onBytes` throws.
 */
export async function streamGit(
  place: GitPlace,
  args: readonly string[],
  onBytes: (bytes: Buffer) => boolean | void,
  input?: Uint8Array,
): Promise<GitEnd> {
  const child = childProcess().spawn(findGit(place.environment), [...guardedOptions, ...args], {
    cwd: place.folder,
    env: place.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    timeout: timeFor(place, 0),
    killSignal: 'SIGKILL',
    signal: place.signal,
  });
  // Git may end before it has read all of its input; its exit code tells whether that is an error.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return await readToEnd(child, place, onBytes);
}

/**
 * The same, in lines as Latin-1, without their `separator`, which git also prints after the last one. `onLine` may
 * return false to stop git and get no further lines.
 */
export async function streamLines(
  place: GitPlace,
  args: readonly string[],
  onLine: (line: string) => boolean | void,
  separator: '\n' | '\0' = '\n',
): Promise<GitEnd> {
  let rest = '';
  return await streamGit(place, args, (bytes) => {
    const lines = (rest + bytes.toString('latin1')).split(separator);
    rest = lines.pop() ?? '';
    return lines.every((line) => onLine(line) !== false);
  });
}

function readToEnd(child: GitProcess, place: GitPlace, onBytes: (bytes: Buffer) => boolean | void): Promise<GitEnd> {
  const stderr = new StderrText();
  let isWanted = true;
  const stopWanting = (): void => {
    isWanted = false;
    stop(child);
  };
  return new Promise((resolve, reject) => {
    child.stderr.on('data', (bytes: Buffer) => stderr.write(bytes));
    child.stdout.on('data', (bytes: Buffer) => {
      try {
        if (onBytes(bytes) === false) stopWanting();
      } catch (error) {
        stopWanting();
        reject(error);
      }
    });
    child.on('error', (error) => reject(startError(error, place)));
    child.on('close', (code, signal) => {
      if (isWanted && isStoppedByTime(place, signal)) reject(new TimeOver());
      else resolve({ exitCode: code ?? -1, stderr: stderr.text() });
    });
  });
}

/** Whether this is how a run ends that was given no more time. */
export function isStoppedByTime({ timeLeftMs, signal }: GitPlace, ending: NodeJS.Signals | null): boolean {
  return ending === 'SIGKILL' && (timeLeftMs !== undefined || signal?.aborted === true);
}

function stop(child: GitProcess): void {
  child.stdout.removeAllListeners('data');
  child.stdout.destroy();
  child.kill('SIGKILL');
}

let foundGit: { readonly path: string; readonly program: string } | undefined;

/** Skips relative folders in PATH: the scanned tree could contain a `git` of its own. */
function findGit(environment: Readonly<Record<string, string>>): string {
  const path = environment['PATH'] ?? environment['Path'] ?? '';
  if (foundGit?.path === path) return foundGit.program;
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const program = path
    .split(delimiter)
    .filter(isAbsolute)
    .map((folder) => join(folder, name))
    .find(isExecutable);
  if (program === undefined) throw new SourceError('git', 'not found in PATH; install git 2.25 or newer');
  foundGit = { path, program };
  return program;
}

/**
 * Checks for existence first: most folders in PATH have no git, and an exception for each would delay the start by 2
 * ms.
 */
function isExecutable(file: string): boolean {
  const check = (): true => {
    accessSync(file, constants.X_OK);
    return true;
  };
  return existsSync(file) && (unlessRefused(check) ?? false);
}

function reasonIn(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}

/** The error to report for a git that could not be started, or was stopped by the caller. */
export function startError(error: Error, place: GitPlace): SourceError | TimeOver {
  return place.signal?.aborted === true ? new TimeOver() : toError(reasonIn(error), place);
}

function toError(reason: string, place: GitPlace): SourceError {
  if (reason === 'ETIMEDOUT')
    return new SourceError(
      place.folder,
      'git did not answer in time; check whether its configuration includes a pipe or a slow disk',
    );
  return new SourceError('git', `cannot be started (${reason})`);
}
