import {
  daysBetween,
  eventsOf,
  isLeftSomewhere,
  lifeOf,
  toIsoTime,
  type Life,
  type LifeEvent,
} from '../../exposure/life.ts';
import type { Exposure, ExposureEvent } from '../../model/exposure.ts';
import type { CommitReference, Finding } from '../../model/finding.ts';
import type { PathChange } from '../../model/source.ts';
import type { LifeTrace } from '../../sources/git/history/attribution.ts';
import { findAtHead, type Lookup, lookUp } from '../../sources/git/history/lookups.ts';
import { readTexts, type ObjectText } from '../../sources/git/objects/object-texts.ts';
import { addedBy, shallowCommits } from '../../sources/git/range/revisions.ts';
import { reachAll, reachKeyOf, type Reach, type ReachOptions, type Sought } from '../../sources/git/refs/reach.ts';
import type { Repository } from '../../sources/git/repository.ts';
import { findSubmodules, placeWithSubmodules } from '../../sources/git/submodules.ts';

/** Most names of branches, and of tags, that are reported for one secret. */
const mostNames = 20;
/** Most events that are reported for one secret: half of them the first ones, half the last. */
const mostEvents = 100;

/** Most paths that are looked up at tips of branches, for all secrets together. */
const mostLookups = 20_000;

/** A finding, its objects and what happened to them. */
interface Lived {
  readonly finding: Finding;
  readonly objectIds: ReadonlySet<string>;
  readonly events: readonly LifeEvent[];
}

export interface ExposeOptions {
  readonly repository: Repository;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly known: ReachOptions;
}

export interface Exposed {
  readonly findings: readonly Finding[];
  readonly reaches: ReadonlyMap<string, Reach>;
}

/** Adds to each finding that is in objects how long it has been exposed. */
export async function exposeFindings(
  findings: readonly Finding[],
  trace: LifeTrace,
  { repository, today, known }: ExposeOptions,
): Promise<Exposed> {
  const exposedIds = new Set(
    findings.flatMap(({ occurrences }) => occurrences.flatMap(({ objectId }) => objectId ?? [])),
  );
  const changes = indexChanges(trace.changes, exposedIds);
  const lives = findings.map((finding) => toLived(finding, trace, changes));
  const sought = lives.map(({ objectIds, events }) => ({
    objectIds,
    commitIds: new Set(events.filter(({ kind }) => kind === 'brought').map(({ commitId }) => commitId)),
  }));
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  // In this order: git works on the first two while this process computes the last, which does not wait.
  const [texts, atHead, reaches] = await Promise.all([
    readTexts(place, unreadCommits(lives, trace)),
    findAtHead(repository, exposedIds),
    reachAll(repository, sought, mostNames, known),
  ]);
  const nowSeconds = Date.parse(`${today}T00:00:00Z`) / 1000;
  const shallow = shallowCommits(repository);
  const tips = await findAtTips(lives, reaches, repository);
  const exposed = lives.map((lived, index) => {
    const exposure = toExposure(lived, {
      trace,
      reach: reaches[index],
      texts,
      atHead,
      tips: tips[index] ?? [],
      nowSeconds,
      shallow,
    });
    return exposure === undefined ? lived.finding : { ...lived.finding, exposure };
  });
  return { findings: exposed, reaches: new Map(sought.flatMap((one, index) => toPair(one, reaches[index]))) };
}

/** Commits that are reported but were not read when places were attributed: those that removed something. */
function unreadCommits(lives: readonly Lived[], { texts }: LifeTrace): readonly string[] {
  return [...new Set(lives.flatMap(({ events }) => someOf(events)).map(({ commitId }) => commitId))]
    .filter((id) => !texts.has(id))
    .sort();
}

function toPair(sought: Sought, reach: Reach | undefined): [string, Reach][] {
  return reach === undefined ? [] : [[reachKeyOf(sought), reach]];
}

/** For each of these objects, the changes in which it came or went. */
function indexChanges(
  changes: readonly PathChange[],
  objectIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly PathChange[]> {
  const index = new Map<string, PathChange[]>();
  for (const change of changes) {
    for (const id of new Set([change.after, ...change.before])) {
      if (!objectIds.has(id)) continue;
      const known = index.get(id);
      if (known) known.push(change);
      else index.set(id, [change]);
    }
  }
  return index;
}

function toLived(
  finding: Finding,
  { textSeconds }: LifeTrace,
  changes: ReadonlyMap<string, readonly PathChange[]>,
): Lived {
  const objectIds = new Set(finding.occurrences.flatMap(({ objectId }) => objectId ?? []));
  const touched = new Set([...objectIds].flatMap((id) => changes.get(id) ?? []));
  const said = [...objectIds].flatMap((commitId): LifeEvent[] => {
    const seconds = textSeconds.get(commitId);
    const path = finding.occurrences.find(({ objectId }) => objectId === commitId)?.path ?? '';
    return seconds === undefined ? [] : [{ kind: 'brought', commitId, seconds, path }];
  });
  const events = [
    ...eventsOf(
      objectIds,
      [...touched].sort((a, b) => a.seconds - b.seconds),
    ),
    ...said,
  ];
  return { finding, objectIds, events: said.length === 0 ? events : events.sort((a, b) => a.seconds - b.seconds) };
}

/** For each finding, the branches whose newest commits still have it at one of the paths where it ever was. */
async function findAtTips(
  lives: readonly Lived[],
  reaches: readonly Reach[],
  repository: Repository,
): Promise<readonly (readonly string[])[]> {
  const asked: TipQuestion[] = [];
  for (const question of questionsOf(lives, reaches)) {
    if (asked.length === mostLookups) break;
    asked.push(question);
  }
  const found = lives.map(() => new Set<string>());
  for (const [index, id] of (await lookUp(repository, asked)).entries()) {
    const question = asked[index];
    if (question && id !== undefined && lives[question.life]?.objectIds.has(id))
      found[question.life]?.add(question.branch);
  }
  return found.map((names) => [...names].sort());
}

/** Asks whether the newest commit of a branch has an exposed secret at a path. */
interface TipQuestion extends Lookup {
  readonly life: number;
  readonly branch: string;
}

/** Questions about what was removed come first, since HEAD tells about the others. */
function* questionsOf(lives: readonly Lived[], reaches: readonly Reach[]): Iterable<TipQuestion> {
  for (const isGone of [true, false])
    for (const [life, lived] of lives.entries())
      if (lived.events.some(({ kind }) => kind === 'removed') === isGone) yield* askOf(life, lived, reaches[life]);
}

/** Asks each branch about each path that the secret was ever brought to. */
function* askOf(life: number, { events }: Lived, reach: Reach | undefined): Iterable<TipQuestion> {
  const paths = new Set(events.filter(({ kind }) => kind === 'brought').map(({ path }) => path));
  for (const [index, branch] of (reach?.branches ?? []).entries())
    for (const path of paths) yield { life, branch, commitId: reach?.branchTips[index] ?? '', path };
}

interface Facts {
  readonly trace: LifeTrace;
  readonly reach: Reach | undefined;
  readonly texts: ReadonlyMap<string, ObjectText>;
  readonly atHead: ReadonlySet<string>;
  readonly tips: readonly string[];
  readonly nowSeconds: number;
  /** The commits where a shallow clone begins. */
  readonly shallow: ReadonlySet<string>;
}

/** Undefined for findings that are in no object, and for those that are only staged. */
function toExposure(
  { objectIds, events }: Lived,
  { trace, reach, texts, atHead, tips, nowSeconds, shallow }: Facts,
): Exposure | undefined {
  if (objectIds.size === 0 || reach === undefined) return undefined;
  const isReferred =
    [...objectIds].some((id) => trace.referred.has(id)) ||
    events.some(({ commitId }) => trace.submoduleCommits.has(commitId));
  const isDangling = !isReferred && !reach.isFromHead && reach.branchCount + reach.tagCount + reach.otherCount === 0;
  if (events.length === 0 && !isDangling && reach.tagCount === 0) return undefined;
  const isInText = [...objectIds].some((id) => trace.textSeconds.has(id));
  const isAtHead = [...objectIds].some((id) => atHead.has(id)) || (isInText && reach.isFromHead);
  // Tips of pull requests and other refs are not looked up: what was not removed there is still there.
  const isAtOtherTip = (reach.branchCount === 0 || reach.otherCount > 0) && isLeftSomewhere(events);
  const life = lifeOf(events, isAtHead || isInText || tips.length > 0 || isAtOtherTip);
  const { branches, branchCount, tags, tagCount } = reach;
  return {
    ...timesOf(life, reach, nowSeconds),
    isAtHead,
    tips,
    isDangling,
    branches,
    branchCount,
    tags,
    tagCount,
    events: someOf(events).flatMap((event) =>
      toEvent(event, (trace.texts.get(event.commitId) ?? texts.get(event.commitId))?.reference, shallow),
    ),
    eventCount: events.length,
  };
}

type Times = Pick<Exposure, 'since' | 'until' | 'days' | 'shownSince' | 'daysShown'>;

/** Since when the secret is there, and since when others can see it. */
function timesOf(life: Life | undefined, { shownSeconds }: Reach, nowSeconds: number): Times {
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

function someOf(events: readonly LifeEvent[]): readonly LifeEvent[] {
  return events.length <= mostEvents ? events : [...events.slice(0, mostEvents / 2), ...events.slice(-mostEvents / 2)];
}

function toEvent(
  { kind, path }: LifeEvent,
  commit: CommitReference | undefined,
  shallow: ReadonlySet<string>,
): ExposureEvent[] {
  return commit === undefined ? [] : [{ kind, path, commit: addedBy(commit, shallow) }];
}
