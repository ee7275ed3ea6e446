import type { RuleSet } from '../../model/rule-set.ts';
import { withOwnTexts } from '../assignment/candidate.ts';
import { type Candidate, candidatesAt, windowAfter, windowBefore } from '../assignment/candidates.ts';
import { ceilingOf, settingsReach, underCeiling } from '../assignment/doubts/ceiling.ts';
import type { Surroundings } from '../assignment/evidence/evidence.ts';
import { judge } from '../assignment/judge.ts';
import { judgeMemoised } from '../assignment/memoised-judge.ts';
import { newReading } from '../assignment/reading.ts';
import { mostValues } from '../assignment/series/values.ts';
import { assignmentCostOf } from '../search/assignment-cost.ts';
import { cutWord } from '../search/cut-word.ts';
import type { SearchContext } from '../search/search-context.ts';
import type { LineEnds } from '../text/line-ends.ts';
import { lineEnd, lineStart } from '../text/position.ts';
import { latin1, secretText } from '../text/text.ts';

/** Bytes of a value's line that a judgement looks at, on either side. */
const lineReach = 400;

/** No value begins more bytes after its keyword: the rest of the name, marks, a type and wrappers come between. */
const valueReach = 600;

/** The generic rules of a scan by the family of names they report: `password`, `token`. */
export type FamilyRules = ReadonlyMap<string, number>;

/** Of these rules, those that read assignments; their ids end in the family. */
export function familyRulesOf(ruleSet: RuleSet, selected: readonly number[]): FamilyRules {
  return new Map(
    selected
      .filter((index) => ruleSet.kindOf(index) === 'generic')
      .map((index) => [ruleSet.entry(index).id.slice('generic-'.length), index]),
  );
}

/** What judging the candidates at a keyword took. */
export interface JudgedKeyword {
  readonly cost: number;
  /** Set if they go beyond the usual window: where they end. */
  readonly farEnd: number | undefined;
}

/** How many bytes of a list or a table are read. */
const longestSeries = 64 * 1024;

/** Judges the candidates at a keyword, and reports each as found or rejected. */
export function judgeAssignments(
  position: number,
  keywordLength: number,
  rules: FamilyRules,
  context: SearchContext,
): JudgedKeyword {
  const { layer, windows, lineEnds } = context;
  const { length } = layer.bytes;
  const usualEnd = windowEnd(length, lineEnds, position);
  let end = usualEnd;
  let farBytes = 0;
  for (;;) {
    const { text, start } = windows.around(position, position - windowBefore, end);
    const hit = position - start;
    const keyword = text.slice(hit, hit + keywordLength).toLowerCase();
    const reading = newReading();
    const candidates = candidatesAt(text, hit, keyword, reading);
    if (reading.isCut && start + text.length < Math.min(length, position + longestSeries)) {
      end = Math.min(length, position + Math.min(longestSeries, 4 * (end - position)));
      farBytes += end - position;
      continue;
    }
    const near = reading.end === 0 ? candidates : candidates.filter(({ valueEnd }) => valueEnd < hit + longestSeries);
    const isFound = judgeAll(near, start, rules, context);
    if (isFound && (reading.isLong || near.length < candidates.length || (reading.isCut && end < length)))
      context.events.limited(tooLong);
    const readTo = reading.isCut ? end : start + reading.end;
    return {
      cost: assignmentCostOf(near.length) + Math.ceil(farBytes / bytesOfCost),
      farEnd: readTo > usualEnd ? readTo : undefined,
    };
  }
}

const tooLong = `a list or a table with more secrets than are read: ${mostValues}, within ${longestSeries / 1024} KiB`;

/** Reading as many bytes of a list costs as much as a keyword. */
const bytesOfCost = 256;

/** Whether any of them is found. */
function judgeAll(
  candidates: readonly Candidate[],
  start: number,
  rules: FamilyRules,
  context: SearchContext,
): boolean {
  const { layer } = context;
  let isFound = false;
  for (const candidate of candidates) {
    const rule = rules.get(candidate.family);
    if (rule === undefined) continue;
    const [from, to] = [start + candidate.valueStart, start + candidate.valueEnd];
    if (layer.startsInWord === true && start + candidate.nameStart === 0)
      context.events.rejected?.(
        { rule, layer, start: from },
        'cut',
        'its name is the rest of a longer word, where what was decoded begins',
      );
    else isFound = judgeOne(rule, candidate, { from, to }, context) || isFound;
  }
  return isFound;
}

/**
 * The span of text that decides on the candidates at a keyword. Lines may end it earlier: see `assembly/edits/lines.ts` of
 * the kernel.
 */
export function reachOfAssignment(
  length: number,
  lineEnds: LineEnds,
  position: number,
  farEnd: number | undefined,
): { readonly from: number; readonly to: number } {
  const to = farEnd ?? windowEnd(length, lineEnds, position);
  return { from: position - windowBefore - lineReach - 1, to: to + lineReach + 1 };
}

/**
 * The grammar looks no farther than the line after the one in which a value may begin, so the window is cut there.
 */
function windowEnd(length: number, lineEnds: LineEnds, position: number): number {
  const most = Math.min(length, position + windowAfter);
  const from = Math.min(position + valueReach, most);
  const end = lineEnds.after(from, most - from);
  if (end === most) return most;
  return Math.min(most, lineEnds.after(end + 1, most - end - 1) + 1);
}

/** Whether it is found. */
function judgeOne(
  rule: number,
  candidate: Candidate,
  { from, to }: { from: number; to: number },
  { layer, path, events }: SearchContext,
): boolean {
  const { bytes } = layer;
  const nameFrom = Math.max(0, Math.min(from, from - (candidate.valueStart - candidate.nameStart)));
  const cut = cutWord(layer, nameFrom, to);
  if (cut !== undefined) {
    events.rejected?.({ rule, layer, start: from }, 'cut', cut);
    return false;
  }
  // A text without a path is mostly an object of git, and another version of an earlier one.
  const verdict = (path === undefined ? judgeMemoised : judge)(candidate, new LineSurroundings(path, bytes, from, to));
  if (verdict.kind === 'reject') {
    events.rejected?.({ rule, layer, start: from }, 'assignment', verdict.reason);
    return false;
  }
  const around = (): string =>
    latin1(bytes, Math.max(0, from - settingsReach), Math.min(bytes.length, to + settingsReach));
  const ceiling = ceilingOf(candidate, around);
  const { confidence, reasons } = underCeiling(verdict, ceiling);
  events.found({
    rule,
    secret: secretText(bytes, from, to),
    matched: latin1(bytes, nameFrom, to),
    layer,
    from,
    to,
    ...layer.toBlob(from, to),
    confidence,
    reasons,
    companions: [],
    assignment: placedByName(candidate),
    ...(ceiling && { ceiling }),
  });
  return true;
}

/** The surroundings of a value. Its line is read on first use: most candidates are dropped without it. */
class LineSurroundings implements Surroundings {
  readonly path: string | undefined;
  readonly #bytes: Uint8Array;
  readonly #from: number;
  readonly #to: number;
  #line: string | undefined;

  constructor(path: string | undefined, bytes: Uint8Array, from: number, to: number) {
    this.path = path;
    this.#bytes = bytes;
    this.#from = from;
    this.#to = to;
  }

  get line(): string {
    return (this.#line ??= latin1(
      this.#bytes,
      lineStart(this.#bytes, this.#from, lineReach),
      lineEnd(this.#bytes, this.#to, lineReach),
    ));
  }
}

/** The places count from the name on: where the text was read from does not matter. */
function placedByName(candidate: Candidate): Candidate {
  const { nameStart, nameEnd, valueStart, valueEnd } = candidate;
  return {
    ...withOwnTexts(candidate),
    nameStart: 0,
    nameEnd: nameEnd - nameStart,
    valueStart: valueStart - nameStart,
    valueEnd: valueEnd - nameStart,
  };
}
