import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describeSystemError } from '../../foundation/system-error.ts';
import type { Blob, Provenance } from '../../model/blob.ts';
import type { Problem } from '../../model/problem.ts';
import type { BlobSink, BlobStream } from '../../model/source.ts';
import { pathFrom } from '../../relative-path.ts';
import { readFileInto } from '../read-file.ts';
import type { Repository } from './repository.ts';

const maximumDepth = 40;
/**
 * Names that are skipped, since they are read as objects and as names, or are ids without meaning beside binary data.
 */
const readOtherwise =
  /^(?:objects|refs|reftable|index(?:\..+)?|sharedindex\..+|packed-refs|shallow|[A-Z_]+_HEAD|.+\.sample|fsmonitor--daemon.*)$/;
/** Folders with such names that hold something else: large files, reflogs. */
const namesakes = /[\\/](?:(?:lfs|annex)[\\/]objects|logs[\\/]refs)$/;
/**
 * The two ids before the name in a line of a reflog: hexadecimal digits next to a message could be mistaken for a key.
 */
const reflogIds = /^[0-9a-f]{40,64} [0-9a-f]{40,64}(?= )/gm;

/**
 * Reads the files in the repository's own folder, including those of linked worktrees and submodules: configuration
 * with credentials of remotes, hooks, reflogs, abandoned messages, files that LFS or annex store beside the objects.
 * Skips `ownFile`, which straykey wrote.
 */
export function readRepositoryFiles(
  { commonDir, gitDir, workTree }: Repository,
  sink: BlobSink,
  ownFile?: string,
): void {
  const shown = (file: string): string => {
    const base = file.startsWith(commonDir + sep) ? commonDir : gitDir;
    return (workTree === undefined ? '' : '.git/') + pathFrom(base, file);
  };
  const isElsewhere = gitDir !== commonDir && !gitDir.startsWith(commonDir + sep);
  const target = new RepositoryFileSink(sink, shown);
  for (const folder of isElsewhere ? [commonDir, gitDir] : [commonDir])
    readFolder(folder, { sink: target, ownFile }, 0);
}

interface FolderTarget {
  readonly sink: RepositoryFileSink;
  readonly ownFile: string | undefined;
}

function readFolder(folder: string, target: FolderTarget, depth: number): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (readOtherwise.test(entry.name) && !namesakes.test(path)) continue;
      if (entry.isDirectory() && depth < maximumDepth) readFolder(path, target, depth + 1);
      else if (entry.isFile() && path !== target.ownFile) readFileInto(path, target.sink);
    }
  } catch (error) {
    target.sink.problem({ kind: 'unreadable', where: folder, detail: describeSystemError(error) });
  }
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
      bytes: /(?:^|\/)logs\//.test(path) ? withoutIds(bytes) : bytes,
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
      .replace(reflogIds, (ids) => ' '.repeat(ids.length)),
    'latin1',
  );
}
