import type { Kernel, ValueScope } from '../kernel/index.ts';
import type { CompiledRules } from './compile.ts';
import type { Deadline } from './deadline.ts';
import { createHitMatcher, type HitMatcher, type LayerMatches } from './hit-matcher.ts';
import type { Layer } from './layer.ts';
import type { SearchContext, SearchEvents } from './search-context.ts';
import type { WindowReader } from './window.ts';

const nowhere: readonly number[] = [];

/** Searches layers for keywords. The matcher is only made at the first hit: in most small files there is none. */
export class LayerSearch {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  #matcher: HitMatcher | undefined;
  /**
   * The spans that decide on everything that matched in the last layer, whatever became of it, as pairs of offsets that
   * may lie outside the layer. Undefined if not known.
   */
  matchedIn: readonly number[] | undefined = nowhere;
  /** The most that the assignments at any one keyword of the last layer cost. */
  assignmentCost = 0;

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
  }

  /**
   * Reports every candidate of the layer, kept or not, except those that the gates of this scope drop. `path` is absent
   * while unknown.
   */
  search(
    layer: Layer,
    path: string | undefined,
    scope: ValueScope,
    events: SearchEvents,
    searchHits: Kernel['search'] = this.#compiled.kernel.search,
  ): void {
    let matches: LayerMatches | undefined;
    searchHits(layer.bytes, scope, (hits) => {
      matches ??= this.#own().begin(layer, path, events);
      matches.add(hits);
    });
    const outcome = matches?.end();
    this.assignmentCost = outcome?.assignmentCost ?? 0;
    this.matchedIn = outcome ? outcome.matchedIn : nowhere;
  }

  /** Whether the rule's pattern matches around a keyword, whatever other keywords are near. */
  matchesAt(rule: number, position: number, windows: WindowReader): boolean {
    return this.#own().matchesAt(rule, position, windows);
  }

  /** Judges the assignments at a keyword and returns what that costs. */
  costOfAssignments(position: number, keywordLength: number, context: SearchContext): number {
    return this.#own().costOfAssignments(position, keywordLength, context);
  }

  #own(): HitMatcher {
    return (this.#matcher ??= createHitMatcher(this.#compiled, this.#deadline));
  }
}
