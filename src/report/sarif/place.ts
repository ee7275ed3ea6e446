import type { Allowance, Finding, Occurrence } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { compareSeverity } from '../../model/severity.ts';
import { countPlaces } from '../tally.ts';

/** A place of a finding, from which one SARIF result is made. */
export interface ResultPlace {
  readonly finding: Finding;
  readonly occurrence: Occurrence;
  /** The finding's fingerprint and the number of this place within its path, from 1. */
  readonly identity: string;
  /** How many other places the finding has. */
  readonly otherPlaces: number;
  readonly allowed?: Allowance;
}

export interface PlaceList {
  readonly places: readonly ResultPlace[];
  /** Places that did not fit. */
  readonly leftOut: number;
}

/** Code scanning rejects a run with more results. */
export const mostResults = 25_000;

/**
 * One result per place, so that each line is annotated. If there are too many, the least severe are dropped.
 *
 * Code scanning treats results with the same rule, path and fingerprint as one alert, so the fingerprint of the secret
 * alone would merge two places in a file. A number that counts up within the path keeps them apart. Unlike a line
 * number, it stays the same when code moves; unlike a number within the report, it stays the same when another file
 * changes.
 */
export function listPlaces(result: ScanResult, includeAllowed: boolean): PlaceList {
  const all = [...result.findings, ...(includeAllowed ? result.allowed : [])].flatMap(placesOf);
  const wanted = includeAllowed ? all : all.filter((place) => place.allowed === undefined);
  if (wanted.length <= mostResults) return { places: wanted, leftOut: 0 };
  const worstFirst = [...wanted].sort(compareImportance);
  return { places: worstFirst.slice(0, mostResults), leftOut: wanted.length - mostResults };
}

function placesOf(finding: Finding): readonly ResultPlace[] {
  const otherPlaces = Math.max(0, countPlaces(finding) - 1);
  const numbers = new Map<string, number>();
  return finding.occurrences.map((occurrence) => {
    const number = (numbers.get(occurrence.path) ?? 0) + 1;
    numbers.set(occurrence.path, number);
    const identity = `${finding.fingerprint}:${number}`;
    return {
      finding,
      occurrence,
      identity,
      otherPlaces,
      ...(occurrence.allowed !== undefined && { allowed: occurrence.allowed }),
    };
  });
}

function compareImportance(a: ResultPlace, b: ResultPlace): number {
  const isAllowed = Number(a.allowed !== undefined) - Number(b.allowed !== undefined);
  return isAllowed || compareSeverity(b.finding.severity, a.finding.severity);
}
