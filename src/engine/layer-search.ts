import type { PatternRule } from '../model/rule.ts';
import { type CompiledRules, type RunnablePattern, toRunnable } from './compile.ts';
import { type FamilyRules, familyRulesOf, judgeAssignments } from './judge-assignment.ts';
import { judgeHit } from './judge-hit.ts';
import type { Layer } from './layer.ts';
import { PatternMatcher, type PatternHit } from './pattern-match.ts';
import type { SearchContext, SearchEvents } from './search-context.ts';
import { WindowReader } from './window.ts';

/** Runs what a rule that is not proven to end has to do; gives up on it where it did not end in time. */
export type Deadline = (rule: number, run: () => void) => void;

/** Matches rules against layers. Patterns are compiled when their keyword first hits and kept from blob to blob. */
export class LayerSearch {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  readonly #families: FamilyRules;
  readonly #patterns: ({ readonly rule: PatternRule; readonly runnable: RunnablePattern } | undefined)[] = [];

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
    this.#families = familyRulesOf(compiled.ruleSet, compiled.selected);
  }

  /** Tells of every candidate of the layer, kept or not. `path` is absent while unknown. */
  search(layer: Layer, path: string | undefined, events: SearchEvents): void {
    const { kernel, rulesOf, keywordLengths } = this.#compiled;
    const hits = kernel.search(layer.bytes);
    if (hits.count === 0) return;
    const context: SearchContext = { layer, path, windows: new WindowReader(layer.bytes), events };
    const matchers = new Map<number, PatternMatcher>();
    for (let index = 0; index < hits.count; index++) {
      const keyword = hits.keywords[index];
      for (const rule of rulesOf[keyword].patterns) this.#matchPattern(rule, hits.positions[index], matchers, context);
      if (rulesOf[keyword].readsAssignments) judgeAssignments(hits.positions[index], keywordLengths[keyword], this.#families, context);
    }
  }

  #matchPattern(index: number, position: number, matchers: Map<number, PatternMatcher>, context: SearchContext): void {
    const entry = this.#compiled.ruleSet.entries[index];
    const pattern = this.#patternOf(index);
    if (!pattern) return;
    const matcher = matchers.get(index) ?? new PatternMatcher(pattern.runnable, entry.reach);
    matchers.set(index, matcher);
    const onHit = (hit: PatternHit): void => judgeHit(index, pattern.rule, entry, hit, context);
    if (entry.isProven) matcher.at(position, context.windows, onHit);
    else this.#deadline(index, () => matcher.at(position, context.windows, onHit));
  }

  #patternOf(index: number): { readonly rule: PatternRule; readonly runnable: RunnablePattern } | undefined {
    const known = this.#patterns[index];
    if (known) return known;
    const rule = this.#compiled.ruleSet.load(index);
    if (rule.kind === 'generic') return undefined;
    return (this.#patterns[index] = { rule, runnable: toRunnable(rule.pattern, this.#compiled.ruleSet.entries[index].reach.isAnchored) });
  }
}
