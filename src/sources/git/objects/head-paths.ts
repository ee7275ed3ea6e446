import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BlobSink } from '../../../model/source.ts';
import { showByteString } from '../../path-bytes.ts';
import { walkHead } from '../history/head-tree.ts';
import { submoduleMode } from '../history/raw-diff.ts';
import { runGit } from '../process/run.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules } from '../submodules.ts';
import type { NameList } from './name-list.ts';

const mostNamed = 3;

/**
 * A walk through the history reports one path for each object; this adds the paths of copies in HEAD. Submodules there
 * whose repositories are not read are noted.
 */
export async function addHeadPaths(repository: Repository, paths: NameList, sink: BlobSink): Promise<void> {
  const submodules: string[] = [];
  await walkHead(repository, ({ mode, path }) => {
    if (mode === submoduleMode) submodules.push(path);
    paths.add(path.replaceAll('\n', ' '));
  });
  noteUnread(repository, submodules, sink);
}

/** Notes the same for a scan that need not look at the paths again. */
export async function noteSubmodules(repository: Repository, sink: BlobSink): Promise<void> {
  if (repository.headId === undefined) return;
  const { stdout } = runGit(repository, ['ls-tree', '--full-tree', repository.headId, '.gitmodules']);
  if (stdout.length === 0) return;
  const submodules: string[] = [];
  await walkHead(repository, ({ mode, path }) => {
    if (mode === submoduleMode) submodules.push(path);
  });
  noteUnread(repository, submodules, sink);
}

/** Theirs are repositories of their own: without one in `modules/`, nothing of a submodule is here. */
function noteUnread(repository: Repository, submodules: readonly string[], sink: BlobSink): void {
  if (submodules.length === 0) return;
  const read = new Set(findSubmodules(repository).map(({ path }) => path));
  const unread = submodules.map(showByteString).filter((path) => !read.has(path));
  const separate = unread.filter((path) => isRepository(repository, path));
  const absent = unread.filter((path) => !separate.includes(path));
  if (absent.length > 0)
    sink.note(
      `${counted(absent)} not scanned, since ${absent.length === 1 ? 'its' : 'their'} history is not in this repository: ${named(absent)}; \`git submodule update --init\` fetches it`,
    );
  if (separate.length > 0)
    sink.note(
      `${counted(separate)} not scanned: ${named(separate)}; a repository of its own, which \`straykey git ${separate[0]}\` scans`,
    );
}

/** One that was cloned into the tree and then added keeps its `.git` folder. */
function isRepository({ workTree }: Repository, path: string): boolean {
  return workTree !== undefined && existsSync(join(workTree, path, '.git', 'HEAD'));
}

function counted({ length }: readonly string[]): string {
  return length === 1 ? '1 submodule was' : `${length} submodules were`;
}

function named(paths: readonly string[]): string {
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  return paths.slice(0, mostNamed).join(', ') + more;
}
