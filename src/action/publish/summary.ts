import { isInArchive } from '../../model/archive-path.ts';
import type { Finding, Occurrence } from '../../model/finding.ts';
import { isObjectLabel } from '../../model/git/object-label.ts';
import { shortId } from '../../model/git/short-id.ts';
import type { ScanResult } from '../../model/result.ts';
import { adviceCells } from '../../report/markup/advice-cell.ts';
import { placesCell, secretCell, tableHead } from '../../report/markup/finding-cells.ts';
import { code, fit, link, plain } from '../../report/markup/markdown-text.ts';
import { Redactor } from '../../report/redaction/redactor.ts';
import { hasLookedAtNothing, reportedOccurrences, tallyFindings } from '../../report/tally.ts';
import { describeProblem } from '../../report/wording/problem-sentence.ts';
import { countOf, formatBytes } from '../../report/wording/quantity.ts';
import type { Runner } from '../github/runner.ts';
import { worstFirst } from './worst-first.ts';

const longestText = 1_000;
/** For the line that says how many secrets did not fit. */
const leftLineBytes = 200;

/**
 * The result for a page of GitHub, in Markdown and at most this many bytes long: what, where, since when, what to do.
 */
export function summarise(result: ScanResult, runner: Runner, mostBytes: number): string {
  const redactor = new Redactor(result);
  const head = `${heading(result)}\n\n${listTexts(
    'Not everything could be read',
    result.problems.map((problem) => describeProblem(problem, redactor)),
    mostBytes / 4,
  )}`;
  const tail = `${result.findings.length === 0 ? '' : advice(result)}${listTexts(
    'Notes',
    result.notes.map((note) => redactor.sentence(note)),
    mostBytes / 4,
  )}${scanned(result)}\n`;
  const adviceOf = adviceCells();
  const table =
    result.findings.length === 0
      ? []
      : [tableHead, ...worstFirst(result.findings).map((finding) => row(finding, adviceOf(finding), redactor, runner))];
  const room = mostBytes - Buffer.byteLength(head) - Buffer.byteLength(tail) - leftLineBytes;
  return `${head}${fit(table, room, (left) => `\n${countOf(left, 'more secret')} did not fit here; the log and the reports have them all.\n`)}${tail}`;
}

function heading({ findings, problems, statistics }: ScanResult): string {
  if (findings.length > 0) {
    const { secrets, places } = tallyFindings(findings);
    return `### 🔑 straykey: ${countOf(secrets, 'secret')} in ${countOf(places, 'place')}`;
  }
  if (problems.length > 0) return '### ⚠️ straykey: not everything could be looked at';
  return hasLookedAtNothing(statistics)
    ? '### ✅ straykey: nothing new to look at'
    : '### ✅ straykey: no secrets found';
}

function row(finding: Finding, adviceCell: string, redactor: Redactor, runner: Runner): string {
  const [first] = reportedOccurrences(finding);
  const cells = [
    `**${finding.severity}**`,
    secretCell(finding, redactor),
    placesCell(finding, (place) => linkPlace(place, redactor, runner)),
    first === undefined ? '' : describeSince(first, redactor, runner),
    adviceCell,
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function linkPlace({ path, line, commit }: Occurrence, redactor: Redactor, { serverUrl, repository }: Runner): string {
  const shown = redactor.path(path);
  if (isObjectLabel(path)) return code(shown);
  const label = code(`${shown}:${line}`);
  // A path that contains a secret leads nowhere once it is redacted.
  if (commit === undefined || shown !== path || isInArchive(path)) return label;
  return link(
    label,
    `${serverUrl}/${repository}/blob/${commit.id}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
  );
}

function describeSince({ commit }: Occurrence, redactor: Redactor, { serverUrl, repository }: Runner): string {
  if (commit === undefined) return '';
  const id = link(code(shortId(commit.id)), `${serverUrl}/${repository}/commit/${commit.id}`);
  return `${plain(commit.date.slice(0, 10))}<br>${id}<br>${plain(redactor.text(commit.author))}`;
}

/** Explains why the check stays red when only the line was removed. */
function advice({ findings }: ScanResult): string {
  const isHistory = findings.some(({ occurrences }) => occurrences.some(({ commit }) => commit !== undefined));
  return `\nRevoke first: whoever has read it keeps it.${isHistory ? ' Taking the line away in a further commit is not enough, since the commit that brought it stays; after revoking, rewrite the commits, or accept the dead secret in the baseline of the base branch.' : ''}\n\n`;
}

/** At most this many bytes long. */
function listTexts(title: string, texts: readonly string[], mostBytes: number): string {
  if (texts.length === 0) return '';
  const items = texts.map((text) => `- ${plain(cut(text))}\n`);
  return `${title}:\n\n${fit(items, mostBytes, (left) => `- and ${left} more\n`)}\n`;
}

function scanned({ statistics: { files, blobs, commits, bytes, allowed } }: ScanResult): string {
  const counts = [
    ...(commits > 0 ? [countOf(commits, 'commit')] : []),
    ...(blobs > 0 ? [countOf(blobs, 'blob')] : []),
    ...(files > 0 ? [countOf(files, 'file')] : []),
  ];
  const exceptions = allowed.inline + allowed.allowlist + allowed.baseline;
  return `Looked at ${counts.length === 0 ? 'nothing' : `${counts.join(', ')} (${formatBytes(bytes)})`}${exceptions === 0 ? '' : `; allowed: ${countOf(exceptions, 'secret')}`}.`;
}

function cut(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}
