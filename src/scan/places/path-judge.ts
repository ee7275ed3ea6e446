import { underCeiling } from '../../engine/assignment/doubts/ceiling.ts';
import { judgeMemoised } from '../../engine/assignment/memoised-judge.ts';
import { objectionToPath } from '../../engine/filters/index.ts';
import { finderOf, type Match } from '../../engine/match/match.ts';
import type { PlacedMatch } from '../../engine/match/placed-match.ts';
import { ownedGrade } from '../../engine/ownership/owned-grade.ts';
import type { RuleSet } from '../../model/rule-set.ts';

/** The verdict on a match at a path; undefined if the path speaks against it. */
type PathVerdict = Pick<Match, 'confidence' | 'reasons'> | undefined;

/**
 * Judges again what depends on the path, now that it is known. Versions of a file repeat a match except for its region,
 * and such matches share their parts as objects (`SharedMatches`), so verdicts are remembered: judging each of the
 * 100,000 places in ansible's history again took half a second.
 */
export class PathJudge {
  readonly #ruleSet: RuleSet;
  readonly #known = new Map<Match['excerpt'], { readonly match: Match; readonly verdicts: Map<string, PathVerdict> }>();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
  }

  judge(placed: PlacedMatch): PlacedMatch | undefined {
    const { match } = placed;
    const verdict = this.#verdictOn(placed);
    if (verdict === undefined) return undefined;
    // Most verdicts change nothing, and one match may be at many places: make no copy for each.
    if (match.confidence === verdict.confidence && isSameList(match.reasons, verdict.reasons)) return placed;
    return { ...placed, match: { ...match, confidence: verdict.confidence, reasons: verdict.reasons } };
  }

  #verdictOn({ match, path }: PlacedMatch): PathVerdict {
    const known = this.#known.get(match.excerpt) ?? { match, verdicts: new Map<string, PathVerdict>() };
    if (!saysSame(known.match, match)) return judgeAt(match, path, this.#ruleSet);
    this.#known.set(match.excerpt, known);
    const verdict = known.verdicts.has(path) ? known.verdicts.get(path) : judgeAt(match, path, this.#ruleSet);
    known.verdicts.set(path, verdict);
    return verdict;
  }
}

/** Whether everything that is judged about two matches is identical. */
function saysSame(a: Match, b: Match): boolean {
  return (
    a.rule === b.rule &&
    a.secret === b.secret &&
    a.confidence === b.confidence &&
    a.reasons === b.reasons &&
    a.assignment === b.assignment &&
    a.ceiling === b.ceiling &&
    a.takeover === b.takeover &&
    a.isInTest === b.isInTest &&
    a.isInDocumentation === b.isInDocumentation
  );
}

function judgeAt(match: Match, place: string, ruleSet: RuleSet): PathVerdict {
  const path = match.isInTest ? pathOfTest(place) : place;
  if (
    objectionToPath(
      { rule: ruleSet.load(finderOf(match)), secret: match.secret, path },
      match.confidence === 'certain',
    ) !== undefined
  )
    return undefined;
  if (!match.assignment) return match;
  const verdict = judgeMemoised(match.assignment, { path, line: match.excerpt.text });
  if (verdict.kind === 'reject') return undefined;
  const limited = underCeiling(verdict, match.ceiling);
  const grade = match.takeover ? ownedGrade(limited, match.takeover) : limited;
  return match.isInDocumentation ? { confidence: 'low', reasons: [...grade.reasons, documented] } : grade;
}

/** What the documentation of code or of an interface shows has no format that tells a real one. */
const documented = 'it stands in the documentation of code or of an interface';

/** A path that makes what is in a test inside a file count as in a test file. */
function pathOfTest(path: string): string {
  return `tests/${path}`;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
