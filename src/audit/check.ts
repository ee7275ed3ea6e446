import { noHash } from './entry.ts';
import { type AuditLine, parseLine } from './line.ts';

/** The state of a log: intact, or the line from which on it cannot be trusted. */
export type AuditVerdict =
  | { readonly kind: 'intact'; readonly count: number; readonly lastHash: string }
  | { readonly kind: 'broken'; readonly line: number; readonly why: string };

/**
 * Checks that no entry was changed, removed or inserted. Missing entries at the end show only in the count and the last
 * hash.
 */
export function checkLog(text: string): AuditVerdict {
  const lines = text.split('\n');
  if (lines.pop() !== '') return { kind: 'broken', line: lines.length + 1, why: 'it is cut off' };
  let last: AuditLine = { number: 0, previous: '', hash: noHash };
  for (const [index, line] of lines.entries()) {
    const next = parseLine(line);
    const why = next === undefined ? 'it was changed after it was written' : complaint(next, last);
    if (next === undefined || why !== undefined) return { kind: 'broken', line: index + 1, why: why ?? '' };
    last = next;
  }
  return { kind: 'intact', count: lines.length, lastHash: last.hash };
}

function complaint(next: AuditLine, last: AuditLine): string | undefined {
  if (next.previous === last.hash && next.number === last.number + 1) return undefined;
  return 'it does not follow the entry before, so that something was taken out, put in or moved';
}
