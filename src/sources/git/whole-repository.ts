import type { BlobSink, Source } from '../../model/source.ts';
import { NameList } from './name-list.ts';
import { objectSource } from './objects.ts';
import type { Repository } from './repository.ts';
import { readRepositoryFiles } from './repository-files.ts';
import { runGit } from './run.ts';
import { findSubmodules, submodulePlace } from './submodules.ts';

const maximumBytes = 1 << 30;

/**
 * All that a repository holds: every object, the paths at which objects stand, the names of refs, and the files of its
 * own folder, where credentials of remotes and messages of reflogs are.
 */
export function wholeRepositorySource(repository: Repository): Source {
  return { read: (sink) => readWhole(repository, sink) };
}

async function readWhole(repository: Repository, sink: BlobSink): Promise<void> {
  readRepositoryFiles(repository, sink);
  readRefNames(repository, sink);
  const paths = new NameList(sink, 'file names');
  await objectSource(repository, { onPath: (path) => paths.add(path) }).read(sink);
  paths.flush();
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
