import { daysBetween, isLeftSomewhere, lifeOf, toIsoTime, type Life, type LifeEvent } from '../../exposure/life.ts';
import type { Exposure, ExposureEvent } from '../../model/exposure.ts';
import type { CommitReference } from '../../model/finding.ts';
import type { LifeTrace } from '../../sources/git/history/attribution.ts';
import type { ObjectText } from '../../sources/git/objects/object-texts.ts';
import { addedBy } from '../../sources/git/range/revisions.ts';
import type { RefReach } from '../../sources/git/refs/reach.ts';
import type { TracedFinding } from './traced-finding.ts';

/** Most events that are reported for one secret: half of them the first ones, half the last. */
const mostEvents = 100;

/** What git tells of a secret that is in objects. */
export interface ExposureFacts {
  readonly trace: LifeTrace;
  readonly reach: RefReach | undefined;
  readonly texts: ReadonlyMap<string, ObjectText>;
  readonly atHead: ReadonlySet<string>;
  /** See `Exposure.headPath`; empty if there is none. */
  readonly headPath: string;
  readonly tips: readonly string[];
  readonly nowSeconds: number;
  /** The commits where a shallow clone begins. */
  readonly shallow: ReadonlySet<string>;
}

/** Undefined for findings that are in no object, and for those that are only staged. */
export function toExposure(
  { objectIds, events }: TracedFinding,
  { trace, reach, texts, atHead, headPath, tips, nowSeconds, shallow }: ExposureFacts,
): Exposure | undefined {
  if (objectIds.size === 0 || reach === undefined) return undefined;
  const isReferred =
    [...objectIds].some((id) => trace.referred.has(id)) ||
    events.some(({ commitId }) => trace.submoduleCommits.has(commitId));
  const isDangling = !isReferred && !reach.isFromHead && reach.branchCount + reach.tagCount + reach.otherCount === 0;
  if (events.length === 0 && !isDangling && reach.tagCount === 0) return undefined;
  const isInText = [...objectIds].some((id) => trace.textSeconds.has(id));
  const isMatchedAtHead = [...objectIds].some((id) => atHead.has(id)) || (isInText && reach.isFromHead);
  const isAtHead = isMatchedAtHead || headPath !== '';
  // Tips of pull requests and other refs are not looked up: what was not removed there is still there.
  const isAtOtherTip = (reach.branchCount === 0 || reach.otherCount > 0) && isLeftSomewhere(events);
  const life = lifeOf(events, isAtHead || isInText || tips.length > 0 || isAtOtherTip);
  const { branches, branchCount, tags, tagCount } = reach;
  return {
    ...timesOf(life, reach, nowSeconds),
    isAtHead,
    ...(!isMatchedAtHead && isAtHead && { headPath }),
    tips,
    isDangling,
    branches,
    branchCount,
    tags,
    tagCount,
    events: shownEvents(events).flatMap((event) =>
      toEvent(event, (trace.texts.get(event.commitId) ?? texts.get(event.commitId))?.reference, shallow),
    ),
    eventCount: events.length,
  };
}

type Times = Pick<Exposure, 'since' | 'until' | 'days' | 'shownSince' | 'daysShown'>;

/** Since when the secret is there, and since when others can see it. */
function timesOf(life: Life | undefined, { shownSeconds }: RefReach, nowSeconds: number): Times {
  const endSeconds = life?.endSeconds ?? nowSeconds;
  return {
    ...(life && {
      since: toIsoTime(life.startSeconds),
      ...(life.endSeconds !== undefined && { until: toIsoTime(life.endSeconds) }),
      days: daysBetween(life.startSeconds, endSeconds),
    }),
    ...(shownSeconds !== undefined && {
      shownSince: toIsoTime(shownSeconds),
      daysShown: daysBetween(shownSeconds, Math.max(shownSeconds, endSeconds)),
    }),
  };
}

/** All of them, or where they are too many the first and the last. */
export function shownEvents(events: readonly LifeEvent[]): readonly LifeEvent[] {
  return events.length <= mostEvents ? events : [...events.slice(0, mostEvents / 2), ...events.slice(-mostEvents / 2)];
}

function toEvent(
  { kind, path }: LifeEvent,
  commit: CommitReference | undefined,
  shallow: ReadonlySet<string>,
): ExposureEvent[] {
  return commit === undefined ? [] : [{ kind, path, commit: addedBy(commit, shallow) }];
}
