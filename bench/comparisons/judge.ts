import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { candidatesOf } from '../../build/train/sightings.ts';
import type { Candidate } from '../../src/engine/assignment/candidates.ts';
import { judge as judgeCandidate } from '../../src/engine/assignment/judge.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { loadFiles } from '../corpora/files.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { elapsedMs, median } from '../measure.ts';

const leastBytes = 16 << 20;
/**
 * V8 still compiles before this many judgements: after 2 rounds of 2,652 to warm up, the median was twice what it comes
 * to.
 */
const mostCold = 60_000;

interface Judged {
  readonly candidate: Candidate;
  readonly line: string;
}

/** Judging a candidate, warm, over SHA-256 of the line it is on. */
export const judge: Comparison = ({ paths, rounds }, report) => {
  const folder = onlyFolder(paths);
  const all = loadFiles(folder, leastBytes).flatMap((bytes) => judgedIn(Buffer.from(bytes).toString('latin1')));
  if (all.length === 0) throw new BenchError(`${folder} holds no candidates`);
  const coldMs = elapsedMs(() => judgeAll(all));
  for (let judged = all.length; judged < mostCold; judged += all.length) judgeAll(all);
  const measured = Array.from({ length: rounds }, () => ({
    judgeMs: elapsedMs(() => judgeAll(all)),
    hashMs: elapsedMs(() => hashAll(all)),
  }));
  report({
    kind: 'judge',
    subject: `${all.length} candidates of ${basename(folder)}`,
    ratio: median(measured.map(({ judgeMs, hashMs }) => judgeMs / hashMs)),
    base: 'SHA-256 of their lines',
    rounds,
    more: {
      'us a candidate': microseconds(median(measured.map(({ judgeMs }) => judgeMs)), all.length),
      'us when nothing is compiled': microseconds(coldMs, all.length),
    },
  });
  return true;
};

function microseconds(ms: number, count: number): number {
  return Number(((ms * 1000) / count).toFixed(2));
}

function judgedIn(text: string): readonly Judged[] {
  return candidatesOf(text).map(({ candidate, start }) => ({ candidate, line: lineAt(text, start) }));
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(
    Math.max(text.lastIndexOf('\n', at) + 1, at - 400),
    Math.min(end < 0 ? text.length : end, at + 400),
  );
}

function judgeAll(all: readonly Judged[]): void {
  for (const { candidate, line } of all) judgeCandidate(candidate, { path: 'conf/shop.yml', line });
}

function hashAll(all: readonly Judged[]): void {
  for (const { line } of all) createHash('sha256').update(line).digest();
}
