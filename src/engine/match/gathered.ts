import type { Rejection } from '../../model/rejection.ts';
import type { CandidatePlace, SearchEvents } from '../search/search-context.ts';
import { type Origin, PositionCursor } from '../text/position.ts';
import type { Found } from './found.ts';

/** A candidate that was dropped; `start` is an offset in the text. */
export interface Dropped {
  readonly rule: number;
  readonly start: number;
  readonly filter: string;
  readonly reason: string;
}

/** A rejection and the rule whose candidate it is, by its index in the rule set. */
export interface RuleRejection extends Rejection {
  readonly rule: number;
}

/** What the search of one text found. */
export interface Gathered {
  readonly found: Found[];
  /** Sentences, one for each limit that cut something off. */
  readonly limited: Set<string>;
  /** There was more than the limit on matches. */
  isOverflowing: boolean;
}

/** Events that collect what is found. Without `dropped`, no reason is ever composed. */
export function gatheringEvents(gathered: Gathered, mostFound: number, dropped: Dropped[] | undefined): SearchEvents {
  return {
    limited: (detail) => void gathered.limited.add(detail),
    found: (item) => {
      if (gathered.found.length < mostFound) gathered.found.push(item);
      else gathered.isOverflowing = true;
    },
    ...(dropped && {
      rejected: ({ rule, layer, start }: CandidatePlace, filter: string, reason: string): void =>
        void dropped.push({ rule, start: layer.toBlob(start, start + 1).start, filter, reason }),
    }),
  };
}

/** Reports what was dropped, in the order of the places. */
export function tellDropped(
  dropped: Dropped[],
  bytes: Uint8Array,
  origin: Origin,
  tell: (rejection: RuleRejection) => void,
): void {
  const cursor = new PositionCursor(bytes, origin);
  dropped.sort((a, b) => a.start - b.start);
  for (const { rule, start, filter, reason } of dropped)
    tell({ rule, line: cursor.region(start, start).line, filter, reason });
}
