import { compareText } from '../../foundation/order.ts';
import { type Finding, mapPlaces } from '../../model/finding.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanResult, Statistics } from '../../model/result.ts';
import { scan, type ScanOptions } from '../../scan.ts';
import { ApiError } from '../github/api.ts';
import type { ChangedText } from './api-change.ts';

/** A text and its bytes. */
export interface ReadText extends ChangedText {
  readonly bytes: Uint8Array;
}

const concurrency = 8;
const mostBytes = 512 << 20;

/** Reads all texts, several at a time. One that cannot be read is a problem. */
export async function readTexts(texts: readonly ChangedText[], problems: Problem[]): Promise<readonly ReadText[]> {
  const read: ReadText[] = [];
  let next = 0;
  let bytesHeld = 0;
  const work = async (): Promise<void> => {
    for (let text = texts[next++]; text !== undefined; text = texts[next++]) {
      if (bytesHeld > mostBytes)
        return void problems.push({
          kind: 'limit',
          where: text.path,
          detail: 'the pull request brought more than the GitHub API is asked for',
          advice: 'Check out with `fetch-depth: 0`.',
        });
      try {
        const bytes = await text.read();
        bytesHeld += bytes.length;
        read.push({ ...text, bytes });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        problems.push({
          kind: 'unreadable',
          where: text.path,
          detail: `the GitHub API does not give it: ${error.message}`,
        });
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return read.sort((a, b) => compareText(a.path, b.path));
}

/** Scans texts in order, as a single scan of a range would. */
export async function scanTexts(
  texts: readonly ReadText[],
  options: Omit<ScanOptions, 'target'>,
  empty: ScanResult,
): Promise<ScanResult> {
  let all = empty;
  for (const { bytes, path, commit } of texts) {
    const one = await scan({ ...options, target: { kind: 'text', text: bytes, path } });
    const place = (finding: Finding): Finding =>
      commit === undefined ? finding : mapPlaces(finding, (occurrence) => ({ ...occurrence, commit }));
    all = {
      ...all,
      findings: join(all.findings, one.findings.map(place)),
      allowed: join(all.allowed, one.allowed.map(place)),
      problems: [...all.problems, ...one.problems],
      notes: [...new Set([...all.notes, ...one.notes])],
      statistics: add(all.statistics, one.statistics),
    };
  }
  return all;
}

/** Joins the places of a secret that was found in several texts. */
function join(known: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const joined = new Map(known.map((finding) => [finding.fingerprint, finding]));
  for (const finding of found) {
    const before = joined.get(finding.fingerprint);
    if (before === undefined) joined.set(finding.fingerprint, finding);
    else
      joined.set(finding.fingerprint, {
        ...before,
        isTestOnly: before.isTestOnly && finding.isTestOnly,
        occurrences: [...before.occurrences, ...finding.occurrences],
        occurrenceCount: before.occurrenceCount + finding.occurrenceCount,
      });
  }
  return [...joined.values()];
}

function add(a: Statistics, b: Statistics): Statistics {
  return {
    files: a.files + b.files,
    blobs: a.blobs + b.blobs,
    commits: a.commits + b.commits,
    variables: a.variables + b.variables,
    archives: a.archives + b.archives,
    bytes: a.bytes + b.bytes,
    rules: Math.max(a.rules, b.rules),
    rulesOff: Math.max(a.rulesOff, b.rulesOff),
    skipped: a.skipped,
    readByGit: a.readByGit,
    allowed: {
      inline: a.allowed.inline + b.allowed.inline,
      allowlist: a.allowed.allowlist + b.allowed.allowlist,
      baseline: a.allowed.baseline + b.allowed.baseline,
    },
    belowConfidence: a.belowConfidence + b.belowConfidence,
  };
}
