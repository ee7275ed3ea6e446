import type { PathChange } from '../model/source.ts';

/** A secret came to a path or went away from there. */
export interface LifeEvent {
  readonly kind: 'brought' | 'removed';
  readonly commitId: string;
  readonly seconds: number;
  readonly path: string;
}

/**
 * Of changes, oldest first, those that mattered to a secret which stands in these objects. An edit that leaves the
 * secret where it is is none; a merge brought what no parent has and took away what a parent had and it does not.
 */
export function eventsOf(objectIds: ReadonlySet<string>, changes: Iterable<PathChange>): readonly LifeEvent[] {
  const events: LifeEvent[] = [];
  for (const { commitId, seconds, path, before, after } of changes) {
    const isThere = objectIds.has(after);
    const wasThere = before.some((id) => objectIds.has(id));
    if (isThere !== wasThere) events.push({ kind: isThere ? 'brought' : 'removed', commitId, seconds, path });
  }
  return events;
}

/** In seconds since 1970; `endSeconds` is absent while it lasts. */
export interface Life {
  readonly startSeconds: number;
  readonly endSeconds?: number;
}

/**
 * From the first that brought it to the last that took it away, unless it is still there. Undefined where nothing
 * brought it.
 */
export function lifeOf(events: readonly LifeEvent[], isStillThere: boolean): Life | undefined {
  const starts = events.filter(({ kind }) => kind === 'brought').map(({ seconds }) => seconds);
  if (starts.length === 0) return undefined;
  const startSeconds = least(starts);
  const ends = isStillThere ? [] : events.filter(({ kind }) => kind === 'removed').map(({ seconds }) => seconds);
  return ends.length === 0
    ? { startSeconds }
    : { startSeconds, endSeconds: Math.max(startSeconds, -least(ends.map((end) => -end))) };
}

/** At one path at least it was brought last, and not taken away again: a rename takes it away from one path alone. */
export function isLeftSomewhere(events: readonly LifeEvent[]): boolean {
  return [...new Map(events.map(({ path, kind }) => [path, kind])).values()].includes('brought');
}

/** Midnights in UTC between two times; none where clocks ran backwards. */
export function daysBetween(startSeconds: number, endSeconds: number): number {
  return Math.max(0, dayOf(endSeconds) - dayOf(startSeconds));
}

export function toIsoTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}

function dayOf(seconds: number): number {
  return Math.floor(seconds / 86_400);
}

/** A spread of so many arguments would overflow the stack. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}
