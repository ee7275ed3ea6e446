import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { candidatesAt, type Candidate, windowAfter, windowBefore } from '../../src/engine/assignment/candidates.ts';
import { familyKeywords } from '../../src/engine/assignment/family.ts';
import { judge as judgeCandidate } from '../../src/engine/assignment/judge.ts';
import { BenchError, type Comparison } from '../comparison.ts';
import { loadFiles } from '../corpora/files.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { elapsedMs, median } from '../measure.ts';

const leastBytes = 16 << 20;
const keywords = Object.values(familyKeywords).flat();

interface Judged {
  readonly candidate: Candidate;
  readonly line: string;
}

/** The judgement of a candidate, warm, over SHA-256 of the line it stands on. */
export const judge: Comparison = ({ paths, rounds }, report) => {
  const folder = onlyFolder(paths);
  const all = loadFiles(folder, leastBytes).flatMap((bytes) => candidatesOf(Buffer.from(bytes).toString('latin1')));
  if (all.length === 0) throw new BenchError(`${folder} holds no candidates`);
  const timings = Array.from({ length: rounds + 2 }, () => ({ judgeMs: elapsedMs(() => judgeAll(all)), hashMs: elapsedMs(() => hashAll(all)) }));
  // In the first rounds the code was cold.
  const measured = timings.slice(2);
  report({
    kind: 'judge',
    subject: `${all.length} candidates of ${basename(folder)}`,
    ratio: median(measured.map(({ judgeMs, hashMs }) => judgeMs / hashMs)),
    base: 'SHA-256 of their lines',
    rounds,
    more: { 'us a candidate': Number(((median(measured.map(({ judgeMs }) => judgeMs)) * 1000) / all.length).toFixed(2)) },
  });
  return true;
};

function candidatesOf(text: string): readonly Judged[] {
  const lowered = text.toLowerCase();
  const found: Judged[] = [];
  for (const keyword of keywords) {
    for (let hit = lowered.indexOf(keyword); hit >= 0; hit = lowered.indexOf(keyword, hit + 1)) {
      const from = Math.max(0, hit - windowBefore);
      for (const candidate of candidatesAt(text.slice(from, hit + windowAfter), hit - from, keyword)) found.push({ candidate, line: lineAt(text, from + candidate.valueStart) });
    }
  }
  return found;
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 400), Math.min(end < 0 ? text.length : end, at + 400));
}

function judgeAll(all: readonly Judged[]): void {
  for (const { candidate, line } of all) judgeCandidate(candidate, { path: 'conf/shop.yml', line });
}

function hashAll(all: readonly Judged[]): void {
  for (const { line } of all) createHash('sha256').update(line).digest();
}
