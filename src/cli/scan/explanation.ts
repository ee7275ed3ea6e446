import type { Allowance, Finding, Occurrence } from '../../model/finding.ts';
import type { ScanResult } from '../../model/result.ts';
import { type Confidence, isAtLeast } from '../../model/severity.ts';
import { visible, wrap } from '../../report/display/display.ts';
import { Redactor } from '../../report/redaction/redactor.ts';
import { describeProblem } from '../../report/wording/problem-sentence.ts';
import { countOf } from '../../report/wording/quantity.ts';

const indent = '  ';
/** Indentation of a sentence's continuation lines. */
const hangingIndent = '    ';

/** A candidate that a filter rejected. */
export interface FilteredOut {
  readonly ruleId: string;
  readonly filter: string;
  readonly reason: string;
}

export interface ExplanationOptions {
  /** The place as typed: `src/a.ts:12`. */
  readonly place: string;
  readonly line: number;
  /** Lowest confidence that is reported. */
  readonly floor: Confidence;
  /** Why a scan of its folder would not read the file. */
  readonly leftOut: readonly string[];
  readonly dropped: readonly FilteredOut[];
  /** The ids of rules that have a keyword on the line. */
  readonly keyed: readonly string[];
  /** Number of lines in the file; undefined if they were not counted. */
  readonly lastLine: number | undefined;
  readonly columns: number;
}

/**
 * What became of each candidate on one line of a file, as text for people. `result` has everything that was found in
 * the file.
 */
export function explainLine(
  { place, line, floor, leftOut, dropped, keyed, lastLine, columns }: ExplanationOptions,
  result: ScanResult,
): string {
  const redactor = new Redactor(result);
  const sentences = [
    ...leftOut.map((reason) => `A scan of its folder does not read this file: ${reason}.`),
    ...result.findings
      .filter((finding) => isOn(finding, line))
      .map((finding) => explainFinding(finding, redactor.secret(finding), floor)),
    ...new Set(
      result.findings
        .flatMap(({ occurrences }) =>
          occurrences
            .filter((occurrence) => occurrence.line === line)
            .flatMap(({ ineffectiveAllow = [] }) => ineffectiveAllow),
        )
        .map((sentence) => `${sentence}.`),
    ),
    ...result.allowed
      .filter((finding) => isOn(finding, line))
      .map((finding) => explainAllowed(finding, redactor.secret(finding), line)),
    ...new Set(
      dropped.map(({ ruleId, filter, reason }) => `${ruleId} dropped what it met: ${reason} (filter ${filter}).`),
    ),
    ...result.problems.map((problem) => `${describeProblem(problem, redactor)}.`.replace(/\.\.$/, '.')),
  ];
  if (sentences.length === 0 && lastLine !== undefined && line > lastLine)
    sentences.push(`There is no such line: the file ends with line ${lastLine}.`);
  if (sentences.length === 0) sentences.push(explainNothing(keyed));
  return `${visible(place)}\n${sentences.map((sentence) => indent + wrap(visible(sentence), columns - hangingIndent.length).join(`\n${hangingIndent}`)).join('\n')}\n`;
}

/** At most so many rules are named. */
const mostNamed = 3;

function explainNothing([first, ...others]: readonly string[]): string {
  if (first === undefined)
    return 'No rule met anything here: no keyword of a rule is on the line. `straykey rules list` shows the rules.';
  const more = others.length + 1 - mostNamed;
  const named = [first, ...others].slice(0, mostNamed).join(', ');
  const rules = more > 0 ? `${named} and ${countOf(more, 'other rule')}` : named;
  return `No rule met anything here: a keyword of ${rules} is on the line, but nothing round it has the form of such a secret. \`straykey rules show ${first}\` tells what that rule looks for.`;
}

function isOn({ occurrences }: Finding, line: number): boolean {
  return occurrences.some((occurrence) => reachesOver(occurrence, line));
}

function reachesOver(occurrence: Occurrence, line: number): boolean {
  return occurrence.line <= line && line <= occurrence.endLine;
}

function explainFinding({ ruleId, confidence, reasons }: Finding, redacted: string, floor: Confidence): string {
  const standing = isAtLeast(confidence, floor) ? 'is reported' : `is reported with --confidence ${confidence} only`;
  return `${ruleId} found ${redacted}, which ${standing} (${confidence}: ${reasons.join('; ')}).`;
}

function explainAllowed({ ruleId, occurrences }: Finding, redacted: string, line: number): string {
  const allowance = occurrences.find((occurrence) => reachesOver(occurrence, line))?.allowed;
  return `${ruleId} found ${redacted}, which is not reported: ${allowance ? describeAllowance(allowance) : 'all its places are allowed'}.`;
}

function describeAllowance(allowance: Allowance): string {
  const reason = allowance.reason === undefined ? '' : ` (${allowance.reason})`;
  switch (allowance.kind) {
    case 'inline':
      return `the comment "${allowance.marker}" allows it${reason}`;
    case 'allowlist':
      return `the exception ${allowance.name} covers it${reason}`;
    case 'baseline':
      return `the baseline accepts it${allowance.expires === undefined ? '' : ` until ${allowance.expires}`}${reason}`;
  }
}
