import type { RuleSet } from '../model/rule-set.ts';
import { type Candidate as Assignment, candidatesAt, windowAfter, windowBefore } from './assignment/candidates.ts';
import type { Surroundings } from './assignment/evidence.ts';
import { judge } from './assignment/judge.ts';
import { judgeRecalled } from './assignment/recalled-judge.ts';
import { pageKeyDoubt, settingsReach } from './assignment/page-key.ts';
import { cutWord } from './cut-word.ts';
import type { LineEnds } from './line-ends.ts';
import { ownText } from './own-text.ts';
import { lineEnd, lineStart } from './position.ts';
import type { SearchContext } from './search-context.ts';
import { latin1, utf8Text } from './text.ts';

/** Bytes of a value's line that a judgement looks at, on either side. */
const lineReach = 400;

/** No value begins farther after its keyword: name, marks, type and what a value is wrapped in. */
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

/** Reads the assignments at a keyword, tells what became of each, and gives their number. */
export function judgeAssignments(
  position: number,
  keywordLength: number,
  rules: FamilyRules,
  context: SearchContext,
): number {
  const { layer, windows, lineEnds } = context;
  const { text, start } = windows.around(
    position,
    position - windowBefore,
    windowEnd(layer.bytes.length, lineEnds, position),
  );
  const hit = position - start;
  const keyword = text.slice(hit, hit + keywordLength).toLowerCase();
  const assignments = candidatesAt(text, hit, keyword);
  for (const assignment of assignments) {
    const rule = rules.get(assignment.family);
    if (rule === undefined) continue;
    if (layer.startsInWord === true && start + assignment.nameStart === 0)
      context.events.rejected?.(
        rule,
        layer,
        start + assignment.valueStart,
        'cut',
        'its name is the rest of a longer word, where what was decoded begins',
      );
    else
      judgeOne(
        rule,
        assignment,
        { from: start + assignment.valueStart, to: start + assignment.valueEnd },
        context,
        layer.bytes,
      );
  }
  return assignments.length;
}

/**
 * No text outside decides on the assignments at a keyword; `assembly/lines.ts` of the kernel says where lines end it
 * earlier.
 */
export function reachOfAssignment(
  length: number,
  lineEnds: LineEnds,
  position: number,
): { readonly from: number; readonly to: number } {
  return { from: position - windowBefore - lineReach - 1, to: windowEnd(length, lineEnds, position) + lineReach + 1 };
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

function judgeOne(
  rule: number,
  assignment: Assignment,
  { from, to }: { from: number; to: number },
  { layer, path, events }: SearchContext,
  bytes: Uint8Array,
): void {
  const nameFrom = Math.max(0, Math.min(from, from - (assignment.valueStart - assignment.nameStart)));
  const cut = cutWord(layer, nameFrom, to);
  if (cut !== undefined) return events.rejected?.(rule, layer, from, 'cut', cut);
  // What has no path yet is an object of git, mostly, and another version of one before it.
  const verdict = (path === undefined ? judgeRecalled : judge)(assignment, new Place(path, bytes, from, to));
  if (verdict.kind === 'reject') return events.rejected?.(rule, layer, from, 'assignment', verdict.reason);
  const doubt = pageKeyDoubt(assignment, () =>
    latin1(bytes, Math.max(0, from - settingsReach), Math.min(bytes.length, to + settingsReach)),
  );
  events.found({
    rule,
    secret: utf8Text(bytes, from, to),
    matched: latin1(bytes, nameFrom, to),
    layer,
    from,
    to,
    ...layer.toBlob(from, to),
    confidence: doubt === undefined ? verdict.confidence : 'low',
    reasons: doubt === undefined ? verdict.reasons : [...verdict.reasons, doubt],
    companions: [],
    assignment: withOwnTexts(assignment),
  });
}

/** Where a value is. Its line is only read, and once, where somebody asks: most candidates are dropped before. */
class Place implements Surroundings {
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
function withOwnTexts(assignment: Assignment): Assignment {
  const { name, value, qualifier, wrapper, words, nameStart, nameEnd, valueStart, valueEnd } = assignment;
  const places = {
    nameStart: 0,
    nameEnd: nameEnd - nameStart,
    valueStart: valueStart - nameStart,
    valueEnd: valueEnd - nameStart,
  };
  return {
    ...assignment,
    ...places,
    name: ownText(name),
    value: ownText(value),
    qualifier: ownText(qualifier),
    wrapper: ownText(wrapper),
    words: words.map(ownText),
  };
}
