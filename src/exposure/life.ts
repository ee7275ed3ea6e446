import type { PathChange } from '../model/source.ts';

/** A secret was brought to a path or removed from it. */
export interface LifeEvent {
  readonly kind: 'brought' | 'removed';
  readonly commitId: string;
  readonly seconds: number;
  readonly path: string;
}

/**
 * The changes, oldest first, that brought or removed a secret that is in these objects. An edit that leaves the secret
 * in place is not an event. A merge brings what no parent has and removes what a parent had and the merge does not.
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

/** In seconds since 1970; `endSeconds` is absent while the secret is still there. */
export interface Life {
  readonly startSeconds: number;
  readonly endSeconds?: number;
}

/** From the first event that brought it to the last that removed it, if it is gone; undefined if none brought it. */
export function lifeOf(events: readonly LifeEvent[], isStillThere: boolean): Life | undefined {
  const starts = events.filter(({ kind }) => kind === 'brought').map(({ seconds }) => seconds);
  if (starts.length === 0) return undefined;
  const startSeconds = least(starts);
  const ends = isStillThere ? [] : events.filter(({ kind }) => kind === 'removed').map(({ seconds }) => seconds);
  return ends.length === 0
    ? { startSeconds }
    : { startSeconds, endSeconds: Math.max(startSeconds, -least(ends.map((end) => -end))) };
}

/** Whether at least one path still has it after its last event; a rename removes it from the old path only. */
export function isLeftSomewhere(events: readonly LifeEvent[]): boolean {
  return [...new Map(events.map(({ path, kind }) => [path, kind])).values()].includes('brought');
}

/** UTC midnights between two times; 0 if clocks ran backwards. */
export function daysBetween(startSeconds: number, endSeconds: number): number {
  return Math.max(0, dayOf(endSeconds) - dayOf(startSeconds));
}

/** To the second, in UTC; empty for a time that no date with a year of four digits has. */
export function toIsoTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  return !(time.getUTCFullYear() <= 9999) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}

function dayOf(seconds: number): number {
  return Math.floor(seconds / 86_400);
}

/** The minimum without spread arguments, which would overflow the stack. */
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}
