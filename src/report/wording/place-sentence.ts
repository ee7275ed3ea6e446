import type { Finding, Occurrence } from '../../model/finding.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { toldReasons } from './told-reasons.ts';

/** Why it is taken for a secret and where it came from, as sentences for formats that have a field for them. */
export function describePlaceOf(finding: Finding, { commit, decoded }: Occurrence, redactor: Redactor): string {
  const reasons = toldReasons(finding)
    .map((reason) => redactor.text(reason))
    .join('; ');
  return [
    `Confidence is ${finding.confidence}${reasons === '' ? '' : `: ${reasons}`}.`,
    ...(finding.isTestOnly ? ['It is only in tests, examples or documentation.'] : []),
    ...(decoded.length === 0 ? [] : [`Decoded from ${decoded.join(', then ')}.`]),
    ...(commit === undefined
      ? []
      : [`In commit ${commit.id.slice(0, 12)} of ${commit.date.slice(0, 10)} by ${redactor.text(commit.author)}.`]),
  ].join(' ');
}
