import type { BlobSink, RecordedHistory, Sharing, Source } from '../../model/source.ts';
import type { Unpacker } from '../../model/unpacker.ts';
import { NameList } from './name-list.ts';
import { objectSource } from './objects.ts';
import type { Repository } from './repository.ts';
import { readRepositoryFiles } from './repository-files.ts';
import { runGit, streamLines } from './run.ts';
import { findSubmodules, submodulePlace } from './submodules.ts';

const maximumBytes = 1 << 30;

/**
 * All that a repository holds: every object, the paths at which objects stand, the names of refs, and the files of its
 * own folder, where credentials of remotes and messages of reflogs are, but for `ownFile`, which is ours.
 */
export function wholeRepositorySource(repository: Repository, ownFile?: string): Source {
  let record: RecordedHistory | undefined;
  return {
    recorded: () => record,
    read: async (sink, sharing, unpacker) => {
      record = await readWhole(repository, ownFile, sink, sharing, unpacker);
    },
  };
}

async function readWhole(repository: Repository, ownFile: string | undefined, sink: BlobSink, sharing?: Sharing, unpacker?: Unpacker): Promise<RecordedHistory | undefined> {
  let record: RecordedHistory | undefined;
  readRepositoryFiles(repository, sink, ownFile);
  readRefNames(repository, sink);
  const paths = new NameList(sink, 'file names');
  await objectSource(repository, { onPath: (path) => paths.add(path), onRecord: (made) => (record = made) }).read(sink, sharing, unpacker);
  await addHeadPaths(repository, paths);
  paths.flush();
  return record;
}

/** A walk through the history tells one path of each object; here are those of copies that are there today. */
export async function addHeadPaths(repository: Repository, paths: NameList): Promise<void> {
  if (repository.headId === undefined) return;
  await streamLines(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', repository.headId], (name) => paths.add(name.replaceAll('\n', ' ')), '\0');
}

/** Those of submodules too. */
export function readRefNames(repository: Repository, sink: BlobSink): void {
  const names = new NameList(sink, 'names of refs');
  for (const place of [repository, ...findSubmodules(repository).map((store) => submodulePlace(repository, store))]) {
    const { stdout } = runGit(place, ['for-each-ref', '--format=%(refname)'], { maximumBytes });
    for (const name of stdout.toString('latin1').split('\n')) names.add(name);
  }
  names.flush();
}
