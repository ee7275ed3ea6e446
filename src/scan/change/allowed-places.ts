import { type Allowance, type Finding, mapPlaces, type Occurrence, withPlaces } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';

/**
 * Moves places from the reported findings to the allowed ones. They stay in the result, so that reports redact their
 * secrets, too.
 */
export function setAside(result: ScanResult, places: ReadonlySet<Occurrence>, allowed: Allowance): ScanResult {
  if (places.size === 0) return result;
  const mark = (finding: Finding): Finding => mapPlaces(finding, (occurrence) => ({ ...occurrence, allowed }));
  return {
    ...result,
    findings: result.findings.flatMap((finding) => withPlaces(finding, (occurrence) => !places.has(occurrence))),
    allowed: [
      ...result.allowed,
      ...result.findings.flatMap((finding) => withPlaces(finding, (occurrence) => places.has(occurrence))).map(mark),
    ],
  };
}

export function placesOf(findings: readonly Finding[]): readonly Occurrence[] {
  return findings.flatMap(({ occurrences }) => occurrences);
}

/** A key for the same place in another scan of the same texts, whatever its fingerprint was keyed with. */
export function placeKey({ ruleId }: Finding, { path, byteOffset, objectId, commit }: Occurrence): string {
  return [ruleId, path, byteOffset, objectId ?? '', commit?.id ?? ''].join('\0');
}
