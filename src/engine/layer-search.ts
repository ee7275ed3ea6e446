import type { Kernel, ValueScope } from '../kernel/index.ts';
import type { CompiledRules } from './compile.ts';
import type { Deadline } from './deadline.ts';
import { createHitMatcher, type HitMatcher, type LayerMatches } from './hit-matcher.ts';
import type { Layer } from './layer.ts';
import type { SearchContext, SearchEvents } from './search-context.ts';
import type { WindowReader } from './window.ts';

const nowhere: readonly number[] = [];

/** Searches layers for keywords. What matches at them is made when one is first hit: in most small files none is. */
export class LayerSearch {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  #matcher: HitMatcher | undefined;
  /**
   * The text that decides on what has matched in the last layer, whatever became of it: pairs of offsets, which may lie
   * outside of the layer. Undefined where that is not known.
   */
  matchedIn: readonly number[] | undefined = nowhere;
  /** What the assignments at one keyword of the last layer have cost at most. */
  assignmentCost = 0;

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
  }

  /**
   * Tells of every candidate of the layer, kept or not, but for what gates of this scope drop. `path` is absent while
   * unknown.
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

  /** Whether the pattern of a rule matches about a keyword, whatever other keywords stand near. */
  matchesAt(rule: number, position: number, windows: WindowReader): boolean {
    return this.#own().matchesAt(rule, position, windows);
  }

  /** Judges the assignments at a keyword, and gives what it costs. */
  costOfAssignments(position: number, keywordLength: number, context: SearchContext): number {
    return this.#own().costOfAssignments(position, keywordLength, context);
  }

  #own(): HitMatcher {
    return (this.#matcher ??= createHitMatcher(this.#compiled, this.#deadline));
  }
}
