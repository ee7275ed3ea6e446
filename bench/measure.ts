import { spawnSync } from 'node:child_process';

/** A program run from beginning to end, its output thrown away. */
export interface Command {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  /** Exit codes that mean that it did its work. */
  readonly exitCodes: readonly number[];
}

/** Node 20 parses these certificates at every start, which would make all ratios to a Node process look better. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...environment } = process.env;

/** Runs both in turn and gives the median of the ratios of their times, so that a busy minute strikes both. */
export function medianRatio(ours: Command, theirs: Command, rounds: number): number {
  const ratios = Array.from({ length: rounds }, () => timeMs(ours) / timeMs(theirs));
  return median(ratios);
}

function timeMs(command: Command): number {
  const startMs = performance.now();
  run(command);
  return performance.now() - startMs;
}

function run({ name, program, args, exitCodes }: Command): void {
  const { status, error, stderr } = spawnSync(program, args, { env: environment, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (error) throw error;
  if (status === null || !exitCodes.includes(status)) throw new Error(`${name} ended with ${status ?? 'a signal'}: ${stderr.slice(0, 1000)}`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const reportPeak = "process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))";

/** Most memory that a Node program had resident in one run, in MiB. */
export function peakMiB({ name, program, args, exitCodes }: Command): number {
  const preload = `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${encodeURIComponent(reportPeak)}`;
  const { status, output } = spawnSync(program, ['--import', preload, ...args], { env: environment, stdio: ['ignore', 'ignore', 'ignore', 'pipe'], encoding: 'utf8' });
  if (status === null || !exitCodes.includes(status)) throw new Error(`${name} ended with ${status ?? 'a signal'}`);
  return Number(output[3]) / 1024;
}
