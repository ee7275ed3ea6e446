import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { showBytes } from '../../path-bytes.ts';
import type { History } from '../history/history.ts';
import type { NameList } from '../objects/name-list.ts';
import { runGit, streamLines, type GitPlace } from '../process/run.ts';
import { reasonOf } from '../process/stderr.ts';
import type { Repository } from '../repository.ts';
import { findSubmodules, submodulePlace } from '../submodules.ts';

const maximumBytes = 1 << 30;
const listing = ['ls-files', '-z', '--full-name', ':/'];

/** Adds the paths of these blobs in the indexes of all worktrees, with no commit. */
export function addIndexPaths(
  repository: Repository,
  history: History,
  wanted: ReadonlySet<string>,
  note: (text: string) => void,
): void {
  if (wanted.size === 0) return;
  for (const place of [repository, ...worktreeIndexes(repository)]) addIndex(place, history, wanted, note);
}

/**
 * Adds the paths in the indexes of all worktrees and submodules: a walk through objects that are in the indexes reports
 * none where a commit has the same content at another path.
 */
export async function addIndexNames(repository: Repository, paths: NameList): Promise<void> {
  const inner = findSubmodules(repository).map((store) => submodulePlace(repository, store));
  for (const place of [repository, ...worktreeIndexes(repository), ...inner])
    await streamLines(place, listing, (path) => paths.add(path.replaceAll('\n', ' ')), '\0');
}

/** Adds the names of refs that point directly at these blobs, as a tag of a key file does. */
export function addTaggedPaths(repository: Repository, history: History, wanted: ReadonlySet<string>): void {
  if (wanted.size === 0) return;
  const { stdout } = runGit(repository, ['for-each-ref', '--format=%(objectname) %(*objectname) %(refname)'], {
    maximumBytes,
  });
  for (const line of stdout.toString('utf8').split('\n')) {
    const [id = '', peeled = '', name = ''] = line.split(' ');
    const target = [id, peeled].find((one) => wanted.has(one));
    if (target !== undefined) addPlace(history, target, name);
  }
}

/** The indexes of linked worktrees and, seen from one of those, of the main one. */
function worktreeIndexes(repository: Repository): readonly GitPlace[] {
  const gitDirs = [
    repository.commonDir,
    ...worktreeNames(repository).map((name) => join(repository.commonDir, 'worktrees', name)),
  ];
  return gitDirs
    .filter((gitDir) => gitDir !== repository.gitDir)
    .map((gitDir) => ({
      folder: repository.folder,
      environment: { ...repository.environment, GIT_INDEX_FILE: join(gitDir, 'index') },
    }));
}

function worktreeNames(repository: Repository): readonly string[] {
  const names = unlessRefused(() => readdirSync(join(repository.commonDir, 'worktrees'))) ?? [];
  return names.sort();
}

/** Reads lines of `<mode> <id> <stage>`, a tab, the path. */
function addIndex(place: GitPlace, history: History, wanted: ReadonlySet<string>, note: (text: string) => void): void {
  const { stdout, stderr, exitCode } = runGit(place, ['ls-files', '--stage', '-z', '--full-name', ':/'], {
    maximumBytes,
  });
  if (exitCode !== 0) note(`an index could not be read for paths: ${reasonOf(stderr)}`);
  for (const entry of showBytes(stdout).split('\0')) {
    const id = entry.split(' ', 2)[1] ?? '';
    if (wanted.has(id)) addPlace(history, id, entry.slice(entry.indexOf('\t') + 1));
  }
}

function addPlace(history: History, id: string, path: string): void {
  const paths = history.get(id) ?? new Map<string, string>();
  if (!paths.has(path)) paths.set(path, '');
  history.set(id, paths);
}
