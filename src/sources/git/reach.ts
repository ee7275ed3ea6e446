import { createHash } from 'node:crypto';
import { CommitGraph, setsAtOnce } from './commit-graph.ts';
import { listRefs, readRefMoves, type Ref, type RefMove } from './refs.ts';
import type { Repository } from './repository.ts';
import { runGit, streamLines } from './run.ts';

const maximumAnswerBytes = 256 << 20;

/** What is looked for: objects and the commits that brought them. */
export interface Sought {
  readonly objectIds: ReadonlySet<string>;
  readonly commitIds: ReadonlySet<string>;
}

/** From where it can be reached. */
export interface Reach {
  readonly isFromHead: boolean;
  /** By name, as many as were asked for, and how many there are. */
  readonly branches: readonly string[];
  /** Their newest commits. */
  readonly branchTips: readonly string[];
  readonly branchCount: number;
  readonly tags: readonly string[];
  readonly tagCount: number;
  /** Refs that are neither: stashes, notes, pull requests. */
  readonly otherCount: number;
  /** When a ref first led to it, in seconds since 1970, as far as reflogs tell. */
  readonly shownSeconds?: number;
}

/** The refs of a repository: there may be a hundred thousand, and each thing that is sought asks all of them. */
interface Tips {
  readonly refs: readonly Ref[];
  /** By ref the number of its commit in the graph; negative where it leads to none. */
  readonly numbers: Int32Array;
  /** By object the refs that stand for it, or for a tag of it. */
  readonly byObject: ReadonlyMap<string, readonly number[]>;
}

/** Follows all refs and reflogs once, whatever the number of things that are sought; not at all where all are known, by `reachKeyOf`. */
export async function reachAll(repository: Repository, sought: readonly Sought[], mostNames: number, known: ReadonlyMap<string, Reach> = new Map()): Promise<readonly Reach[]> {
  const remembered = known.size === 0 ? [] : sought.flatMap((one) => known.get(reachKeyOf(one)) ?? []);
  if (remembered.length === sought.length) return remembered;
  const graph = await CommitGraph.load(repository);
  const tips = toTips(listRefs(repository), graph);
  const moves = earliestMoves(readRefMoves(repository), graph);
  const head = repository.headId === undefined ? undefined : graph.numberOf(repository.headId);
  const reaches: Reach[] = [];
  for (let start = 0; start < sought.length; start += setsAtOnce) {
    const block = sought.slice(start, start + setsAtOnce);
    const bits = graph.reach(block.map(({ commitIds }) => numbersOf(commitIds, graph)));
    reaches.push(...block.map((one, index) => describe(one, { tips, moves, head, mostNames, bits, bit: 1 << index })));
  }
  return reaches;
}

/** A digest of what is sought. */
export function reachKeyOf({ objectIds, commitIds }: Sought): string {
  return createHash('sha256').update(JSON.stringify([[...objectIds].sort(), [...commitIds].sort()])).digest('hex').slice(0, 32);
}

/** Which of these objects stand in the files of HEAD. */
export async function findAtHead(repository: Repository, wanted: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (repository.headId === undefined || wanted.size === 0) return found;
  const look = (entry: string): void => {
    const id = entry.split(/[ \t]/, 3)[2] ?? '';
    if (wanted.has(id)) found.add(id);
  };
  await streamLines(repository, ['ls-tree', '-r', '-z', '--full-tree', repository.headId], look, '\0');
  return found;
}

/** A path of a commit, to be looked up. */
export interface Lookup {
  readonly commitId: string;
  readonly path: string;
}

/** For each of these the object that stands there; undefined where nothing does, or the path cannot be asked for. */
export function lookUp(repository: Repository, lookups: readonly Lookup[]): readonly (string | undefined)[] {
  if (lookups.length === 0) return [];
  // A line feed would make two questions of one.
  const input = Buffer.from(lookups.map(({ commitId, path }) => (path.includes('\n') ? '0\n' : `${commitId}:${path}\n`)).join(''));
  const { stdout } = runGit(repository, ['cat-file', '--batch-check=%(objectname)', '--buffer'], { input, maximumBytes: maximumAnswerBytes });
  const lines = stdout.toString('latin1').split('\n');
  return lookups.map((_, index) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.exec(lines[index] ?? '')?.[0]);
}

function toTips(refs: readonly Ref[], graph: CommitGraph): Tips {
  const byObject = new Map<string, number[]>();
  for (const [index, { objectId, targetId }] of refs.entries()) {
    for (const id of new Set([objectId, targetId])) {
      const known = byObject.get(id);
      if (known) known.push(index);
      else byObject.set(id, [index]);
    }
  }
  return { refs, numbers: Int32Array.from(refs, ({ targetId }) => graph.numberOf(targetId) ?? -1), byObject };
}

interface Surroundings {
  readonly tips: Tips;
  readonly moves: ReadonlyMap<number, number>;
  readonly head: number | undefined;
  readonly mostNames: number;
  /** By commit the sets that it can be reached from, and which of them this is about. */
  readonly bits: Int32Array;
  readonly bit: number;
}

/** The refs that lead to what is sought, in their order. */
function findHolders({ objectIds }: Sought, { refs, numbers, byObject }: Tips, bits: Int32Array, bit: number): readonly Ref[] {
  const found: number[] = [];
  for (let index = 0; index < numbers.length; index++) if (numbers[index] >= 0 && (bits[numbers[index]] & bit) !== 0) found.push(index);
  const named = [...objectIds].flatMap((id) => byObject.get(id) ?? []);
  const all = named.length === 0 ? found : [...new Set([...found, ...named])].sort((a, b) => a - b);
  return all.map((index) => refs[index]);
}

function describe(sought: Sought, { tips, moves, head, mostNames, bits, bit }: Surroundings): Reach {
  const isReached = (number: number): boolean => ((bits[number] ?? 0) & bit) !== 0;
  const holders = findHolders(sought, tips, bits, bit);
  const branches = holders.filter(({ kind }) => kind === 'branch');
  const tags = holders.filter(({ kind }) => kind === 'tag');
  let shownSeconds: number | undefined;
  for (const [number, seconds] of moves) if (isReached(number) && seconds < (shownSeconds ?? Infinity)) shownSeconds = seconds;
  return {
    isFromHead: head !== undefined && isReached(head),
    branches: branches.slice(0, mostNames).map(({ name }) => name),
    branchTips: branches.slice(0, mostNames).map(({ targetId }) => targetId),
    branchCount: branches.length,
    tags: tags.slice(0, mostNames).map(({ name }) => name),
    tagCount: tags.length,
    otherCount: holders.length - branches.length - tags.length,
    ...(shownSeconds !== undefined && { shownSeconds }),
  };
}

/** For each commit when a ref first came to it. */
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
