import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { BenchError } from './comparison.ts';
import { type Command, measuredEnvironment } from './measure.ts';

/** The findings of one scan: by all that is known of a finding, its name for people. */
export type Findings = ReadonlyMap<string, string>;

const maximumBytes = 1 << 30;

/** Runs a scan that reports JSON Lines with secrets. Only hashes of these are kept, and nothing of them is shown. */
export function readFindings({ program, args, exitCodes, name }: Command): Findings {
  const { status, stdout } = spawnSync(program, args, {
    env: measuredEnvironment,
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: maximumBytes,
  });
  if (status === null || !exitCodes.includes(status))
    throw new BenchError(`${name} (${args[0] ?? ''}) ended with ${status ?? 'a signal'}`);
  const findings = new Map<string, string>();
  for (let start = 0, end = stdout.indexOf(0x0a); end >= 0; start = end + 1, end = stdout.indexOf(0x0a, start))
    addFinding(findings, stdout.toString('utf8', start, end));
  return findings;
}

/** Two findings that are alike are told apart by a number. */
function addFinding(findings: Map<string, string>, line: string): void {
  const row: unknown = JSON.parse(line);
  if (typeof row !== 'object' || row === null || !('ruleId' in row && 'path' in row && 'line' in row))
    throw new BenchError('a line of the report is not a finding');
  const secret = 'secret' in row ? createHash('sha256').update(String(row.secret)).digest('hex') : '';
  const known = JSON.stringify({ ...row, secret });
  let key = known;
  for (let copy = 2; findings.has(key); copy++) key = `${known} ${copy}`;
  findings.set(key, `${String(row.path)}:${String(row.line)} ${String(row.ruleId)}`);
}
