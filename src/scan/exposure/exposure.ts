import type { Finding } from '../../model/finding.ts';
import type { LifeTrace } from '../../sources/git/history/attribution.ts';
import { findAtHead } from '../../sources/git/history/head-tree.ts';
import { type ObjectText, readTexts } from '../../sources/git/objects/object-texts.ts';
import { shallowCommits } from '../../sources/git/range/revisions.ts';
import { reachAll, reachKeyOf, type RefReach, type ReachOptions, type Sought } from '../../sources/git/refs/reach.ts';
import type { Repository } from '../../sources/git/repository.ts';
import { findSubmodules, placeWithSubmodules } from '../../sources/git/submodules.ts';
import type { KnownOfRefs } from '../cache/cache-content.ts';
import type { HeldValues } from '../values/held-values.ts';
import { findAtTips } from './branch-tips.ts';
import { shownEvents, toExposure } from './exposure-facts.ts';
import { addMergeRemovals } from './merge-removals.ts';
import { type TracedFinding, traceFindings } from './traced-finding.ts';

/** Most names of branches, and of tags, that are reported for one secret. */
const mostNames = 20;

export interface ExposeOptions {
  readonly repository: Repository;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly known: ReachOptions;
  /** What an earlier scan of the same HEAD found in its files. */
  readonly heldValues: HeldValues;
  /** The compiled kernel; without it values are searched for in plain TypeScript. */
  readonly binary: Uint8Array | undefined;
}

export interface Exposed extends KnownOfRefs {
  readonly findings: readonly Finding[];
}

/** Adds to each finding that is in objects how long it has been exposed. */
export async function exposeFindings(
  findings: readonly Finding[],
  trace: LifeTrace,
  { repository, today, known, heldValues: knownValues, binary }: ExposeOptions,
): Promise<Exposed> {
  const exposedIds = new Set(
    findings.flatMap(({ occurrences }) => occurrences.flatMap(({ objectId }) => objectId ?? [])),
  );
  const traced = traceFindings(findings, exposedIds, trace);
  const sought = traced.map(({ objectIds, events }) => ({
    objectIds,
    commitIds: new Set(events.filter(({ kind }) => kind === 'brought').map(({ commitId }) => commitId)),
  }));
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  // In this order: git works on the first two while this process computes the last, which does not wait.
  const [texts, atHead, reaches] = await Promise.all([
    readTexts(place, unreadCommits(traced, trace)),
    findAtHead(repository, exposedIds),
    reachAll(repository, sought, mostNames, known),
  ]);
  const isMatchedAtHead = traced.map(({ objectIds }) => [...objectIds].some((id) => atHead.has(id)));
  const heldValues = await lookForValues(
    traced.filter(({ objectIds }, index) => objectIds.size > 0 && !isMatchedAtHead[index]),
    knownValues,
    { repository, binary },
  );
  const nowSeconds = Date.parse(`${today}T00:00:00Z`) / 1000;
  const shallow = shallowCommits(repository);
  const tips = await findAtTips(traced, reaches, repository);
  const complete = await addMergeRemovals(
    traced.map((one, index) => ({
      traced: one,
      reach: reaches[index],
      isThere:
        isMatchedAtHead[index] === true ||
        (tips[index]?.length ?? 0) > 0 ||
        [...one.objectIds].some((id) => trace.textSeconds.has(id)) ||
        isHeld(one.finding, heldValues),
    })),
    repository,
  );
  const mergeTexts = await readTexts(place, unreadCommits(complete, trace, texts));
  const exposed = complete.map((one, index) => {
    const exposure = toExposure(one, {
      trace,
      reach: reaches[index],
      texts: mergeTexts.size === 0 ? texts : new Map([...texts, ...mergeTexts]),
      atHead,
      headPath: heldValues.get(one.finding.fingerprint) ?? '',
      tips: tips[index] ?? [],
      nowSeconds,
      shallow,
    });
    return exposure === undefined ? one.finding : { ...one.finding, exposure };
  });
  return {
    findings: exposed,
    reaches: new Map(sought.flatMap((one, index) => toPair(one, reaches[index]))),
    heldValues,
  };
}

/** Not those that an earlier scan looked for at the same HEAD. */
async function lookForValues(
  traced: readonly TracedFinding[],
  known: HeldValues,
  { repository, binary }: Pick<ExposeOptions, 'repository' | 'binary'>,
): Promise<HeldValues> {
  const findings = traced.map(({ finding }) => finding).filter(({ fingerprint }) => !known.has(fingerprint));
  if (findings.length === 0) return known;
  const { findValuesAtHead } = await import('../values/held-values.ts');
  return new Map([...known, ...(await findValuesAtHead(findings, repository, binary))]);
}

function isHeld({ fingerprint }: Finding, heldValues: HeldValues): boolean {
  return (heldValues.get(fingerprint) ?? '') !== '';
}

/** Commits that are reported but were not read when places were attributed: those that removed something. */
function unreadCommits(
  traced: readonly TracedFinding[],
  { texts }: LifeTrace,
  read: ReadonlyMap<string, ObjectText> = new Map(),
): readonly string[] {
  return [...new Set(traced.flatMap(({ events }) => shownEvents(events)).map(({ commitId }) => commitId))]
    .filter((id) => !texts.has(id) && !read.has(id))
    .sort();
}

function toPair(sought: Sought, reach: RefReach | undefined): [string, RefReach][] {
  return reach === undefined ? [] : [[reachKeyOf(sought), reach]];
}
