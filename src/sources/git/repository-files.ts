import { realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describeSystemError, unlessRefused } from '../../foundation/system-error.ts';
import type { Blob, Provenance } from '../../model/blob.ts';
import type { Problem } from '../../model/problem.ts';
import type { BlobSink, BlobStream } from '../../model/source.ts';
import { pathFrom } from '../../relative-path.ts';
import { readFileInto } from '../file/read-file.ts';
import { encodePath } from '../path-bytes.ts';
import { type FolderEntry, readFolder } from '../walk/folder.ts';
import type { Repository } from './repository.ts';
import { findSubmodules, isGitFolder, type SubmoduleStore } from './submodules.ts';

/**
 * What a git folder holds that is read as objects or names, or is ids beside binary data. Elsewhere a name is only a
 * name.
 */
const readOtherwise =
  /^(?:objects|refs|reftable|index(?:\.lock|\.stash\.\d+)?|sharedindex\.[0-9a-f]+|packed-refs|shallow|fsmonitor--daemon.*)$/;
/** Git puts these into each new repository. */
const sampleHook = /\.sample$/;
/** Folders that git also finds through a link; `repo` and `git-new-workdir` make such links. */
const linkedFolders = new Set([
  'branches',
  'hooks',
  'info',
  'logs',
  'modules',
  'remotes',
  'rr-cache',
  'svn',
  'worktrees',
]);
/**
 * The ids before the name in a line of a reflog, and in `FETCH_HEAD` and its like: hexadecimal digits next to a message
 * could be mistaken for a key.
 */
const leadingIds = /^[0-9a-f]{40,64}(?: [0-9a-f]{40,64}(?= )|(?=[\s]|$))/gm;
const holdsIds = /(?:^|\/)(?:logs\/|[A-Z_]+_HEAD$)/;

/** What a folder is to git; in the others any name may occur. */
type FolderKind = 'git' | 'worktrees' | 'modules' | 'hooks' | 'logs' | 'other';

/**
 * Reads the files in the repository's own folder, including those of linked worktrees and submodules: configuration
 * with credentials of remotes, hooks, reflogs, abandoned messages, files that LFS or annex store beside the objects.
 * Skips `ownFile`, which straykey wrote.
 */
export function readRepositoryFiles(repository: Repository, sink: BlobSink, ownFile?: string): void {
  const { commonDir, gitDir, workTree } = repository;
  const shown = (file: string): string => {
    const base = file.startsWith(commonDir + sep) ? commonDir : gitDir;
    return (workTree === undefined ? '' : '.git/') + pathFrom(base, file);
  };
  const isElsewhere = gitDir !== commonDir && !gitDir.startsWith(commonDir + sep);
  const reading = new FolderReading(new RepositoryFileSink(sink, shown), ownFile, findSubmodules(repository));
  for (const folder of isElsewhere ? [commonDir, gitDir] : [commonDir]) reading.read(folder, 'git');
}

class FolderReading {
  readonly #sink: RepositoryFileSink;
  readonly #ownFile: string | undefined;
  readonly #submodules: ReadonlySet<string>;
  /** The real paths of folders that links led to. */
  readonly #linked = new Set<string>();

  constructor(sink: RepositoryFileSink, ownFile: string | undefined, submodules: readonly SubmoduleStore[]) {
    this.#sink = sink;
    this.#ownFile = ownFile;
    this.#submodules = new Set(submodules.map(({ gitDir }) => gitDir));
  }

  read(folder: string, kind: FolderKind): void {
    try {
      const { entries } = readFolder(folder);
      for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (kind === 'git' && readOtherwise.test(entry.name)) continue;
        if (kind === 'hooks' && sampleHook.test(entry.name)) continue;
        this.#readEntry(folder, kind, entry);
      }
    } catch (error) {
      this.#sink.problem({ kind: 'unreadable', where: folder, detail: describeSystemError(error) });
    }
  }

  #readEntry(folder: string, kind: FolderKind, entry: FolderEntry): void {
    const path = join(folder, entry.name);
    const file = entry.isSymbolicLink() ? this.#follow(path, kind, entry.name) : entry;
    if (file?.isDirectory()) this.#readInner(path, kindOf(kind, entry.name, path), kind);
    else if (!file?.isFile()) this.#sink.skip(file ? 'pipes, sockets and devices' : 'symbolic links');
    else if (path !== this.#ownFile) readFileInto(path, this.#sink);
  }

  #readInner(path: string, kind: FolderKind, outer: FolderKind): void {
    if (kind === 'git' && outer === 'modules' && !this.#submodules.has(path))
      this.#sink.problem({
        kind: 'unreadable',
        where: path,
        detail: 'one submodule too many: its objects were not read',
        advice: `Scan it by itself: \`straykey git ${path}\`.`,
      });
    this.read(path, kind);
  }

  /** What a link leads to, if git follows it too. */
  #follow(path: string, kind: FolderKind, name: string): Stats | undefined {
    if (kind === 'other' || name === 'HEAD') return undefined;
    const stats = unlessRefused(() => statSync(encodePath(path), { throwIfNoEntry: false }));
    if (!stats?.isDirectory()) return stats;
    const target = unlessRefused(() => realpathSync.native(encodePath(path)));
    if (target === undefined || !(kind === 'git' ? linkedFolders.has(name) : kind === 'logs' && name === 'refs'))
      return undefined;
    if (this.#linked.has(target) || path.startsWith(target + sep)) return undefined;
    this.#linked.add(target);
    return stats;
  }
}

function kindOf(outer: FolderKind, name: string, path: string): FolderKind {
  if (outer === 'worktrees') return 'git';
  if (outer === 'modules') return isGitFolder(path) ? 'git' : 'modules';
  if (outer !== 'git') return 'other';
  if (name === 'worktrees' || name === 'modules' || name === 'hooks' || name === 'logs') return name;
  return isGitFolder(path) ? 'git' : 'other';
}

/** Gives the files the paths people know them by. */
class RepositoryFileSink implements BlobSink {
  readonly #sink: BlobSink;
  readonly #shown: (file: string) => string;

  constructor(sink: BlobSink, shown: (file: string) => string) {
    this.#sink = sink;
    this.#shown = shown;
  }

  get readBuffer(): Uint8Array {
    return this.#sink.readBuffer;
  }

  blob({ provenance, bytes }: Blob): void {
    const path = this.#shown(provenance.path);
    this.#sink.blob({
      provenance: { kind: 'repository-file', path },
      bytes: holdsIds.test(path) ? withoutIds(bytes) : bytes,
    });
  }

  stream(provenance: Provenance): BlobStream {
    return this.#sink.stream({ kind: 'repository-file', path: this.#shown(provenance.path) });
  }

  problem(problem: Problem): void {
    this.#sink.problem({ ...problem, where: this.#shown(problem.where) });
  }

  skip(why: string, count?: number): void {
    this.#sink.skip(why, count);
  }

  note(text: string): void {
    this.#sink.note(text);
  }

  readByGit(why: string, count: number): void {
    this.#sink.readByGit(why, count);
  }
}

function withoutIds(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(leadingIds, (ids) => ' '.repeat(ids.length)),
    'latin1',
  );
}
