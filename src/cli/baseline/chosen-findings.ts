import { UsageError } from '../../errors.ts';
import type { Finding } from '../../model/finding.ts';

const shortestFingerprint = 8;

/**
 * Those of the findings that these fingerprints name, in full or by their first digits. `reported` are the same findings
 * as a report showed them: without a baseline, fingerprints are made with another key.
 * @throws UsageError for a fingerprint that names no finding, or more than one.
 */
export function chooseFindings(
  fingerprints: readonly string[],
  findings: readonly Finding[],
  reported: readonly Finding[],
): readonly Finding[] {
  const chosen = new Set(fingerprints.map((fingerprint) => secretOf(findNamed(fingerprint, reported))));
  return findings.filter((finding) => chosen.has(secretOf(finding)));
}

function findNamed(fingerprint: string, reported: readonly Finding[]): Finding {
  if (fingerprint.length < shortestFingerprint)
    throw new UsageError(`--fingerprint needs at least ${shortestFingerprint} digits, not "${fingerprint}"`);
  const [found, other] = reported.filter((finding) => finding.fingerprint.startsWith(fingerprint.toLowerCase()));
  if (found === undefined)
    throw new UsageError(
      `no secret here has the fingerprint ${fingerprint}; each finding of a report ends with its own, and --history looks into the history, too`,
    );
  if (other !== undefined)
    throw new UsageError(`several secrets have a fingerprint that begins with ${fingerprint}; give more digits`);
  return found;
}

function secretOf({ ruleId, secret }: Finding): string {
  return `${ruleId}\n${secret}`;
}
