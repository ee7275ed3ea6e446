import type { ScanResult, Statistics, Target } from '../model/result.ts';
import { severities } from '../model/severity.ts';
import { visible } from './display.ts';
import { describeProblem } from './problem-sentence.ts';
import { countOf, formatBytes, formatNumber } from './quantity.ts';
import type { Redactor } from './redactor.ts';
import type { Style } from './style.ts';
import { hasLookedAtNothing, isComplete, tallyFindings } from './tally.ts';
import { TextLines } from './text-layout.ts';

const mostShown = 20;

/** What was looked at and what was not, and the verdict in the last line. Ends with a newline. */
export function renderSummary(result: ScanResult, redactor: Redactor, style: Style, columns: number): string {
  const lines = new TextLines(style, columns, '');
  const { statistics } = result;
  lines.addLabelled('scanned', [describeScanned(statistics, result.target)]);
  lines.addLabelled('left out', listSkipped(statistics, redactor));
  lines.addLabelled('allowed', listAllowed(statistics));
  if (statistics.belowConfidence > 0) lines.addLabelled('not shown', [`${countOf(statistics.belowConfidence, 'finding')} below the confidence asked for`]);
  lines.addLabelled('notes', atMost(result.notes.map((note) => visible(redactor.text(note)))));
  lines.addLabelled('incomplete', atMost(result.problems.map((problem) => visible(describeProblem(problem, redactor)))), style.warning);
  lines.add('');
  lines.add(verdict(result, style));
  return lines.toString();
}

function describeScanned(statistics: Statistics, target: Target): string {
  if (hasLookedAtNothing(statistics)) return 'nothing';
  return `${[...listScanned(statistics, target), formatBytes(statistics.bytes)].join(', ')}, with ${countOf(statistics.rules, 'rule')}`;
}

function listScanned({ files, blobs, commits, variables, archives }: Statistics, { mode }: Target): readonly string[] {
  const hasObjects = mode === 'git' || mode === 'staged' || mode === 'range';
  return [
    ...(commits > 0 ? [countOf(commits, 'commit')] : []),
    ...(blobs > 0 && (hasObjects || files + variables === 0) ? [countOf(blobs, 'blob')] : []),
    ...(files > 0 ? [countOf(files, 'file')] : []),
    ...(variables > 0 ? [countOf(variables, 'variable')] : []),
    ...(archives > 0 ? [countOf(archives, 'archive')] : []),
  ];
}

function listSkipped({ skipped }: Statistics, redactor: Redactor): readonly string[] {
  const entries = Object.entries(skipped).filter(([, count]) => count > 0);
  entries.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  return atMost(entries.map(([why, count]) => `${formatNumber(count)} ${visible(redactor.text(why))}`));
}

function listAllowed({ allowed: { inline, allowlist, baseline } }: Statistics): readonly string[] {
  if (inline + allowlist + baseline === 0) return [];
  const ways = [...(inline > 0 ? [`${formatNumber(inline)} inline`] : []), ...(allowlist > 0 ? [`${formatNumber(allowlist)} by allowlist`] : []), ...(baseline > 0 ? [`${formatNumber(baseline)} by baseline`] : [])];
  return [`${countOf(inline + allowlist + baseline, 'finding')}: ${ways.join(', ')}`];
}

function verdict(result: ScanResult, style: Style): string {
  const problems = countOf(result.problems.length, 'problem');
  if (result.findings.length > 0) {
    const { secrets, places, bySeverity, testCredentials } = tallyFindings(result.findings);
    const counts = [...severities].reverse().filter((severity) => bySeverity[severity] > 0);
    const worst = counts.map((severity) => style.severity(severity, `${formatNumber(bySeverity[severity])} ${severity}`)).join(', ');
    const tests = testCredentials > 0 ? `; ${countOf(testCredentials, 'test credential')} among them` : '';
    return `${style.strong(`${countOf(secrets, 'secret')} in ${countOf(places, 'place')}`)}: ${worst}${tests}${isComplete(result) ? '' : style.warning(`; incomplete: ${problems}`)}`;
  }
  if (hasLookedAtNothing(result.statistics)) return style.warning(`Nothing was scanned${isComplete(result) ? '' : `: ${problems}`}.`);
  if (!isComplete(result)) return style.warning(`No secrets found, but the scan is incomplete: ${problems}.`);
  const scanned = listScanned(result.statistics, result.target).join(', ');
  const bytes = formatBytes(result.statistics.bytes);
  return style.good(scanned === '' ? `No secrets found in ${bytes}.` : `No secrets found in ${scanned} (${bytes}).`);
}

function atMost(texts: readonly string[]): readonly string[] {
  if (texts.length <= mostShown) return texts;
  return [...texts.slice(0, mostShown), `and ${formatNumber(texts.length - mostShown)} more; the JSON report has them all`];
}
