import { type Baseline, type BaselineEntry, inOrder } from './baseline/entry.ts';
import { UsageError } from './errors.ts';
import { hasEnded, isCalendarDate } from './foundation/calendar-date.ts';
import { defined } from './foundation/defined.ts';
import { type Finding, mapPlaces } from './model/finding.ts';

export type { Baseline, BaselineEntry } from './baseline/entry.ts';
export { parseBaseline } from './baseline/parse.ts';

const noteLimit = 20;
const pathLimit = 4096;

/** What a person decided about all the findings at hand. Days are `YYYY-MM-DD`. */
export interface Decision {
  readonly reason: string;
  readonly owner?: string | undefined;
  readonly date: string;
  readonly expires?: string | undefined;
}

export interface BaselineOutcome {
  /** To be reported: not accepted, or no longer accepted. */
  readonly kept: readonly Finding[];
  /** Accepted; each place without another allowance carries the baseline's. */
  readonly allowed: readonly Finding[];
  /** Entries that match no finding; meaningful only if everything was scanned. */
  readonly stale: readonly BaselineEntry[];
  /** Entries that match a finding but have expired. */
  readonly expired: readonly BaselineEntry[];
}

/** The file's text: one entry per line, so that git can merge it and a diff shows whole entries. */
export function formatBaseline({ salt, entries }: Baseline): string {
  const lines = inOrder(entries).map((entry) => `    ${JSON.stringify(toWritten(entry))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "salt": "${salt}",\n  "entries": ${list}\n}\n`;
}

/** Puts the keys in the same order, whoever made the entry. */
function toWritten({ fingerprint, rule, path, reason, owner, date, expires }: BaselineEntry): object {
  return { fingerprint, rule, path, reason, owner, date, expires };
}

/** Splits the findings of a scan, which ran with the baseline's salt. `today` is `YYYY-MM-DD`. */
export function applyBaseline(findings: readonly Finding[], { entries }: Baseline, today: string): BaselineOutcome {
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  const isOver = ({ expires }: BaselineEntry): boolean => hasEnded(expires, today);
  const kept: Finding[] = [];
  const allowed: Finding[] = [];
  for (const finding of findings) {
    const entry = byFingerprint.get(finding.fingerprint);
    if (entry === undefined || isOver(entry)) kept.push(finding);
    else allowed.push(allow(finding, entry));
  }
  return {
    kept,
    allowed,
    stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
    expired: entries.filter((entry) => isOver(entry) && found.has(entry.fingerprint)),
  };
}

function allow(finding: Finding, { reason, owner, expires }: BaselineEntry): Finding {
  const allowed = { kind: 'baseline' as const, reason, ...defined({ owner, expires }) };
  return mapPlaces(finding, (occurrence) => ({ ...occurrence, allowed: occurrence.allowed ?? allowed }));
}

/** What the user should know about entries that had no effect; few lines, however many entries. */
export function notesOnBaseline(
  { stale, expired }: Pick<BaselineOutcome, 'stale' | 'expired'>,
  path: string,
): readonly string[] {
  const notes = expired
    .slice(0, noteLimit)
    .map(
      ({ fingerprint, rule, expires = '' }) =>
        `${path}: the acceptance of ${rule} ${fingerprint} ended on ${expires}; it is reported again`,
    );
  if (expired.length > noteLimit) notes.push(`${path}: ${expired.length - noteLimit} more acceptances ended`);
  if (stale.length > 0)
    notes.push(
      `${path}: ${stale.length === 1 ? '1 entry matches' : `${stale.length} entries match`} nothing any more; \`straykey baseline prune\` drops them`,
    );
  return notes;
}

/**
 * A baseline that accepts all findings. `salt` is the one that their fingerprints were made with.
 * @throws UsageError for a decision without a reason or with a day that does not exist.
 */
export function createBaseline(findings: readonly Finding[], decision: Decision, salt: string): Baseline {
  checkDecision(decision);
  return { version: 1, salt, entries: inOrder(findings.map((finding) => toEntry(finding, decision))) };
}

/**
 * Accepts what is not accepted yet or no longer accepted; other entries stay as they are, so that the diff is small.
 * @throws UsageError as `createBaseline`.
 */
export function updateBaseline(baseline: Baseline, findings: readonly Finding[], decision: Decision): Baseline {
  checkDecision(decision);
  const { kept } = applyBaseline(findings, baseline, decision.date);
  const renewed = new Set(kept.map(({ fingerprint }) => fingerprint));
  const untouched = baseline.entries.filter(({ fingerprint }) => !renewed.has(fingerprint));
  return { ...baseline, entries: inOrder([...untouched, ...kept.map((finding) => toEntry(finding, decision))]) };
}

/** Drops the entries that match none of these findings, which must come from a whole scan without a baseline. */
export function pruneBaseline(baseline: Baseline, findings: readonly Finding[]): Baseline {
  const found = new Set(findings.map(({ fingerprint }) => fingerprint));
  return { ...baseline, entries: baseline.entries.filter(({ fingerprint }) => found.has(fingerprint)) };
}

/** Throws UsageError for a decision without a reason, or one whose last day is no day or over. */
export function checkDecision({ reason, date, expires }: Decision): void {
  if (reason.trim() === '') throw new UsageError('a baseline needs a reason, so that others can judge it later');
  const wrongDay = [date, expires].find((day) => day !== undefined && !isCalendarDate(day));
  if (wrongDay !== undefined) throw new UsageError(`"${wrongDay}" is not a date; write it as 2026-12-31`);
  if (hasEnded(expires, date)) throw new UsageError(`${expires} is in the past; give a later date`);
}

function toEntry(
  { fingerprint, ruleId, occurrences }: Finding,
  { reason, owner, date, expires }: Decision,
): BaselineEntry {
  return {
    fingerprint,
    rule: ruleId,
    path: occurrences[0].path.slice(0, pathLimit),
    reason,
    date,
    ...defined({ owner, expires }),
  };
}
