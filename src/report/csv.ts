import type { Finding, Occurrence } from '../model/finding.ts';
import type { ScanResult } from '../model/result.ts';
import { visible } from './display/display.ts';
import { type LineLinks, lineLinks } from './links/line-link.ts';
import { Redactor } from './redaction/redactor.ts';
import type { RenderSettings } from './reporter.ts';
import { reportedOccurrences } from './tally.ts';

const columns = [
  'severity',
  'confidence',
  'ruleId',
  'ruleName',
  'redacted',
  'path',
  'line',
  'column',
  'commit',
  'author',
  'date',
  'fingerprint',
  'whatToDo',
  'url',
  'link',
] as const;
type Row = Readonly<Record<(typeof columns)[number], string | number>>;

/** A header row, then one row per place (RFC 4180). Columns are named as in JSON Lines. */
export function* renderCsv(result: ScanResult, { showSecrets }: RenderSettings): Generator<string> {
  const redactor = new Redactor(result, { showSecrets });
  const links = lineLinks(result.target, redactor);
  yield toLine([...columns, ...(showSecrets ? ['secret'] : [])]);
  for (const finding of result.findings) {
    for (const occurrence of reportedOccurrences(finding)) {
      const row = describe(finding, occurrence, redactor, links);
      yield toLine([...columns.map((column) => row[column]), ...(showSecrets ? [finding.secret] : [])]);
    }
  }
}

function describe(finding: Finding, occurrence: Occurrence, redactor: Redactor, links: LineLinks): Row {
  const { path, line, column, commit } = occurrence;
  const { severity, confidence, ruleId, ruleName, fingerprint, rotate } = finding;
  return {
    severity,
    confidence,
    ruleId,
    ruleName,
    redacted: redactor.secret(finding),
    path: redactor.path(path),
    line,
    column,
    commit: commit?.id ?? '',
    author: commit === undefined ? '' : redactor.text(commit.author),
    date: commit?.date ?? '',
    fingerprint,
    whatToDo: rotate.steps,
    url: rotate.url,
    link: links(occurrence) ?? '',
  };
}

function toLine(cells: readonly (string | number)[]): string {
  return `${cells.map(toCell).join(',')}\r\n`;
}

/** Spreadsheets evaluate a cell that looks like a formula, even in quotation marks; an apostrophe makes it text. */
function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = visible(value);
  return `"${/^\s*[=+\-@]/.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
}
