import type { Finding } from '../../model/finding.ts';
import { isObjectLabel } from '../../model/git/object-label.ts';
import { shortId } from '../../model/git/short-id.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Severity } from '../../model/severity.ts';
import { visible } from '../../report/display/display.ts';
import { Redactor } from '../../report/redaction/redactor.ts';
import { reportedOccurrences } from '../../report/tally.ts';
import { describeProblem } from '../../report/wording/problem-sentence.ts';
import { countOf } from '../../report/wording/quantity.ts';
import { formatCommand } from '../github/workflow-command.ts';
import { worstFirst } from './worst-first.ts';

type Level = 'error' | 'warning' | 'notice';

/** GitHub shows only this many of each level for a step, the first ones. */
const mostOfLevel = 10;
const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

/**
 * Workflow commands for the problems and secrets that GitHub shows, the worst first. Ends are inclusive.
 */
export function annotate(result: ScanResult): readonly string[] {
  const redactor = new Redactor(result);
  const all = [
    ...describeProblems(result, redactor),
    ...worstFirst(result.findings).map((finding) => describe(finding, redactor)),
  ];
  const counts: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
  const shown = all.filter(({ level }) => counts[level]++ < mostOfLevel);
  const left = all.length - shown.length;
  return [
    ...shown.map(({ command }) => command),
    ...(left === 0
      ? []
      : [
          `${countOf(left, 'more secret')} without an annotation, since GitHub shows ${mostOfLevel} of each kind; the log of this step has them all`,
        ]),
  ];
}

interface Annotation {
  readonly level: Level;
  readonly command: string;
}

/** One annotation for all problems, so that room is left for secrets. */
function describeProblems({ problems }: ScanResult, redactor: Redactor): readonly Annotation[] {
  const [first] = problems;
  if (first === undefined) return [];
  const more = problems.length === 1 ? '' : ` (and ${countOf(problems.length - 1, 'more problem')})`;
  return [
    {
      level: 'error',
      command: formatCommand(
        'error',
        { title: 'straykey: not everything could be read' },
        visible(`${describeProblem(first, redactor)}${more}`),
      ),
    },
  ];
}

function describe(finding: Finding, redactor: Redactor): Annotation {
  const level = levels[finding.severity];
  const [place] = reportedOccurrences(finding);
  const isFile = place !== undefined && !isObjectLabel(place.path);
  const spot = isFile
    ? {
        file: redactor.path(place.path),
        line: place.line,
        endLine: place.endLine,
        ...(place.line === place.endLine && {
          col: place.column,
          endColumn: Math.max(place.column, place.endColumn - 1),
        }),
      }
    : {};
  const where = isFile || place === undefined ? '' : ` in ${redactor.path(place.path)}`;
  const since =
    place?.commit === undefined
      ? ''
      : ` It ${place.commit.isBoundary ? 'came with or before' : 'came with'} commit ${shortId(place.commit.id)} of ${place.commit.date.slice(0, 10)}.`;
  const text =
    `${redactor.secret(finding)}${where} (${finding.severity}, ${finding.confidence}).${since} ${finding.rotate.steps} ${finding.rotate.url}`.trim();
  return {
    level,
    command: formatCommand(level, { ...spot, title: `straykey: ${visible(finding.ruleName)}` }, visible(text)),
  };
}
