import { type Allowance, type Finding, withPlaces } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { placeKey } from './allowed-places.ts';

const mostNotes = 10;

/** The places that only a comment keeps out of the report: those of `strict` that `lenient` does not report. */
export function findCommented(strict: ScanResult, lenient: ScanResult): readonly Finding[] {
  const reported = placeKeysOf(lenient.findings);
  return strict.findings.flatMap((finding) =>
    withPlaces(finding, (occurrence) => !reported.has(placeKey(finding, occurrence))),
  );
}

/** What a change would allow among these findings, according to a scan by its own decisions. */
export function describeAdditions(findings: readonly Finding[], lenient: ScanResult): readonly string[] {
  const reported = placeKeysOf(lenient.findings);
  const allowances = new Map(
    lenient.allowed.flatMap((finding) =>
      finding.occurrences.map((occurrence) => [placeKey(finding, occurrence), occurrence.allowed]),
    ),
  );
  const notes = findings.flatMap((finding) =>
    finding.occurrences.flatMap((occurrence) => {
      const key = placeKey(finding, occurrence);
      return reported.has(key)
        ? []
        : [
            `${occurrence.path}:${occurrence.line}: ${describeAddition(allowances.get(key))}, which counts only where it stands in the base branch`,
          ];
    }),
  );
  return notes.length <= mostNotes
    ? notes
    : [...notes.slice(0, mostNotes), `and ${notes.length - mostNotes} more places that this change would allow itself`];
}

function describeAddition(allowed: Allowance | undefined): string {
  switch (allowed?.kind) {
    case 'inline':
      return `this change would allow it by the comment "${allowed.marker}"`;
    case 'allowlist':
      return `this change would allow it by ${allowed.name}`;
    case 'baseline':
      return 'this change would accept it in the baseline';
    case undefined:
      return 'this change would leave it out by its configuration';
  }
}

function placeKeysOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap((finding) => finding.occurrences.map((occurrence) => placeKey(finding, occurrence))));
}
