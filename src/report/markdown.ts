import type { Finding } from '../model/finding.ts';
import { shortId } from '../model/git/short-id.ts';
import type { ScanResult } from '../model/result.ts';
import { type LineLinks, lineLinks } from './links/line-link.ts';
import { adviceCells } from './markup/advice-cell.ts';
import { placesCell, secretCell, tableHead } from './markup/finding-cells.ts';
import { code, link, plain } from './markup/markdown-text.ts';
import { Redactor } from './redaction/redactor.ts';
import { reportedOccurrences } from './tally.ts';
import { describeProblem } from './wording/problem-sentence.ts';
import { describeScanned, describeVerdict } from './wording/verdict.ts';

/**
 * A table with one row per secret, for issues, wikis and merge requests. Never shows secrets, since many people read
 * such pages.
 */
export function* renderMarkdown(result: ScanResult): Generator<string> {
  const redactor = new Redactor(result);
  const links = lineLinks(result.target, redactor);
  yield `# straykey\n\n**${plain(describeVerdict(result))}**\n`;
  if (result.findings.length > 0) yield `\n${tableHead}`;
  const adviceOf = adviceCells();
  for (const finding of result.findings) yield describeRow(finding, adviceOf(finding), redactor, links);
  yield* list(
    'Not everything could be read',
    result.problems.map((problem) => describeProblem(problem, redactor)),
  );
  yield* list(
    'Notes',
    result.notes.map((note) => redactor.sentence(note)),
  );
  yield `\nScanned: ${plain(describeScanned(result.statistics, result.target))}.\n`;
}

function describeRow(finding: Finding, advice: string, redactor: Redactor, links: LineLinks): string {
  const commit = reportedOccurrences(finding)[0]?.commit;
  const cells = [
    finding.severity,
    secretCell(finding, redactor),
    placesCell(finding, (place) => link(code(`${redactor.path(place.path)}:${place.line}`), links(place) ?? '')),
    commit === undefined
      ? ''
      : `${plain((finding.exposure?.since ?? commit.date).slice(0, 10))}<br>${code(shortId(commit.id))}<br>${plain(redactor.text(commit.author))}`,
    advice,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function* list(title: string, texts: readonly string[]): Generator<string> {
  if (texts.length > 0) yield `\n${title}:\n\n`;
  for (const text of texts) yield `- ${plain(text)}\n`;
}
