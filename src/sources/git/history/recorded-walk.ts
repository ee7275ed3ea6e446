import type { Unpacker } from '../../../model/git/unpacker.ts';
import type { RecordedHistory } from '../../../model/source.ts';
import { checkConnectivity, maximumMissing, type Connectivity } from '../objects/connectivity.ts';
import { IdList } from '../objects/wanted-objects.ts';
import { findAbsent } from '../packs/absent-objects.ts';
import { isDistrust } from '../packs/distrust.ts';
import type { WalkEvents } from '../packs/history/history-walk.ts';
import { PackedHistory } from '../packs/history/packed-history.ts';
import type { Structure } from '../packs/trees/tree-reader.ts';
import { streamLines } from '../process/run.ts';
import type { RefList } from '../refs/ref-list.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules, submodulePlace } from '../submodules.ts';
import { HistoryRecord } from './history-record.ts';
import { streamHistory } from './history.ts';

/** What a walk from all refs found. */
export interface RecordedWalk {
  readonly connectivity: Connectivity;
  /** All that it met; undefined if that was too much to keep, or the walk was incomplete. */
  readonly record: RecordedHistory | undefined;
}

export interface KnownHistory {
  /** The history that was already read from packs. */
  readonly packed?: PackedHistory | undefined;
  readonly refs?: Promise<RefList | undefined> | undefined;
}

/** Walks the history of a repository, and of each of its submodules. */
export async function walkAll(
  repository: Repository,
  onPath: (path: string) => void = () => undefined,
  { packed, refs }: KnownHistory = {},
): Promise<{ readonly found: readonly Connectivity[]; readonly record: RecordedHistory | undefined }> {
  const others = Promise.all(
    findSubmodules(repository).map((store) => checkConnectivity(submodulePlace(repository, store), onPath)),
  );
  const [{ connectivity, record }, found] = await Promise.all([
    packed ? finishPacked(repository, onPath, packed, refs) : walkRecorded(repository, onPath, refs),
    others,
  ]);
  return { found: [connectivity, ...found], record };
}

/**
 * Does in one walk what `checkConnectivity` does and what the search for places needs later: both go through the trees
 * of all commits, and each takes as long as the other. Objects that commits brought are looked up in the indexes of
 * packs. Where git writes to stderr, or a ref leads to something that no log shows, `checkConnectivity` walks as well,
 * so that nothing is missed.
 */
export async function walkRecorded(
  repository: Repository,
  onPath: (path: string) => void,
  refs?: KnownHistory['refs'],
): Promise<RecordedWalk> {
  const record = new HistoryRecord(repository.objectFormat, (path) => tellPath(path, onPath));
  const end = await streamHistory(repository, ['--all', '--reflog'], (bytes) => record.push(bytes));
  const isWhole = end.exitCode === 0 && end.stderr === '' && !record.isCut;
  if (!isWhole || !(await checkRefs(repository, onPath, refs)))
    return { connectivity: await checkConnectivity(repository, onPath), record: isWhole ? record : undefined };
  const absent = tryAbsent(repository, record);
  if (absent === undefined) return { connectivity: await checkConnectivity(repository, onPath), record };
  return { connectivity: await withIndexes(repository, onPath, absent), record };
}

/** The same for a history that was read from packs; its paths have already been reported. */
async function finishPacked(
  repository: Repository,
  onPath: (path: string) => void,
  packed: PackedHistory,
  refs: KnownHistory['refs'],
): Promise<RecordedWalk> {
  if (!(await checkRefs(repository, onPath, refs)))
    return { connectivity: await checkConnectivity(repository, onPath), record: packed };
  return { connectivity: await withIndexes(repository, onPath, packed.absent), record: packed };
}

/** Adds what git finds missing of the objects in the indexes. */
async function withIndexes(
  repository: Repository,
  onPath: (path: string) => void,
  absent: readonly string[],
): Promise<Connectivity> {
  const { missing, failure } = await checkConnectivity(repository, onPath, []);
  return { missing: [...new Set([...absent, ...missing])].sort().slice(0, maximumMissing), failure };
}

/** The commits from which a walk of the packs starts. Undefined if git should walk instead. */
export async function findTips(repository: Repository, refs?: KnownHistory['refs']): Promise<IdList | undefined> {
  if (repository.isShallow || repository.isPartial) return undefined;
  const known = (await refs)?.takeTips();
  if (known) return known;
  const tips = new IdList(repository.objectFormat);
  const end = await streamLines(repository, ['rev-list', '--no-walk=unsorted', '--all', '--reflog', '--'], (line) =>
    tips.addText(line),
  );
  return end.exitCode === 0 && end.stderr === '' ? tips : undefined;
}

/**
 * Reads the history from the packs; undefined if git should walk instead. `onPath` is called with each path; a folder
 * comes with the first file in it. Throws TimeOver once `isOver` says so.
 */
export async function tryPacked(
  structure: Structure,
  tips: IdList,
  unpacker: Unpacker,
  { onPath, ...events }: WalkEvents,
): Promise<PackedHistory | undefined> {
  try {
    return await PackedHistory.read(structure, tips, unpacker, {
      ...events,
      onPath: (path) => onPath(path.replaceAll('\n', ' ')),
    });
  } catch (error) {
    // A pack may be damaged, or there may be too little memory; git then copes in its own way.
    if (!isDistrust(error) && !(error instanceof RangeError) && !(error instanceof Error && 'errno' in error))
      throw error;
    return undefined;
  }
}

/** Folders have no entries of their own; each is reported with the files in it. */
function tellPath(path: string, onPath: (path: string) => void): void {
  const name = path.replaceAll('\n', ' ');
  onPath(name);
  for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1))
    onPath(name.slice(0, slash));
}

/**
 * Whether all refs lead to commits, through at most one tag. Reports the names that tags give themselves, which may
 * differ from those of their refs.
 */
async function checkRefs(
  repository: Repository,
  onPath: (path: string) => void,
  refs: KnownHistory['refs'],
): Promise<boolean> {
  const known = await refs;
  for (const name of known?.tagNames ?? []) onPath(name);
  if (known) return known.isPlain;
  let isPlain = true;
  const end = await streamLines(
    repository,
    ['for-each-ref', '--format=%(objecttype) %(*objecttype) %(tag)'],
    (line) => {
      const [type, target, ...name] = line.split(' ');
      if (type === 'tag' && target === 'commit') onPath(name.join(' '));
      else if (type !== 'commit') isPlain = false;
    },
  );
  return isPlain && end.exitCode === 0 && end.stderr === '';
}

/** Undefined if the packs are not in a form we know. */
function tryAbsent(repository: Repository, record: HistoryRecord): readonly string[] | undefined {
  const { numbers, brought } = record.objects();
  try {
    return findAbsent(repository, repository.commonDir, numbers, brought).map((number) => numbers.id(number));
  } catch (error) {
    if (!isDistrust(error)) throw error;
    return undefined;
  }
}
