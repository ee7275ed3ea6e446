import type { Result, Suppression } from 'sarif';
import type { Exposure } from '../../model/exposure.ts';
import type { Allowance, Finding, Occurrence } from '../../model/finding.ts';
import { shortId } from '../../model/git/short-id.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { countOf } from '../wording/quantity.ts';
import { toldReasons } from '../wording/told-reasons.ts';
import { describeCompanions, describeLocation, describeOtherLines } from './location.ts';
import type { ResultPlace } from './place.ts';
import { levels } from './rule.ts';

export function toResult(place: ResultPlace, indexes: ReadonlyMap<string, number>, redactor: Redactor): Result {
  const { finding, occurrence, allowed } = place;
  const related = describeCompanions(occurrence, redactor);
  return {
    ruleId: finding.ruleId,
    ruleIndex: indexes.get(finding.ruleId) ?? -1,
    level: levels[finding.severity],
    message: { text: describePlace(place, redactor) },
    locations: [
      { physicalLocation: describeLocation(occurrence, redactor) },
      ...describeOtherLines(occurrence, redactor),
    ],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: fingerprintsOf(place),
    ...(allowed !== undefined && { suppressions: [toSuppression(allowed, redactor)] }),
    properties: describeProperties(finding, occurrence, redactor),
  };
}

/**
 * Code scanning only reads `primaryLocationLineHash`. Its upload action computes it from the line in the checkout,
 * which is right for a scan of files and meaningless for a place in history, so for those we set our own.
 */
function fingerprintsOf({ occurrence, identity }: ResultPlace): Record<string, string> {
  const isHistory = occurrence.commit !== undefined || occurrence.objectId !== undefined;
  return { 'straykey/v1': identity, ...(isHistory && { primaryLocationLineHash: identity }) };
}

/** Code scanning shows only the first sentence if there is little room. Brackets would be read as links. */
function describePlace({ finding, occurrence, otherPlaces }: ResultPlace, redactor: Redactor): string {
  const reasons = toldReasons(finding)
    .map((reason) => redactor.text(reason))
    .join('; ');
  const { commit } = occurrence;
  const plain = (text: string): string => text.replaceAll('[', '(').replaceAll(']', ')');
  return [
    plain(`${finding.ruleName}: ${redactor.secret(finding)}.`),
    plain(`Confidence is ${finding.confidence}${reasons === '' ? '' : `: ${reasons}`}.`),
    ...(occurrence.decoded.length === 0 ? [] : [`Decoded from ${occurrence.decoded.join(', then ')}.`]),
    ...(commit === undefined
      ? []
      : [plain(`In commit ${shortId(commit.id)} of ${commit.date.slice(0, 10)} by ${redactor.text(commit.author)}.`)]),
    ...(occurrence.companions.length === 0
      ? []
      : [
          `Found with ${occurrence.companions.map((part, index) => `[${plain(part.name)}](${index + 1})`).join(', ')}.`,
        ]),
    ...(otherPlaces > 0 ? [`Also in ${countOf(otherPlaces, 'other place')}.`] : []),
    plain(`What to do: ${finding.rotate.steps} ${finding.rotate.url}`),
  ].join(' ');
}

function toSuppression(allowance: Allowance, redactor: Redactor): Suppression {
  const kind = allowance.kind === 'inline' ? 'inSource' : 'external';
  return { kind, status: 'accepted', justification: redactor.text(allowance.reason ?? describeAllowance(allowance)) };
}

function describeAllowance(allowance: Allowance): string {
  switch (allowance.kind) {
    case 'inline':
      return `allowed on the line by ${allowance.marker}`;
    case 'allowlist':
      return `allowed by the allowlist ${allowance.name}`;
    case 'baseline':
      return 'accepted in the baseline';
  }
}

function describeProperties(
  { severity, confidence, isTestOnly, fingerprint, exposure }: Finding,
  { commit, objectId, decoded }: Occurrence,
  redactor: Redactor,
): Result['properties'] {
  return {
    severity,
    confidence,
    ...(isTestOnly && { isTestOnly }),
    fingerprint,
    ...(commit !== undefined && { commit: commit.id, author: redactor.text(commit.author), date: commit.date }),
    ...(objectId !== undefined && { objectId }),
    ...(decoded.length > 0 && { decoded }),
    ...(exposure !== undefined && { exposure: describeExposure(exposure) }),
  };
}

/** Without names and events, which are in the JSON report: there is one result for each place. */
function describeExposure({
  since,
  until,
  days,
  shownSince,
  isAtHead,
  isDangling,
  branchCount,
  tagCount,
}: Exposure): object {
  return { since, until, days, shownSince, isAtHead, isDangling, branchCount, tagCount };
}
