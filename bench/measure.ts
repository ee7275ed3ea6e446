import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { unlessRefused } from '../src/foundation/system-error.ts';
import { BenchError } from './comparison.ts';

/** A program run from beginning to end, its output thrown away. */
export interface Command {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Exit codes that mean the program did its work. */
  readonly exitCodes: readonly number[];
  readonly folder?: string;
  readonly input?: Uint8Array;
}

/** Node 20 parses these certificates at every start, which would make all ratios to a Node process look better. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env;

/** The variables that every measured program is started with. */
export const measuredEnvironment: NodeJS.ProcessEnv = environment;

/**
 * Runs all in turn, so that a busy minute strikes all of them. Returns for each the median of its times' ratios to the
 * base's.
 */
export function medianRatios(base: Command, others: readonly Command[], rounds: number): readonly number[] {
  const ratios: number[][] = others.map(() => []);
  for (let round = 0; round < rounds; round++) {
    const baseMs = timeMs(base);
    for (const [index, command] of others.entries()) ratios[index]?.push(timeMs(command) / baseMs);
  }
  return ratios.map(median);
}

export function medianRatio(ours: Command, base: Command, rounds: number): number {
  return medianRatios(base, [ours], rounds)[0] ?? NaN;
}

/** The median of the differences between their times, in seconds, run in turn. */
export function medianSecondsMore(ours: Command, base: Command, rounds: number): number {
  return median(Array.from({ length: rounds }, () => (timeMs(ours) - timeMs(base)) / 1000));
}

/**
 * Wall-clock milliseconds of one run: a figure of this machine, in this minute. Throws BenchError if the program fails.
 */
export function timeMs({ name, program, args, exitCodes, folder, input }: Command): number {
  const startMs = performance.now();
  const { status, error, stderr } = spawnSync(program, args, {
    env: environment,
    ...(folder !== undefined && { cwd: folder }),
    ...(input !== undefined && { input }),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const endMs = performance.now();
  if (error) throw new BenchError(`${name} cannot be run: ${error.message}`);
  if (status === null || !exitCodes.includes(status))
    throw new BenchError(`${name} ended with ${status ?? 'a signal'}: ${stderr.trim().slice(0, 1000)}`);
  return endMs - startMs;
}

/** Milliseconds that work takes in this process, by the clock. */
export function elapsedMs(work: () => void): number {
  const startMs = performance.now();
  work();
  return performance.now() - startMs;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

const pollMs = 2;

/**
 * The most memory, in MiB, that a program and its threads had resident in one run. The system keeps this high-water
 * mark, so reading it now and then is enough; the mark reported at the end would be this process's own, if that is
 * larger. Undefined without `/proc`.
 */
export async function peakMiB({ program, args, folder }: Command): Promise<number | undefined> {
  const child = spawn(program, args, {
    env: environment,
    stdio: 'ignore',
    ...(folder !== undefined && { cwd: folder }),
  });
  let peak: number | undefined;
  const timer = setInterval(() => (peak = readPeak(child.pid) ?? peak), pollMs);
  try {
    await once(child, 'exit');
  } finally {
    clearInterval(timer);
  }
  return peak;
}

function readPeak(pid: number | undefined): number | undefined {
  const status = unlessRefused(() => readFileSync(`/proc/${pid}/status`, 'latin1')) ?? '';
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return kibibytes === undefined ? undefined : Math.round(Number(kibibytes) / 1024);
}
