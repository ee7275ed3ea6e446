import type { Finding, Occurrence } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { ScanResult } from '../model/result.ts';
import type { Severity } from '../model/severity.ts';
import { writeJsonList } from './json/json-text.ts';
import { Redactor } from './redaction/redactor.ts';
import { reportedOccurrences } from './tally.ts';
import { describePlaceOf } from './wording/place-sentence.ts';
import { describeProblem } from './wording/problem-sentence.ts';

const severities: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
};

/**
 * GitLab's code quality report (`artifacts:reports:codequality`), in the form of Code Climate's issues: one per
 * place and one per problem. Merge requests show it in every edition. Never shows secrets, since everybody with access
 * to the project can read it.
 */
export function renderCodeQuality(result: ScanResult): Iterable<string> {
  const redactor = new Redactor(result);
  return writeJsonList({
    *[Symbol.iterator]() {
      for (const finding of result.findings)
        for (const [index, occurrence] of reportedOccurrences(finding).entries())
          yield describeIssue(finding, occurrence, index + 1, redactor);
      for (const [index, problem] of result.problems.entries()) yield describeGap(problem, index + 1, redactor);
    },
  });
}

function describeIssue(finding: Finding, occurrence: Occurrence, number: number, redactor: Redactor): object {
  const { ruleId, ruleName, severity, rotate, fingerprint } = finding;
  const { path, line, endLine } = occurrence;
  const place = describePlaceOf(finding, occurrence, redactor);
  return {
    type: 'issue',
    check_name: ruleId,
    categories: ['Security'],
    severity: severities[severity],
    description: `${ruleName}: ${redactor.secret(finding)}. ${place} ${rotate.steps} ${rotate.url}`.trim(),
    // GitLab compares branches by it, and two issues with the same one are taken for one.
    fingerprint: `${fingerprint}:${number}`,
    location: { path: redactor.path(path), lines: { begin: line, end: endLine } },
  };
}

function describeGap(problem: Problem, number: number, redactor: Redactor): object {
  return {
    type: 'issue',
    check_name: 'incomplete-scan',
    categories: ['Security'],
    severity: 'major',
    description: `Not scanned: ${describeProblem(problem, redactor)}`,
    fingerprint: `incomplete-scan:${number}`,
    location: { path: redactor.path(problem.where), lines: { begin: 1 } },
  };
}
