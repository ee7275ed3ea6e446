import { defined } from '../../foundation/defined.ts';
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
  const exposedIds = objectIdsOf(findings);
  const traced = traceFindings(findings, exposedIds, trace);
  const sought = traced.map(toSought);
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  // In this order: git works on the first two while this process computes the last, which does not wait.
  const [texts, atHead, reaches] = await Promise.all([
    readTexts(place, unreadCommits(traced, trace)),
    findAtHead(repository, exposedIds),
    reachAll(repository, sought, mostNames, known),
  ]);
  const isMatchedAtHead = ({ objectIds }: TracedFinding): boolean => isAnyIn(objectIds, atHead);
  const heldValues = await lookForValues(
    traced.filter((one) => one.objectIds.size > 0 && !isMatchedAtHead(one)),
    knownValues,
    { repository, binary },
  );
  const tips = await findAtTips(traced, reaches, repository);
  const complete = await addMergeRemovals(
    traced.map((one, index) => ({
      traced: one,
      reach: reaches[index],
      isThere: isMatchedAtHead(one) || (tips[index] ?? []).length > 0 || isKept(one, trace, heldValues),
    })),
    repository,
  );
  const mergeTexts = await readTexts(place, unreadCommits(complete, trace, texts));
  const facts = {
    trace,
    texts: mergeTexts.size === 0 ? texts : new Map([...texts, ...mergeTexts]),
    atHead,
    nowSeconds: Date.parse(`${today}T00:00:00Z`) / 1000,
    shallow: shallowCommits(repository),
  };
  return {
    findings: complete.map((one, index) => {
      const headPath = heldValues.get(one.finding.fingerprint) ?? '';
      const exposure = toExposure(one, { ...facts, reach: reaches[index], headPath, tips: tips[index] ?? [] });
      return { ...one.finding, ...defined({ exposure }) };
    }),
    reaches: new Map(sought.flatMap((one, index) => toPair(one, reaches[index]))),
    heldValues,
  };
}

function objectIdsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.flatMap(({ occurrences }) => occurrences.flatMap(({ objectId }) => objectId ?? [])));
}

function toSought({ objectIds, events }: TracedFinding): Sought {
  const brought = events.filter(({ kind }) => kind === 'brought');
  return { objectIds, commitIds: new Set(brought.map(({ commitId }) => commitId)) };
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

function isAnyIn(ids: ReadonlySet<string>, known: { has(id: string): boolean }): boolean {
  return [...ids].some((id) => known.has(id));
}

/** Whether it is in a text such as a note, or its value is in a file at HEAD that no rule reports. */
function isKept({ finding, objectIds }: TracedFinding, { textSeconds }: LifeTrace, heldValues: HeldValues): boolean {
  return isAnyIn(objectIds, textSeconds) || (heldValues.get(finding.fingerprint) ?? '') !== '';
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
