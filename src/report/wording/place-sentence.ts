import type { CompanionPart, Finding, Occurrence } from '../../model/finding.ts';
import { shortId } from '../../model/git/short-id.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { toldReasons } from './told-reasons.ts';

/**
 * Why it is taken for a secret, what belongs to it and where it came from, as sentences for formats that have a field
 * for them.
 */
export function describePlaceOf(
  finding: Finding,
  { commit, decoded, companions }: Occurrence,
  redactor: Redactor,
): string {
  const reasons = toldReasons(finding)
    .map((reason) => redactor.text(reason))
    .join('; ');
  return [
    `Confidence is ${finding.confidence}${reasons === '' ? '' : `: ${reasons}`}.`,
    ...(companions.length === 0 ? [] : [`With ${describeCompanions(companions, redactor)}.`]),
    ...(finding.isTestOnly ? ['It is only in tests, examples or documentation.'] : []),
    ...(decoded.length === 0 ? [] : [`Decoded from ${decoded.join(', then ')}.`]),
    ...(commit === undefined
      ? []
      : [`In commit ${shortId(commit.id)} of ${commit.date.slice(0, 10)} by ${redactor.text(commit.author)}.`]),
  ].join(' ');
}

/** `access key id AKIA… on line 3`, with what may be shown of each. */
function describeCompanions(companions: readonly CompanionPart[], redactor: Redactor): string {
  return companions.map((part) => `${part.name} ${redactor.companion(part)} on line ${part.line}`).join(', ');
}
