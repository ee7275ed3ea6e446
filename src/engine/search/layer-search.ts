import type { Kernel, ValueScope } from '../../kernel/index.ts';
import type { CompiledRules } from '../compile.ts';
import type { JudgedKeyword } from '../judgement/judge-assignment.ts';
import type { Deadline } from './deadline.ts';
import { createHitMatcher, type HitMatcher, type LayerMatches, type LayerOutcome } from './hit-matcher.ts';
import type { Layer } from './layer.ts';
import type { SearchContext, SearchEvents } from './search-context.ts';
import type { WindowReader } from './window.ts';

/** What layers are searched for, and who hears of what is in them. */
export interface LayerRequest {
  /** Absent while unknown. */
  readonly path: string | undefined;
  /** Where it is source code, gates drop more. */
  readonly scope: ValueScope;
  readonly events: SearchEvents;
  /** Finds the keywords; the kernel's own search where it is left out. */
  readonly searchHits?: Kernel['search'] | undefined;
}

/** What a layer without any hit comes to. */
const nothing: LayerOutcome = { matchedIn: [], assignmentCost: 0 };

/** Searches layers for keywords. The matcher is only made at the first hit: in most small files there is none. */
export class LayerSearch {
  readonly #compiled: CompiledRules;
  readonly #deadline: Deadline;
  #matcher: HitMatcher | undefined;

  constructor(compiled: CompiledRules, deadline: Deadline) {
    this.#compiled = compiled;
    this.#deadline = deadline;
  }

  /**
   * Reports every candidate of the layer, kept or not, except those that the gates of the scope drop, and returns what
   * decides on them.
   */
  search(layer: Layer, { path, scope, events, searchHits }: LayerRequest): LayerOutcome {
    const find = searchHits ?? this.#compiled.kernel.search;
    let matches: LayerMatches | undefined;
    find(layer.bytes, scope, (hits) => {
      matches ??= this.#own().begin(layer, path, events);
      matches.add(hits);
    });
    return matches?.end() ?? nothing;
  }

  /** Whether the rule's pattern matches around a keyword, whatever other keywords are near. */
  matchesAt(rule: number, position: number, windows: WindowReader): boolean {
    return this.#own().matchesAt(rule, position, windows);
  }

  /** Judges the assignments at a keyword. */
  judgeAssignments(position: number, keywordLength: number, context: SearchContext): JudgedKeyword {
    return this.#own().judgeAssignments(position, keywordLength, context);
  }

  #own(): HitMatcher {
    return (this.#matcher ??= createHitMatcher(this.#compiled, this.#deadline));
  }
}
