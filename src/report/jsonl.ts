import type { Finding, Occurrence } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { toJson } from './json/json-text.ts';
import { regionOf } from './json/region.ts';
import { lineLinks } from './links/line-link.ts';
import { Redactor } from './redaction/redactor.ts';
import type { RenderSettings } from './reporter.ts';
import { reportedOccurrences } from './tally.ts';

/**
 * One line per occurrence and nothing else, for tools that process lines; the JSON report has the problems. Columns
 * count UTF-16 units from 1, ends are exclusive.
 */
export function* renderJsonLines(result: ScanResult, { showSecrets }: RenderSettings): Generator<string> {
  const redactor = new Redactor(result, { showSecrets });
  const links = lineLinks(result.target, redactor);
  for (const finding of result.findings) {
    for (const occurrence of reportedOccurrences(finding)) {
      const link = links(occurrence);
      yield `${toJson({ ...describe(finding, occurrence, redactor, showSecrets), ...(link !== undefined && { link }) })}\n`;
    }
  }
}

function describe(finding: Finding, occurrence: Occurrence, redactor: Redactor, showSecrets: boolean): object {
  const { decoded, commit } = occurrence;
  return {
    ruleId: finding.ruleId,
    path: redactor.path(occurrence.path),
    ...regionOf(occurrence),
    severity: finding.severity,
    confidence: finding.confidence,
    ...(finding.isTestOnly && { isTestOnly: true }),
    fingerprint: finding.fingerprint,
    redacted: redactor.secret(finding),
    ...(showSecrets && { secret: finding.secret }),
    ...(commit !== undefined && { commit: commit.id, author: redactor.text(commit.author), date: commit.date }),
    ...(decoded.length > 0 && { decoded }),
  };
}
