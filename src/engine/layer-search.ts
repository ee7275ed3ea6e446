import type { PatternRule } from '../model/rule.ts';
import type { Hits, Kernel } from '../kernel/index.ts';
import type { CompiledRules } from './compile.ts';
import { type FamilyRules, familyRulesOf, judgeAssignments, reachOfAssignment } from './judge-assignment.ts';
import { judgeHit } from './judge-hit.ts';
import type { Layer } from './layer.ts';
import { LineEnds } from './line-ends.ts';
import { besideLength, companionReach } from './match-reach.ts';
import { PatternMatcher, type PatternHit, type RunnablePattern, toRunnable } from './pattern-match.ts';
import { assignmentRule } from './rule-number.ts';
import type { SearchContext, SearchEvents } from './search-context.ts';
import { WindowReader } from './window.ts';

/** Keeps rules that are not proven to end from holding up a scan. */
export interface Deadline {
  /** False where the work was broken off. */
  finishes(work: () => void): boolean;
  /** This rule did not finish on its own. Returns whether it may be tried again on other texts. */
  isLate(rule: number, path: string | undefined): boolean;
}

/** For rules that are all proven, and for checks that time them themselves. */
export const withoutDeadline: Deadline = {
  finishes(work) {
    work();
    return true;
  },
  isLate: () => true,
};

/**
 * Bound on the work for assignments in one text of up to 8 MiB, counted in keywords looked at (10 us each); judging what
 * is assigned costs as much as five. 5 MB of `key=` ended after 1.7 s of processor time with it.
 */
export const mostAssignmentCost = 200_000;
const assignmentCost = 5;

/** What is known of a layer while it is gone through. */
interface OngoingSearch {
  readonly context: SearchContext;
  /** Places of the rules that run under a deadline. */
  readonly unproven: Map<number, number[]>;
  readonly matchers: Map<number, PatternMatcher>;
  /** Spent on assignments. */
  cost: number;
}

/** Matches rules against layers. Patterns are compiled when their keyword first hits and kept from blob to blob. */
export class LayerSearch {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  readonly #families: FamilyRules;
  readonly #switchedOff = new Set<number>();
  /**
   * The text that decides on what has matched in the last layer, whatever became of it: pairs of offsets, which may lie outside of the layer.
   * Undefined where that is not known.
   */
  matchedIn: number[] | undefined = [];
  /** What the assignments at one keyword of the last layer have cost at most. */
  assignmentCost = 0;
  readonly #patterns: ({ readonly rule: PatternRule; readonly runnable: RunnablePattern } | undefined)[] = [];

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
    this.#families = familyRulesOf(compiled.ruleSet, compiled.selected);
  }

  /**
   * Tells of every candidate of the layer, kept or not, but in source code for names where a value would stand. `path` is
   * absent while unknown.
   */
  search(layer: Layer, path: string | undefined, isCode: boolean, events: SearchEvents, searchHits: Kernel['search'] = this.#compiled.kernel.search): void {
    let search: OngoingSearch | undefined;
    this.assignmentCost = 0;
    this.matchedIn = [];
    searchHits(layer.bytes, isCode, (hits) => {
      search ??= { context: { layer, path, windows: new WindowReader(layer.bytes), lineEnds: new LineEnds(layer.bytes), events }, unproven: new Map(), matchers: new Map(), cost: 0 };
      this.#matchHits(hits, search);
    });
    if (!search) return;
    for (const [rule, matcher] of search.matchers) this.#noteMatched(rule, matcher);
    if (search.unproven.size > 0) this.matchedIn = undefined;
    if (search.cost >= mostAssignmentCost) events.limited('too many assignments to names such as key in one place; the rest was not judged');
    if (search.unproven.size > 0) this.#matchUnderDeadline(search.unproven, search.context);
  }

  /** Whether the pattern of a rule matches about a keyword, whatever other keywords stand near. */
  matchesAt(rule: number, position: number, windows: WindowReader): boolean {
    const pattern = this.#patternOf(rule);
    if (!pattern) return false;
    const matcher = new PatternMatcher(pattern.runnable, this.#compiled.ruleSet.entry(rule).reach, windows);
    matcher.at(position, () => undefined);
    return matcher.matchedIn.length > 0;
  }

  /** What it costs to judge the assignments at a keyword; undefined where one is found. */
  costOfAssignments(position: number, keywordLength: number, context: SearchContext): number | undefined {
    let isFound = false;
    const count = judgeAssignments(position, keywordLength, this.#families, { ...context, events: { found: () => (isFound = true), limited: () => undefined } });
    return isFound ? undefined : 1 + assignmentCost * count;
  }

  #noteCost(assignments: number): number {
    const cost = 1 + assignmentCost * assignments;
    this.assignmentCost = Math.max(this.assignmentCost, cost);
    return cost;
  }

  #noteMatched(index: number, { matchedIn }: PatternMatcher): void {
    if (matchedIn.length === 0) return;
    const rule = this.#patternOf(index)?.rule;
    const beside = rule?.companions === undefined ? besideLength : companionReach + 1;
    for (let at = 0; at < matchedIn.length; at += 2) this.matchedIn?.push(matchedIn[at] - beside, matchedIn[at + 1] + beside);
  }

  #matchAssignments(position: number, keywordLength: number, { layer, lineEnds, ...context }: SearchContext): number {
    let isFound = false;
    const events: SearchEvents = {
      ...context.events,
      found: (found) => {
        isFound = true;
        context.events.found(found);
      },
    };
    const count = judgeAssignments(position, keywordLength, this.#families, { ...context, layer, lineEnds, events });
    if (isFound) {
      const { from, to } = reachOfAssignment(layer.bytes.length, lineEnds, position);
      this.matchedIn?.push(from, to);
    }
    return this.#noteCost(count);
  }

  #matchHits(hits: Hits, search: OngoingSearch): void {
    const { ruleSet } = this.#compiled;
    for (let index = 0; index < hits.count; index++) {
      const position = hits.position(index);
      const rule = hits.rule(index);
      if (rule === assignmentRule) {
        if (search.cost < mostAssignmentCost) search.cost += this.#matchAssignments(position, hits.keywordLength(index), search.context);
      } else if (ruleSet.isProven(rule)) this.#matchPattern(rule, position, search.matchers, search.context);
      else addTo(search.unproven, rule, position);
    }
  }

  /** All at once, since starting the clock costs 150 us; only if that was not in time, rule by rule. */
  #matchUnderDeadline(positions: ReadonlyMap<number, readonly number[]>, context: SearchContext): void {
    if (this.#finishes(positions, context)) return;
    for (const [rule, places] of positions) {
      if (this.#switchedOff.has(rule) || this.#finishes(new Map([[rule, places]]), context)) continue;
      if (!this.#deadline.isLate(rule, context.path)) this.#switchedOff.add(rule);
    }
  }

  /** What is found is only told when all of it is done. */
  #finishes(positions: ReadonlyMap<number, readonly number[]>, context: SearchContext): boolean {
    const told: (() => void)[] = [];
    const { events } = context;
    const { rejected } = events;
    const held: SearchContext = { ...context, events: { ...events, found: (found) => told.push(() => events.found(found)), ...(rejected && { rejected: (...rejection) => told.push(() => rejected(...rejection)) }) } };
    const matchers = new Map<number, PatternMatcher>();
    const isFinished = this.#deadline.finishes(() => {
      for (const [rule, places] of positions) {
        if (this.#switchedOff.has(rule)) continue;
        for (const position of places) this.#matchPattern(rule, position, matchers, held);
      }
    });
    if (isFinished) for (const tell of told) tell();
    return isFinished;
  }

  #matchPattern(index: number, position: number, matchers: Map<number, PatternMatcher>, context: SearchContext): void {
    const pattern = this.#patternOf(index);
    if (!pattern) return;
    const entry = this.#compiled.ruleSet.entry(index);
    const matcher = matchers.get(index) ?? new PatternMatcher(pattern.runnable, entry.reach, context.windows);
    matchers.set(index, matcher);
    matcher.at(position, (hit: PatternHit) => judgeHit(index, pattern.rule, entry, hit, context));
  }

  #patternOf(index: number): { readonly rule: PatternRule; readonly runnable: RunnablePattern } | undefined {
    const known = this.#patterns[index];
    if (known) return known;
    const rule = this.#compiled.ruleSet.load(index);
    if (rule.kind === 'generic') return undefined;
    return (this.#patterns[index] = { rule, runnable: toRunnable(rule.pattern, this.#compiled.ruleSet.entry(index).reach) });
  }
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
