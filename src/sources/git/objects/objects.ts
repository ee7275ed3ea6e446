import type { Unpacker } from '../../../model/git/unpacker.ts';
import type { BlobSink, RecordedHistory, Sharing, Source } from '../../../model/source.ts';
import { TimeOver, unlessOver } from '../../../model/time-over.ts';
import { Turns } from '../../event-loop-turns.ts';
import { findTips, tryPacked, walkAll } from '../history/recorded-walk.ts';
import type { PackedHistory } from '../packs/history/packed-history.ts';
import type { OnStructure } from '../packs/read-packs.ts';
import { countOf, manyObjects, type Structure } from '../packs/trees/tree-reader.ts';
import type { GitPlace } from '../process/run.ts';
import type { RefList } from '../refs/ref-list.ts';
import { releaseMemory } from '../release-memory.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules, placeWithSubmodules } from '../submodules.ts';
import { reportConnectivity } from './connectivity.ts';
import { listObjects } from './object-list.ts';
import { readObjects } from './object-reader.ts';
import { listedObjects } from './wanted-objects.ts';

export interface ObjectOptions {
  /** The repository's refs, where they were already asked for: undefined if git wrote anything to stderr. */
  readonly refs?: Promise<RefList | undefined>;
  /** Called once with the refs, never while an object is half read. */
  readonly onRefs?: (refs: RefList | undefined) => void;
  /** Whether to walk the history for objects that are referred to but missing; this takes another process. */
  readonly checksConnectivity?: boolean;
  /** Called with the paths of objects as that walk meets them, as Latin-1. */
  readonly onPath?: (path: string) => void;
  /** Called with what that walk met, where it was kept. */
  readonly onRecord?: (record: RecordedHistory) => void;
}

/**
 * Every blob, commit and tag of the object database, reachable or not, each once: loose, packed, in alternates, and
 * those of submodules. Commits and tags come as git stores them, so that names, e-mails and messages are scanned.
 */
export function objectSource(repository: Repository, options: ObjectOptions = {}): Source {
  return { read: (sink, sharing, unpacker) => readAll(repository, options, { sink, sharing, unpacker }) };
}

/** Where objects go, and what helps to read them. */
export interface ObjectReading {
  readonly sink: BlobSink;
  readonly sharing: Sharing | undefined;
  readonly unpacker: Unpacker | undefined;
}

async function readAll(repository: Repository, options: ObjectOptions, reading: ObjectReading): Promise<void> {
  const place = placeWithSubmodules(repository, findSubmodules(repository));
  if (options.checksConnectivity === false) return await scanObjects(repository, place, reading);
  const walk = new HistoryWalk(repository, options, reading);
  // Git needs nothing from the packs, so its walk can start at once.
  if (!reading.unpacker) await walk.start();
  await scanObjects(repository, place, reading, (structure) => walk.start(structure));
  const { found, record } = await unlessOver(walk.finish(), () => {
    reading.sink.timeLimit?.leaveOut('history', 1);
    return { found: [], record: undefined };
  });
  if (record) options.onRecord?.(record);
  reportConnectivity(repository, found, reading.sink);
}

/** The walk through the history that goes on while the objects are scanned. */
class HistoryWalk {
  readonly #repository: Repository;
  readonly #options: ObjectOptions;
  readonly #unpacker: Unpacker | undefined;
  readonly #isOver: () => boolean;
  readonly #turns: Turns | undefined;
  #tips: ReturnType<typeof findTips> | undefined;
  #walk: ReturnType<typeof walkAll> | undefined;
  #areRefsTold = false;

  constructor(
    repository: Repository,
    options: ObjectOptions,
    { unpacker, sink: { timeLimit } }: Pick<ObjectReading, 'unpacker' | 'sink'>,
  ) {
    this.#repository = repository;
    this.#options = options;
    this.#unpacker = unpacker;
    this.#isOver = () => timeLimit?.isOver() ?? false;
    this.#turns = timeLimit?.signal && new Turns();
    this.#tips = unpacker && findTips(repository, options.refs);
    // Awaited in `start`, where an error is handled.
    this.#tips?.catch(() => undefined);
  }

  /** Starts the walk, through the packs if their structure is known. Where the time is over, `finish` tells. */
  async start(structure?: Structure): Promise<void> {
    await unlessOver(this.#start(structure), () => {
      this.#walk = Promise.reject(new TimeOver());
      this.#walk.catch(() => undefined);
    });
  }

  async #start(structure?: Structure): Promise<void> {
    if (this.#isOver()) throw new TimeOver();
    await this.#tellRefs();
    const tips = await this.#tips;
    this.#tips = undefined;
    const isLarge = structure !== undefined && isManyObjects(structure);
    if (isLarge) releaseMemory();
    void this.#begin(
      this.#unpacker &&
        structure &&
        tips &&
        (await tryPacked(structure, tips, this.#unpacker, {
          onPath: this.#options.onPath ?? (() => undefined),
          isOver: this.#isOver,
          turns: this.#turns,
        })),
    );
    if (isLarge) releaseMemory();
  }

  /** What the walk found; starts it if nothing else has. */
  async finish(): ReturnType<typeof walkAll> {
    if (this.#walk === undefined && this.#isOver()) throw new TimeOver();
    await this.#tellRefs();
    return await this.#begin();
  }

  #begin(packed?: PackedHistory): ReturnType<typeof walkAll> {
    const { onPath, refs } = this.#options;
    const walk = (this.#walk ??= walkAll(this.#repository, onPath, { packed, refs }));
    // Awaited in `finish`, where an error is handled.
    walk.catch(() => undefined);
    return walk;
  }

  async #tellRefs(): Promise<void> {
    const { refs, onRefs } = this.#options;
    const list = await refs;
    if (!this.#areRefsTold) onRefs?.(list);
    this.#areRefsTold = true;
  }
}

function isManyObjects({ loose, packs }: Structure): boolean {
  return loose.size + packs.reduce((sum, { parts }) => sum + countOf(parts), 0) >= manyObjects;
}

async function scanObjects(
  repository: Repository,
  place: GitPlace,
  { sink, sharing, unpacker }: ObjectReading,
  onStructure?: OnStructure,
): Promise<void> {
  const store = { ...place, commonDir: repository.commonDir, objectFormat: repository.objectFormat };
  const left =
    unpacker &&
    (await (await import('../packs/read-packs.ts')).readPacks(store, { sink, unpacker, sharing }, onStructure));
  await readObjects(place, listedObjects(left ?? (await listObjects(place, repository.objectFormat, sink))), sink);
}
