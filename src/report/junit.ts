import type { Finding, Occurrence } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { visible } from './display/display.ts';
import { escapeMarkup } from './markup/markup.ts';
import { Redactor } from './redaction/redactor.ts';
import { reportedOccurrences } from './tally.ts';
import { describePlaceOf } from './wording/place-sentence.ts';
import { describeProblem } from './wording/problem-sentence.ts';

/**
 * JUnit XML, which CI systems show as tests: one failed test per place of a secret, one in error per problem, or a
 * single passed one if there are neither. Never shows secrets.
 */
export function* renderJunit(result: ScanResult): Generator<string> {
  const redactor = new Redactor(result);
  const failures = result.findings.reduce((count, finding) => count + reportedOccurrences(finding).length, 0);
  const errors = result.problems.length;
  const counts = `tests="${Math.max(1, failures + errors)}" failures="${failures}" errors="${errors}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="straykey" ${counts}>\n  <testsuite name="straykey" ${counts}>\n`;
  if (failures + errors === 0) yield `    <testcase classname="straykey" name="no secrets"/>\n`;
  for (const problem of result.problems) {
    const message = describeProblem(problem, redactor);
    yield `    <testcase classname="straykey" name=${quote(`read ${redactor.path(problem.where)}`)}>\n      <error type=${quote(problem.kind)} message=${quote(message)}/>\n    </testcase>\n`;
  }
  for (const finding of result.findings)
    for (const occurrence of reportedOccurrences(finding)) yield describePlace(finding, occurrence, redactor);
  yield '  </testsuite>\n</testsuites>\n';
}

function describePlace(finding: Finding, occurrence: Occurrence, redactor: Redactor): string {
  const path = redactor.path(occurrence.path);
  const { steps, url } = finding.rotate;
  const lines = [
    `${path}:${occurrence.line}:${occurrence.column}`,
    describePlaceOf(finding, occurrence, redactor),
    `What to do: ${steps} ${url}`.trim(),
    `Fingerprint ${finding.fingerprint}`,
  ];
  return `    <testcase classname=${quote(path)} name=${quote(`${finding.ruleName} in line ${occurrence.line}`)} file=${quote(path)} line="${occurrence.line}">
      <failure type=${quote(`${finding.severity} ${finding.ruleId}`)} message=${quote(`${finding.ruleName}: ${redactor.secret(finding)}`)}>${lines.map((line) => escapeMarkup(visible(line))).join('\n')}</failure>
    </testcase>\n`;
}

function quote(text: string): string {
  return `"${escapeMarkup(visible(text))}"`;
}
