import { addToGroup } from '../../foundation/groups.ts';
import type { Hits } from '../../kernel/index.ts';
import { fileKindOf } from '../assignment/evidence/file-kind.ts';
import type { CompiledRules } from '../compile.ts';
import {
  type FamilyRules,
  familyRulesOf,
  judgeAssignments,
  type JudgedKeyword,
  reachOfAssignment,
} from '../judgement/judge-assignment.ts';
import { judgeHit } from '../judgement/judge-hit.ts';
import { mayBeOwned } from '../ownership/may-be-owned.ts';
import { ownerReach } from '../ownership/reach.ts';
import { LineEnds } from '../text/line-ends.ts';
import { mostAssignmentCost } from './assignment-cost.ts';
import type { Deadline } from './deadline.ts';
import type { Layer } from './layer.ts';
import { besideLength, companionReach } from './match-reach.ts';
import { meetsAbout, PatternMatcher } from './pattern-match.ts';
import { PatternStore } from './pattern-store.ts';
import { assignmentRule } from './rule-number.ts';
import type { SearchContext, SearchEvents } from './search-context.ts';
import { WindowReader } from './window.ts';

/** State while a layer is gone through. */
interface OngoingSearch {
  readonly context: SearchContext;
  /** Places of keywords, by rule, for the rules that run under a deadline. */
  readonly unproven: Map<number, number[]>;
  readonly matchers: Map<number, PatternMatcher>;
  /** In this kind of file no assignment is a secret, and nobody asked to hear why. */
  readonly isBarren: boolean;
  /** Cost of all assignments so far. */
  cost: number;
  /** The highest cost at any one keyword. */
  costAtOne: number;
  /** Spans that decide on the assignments found, as pairs of offsets. */
  readonly foundIn: number[];
}

/** What is known of a layer once it has been gone through. */
export interface LayerOutcome {
  /**
   * The spans that decide on everything that matched, whatever became of it, as pairs of offsets that may lie outside
   * the layer. Undefined if not known.
   */
  readonly matchedIn: readonly number[] | undefined;
  /** The most that the assignments at any one keyword cost. */
  readonly assignmentCost: number;
}

/** Takes the hits of one layer. */
export interface LayerMatches {
  add(hits: Hits): void;
  end(): LayerOutcome;
}

export type HitMatcher = Pick<Matcher, 'begin' | 'judgeAssignments' | 'matchesAt'>;

export function createHitMatcher(compiled: CompiledRules, deadline: Deadline): HitMatcher {
  return new Matcher(compiled, deadline);
}

/** Matches rules at the hits of their keywords. */
class Matcher {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  readonly #families: FamilyRules;
  readonly #switchedOff = new Set<number>();
  readonly #patterns: PatternStore;

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
    this.#families = familyRulesOf(compiled.ruleSet, compiled.selected);
    this.#patterns = new PatternStore(compiled.ruleSet);
  }

  /** Starts on a layer. Its hits come one buffer at a time. */
  begin(layer: Layer, path: string | undefined, events: SearchEvents): LayerMatches {
    this.#patterns.beginLayer();
    const search: OngoingSearch = {
      context: { layer, path, windows: new WindowReader(layer.bytes), lineEnds: new LineEnds(layer.bytes), events },
      isBarren: !events.rejected && path !== undefined && fileKindOf(path).isBarren,
      unproven: new Map(),
      matchers: new Map(),
      cost: 0,
      costAtOne: 0,
      foundIn: [],
    };
    return { add: (hits) => this.#matchHits(hits, search), end: () => this.#finish(search) };
  }

  /** Whether the rule's pattern matches around a keyword, whatever other keywords are near. */
  matchesAt(rule: number, position: number, windows: WindowReader): boolean {
    const pattern = this.#patterns.of(rule);
    return pattern !== undefined && meetsAbout(position, pattern.runnable, pattern.entry.reach, windows);
  }

  /** Judges the assignments at a keyword. */
  judgeAssignments(position: number, keywordLength: number, context: SearchContext): JudgedKeyword {
    return judgeAssignments(position, keywordLength, this.#families, context);
  }

  #finish(search: OngoingSearch): LayerOutcome {
    const { cost, costAtOne, unproven, context, matchers } = search;
    if (cost >= mostAssignmentCost)
      context.events.limited('too many assignments to names such as key in one place; the rest was not judged');
    const matchedIn =
      unproven.size > 0
        ? undefined
        : [...search.foundIn, ...[...matchers].flatMap(([rule, matcher]) => this.#decidingOn(rule, matcher))];
    if (unproven.size > 0) this.#matchUnderDeadline(unproven, context);
    return { matchedIn, assignmentCost: costAtOne };
  }

  /** What is beside a match decides on it, too: marks, companions, names of services. */
  #decidingOn(index: number, { matchedIn }: PatternMatcher): readonly number[] {
    if (matchedIn.length === 0) return matchedIn;
    const hasCompanions = this.#patterns.of(index)?.rule.companions !== undefined;
    const beside = hasCompanions
      ? companionReach + 1
      : mayBeOwned(this.#compiled.ruleSet.entry(index))
        ? ownerReach.before
        : besideLength;
    return matchedIn.map((offset, at) => (at % 2 === 0 ? offset - beside : offset + beside));
  }

  #matchAssignments(position: number, keywordLength: number, search: OngoingSearch): number {
    const { context } = search;
    let isFound = false;
    const events: SearchEvents = {
      ...context.events,
      found: (found) => {
        isFound = true;
        context.events.found(found);
      },
    };
    const { cost, farEnd } = this.judgeAssignments(position, keywordLength, { ...context, events });
    // What was read beyond the usual window decides even where nothing was found.
    if (isFound || farEnd !== undefined) {
      const { from, to } = reachOfAssignment(context.layer.bytes.length, context.lineEnds, position, farEnd);
      search.foundIn.push(from - ownerReach.before, to + ownerReach.behind);
    }
    return cost;
  }

  #matchHits(hits: Hits, search: OngoingSearch): void {
    const { ruleSet } = this.#compiled;
    for (let index = 0; index < hits.count; index++) {
      const position = hits.position(index);
      const rule = hits.rule(index);
      if (rule === assignmentRule) {
        if (search.cost >= mostAssignmentCost || search.isBarren) continue;
        const cost = this.#matchAssignments(position, hits.keywordLength(index), search);
        search.cost += cost;
        search.costAtOne = Math.max(search.costAtOne, cost);
      } else if (ruleSet.isProven(rule)) this.#matchPattern(rule, position, search.matchers, search.context);
      else addToGroup(search.unproven, rule, position);
    }
  }

  /**
   * Runs all rules at once, since starting the clock costs 150 us, and goes rule by rule only if that was not in time.
   */
  #matchUnderDeadline(positions: ReadonlyMap<number, readonly number[]>, context: SearchContext): void {
    if (this.#finishes(positions, context)) return;
    for (const [rule, places] of positions) {
      if (this.#switchedOff.has(rule) || this.#finishes(new Map([[rule, places]]), context)) continue;
      if (!this.#deadline.isLate(rule, context.path)) this.#switchedOff.add(rule);
    }
  }

  /** Findings are only passed on once all of the work is done. */
  #finishes(positions: ReadonlyMap<number, readonly number[]>, context: SearchContext): boolean {
    const told: (() => void)[] = [];
    const { events } = context;
    const { rejected } = events;
    const held: SearchContext = {
      ...context,
      events: {
        ...events,
        found: (found) => told.push(() => events.found(found)),
        ...(rejected && { rejected: (...rejection) => told.push(() => rejected(...rejection)) }),
      },
    };
    const isFinished = this.#deadline.finishes(() => {
      told.length = 0;
      const matchers = new Map<number, PatternMatcher>();
      for (const [rule, places] of positions) {
        if (this.#switchedOff.has(rule)) continue;
        for (const position of places) this.#matchPattern(rule, position, matchers, held);
      }
    });
    if (isFinished) for (const tell of told) tell();
    return isFinished;
  }

  #matchPattern(index: number, position: number, matchers: Map<number, PatternMatcher>, context: SearchContext): void {
    const pattern = this.#patterns.of(index);
    if (!pattern) return;
    const matcher = matchers.get(index) ?? new PatternMatcher(pattern.runnable, pattern.entry.reach, context.windows);
    matchers.set(index, matcher);
    matcher.at(position, (hit) => judgeHit(pattern, hit, context));
  }
}
