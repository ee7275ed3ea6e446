import type {
  Invocation,
  Location,
  Log,
  Notification,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Run,
  Suppression,
  VersionControlDetails,
} from 'sarif';
import type { Exposure } from '../model/exposure.ts';
import type { Allowance, Finding, Occurrence } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem, ProblemKind } from '../model/problem.ts';
import type { ScanResult, Target } from '../model/result.ts';
import type { Severity } from '../model/severity.ts';
import { isRelative, toArtifactUri } from './artifact-uri.ts';
import { toJson } from './json-text.ts';
import { describeObservation } from './observation-sentence.ts';
import { describeProblem } from './problem-sentence.ts';
import { countOf, formatNumber } from './quantity.ts';
import { Redactor } from './redactor.ts';
import type { RenderOptions } from './reporter.ts';
import { toRepositoryUri } from './repository-url.ts';
import { listPlaces, mostResults, type Place } from './sarif-place.ts';
import { describeRule, pickRules, precisions, securitySeverities, toPascalCase } from './sarif-rule.ts';
import { isComplete } from './tally.ts';
import { toldReasons } from './told-reasons.ts';

const root = '%SRCROOT%';
const mostNotifications = 1000;
const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};
/** Problems about a file of the tree; any other names an object, a rule or a repository. */
const fileProblems: readonly ProblemKind[] = ['unreadable', 'changed', 'broken-archive'];
const mildProblems: readonly ProblemKind[] = ['limit', 'changed', 'partial-repository'];

/**
 * SARIF 2.1.0 as GitHub code scanning shows it well. It is made to be uploaded, so it holds no secret, also where
 * other reports were told to show them.
 */
export function renderSarif(result: ScanResult, options: RenderOptions): Iterable<string> {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [describeRun(result, options)],
  };
  return [`${toJson(log, 2)}\n`];
}

function describeRun(result: ScanResult, { version, informationUri, includeAllowed }: RenderOptions): Run {
  const redactor = new Redactor(result, false);
  const { places, leftOut } = listPlaces(result, includeAllowed);
  const rules = pickRules(new Set(places.map((place) => place.finding)));
  const indexes = new Map(rules.map((rule, index) => [rule.ruleId, index]));
  const provenance = describeRepository(result.target, redactor);
  return {
    tool: {
      driver: {
        name: 'straykey',
        version,
        semanticVersion: version,
        ...(informationUri === undefined ? {} : { informationUri }),
        rules: rules.map(toDescriptor),
      },
    },
    invocations: [describeInvocation(result, redactor, leftOut)],
    ...(provenance === undefined ? {} : { versionControlProvenance: [provenance] }),
    originalUriBaseIds: { [root]: { description: { text: 'The root of what was scanned.' } } },
    columnKind: 'utf16CodeUnits',
    results: places.map((place) => toResult(place, indexes, redactor)),
  };
}

function toDescriptor(finding: Finding): ReportingDescriptor {
  const { text, markdown, uri } = describeRule(finding);
  return {
    id: finding.ruleId,
    name: toPascalCase(finding.ruleId),
    shortDescription: { text: finding.ruleName },
    fullDescription: { text: finding.description },
    help: { text, markdown },
    ...(uri === undefined ? {} : { helpUri: uri }),
    defaultConfiguration: { level: levels[finding.severity] },
    properties: {
      tags: ['security', 'secret', 'external/cwe/cwe-798', finding.provider],
      precision: precisions[finding.ruleKind],
      'security-severity': securitySeverities[finding.severity],
    },
  };
}

function toResult(place: Place, indexes: ReadonlyMap<string, number>, redactor: Redactor): Result {
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
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: fingerprintsOf(place),
    ...(allowed === undefined ? {} : { suppressions: [toSuppression(allowed, redactor)] }),
    properties: describeProperties(finding, occurrence, redactor),
  };
}

/**
 * Code scanning itself reads `primaryLocationLineHash` alone. Its upload action computes that from the line in the
 * checkout, which is right for a scan of files and meaningless for a place in history, so there we give our own.
 */
function fingerprintsOf({ occurrence, identity }: Place): Record<string, string> {
  const isHistory = occurrence.commit !== undefined || occurrence.objectId !== undefined;
  return { 'straykey/v1': identity, ...(isHistory ? { primaryLocationLineHash: identity } : {}) };
}

/** Code scanning shows the first sentence where there is little room. Brackets would be read as links. */
function describePlace({ finding, occurrence, otherPlaces }: Place, redactor: Redactor): string {
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
      : [
          plain(
            `In commit ${commit.id.slice(0, 12)} of ${commit.date.slice(0, 10)} by ${redactor.text(commit.author)}.`,
          ),
        ]),
    ...(occurrence.companions.length === 0
      ? []
      : [
          `Found with ${occurrence.companions.map((part, index) => `[${plain(part.name)}](${index + 1})`).join(', ')}.`,
        ]),
    ...(otherPlaces > 0 ? [`Also in ${countOf(otherPlaces, 'other place')}.`] : []),
    plain(`What to do: ${finding.rotate.steps} ${finding.rotate.url}`),
  ].join(' ');
}

function describeLocation(occurrence: Occurrence, redactor: Redactor): PhysicalLocation {
  const { line, column, endLine, endColumn, byteOffset, byteLength } = occurrence;
  return {
    artifactLocation: locateArtifact(redactor.path(occurrence.path)),
    region: { startLine: line, startColumn: column, endLine, endColumn, byteOffset, byteLength },
  };
}

function locateArtifact(path: string): { uri: string; uriBaseId?: string } {
  return { uri: toArtifactUri(path), ...(isRelative(path) ? { uriBaseId: root } : {}) };
}

function describeCompanions({ path, companions }: Occurrence, redactor: Redactor): Location[] {
  return companions.map((part, index) => ({
    id: index + 1,
    message: { text: `${part.name} ${redactor.companion(part)}` },
    physicalLocation: { artifactLocation: locateArtifact(redactor.path(path)), region: { startLine: part.line } },
  }));
}

/**
 * An id, its key and the token between them are one credential, taken back as one: where it stands on several lines,
 * each has to be changed, which is what several locations of a result mean (SARIF 2.1.0, 3.27.12). The first is the secret's.
 */
function describeOtherLines({ path, line, endLine, companions }: Occurrence, redactor: Redactor): Location[] {
  const lines = new Set(companions.map((part) => part.line).filter((each) => each < line || each > endLine));
  return [...lines].map((startLine) => ({
    physicalLocation: { artifactLocation: locateArtifact(redactor.path(path)), region: { startLine } },
  }));
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
    ...(isTestOnly ? { isTestOnly } : {}),
    fingerprint,
    ...(commit === undefined ? {} : { commit: commit.id, author: redactor.text(commit.author), date: commit.date }),
    ...(objectId === undefined ? {} : { objectId }),
    ...(decoded.length === 0 ? {} : { decoded }),
    ...(exposure === undefined ? {} : { exposure: describeExposure(exposure) }),
  };
}

/** Without names and events, which the JSON report has: there is a result for each place. */
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

function describeRepository(
  { repositoryUrl, revision }: Target,
  redactor: Redactor,
): VersionControlDetails | undefined {
  const repositoryUri = repositoryUrl === undefined ? undefined : toRepositoryUri(redactor.path(repositoryUrl));
  if (repositoryUri === undefined) return undefined;
  return {
    repositoryUri,
    ...(revision === undefined ? {} : { revisionId: redactor.text(revision) }),
    mappedTo: { uriBaseId: root },
  };
}

function describeInvocation(result: ScanResult, redactor: Redactor, leftOut: number): Invocation {
  const cut = `${formatNumber(leftOut)} results were left out, the least severe: code scanning takes ${formatNumber(mostResults)} at most. The JSON report has them all.`;
  const unnamed = result.problems.length - mostNotifications;
  return {
    executionSuccessful: isComplete(result),
    toolExecutionNotifications: [
      ...result.problems.slice(0, mostNotifications).map((problem) => notifyOfProblem(problem, redactor)),
      ...(unnamed > 0
        ? [notify('error', `${countOf(unnamed, 'further problem')}; the JSON report has them all.`)]
        : []),
      ...(leftOut > 0 ? [notify('warning', cut)] : []),
      ...result.notes.slice(0, mostNotifications).map((note) => notify('note', redactor.sentence(note))),
      ...result.observations
        .slice(0, mostNotifications)
        .map((observation) => notifyOfObservation(observation, redactor)),
    ],
  };
}

function notifyOfProblem(problem: Problem, redactor: Redactor): Notification {
  const { kind, where } = problem;
  const isAboutFile = fileProblems.includes(kind) && where !== '';
  return {
    ...notify(mildProblems.includes(kind) ? 'warning' : 'error', describeProblem(problem, redactor)),
    descriptor: { id: kind },
    ...(isAboutFile
      ? { locations: [{ physicalLocation: { artifactLocation: locateArtifact(redactor.path(where)) } }] }
      : {}),
  };
}

function notifyOfObservation(observation: Observation, redactor: Redactor): Notification {
  const { kind, level, where, line } = observation;
  const isFile = kind !== 'ci-system' && isRelative(where) && !where.includes(':');
  return {
    ...notify(level, describeObservation(observation, redactor)),
    descriptor: { id: kind },
    ...(isFile
      ? {
          locations: [
            {
              physicalLocation: {
                artifactLocation: locateArtifact(redactor.path(where)),
                ...(line === undefined ? {} : { region: { startLine: line } }),
              },
            },
          ],
        }
      : {}),
  };
}

function notify(level: 'error' | 'warning' | 'note', text: string): Notification {
  return { level, message: { text } };
}
