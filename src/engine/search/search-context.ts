import type { Found } from '../match/found.ts';
import type { LineEnds } from '../text/line-ends.ts';
import type { Layer } from './layer.ts';
import type { WindowReader } from './window.ts';

/** One layer while it is being searched, and who is told of what is in it. */
export interface SearchContext {
  readonly layer: Layer;
  /** `/`-separated; absent while unknown. */
  readonly path: string | undefined;
  readonly windows: WindowReader;
  readonly lineEnds: LineEnds;
  readonly events: SearchEvents;
}

export interface SearchEvents {
  found(found: Found): void;
  /** Called when a limit cut something off, which the sentence names. */
  limited(detail: string): void;
  /** Absent if nobody asks, so that no reasons are put together. */
  readonly rejected?: ((place: CandidatePlace, filter: string, reason: string) => void) | undefined;
}

/** Where a rule found a candidate; `start` is an offset in the layer. */
export interface CandidatePlace {
  readonly rule: number;
  readonly layer: Layer;
  readonly start: number;
}
