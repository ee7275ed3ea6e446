import type { Finding, Occurrence } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import type { Severity } from '../model/severity.ts';
import { writeJson } from './json/json-text.ts';
import { isWebPage } from './links/web-page.ts';
import { Redactor } from './redaction/redactor.ts';
import type { RenderSettings } from './reporter.ts';
import { isComplete, reportedOccurrences } from './tally.ts';
import { describePlaceOf } from './wording/place-sentence.ts';
import { describeProblem } from './wording/problem-sentence.ts';

/** Version of GitLab's report schema. */
const schemaVersion = '15.0.2';
/** The format requires a commit; GitLab's own analyzer writes this if there is none. */
const noCommit = '0000000';
const epoch = '1970-01-01T00:00:00';
const mostMessages = 1000;
const longestName = 255;
const longestSolution = 7000;
const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

/**
 * GitLab's secret detection report (`artifacts:reports:secret_detection`), one entry per place. Never shows secrets,
 * since everybody with access to the project can read it.
 */
export function renderGitlab(result: ScanResult, options: RenderSettings): Iterable<string> {
  const redactor = new Redactor(result);
  return writeJson({
    version: schemaVersion,
    scan: describeScan(result, options, redactor),
    vulnerabilities: listEntries(result, redactor),
  });
}

function describeScan(
  result: ScanResult,
  { version, informationUri, startedAt, endedAt }: RenderSettings,
  redactor: Redactor,
): object {
  const program = {
    id: 'straykey',
    name: 'straykey',
    version,
    vendor: { name: 'straykey' },
    ...(informationUri !== undefined && { url: informationUri }),
  };
  const problems = result.problems.map((problem) => ({ level: 'warn', value: describeProblem(problem, redactor) }));
  const notes = result.notes.map((note) => ({ level: 'info', value: redactor.sentence(note) }));
  return {
    analyzer: program,
    scanner: program,
    type: 'secret_detection',
    start_time: toSeconds(startedAt),
    end_time: toSeconds(endedAt),
    status: isComplete(result) ? 'success' : 'failure',
    messages: [...problems, ...notes].slice(0, mostMessages),
  };
}

/** UTC without a zone, as the format requires. */
function toSeconds(time: Date | undefined): string {
  return time === undefined ? epoch : time.toISOString().slice(0, epoch.length);
}

function listEntries({ findings, target }: ScanResult, redactor: Redactor): Iterable<object> {
  return {
    *[Symbol.iterator]() {
      for (const finding of findings) {
        for (const [index, occurrence] of reportedOccurrences(finding).entries())
          yield {
            id: `${finding.fingerprint}:${index + 1}`,
            ...describeEntry(finding, occurrence, target.revision ?? noCommit, redactor),
          };
      }
    },
  };
}

function describeEntry(finding: Finding, occurrence: Occurrence, revision: string, redactor: Redactor): object {
  const { path, line, endLine, commit } = occurrence;
  const { ruleId, ruleName, description, severity, rotate, references } = finding;
  return {
    name: ruleName.slice(0, longestName),
    description: `${description} ${describePlaceOf(finding, occurrence, redactor)}`,
    severity: severities[severity],
    solution: `${rotate.steps} ${rotate.url}`.trim().slice(0, longestSolution),
    identifiers: [
      { type: 'straykey_rule_id', name: `straykey rule ${ruleId}`, value: ruleId },
      { type: 'cwe', name: 'CWE-798', value: '798', url: 'https://cwe.mitre.org/data/definitions/798.html' },
    ],
    links: [...new Set([rotate.url, ...references])].filter(isWebPage).map((url) => ({ url })),
    location: {
      file: redactor.path(path),
      start_line: line,
      end_line: endLine,
      commit:
        commit === undefined
          ? { sha: redactor.text(revision) }
          : {
              sha: commit.id,
              author: redactor.text(commit.author),
              date: commit.date,
              message: redactor.text(commit.summary),
            },
    },
    raw_source_code_extract: redactor.secret(finding),
  };
}
