import type { BlobSink, RecordedHistory, Source } from '../../model/source.ts';
import { addIndexNames } from './index/index-paths.ts';
import { addHeadPaths } from './objects/head-paths.ts';
import { NameList } from './objects/name-list.ts';
import { NamedFiles } from './objects/named-files.ts';
import { type ObjectReading, objectSource } from './objects/objects.ts';
import { refusePipes } from './pipes.ts';
import { type GitPlace, runGit } from './process/run.ts';
import { startRefList, type RefList } from './refs/ref-list.ts';
import { readRepositoryFiles } from './repository-files.ts';
import type { Repository } from './repository.ts';
import { findSubmodules, submodulePlace } from './submodules.ts';

const maximumBytes = 1 << 30;

/**
 * Everything a repository holds: every object, the paths of objects, the names of refs, and the files in its own
 * folder, which contain credentials of remotes and messages of reflogs. Leaves out `ownFile`, which straykey wrote.
 */
export function wholeRepositorySource(repository: Repository, ownFile?: string): Source {
  let record: RecordedHistory | undefined;
  refusePipes(repository);
  const refs = startRefList(repository);
  // Errors of git are handled where this is awaited.
  refs.catch(() => undefined);
  return {
    recorded: () => record,
    read: async (sink, sharing, unpacker) => {
      readRepositoryFiles(repository, sink, ownFile);
      record = await readObjectsAndPaths(repository, refs, { sink, sharing, unpacker });
    },
  };
}

async function readObjectsAndPaths(
  repository: Repository,
  refs: Promise<RefList | undefined>,
  { sink, sharing, unpacker }: ObjectReading,
): Promise<RecordedHistory | undefined> {
  let record: RecordedHistory | undefined;
  const paths = new NameList(sink, 'file names');
  const named = new NamedFiles();
  const onRefs = (list: RefList | undefined): void => readRefNames(repository, sink, list?.takeNames());
  await objectSource(repository, {
    refs,
    onRefs,
    onPath: (path) => {
      paths.add(path);
      named.add(path);
    },
    onRecord: (made) => (record = made),
  }).read(sink, sharing, unpacker);
  if (sink.timeLimit?.isOver()) sink.timeLimit.leaveOut('history', 1);
  else {
    await addHeadPaths(repository, paths, sink);
    await addIndexNames(repository, paths);
  }
  paths.flush();
  if (!sink.timeLimit?.isOver()) await named.read(repository, record, sink);
  return record;
}

/**
 * Reads the names of refs, those of submodules too. `own` are the repository's own refs, as Latin-1, where they are
 * already known.
 */
export function readRefNames(
  repository: Repository,
  sink: BlobSink,
  own: readonly string[] = namesOfRefs(repository),
): void {
  const names = new NameList(sink, 'names of refs');
  for (const name of own) names.add(name);
  for (const store of findSubmodules(repository))
    for (const name of namesOfRefs(submodulePlace(repository, store))) names.add(name);
  names.flush();
}

function namesOfRefs(place: GitPlace): readonly string[] {
  return runGit(place, ['for-each-ref', '--format=%(refname)'], { maximumBytes }).stdout.toString('latin1').split('\n');
}
