import type { Finding } from '../../model/finding.ts';
import { compareSeverity, confidences } from '../../model/severity.ts';

/** The most severe first, then the most certain; otherwise in their order. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const surety = ({ confidence }: Finding): number => confidences.indexOf(confidence);
  return findings.toSorted((a, b) => compareSeverity(b.severity, a.severity) || surety(b) - surety(a));
}
