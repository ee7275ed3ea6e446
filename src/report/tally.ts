import type { Finding, Occurrence } from '../model/finding.ts';
import type { ScanResult, Statistics } from '../model/result.ts';
import type { Severity } from '../model/severity.ts';

/** What a report counts. */
export interface Tally {
  readonly secrets: number;
  readonly places: number;
  /** Secrets that occur only in tests, examples and documentation. */
  readonly testOnly: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
}

/** Counts secrets and the places of them that are not allowed. */
export function tallyFindings(findings: readonly Finding[]): Tally {
  const bySeverity = { critical: 0, high: 0, medium: 0, low: 0 };
  let places = 0;
  let testOnly = 0;
  for (const finding of findings) {
    bySeverity[finding.severity]++;
    places += countPlaces(finding);
    testOnly += Number(finding.isTestOnly);
  }
  return { secrets: findings.length, places, testOnly, bySeverity };
}

/** The places that are not allowed, as many as the result contains. */
export function reportedOccurrences(finding: Finding): readonly Occurrence[] {
  return finding.occurrences.some((occurrence) => occurrence.allowed !== undefined)
    ? finding.occurrences.filter((occurrence) => occurrence.allowed === undefined)
    : finding.occurrences;
}

/** The number of places that are not allowed, including those that a limit left out of the result. */
export function countPlaces(finding: Finding): number {
  return finding.occurrenceCount - (finding.occurrences.length - reportedOccurrences(finding).length);
}

/** Whether there was nothing at all to scan. */
export function hasLookedAtNothing({ files, blobs, commits, variables, archives, bytes }: Statistics): boolean {
  return files + blobs + commits + variables + archives + bytes === 0;
}

/** Whether everything was read that should have been. */
export function isComplete(result: ScanResult): boolean {
  return result.problems.length === 0;
}
