import { noHash } from './entry.ts';
import { type AuditLine, parseLine, resemblesEntry } from './line.ts';

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
    if (next === undefined) return { kind: 'broken', line: index + 1, why: whyUnread(line) };
    if (!follows(next, last))
      return {
        kind: 'broken',
        line: index + 1,
        why: 'it does not follow the entry before, so that something was taken out, put in or moved',
      };
    last = next;
  }
  return { kind: 'intact', count: lines.length, lastHash: last.hash };
}

/** Whether a text is or was a log: an empty one is, and any with something like an entry. */
export function isLog(text: string): boolean {
  return text === '' || text.split('\n').some(resemblesEntry);
}

function whyUnread(line: string): string {
  return resemblesEntry(line) ? 'it was changed after it was written' : 'it is no entry of a log';
}

function follows(next: AuditLine, last: AuditLine): boolean {
  return next.previous === last.hash && next.number === last.number + 1;
}
