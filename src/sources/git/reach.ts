import { createHash } from 'node:crypto';
import { CommitGraph, setsAtOnce } from './commit-graph.ts';
import { listRefs, readRefMoves, type Ref, type RefMove } from './refs.ts';
import type { Repository } from './repository.ts';
import { runGit, streamGit } from './run.ts';

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

interface Tip {
  readonly ref: Ref;
  /** In the graph; undefined where the ref leads to no commit. */
  readonly number: number | undefined;
}

/** Follows all refs and reflogs once, whatever the number of things that are sought; not at all where all are known, by `reachKeyOf`. */
export async function reachAll(repository: Repository, sought: readonly Sought[], mostNames: number, known: ReadonlyMap<string, Reach> = new Map()): Promise<readonly Reach[]> {
  const remembered = known.size === 0 ? [] : sought.flatMap((one) => known.get(reachKeyOf(one)) ?? []);
  if (remembered.length === sought.length) return remembered;
  const graph = await CommitGraph.load(repository);
  const tips = listRefs(repository).map((ref): Tip => ({ ref, number: graph.numberOf(ref.targetId) }));
  const moves = earliestMoves(readRefMoves(repository), graph);
  const head = repository.headId === undefined ? undefined : graph.numberOf(repository.headId);
  const reaches: Reach[] = [];
  for (let start = 0; start < sought.length; start += setsAtOnce) {
    const block = sought.slice(start, start + setsAtOnce);
    const bits = graph.reach(block.map(({ commitIds }) => numbersOf(commitIds, graph)));
    reaches.push(...block.map((one, index) => describe(one, { tips, moves, head, mostNames, isReached: (number) => ((bits[number] ?? 0) >>> index) % 2 === 1 })));
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
  let rest = '';
  await streamGit(repository, ['ls-tree', '-r', '-z', '--full-tree', repository.headId], (bytes) => {
    const entries = (rest + bytes.toString('latin1')).split('\0');
    rest = entries.pop() ?? '';
    for (const entry of entries) {
      const id = entry.split(/[ \t]/, 3)[2] ?? '';
      if (wanted.has(id)) found.add(id);
    }
  });
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

interface Surroundings {
  readonly tips: readonly Tip[];
  readonly moves: ReadonlyMap<number, number>;
  readonly head: number | undefined;
  readonly mostNames: number;
  readonly isReached: (number: number) => boolean;
}

function describe({ objectIds }: Sought, { tips, moves, head, mostNames, isReached }: Surroundings): Reach {
  const holders = tips.filter(({ ref, number }) => (number !== undefined && isReached(number)) || objectIds.has(ref.objectId) || objectIds.has(ref.targetId)).map(({ ref }) => ref);
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
