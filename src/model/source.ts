import type { Blob, Provenance } from './blob.ts';
import type { Problem } from './problem.ts';

/**
 * Where blobs come from. The source drives: it pushes blobs into a sink, each looked at before the call returns, so
 * that one buffer serves for all and nothing waits in memory. Sources without asynchronous input return nothing.
 */
export interface Source {
  /** A source that does not go through a list of names has nothing to share. */
  read(sink: BlobSink, sharing?: Sharing): void | Promise<void>;
  /** Asked when it was read, of a history of which only some commits were looked at. */
  walked?(): WalkedHistory | undefined;
}

export interface WalkedHistory {
  /** The commits. */
  readonly commitIds: ReadonlySet<string>;
  /** For each blob that they brought its paths, each with the commit that brought it there. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Why objects are left out that an earlier scan has looked at. */
export const knownObjects = 'objects known to be clean';

/** How a list of names is worked off by this thread and, where it is worth them, by others. */
export interface Sharing {
  /** So many names are known by now, and more may follow: others can be started. */
  found(count: number): void;
  /** All names. Gives what this thread is to do, a batch at a time, each done when the next one is asked for. */
  share(names: readonly string[]): Iterable<Batch>;
}

/** Names from `start` to before `end`. */
export interface Batch {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface BlobSink {
  /**
   * Where a source puts the bytes it reads, so that they are looked at without a copy: some mebibytes, whole ones. Asked
   * for anew before each piece, since it may move between two calls; within a call it stays, also while other blobs are
   * pushed, such as the entries of an archive that lies in it.
   */
  readonly readBuffer: Uint8Array;
  /** One blob, whole. */
  blob(blob: Blob): void;
  /** One blob too large to be held: its bytes in order, then `end`. */
  stream(provenance: Provenance): BlobStream;
  problem(problem: Problem): void;
  /** Counts what was left out on purpose, by why: `ignored by .gitignore`. */
  skip(why: string, count?: number): void;
  note(text: string): void;
}

export interface BlobStream {
  /** The array may be reused after the call. */
  write(bytes: Uint8Array): void;
  end(): void;
}
