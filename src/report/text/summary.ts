import { compareText } from '../../foundation/order.ts';
import { excludedSecrets, type ScanResult, type Statistics } from '../../model/result.ts';
import { visible } from '../display/display.ts';
import type { Style } from '../display/style.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { describeProblem } from '../wording/problem-sentence.ts';
import { countOf, formatNumber } from '../wording/quantity.ts';
import { describeScanned, describeVerdict } from '../wording/verdict.ts';
import { TextLines } from './layout.ts';

const mostShown = 20;
/** The singular of what a scan leaves out. */
const singulars: ReadonlyMap<string, string> = new Map([
  ['symbolic links', 'symbolic link'],
  ['symbolic links that lead nowhere', 'symbolic link that leads nowhere'],
  ['pipes, sockets and devices', 'pipe, socket or device'],
  ['folders of the kernel (procfs and sysfs)', 'folder of the kernel (procfs or sysfs)'],
  ['submodule entries', 'submodule entry'],
  ['deleted files', 'deleted file'],
  [excludedSecrets, 'secret in excluded paths'],
]);

/** What was scanned and what was not, with the verdict on the last line. Ends with a newline. */
export function renderSummary(result: ScanResult, redactor: Redactor, style: Style, columns: number): string {
  const lines = new TextLines(style, columns, '');
  const { statistics } = result;
  lines.addLabelled('scanned', [describeScanned(statistics, result.target)]);
  const { config } = result.target;
  lines.addLabelled('config', config === undefined ? [] : [visible(redactor.text(config))]);
  lines.addLabelled('left out', listSkipped(statistics, redactor));
  lines.addLabelled('allowed', listAllowed(statistics));
  if (statistics.belowConfidence > 0)
    lines.addLabelled('not shown', [
      `${countOf(statistics.belowConfidence, 'finding')} below the confidence asked for`,
    ]);
  lines.addLabelled('notes', atMost(result.notes.map((note) => visible(redactor.sentence(note)))));
  lines.addLabelled(
    'incomplete',
    atMost(result.problems.map((problem) => visible(describeProblem(problem, redactor)))),
    style.warning,
  );
  lines.add('');
  lines.add(describeVerdict(result, style));
  return lines.toString();
}

function listSkipped({ skipped }: Statistics, redactor: Redactor): readonly string[] {
  const entries = Object.entries(skipped).filter(([, count]) => count > 0);
  entries.sort(([a, countA], [b, countB]) => countB - countA || compareText(a, b));
  return atMost(
    entries.map(
      ([why, count]) => `${formatNumber(count)} ${visible(redactor.sentence(count === 1 ? singularOf(why) : why))}`,
    ),
  );
}

/** `contents of xz files` counts files of every format. */
function singularOf(why: string): string {
  return singulars.get(why) ?? why.replace(/^contents of (.+) files( in .+)?$/, 'content of a file of $1$2');
}

function listAllowed({ allowed: { inline, allowlist, baseline } }: Statistics): readonly string[] {
  if (inline + allowlist + baseline === 0) return [];
  const ways = [
    ...(inline > 0 ? [`${formatNumber(inline)} inline`] : []),
    ...(allowlist > 0 ? [`${formatNumber(allowlist)} by allowlist`] : []),
    ...(baseline > 0 ? [`${formatNumber(baseline)} by baseline`] : []),
  ];
  return [`${countOf(inline + allowlist + baseline, 'finding')}: ${ways.join(', ')}`];
}

function atMost(texts: readonly string[]): readonly string[] {
  if (texts.length <= mostShown) return texts;
  return [
    ...texts.slice(0, mostShown),
    `and ${formatNumber(texts.length - mostShown)} more; the JSON report has them all`,
  ];
}
