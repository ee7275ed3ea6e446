import { compareText } from '../foundation/order.ts';
import type { Exposure } from '../model/exposure.ts';
import type { Allowance, CommitReference, Finding, Occurrence } from '../model/finding.ts';
import type { Observation } from '../model/observation.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult, Target } from '../model/result.ts';
import { writeJson } from './json/json-text.ts';
import { regionOf } from './json/region.ts';
import type { ReportDocument, ReportFinding, ReportOccurrence, ReportSummary } from './json/report-document.ts';
import { type LineLinks, lineLinks } from './links/line-link.ts';
import { withoutCredentials } from './links/repository-url.ts';
import { Redactor } from './redaction/redactor.ts';
import type { RenderSettings } from './reporter.ts';
import { isComplete, tallyFindings } from './tally.ts';

/** The `$id` of `report.schema.json`. */
export const reportSchemaId = 'urn:straykey:schema:report:1';

/** The whole result as one document, indented by two spaces. Keys are in the order of the schema. */
export function renderJson(result: ScanResult, { showSecrets, version }: RenderSettings): Iterable<string> {
  const redactor = new Redactor(result, { showSecrets });
  const links = lineLinks(result.target, redactor);
  const describe = (finding: Finding): ReportFinding => describeFinding(finding, { redactor, links, showSecrets });
  const document: ReportDocument = {
    $schema: reportSchemaId,
    version: 1,
    tool: { name: 'straykey', version },
    target: describeTarget(result.target, redactor),
    summary: summarise(result, redactor),
    findings: mapLazily(result.findings, describe),
    allowed: mapLazily(result.allowed, describe),
    problems: result.problems.map((problem) => describeProblem(problem, redactor)),
    notes: result.notes.map((note) => redactor.sentence(note)),
    observations: mapLazily(result.observations, (observation) => describeObservation(observation, redactor)),
  };
  return writeJson(document);
}

/** Findings are described as they are written, so that a large report is never held in memory as a whole. */
function mapLazily<Item, Description>(
  items: readonly Item[],
  describe: (item: Item) => Description,
): Iterable<Description> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield describe(item);
    },
  };
}

function describeTarget({ mode, names, repositoryUrl, revision, config }: Target, redactor: Redactor): Target {
  return {
    mode,
    names: names.map((name) => redactor.path(name)),
    ...(repositoryUrl !== undefined && { repositoryUrl: withoutCredentials(redactor.path(repositoryUrl)) }),
    ...(revision !== undefined && { revision: redactor.text(revision) }),
    ...(config !== undefined && { config: redactor.text(config) }),
  };
}

function summarise(result: ScanResult, redactor: Redactor): ReportSummary {
  const {
    files,
    blobs,
    commits,
    variables,
    archives,
    bytes,
    rules,
    rulesOff,
    skipped,
    readByGit,
    allowed,
    belowConfidence,
  } = result.statistics;
  const { secrets, places, testOnly, bySeverity } = tallyFindings(result.findings);
  const whys = Object.entries(skipped).sort(([a], [b]) => compareText(a, b));
  return {
    secrets,
    places,
    testOnly,
    bySeverity,
    complete: isComplete(result),
    scanned: { files, blobs, commits, variables, archives, bytes, rules },
    skipped: Object.fromEntries(whys.map(([why, count]) => [redactor.sentence(why), count])),
    ...(rulesOff > 0 && { rulesOff }),
    ...(Object.keys(readByGit).length > 0 && { readByGit }),
    allowed: { inline: allowed.inline, allowlist: allowed.allowlist, baseline: allowed.baseline },
    belowConfidence,
  };
}

interface Telling {
  readonly redactor: Redactor;
  readonly links: LineLinks;
  readonly showSecrets: boolean;
}

function describeFinding(finding: Finding, { redactor, links, showSecrets }: Telling): ReportFinding {
  const {
    ruleId,
    ruleName,
    ruleKind,
    provider,
    description,
    severity,
    confidence,
    isTestOnly,
    fingerprint,
    references,
    occurrenceCount,
  } = finding;
  return {
    ruleId,
    ruleName,
    ruleKind,
    provider,
    description,
    severity,
    confidence,
    isTestOnly,
    reasons: finding.reasons.map((reason) => redactor.text(reason)),
    fingerprint,
    redacted: redactor.secret(finding),
    ...(showSecrets && { secret: finding.secret }),
    rotate: { steps: finding.rotate.steps, url: finding.rotate.url },
    references,
    ...(finding.exposure !== undefined && { exposure: describeExposure(finding.exposure, redactor) }),
    occurrenceCount,
    occurrences: finding.occurrences.map((occurrence) => describeOccurrence(occurrence, redactor, links)),
  };
}

function describeExposure(
  { headPath, tips, branches, branchCount, tags, tagCount, events, eventCount, ...life }: Exposure,
  redactor: Redactor,
): Exposure {
  return {
    ...life,
    ...(headPath !== undefined && { headPath: redactor.path(headPath) }),
    tips: tips.map((name) => redactor.text(name)),
    branches: branches.map((name) => redactor.text(name)),
    branchCount,
    tags: tags.map((name) => redactor.text(name)),
    tagCount,
    events: events.map(({ kind, path, commit }) => ({
      kind,
      path: redactor.path(path),
      commit: describeCommit(commit, redactor),
    })),
    eventCount,
  };
}

function describeOccurrence(occurrence: Occurrence, redactor: Redactor, links: LineLinks): ReportOccurrence {
  const link = links(occurrence);
  const { commit, objectId, allowed, decoded } = occurrence;
  const { text, markStart, markLength } = redactor.excerpt(occurrence.excerpt);
  return {
    path: redactor.path(occurrence.path),
    ...regionOf(occurrence),
    excerpt: { text, markStart, markLength },
    decoded,
    companions: occurrence.companions.map((part) => ({
      name: part.name,
      value: redactor.companion(part),
      line: part.line,
    })),
    ...(commit !== undefined && { commit: describeCommit(commit, redactor) }),
    ...(objectId !== undefined && { objectId }),
    ...(link !== undefined && { link }),
    ...(allowed !== undefined && { allowed: describeAllowance(allowed, redactor) }),
  };
}

function describeCommit(
  { id, author, email, date, summary, isBoundary }: CommitReference,
  redactor: Redactor,
): CommitReference {
  return {
    id,
    author: redactor.text(author),
    email: redactor.text(email),
    date,
    summary: redactor.text(summary),
    ...(isBoundary && { isBoundary }),
  };
}

function describeAllowance(allowance: Allowance, redactor: Redactor): Allowance {
  const reason = allowance.reason === undefined ? {} : { reason: redactor.text(allowance.reason) };
  switch (allowance.kind) {
    case 'inline':
      return { kind: 'inline', marker: redactor.text(allowance.marker), ...reason };
    case 'allowlist':
      return { kind: 'allowlist', name: redactor.text(allowance.name), ...reason };
    case 'baseline':
      return {
        kind: 'baseline',
        ...reason,
        ...(allowance.owner !== undefined && { owner: redactor.text(allowance.owner) }),
        ...(allowance.expires !== undefined && { expires: allowance.expires }),
      };
  }
}

function describeProblem({ kind, where, objectId, detail, advice }: Problem, redactor: Redactor): Problem {
  return {
    kind,
    where: redactor.path(where),
    ...(objectId !== undefined && { objectId }),
    detail: redactor.sentence(detail),
    ...(advice !== undefined && { advice: redactor.sentence(advice) }),
  };
}

function describeObservation(
  { kind, level, where, line, variable, detail, advice, fingerprint, others }: Observation,
  redactor: Redactor,
): Observation {
  return {
    kind,
    level,
    where: redactor.path(where),
    ...(line !== undefined && { line }),
    ...(variable !== undefined && { variable: redactor.text(variable) }),
    detail: redactor.sentence(detail),
    ...(advice !== undefined && { advice: redactor.sentence(advice) }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(others !== undefined && { others: others.map((other) => redactor.path(other)) }),
  };
}
