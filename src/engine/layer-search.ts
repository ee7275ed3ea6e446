import type { CompiledRules } from './compile.ts';
import type { Deadline } from './deadline.ts';
import { createHitMatcher, type HitMatcher, type LayerMatches } from './hit-matcher.ts';
import type { Layer } from './layer.ts';
import type { SearchEvents } from './search-context.ts';

/** Searches layers for keywords. What matches at them is made when one is first hit: in most small files none is. */
export class LayerSearch {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  #matcher: HitMatcher | undefined;

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
  }

  /**
   * Tells of every candidate of the layer, kept or not, but in source code for names where a value would stand. `path` is
   * absent while unknown.
   */
  search(layer: Layer, path: string | undefined, isCode: boolean, events: SearchEvents): void {
    let matches: LayerMatches | undefined;
    this.#compiled.kernel.search(layer.bytes, isCode, (hits) => {
      matches ??= (this.#matcher ??= createHitMatcher(this.#compiled, this.#deadline)).begin(layer, path, events);
      matches.add(hits);
    });
    matches?.end();
  }
}
