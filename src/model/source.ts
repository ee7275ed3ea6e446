import type { Blob, Provenance, KnownText } from './blob.ts';
import type { PackPlan } from './pack-plan.ts';
import type { Problem } from './problem.ts';
import type { Unpacker } from './unpacker.ts';

/**
 * Where blobs come from. The source drives: it pushes blobs into a sink, each looked at before the call returns, so
 * that one buffer serves for all and nothing waits in memory. Sources without asynchronous input return nothing.
 */
export interface Source {
  /**
   * Reads what it can before there is a sink; gives how many bytes will be read at least. To be called once, before
   * `read`.
   */
  readAhead?(): number;
  /**
   * A source that does not go through a list of work has nothing to share; `unpacker` is for what lies in packs of git.
   */
  read(sink: BlobSink, sharing?: Sharing, unpacker?: Unpacker): void | Promise<void>;
  /** Asked when it was read, of a history of which only some commits were looked at. */
  walked?(): WalkedHistory | undefined;
  /** Asked when it was read, of all of a history: what its commits did, where that was kept. */
  recorded?(): RecordedHistory | undefined;
}

/** What a commit made of a path. */
export interface PathChange {
  readonly commitId: string;
  /** Commit date, in seconds since 1970. */
  readonly seconds: number;
  readonly path: string;
  /** What the parents had there: zeros where nothing was. */
  readonly before: readonly string[];
  readonly after: string;
  readonly isSubmodule: boolean;
}

export interface RecordedHistory {
  /**
   * Tells of the changes that have one of these objects before or after, newest first. The same id or path is one text
   * in memory.
   */
  tell(wanted: ReadonlySet<string>, onChange: (change: PathChange) => void): void;
  /**
   * By id of one of these objects, the paths at which commits put it, each once and in no order; none of one that no
   * commit holds as a file.
   */
  paths(wanted: ReadonlySet<string>): (id: string) => readonly string[];
  /** All its commits, where they were kept. */
  readonly commits?: RecordedCommits;
}

/** Commits by numbers from 0 on. */
export interface RecordedCommits {
  readonly count: number;
  numberOf(id: string): number | undefined;
  /** Each commit, none before its children, with the number of its parents and these behind it. */
  readonly links: Int32Array;
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
  /** These packs are there, so that others can be started while it is found out what is in them. */
  foundPacks(files: readonly string[]): void;
  /** What this thread is to do of a plan: a batch is a unit. */
  sharePacks(plan: PackPlan): Iterable<Batch>;
  /** Waits until the others have done theirs. */
  settle(): Promise<void>;
}

/** Names from `start` to before `end`. */
export interface Batch {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

export interface BlobSink {
  /**
   * Where a source puts the bytes it reads, so that they are looked at without a copy: some mebibytes, whole ones.
   * Asked for anew before each piece, since it may move between two calls; within a call it stays, also while other
   * blobs are pushed, such as the entries of an archive that lies in it.
   */
  readonly readBuffer: Uint8Array;
  /** One blob, whole. Of one from which others are made, what is known of it, if that is of use. */
  blob(blob: Blob): KnownText | undefined | void;
  /** One blob too large to be held: its bytes in order, then `end`. */
  stream(provenance: Provenance): BlobStream;
  problem(problem: Problem): void;
  /** Counts what was left out on purpose, by why: `ignored by .gitignore`. */
  skip(why: string, count?: number): void;
  note(text: string): void;
  /** Counts objects that were left to git itself, by why. */
  readByGit(why: string, count: number): void;
}

export interface BlobStream {
  /** The array may be reused after the call. */
  write(bytes: Uint8Array): void;
  end(): void;
}
