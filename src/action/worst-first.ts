import type { Finding } from '../model/finding.ts';
import { compareSeverity, confidences } from '../model/severity.ts';

/** The worst first, then the surest; otherwise in the order they have. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  const surety = ({ confidence }: Finding): number => confidences.indexOf(confidence);
  return findings.toSorted((a, b) => compareSeverity(b.severity, a.severity) || surety(b) - surety(a));
}
