import { createHash } from 'node:crypto';
import { addToGroup } from '../../../foundation/groups.ts';
import type { RecordedCommits } from '../../../model/source.ts';
import { CommitGraph, setsAtOnce } from '../history/commit-graph.ts';
import type { Repository } from '../repository.ts';
import { peelRefs, readRefMoves, startRefs, type ListedRef, type Ref, type RefMove } from './refs.ts';

/** What is looked for: objects and the commits that brought them. */
export interface Sought {
  readonly objectIds: ReadonlySet<string>;
  readonly commitIds: ReadonlySet<string>;
}

/** What it can be reached from. */
export interface RefReach {
  readonly isFromHead: boolean;
  /** The names of branches, at most as many as were asked for; `branchCount` is the number of all. */
  readonly branches: readonly string[];
  /** The newest commits of those branches. */
  readonly branchTips: readonly string[];
  readonly branchCount: number;
  readonly tags: readonly string[];
  readonly tagCount: number;
  /** Refs that are neither: stashes, notes, pull requests. */
  readonly otherCount: number;
  /** When a ref first pointed to it or a descendant, in seconds since 1970, as far as reflogs tell. */
  readonly shownSeconds?: number;
}

/** The refs of a repository: there may be a hundred thousand, and each sought item is looked up in all of them. */
interface Tips {
  readonly refs: readonly Ref[];
  /** For each ref, the number of its commit in the graph; negative where it leads to none. */
  readonly numbers: Int32Array;
  /** For each sought object, the refs that point to it, or to a tag of it. */
  readonly byObject: ReadonlyMap<string, readonly number[]>;
}

export interface ReachOptions {
  /** The answers of an earlier scan, by `reachKeyOf`. */
  readonly known?: ReadonlyMap<string, RefReach> | undefined;
  /** All commits that refs and reflogs lead to, where they are already known. */
  readonly commits?: RecordedCommits | undefined;
  /** All refs, where they were already asked for. */
  readonly refs?: Promise<readonly ListedRef[]> | undefined;
}

/**
 * Finds what each sought item can be reached from. Follows all refs and reflogs once, whatever the number of items; not
 * at all where all answers are known.
 */
export async function reachAll(
  repository: Repository,
  sought: readonly Sought[],
  mostNames: number,
  { known = new Map(), commits, refs }: ReachOptions = {},
): Promise<readonly RefReach[]> {
  const remembered = known.size === 0 ? [] : sought.flatMap((one) => known.get(reachKeyOf(one)) ?? []);
  if (remembered.length === sought.length) return remembered;
  const graph = commits ? new CommitGraph(commits) : await CommitGraph.load(repository);
  const listed = await (refs ?? startRefs(repository));
  const tips = toTips(
    await peelRefs(repository, listed, (id) => graph.numberOf(id) !== undefined),
    graph,
    new Set(sought.flatMap(({ objectIds }) => [...objectIds])),
  );
  const moves = earliestMoves(readRefMoves(repository), graph);
  const head = repository.headId === undefined ? undefined : graph.numberOf(repository.headId);
  const reaches: RefReach[] = [];
  for (let start = 0; start < sought.length; start += setsAtOnce) {
    const block = sought.slice(start, start + setsAtOnce);
    const bits = graph.reach(block.map(({ commitIds }) => numbersOf(commitIds, graph)));
    const shown = firstShown(moves, bits, block.length);
    const holders = findHolders(block, tips, bits, mostNames);
    reaches.push(
      ...block.map((_, index) =>
        describe(holders[index], head !== undefined && (bits[head] & (1 << index)) !== 0, shown[index]),
      ),
    );
  }
  return reaches;
}

/** A digest of what is sought. */
export function reachKeyOf({ objectIds, commitIds }: Sought): string {
  return createHash('sha256')
    .update(JSON.stringify([[...objectIds].sort(), [...commitIds].sort()]))
    .digest('hex')
    .slice(0, 32);
}

function toTips(refs: readonly Ref[], graph: CommitGraph, wanted: ReadonlySet<string>): Tips {
  const byObject = new Map<string, number[]>();
  for (const [index, { objectId, targetId }] of refs.entries()) {
    for (const id of targetId === objectId ? [objectId] : [objectId, targetId]) {
      if (wanted.has(id)) addToGroup(byObject, id, index);
    }
  }
  return { refs, numbers: Int32Array.from(refs, ({ targetId }) => graph.numberOf(targetId) ?? -1), byObject };
}

/** Refs of one kind that lead to a sought item. */
interface Holders {
  readonly first: Ref[];
  count: number;
}

type HoldersByKind = Readonly<Record<Ref['kind'], Holders>>;

/**
 * For each sought item, the refs that lead to it, in their order: the first of each kind, and how many there are. Each
 * ref is tested once against all items, and no lists of refs are built: for 1,200 secrets and 60,000 refs lists took 5
 * s. Most refs lead to the same items as others, so they are counted together.
 */
function findHolders(
  sought: readonly Sought[],
  { refs, numbers, byObject }: Tips,
  bits: Int32Array,
  mostNames: number,
): readonly HoldersByKind[] {
  const holders = sought.map((): HoldersByKind => ({
    branch: { first: [], count: 0 },
    tag: { first: [], count: 0 },
    other: { first: [], count: 0 },
  }));
  const named = namedBits(sought, byObject);
  const counts = {
    branch: new Map<number, number>(),
    tag: new Map<number, number>(),
    other: new Map<number, number>(),
  };
  // The items that have enough names already, a bit each.
  const full = { branch: 0, tag: 0, other: 0 };
  for (let index = 0; index < numbers.length; index++) {
    const ref = refs[index];
    const { kind } = ref;
    const held = (numbers[index] < 0 ? 0 : bits[numbers[index]]) | (named.get(index) ?? 0);
    if (held === 0) continue;
    counts[kind].set(held, (counts[kind].get(held) ?? 0) + 1);
    for (let left = held & ~full[kind]; left !== 0; left &= left - 1) {
      const bit = left & -left;
      const { first } = holders[31 - Math.clz32(bit)][kind];
      if (first.length < mostNames) first.push(ref);
      else full[kind] |= bit;
    }
  }
  for (const kind of ['branch', 'tag', 'other'] as const) {
    for (const [held, count] of counts[kind])
      for (let left = held; left !== 0; left &= left - 1) holders[31 - Math.clz32(left & -left)][kind].count += count;
  }
  return holders;
}

/** For each ref that points directly at sought objects, the bits of those items. */
function namedBits(sought: readonly Sought[], byObject: Tips['byObject']): ReadonlyMap<number, number> {
  const named = new Map<number, number>();
  for (const [index, { objectIds }] of sought.entries()) {
    for (const id of objectIds)
      for (const ref of byObject.get(id) ?? []) named.set(ref, (named.get(ref) ?? 0) | (1 << index));
  }
  return named;
}

/** When a ref first came to each sought item. */
function firstShown(
  moves: ReadonlyMap<number, number>,
  bits: Int32Array,
  count: number,
): readonly (number | undefined)[] {
  const shown: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  for (const [number, seconds] of moves) {
    for (let left = bits[number]; left !== 0; left &= left - 1) {
      const index = 31 - Math.clz32(left & -left);
      shown[index] = Math.min(seconds, shown[index] ?? Infinity);
    }
  }
  return shown;
}

function describe(
  { branch, tag, other }: HoldersByKind,
  isFromHead: boolean,
  shownSeconds: number | undefined,
): RefReach {
  return {
    isFromHead,
    branches: branch.first.map(({ name }) => name),
    branchTips: branch.first.map(({ targetId }) => targetId),
    branchCount: branch.count,
    tags: tag.first.map(({ name }) => name),
    tagCount: tag.count,
    otherCount: other.count,
    ...(shownSeconds !== undefined && { shownSeconds }),
  };
}

/** For each commit, when a ref first came to it. */
function earliestMoves(moves: readonly RefMove[], graph: CommitGraph): ReadonlyMap<number, number> {
  const earliest = new Map<number, number>();
  for (const { commitId, seconds } of moves) {
    const number = graph.numberOf(commitId);
    if (number !== undefined && seconds < (earliest.get(number) ?? Infinity)) earliest.set(number, seconds);
  }
  return earliest;
}

function numbersOf(ids: Iterable<string>, graph: CommitGraph): readonly number[] {
  return [...ids].flatMap((id) => graph.numberOf(id) ?? []);
}
