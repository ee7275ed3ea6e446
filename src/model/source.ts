import type { Blob, Provenance, KnownText } from './blob.ts';
import type { PackPlan } from './git/pack-plan.ts';
import type { Unpacker } from './git/unpacker.ts';
import type { Problem } from './problem.ts';

/**
 * Where blobs come from. The source is in control: it pushes blobs into a sink, which looks at each before the call
 * returns, so that one buffer serves for all and nothing waits in memory. Sources without asynchronous input return
 * nothing.
 */
export interface Source {
  /**
   * Reads what it can before there is a sink, and returns the least number of bytes that will be read. To be called
   * once, before `read`.
   */
  readAhead?(): number;
  /** A source without a list of work has nothing to share; `unpacker` is for what is in git packs. */
  read(sink: BlobSink, sharing?: Sharing, unpacker?: Unpacker): void | Promise<void>;
  /** To be called after `read`, for a history of which only some commits were looked at. */
  walked?(): WalkedHistory | undefined;
  /** To be called after `read`, for a complete history: what its commits did, if that was kept. */
  recorded?(): RecordedHistory | undefined;
}

/** What a commit did to a path. */
export interface PathChange {
  readonly commitId: string;
  /** Commit date, in seconds since 1970. */
  readonly seconds: number;
  readonly path: string;
  /** The ids that the parents had there, zeros where there was nothing. */
  readonly before: readonly string[];
  readonly after: string;
  readonly isSubmodule: boolean;
}

export interface RecordedHistory {
  /**
   * Reports the changes that have one of these objects before or after, newest first. Equal ids or paths share one
   * string in memory.
   */
  tell(wanted: ReadonlySet<string>, onChange: (change: PathChange) => void): void;
  /**
   * For the id of any of these objects, the paths at which commits put it, each once and in no order; none if no commit
   * holds it as a file.
   */
  paths(wanted: ReadonlySet<string>): (id: string) => readonly string[];
  /** The ids of the files that commits put at these paths, each with one of the paths; paths are Latin-1 here. */
  filesAt(paths: ReadonlySet<string>): ReadonlyMap<string, string>;
  /** All its commits, if they were kept. */
  readonly commits?: RecordedCommits;
}

/** Commits, numbered from 0. */
export interface RecordedCommits {
  readonly count: number;
  numberOf(id: string): number | undefined;
  /** Each commit, none before its children, followed by the number of its parents and then the parents. */
  readonly links: Int32Array;
}

export interface WalkedHistory {
  /** Ids of the commits that were looked at. */
  readonly commitIds: ReadonlySet<string>;
  /** For each blob that they added: its paths, each with the commit that added it there. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The reason given for leaving out objects that an earlier scan has looked at. */
export const knownObjects = 'objects known to be clean';

/** How a list of names is divided between this thread and, where it is worth starting them, others. */
export interface Sharing {
  /** Tells that this many names are known so far and more may follow, so that others can be started. */
  found(count: number): void;
  /**
   * Passes all names. Returns this thread's share a batch at a time; each is done when the next one is asked for. Calls
   * `first` once the others have begun, for what this thread does before its first batch.
   */
  share(names: readonly string[], first: () => void): Iterable<Batch>;
  /**
   * Whether others are to take pieces of the file with this number among the names, which is so many bytes long. To be
   * asked while its batch is read.
   */
  pieces(name: number, bytes: number): PieceShare | undefined;
  /** Tells that these packs exist, so that others can be started while their content is being determined. */
  foundPacks(files: readonly string[]): void;
  /** This thread's share of a plan: each batch is a unit. */
  sharePacks(plan: PackPlan): Iterable<Batch>;
  /** Waits until the others have done their share. */
  settle(): Promise<void>;
}

/** A thread's share of the pieces of a long text. */
export interface PieceShare {
  /** The text is counted here; otherwise this is only help with it. */
  readonly isOwn: boolean;
  /** Others may take pieces, so all have to be equally long. Settled once the first has been scanned. */
  readonly isShared: boolean;
  /** Whether a piece is to be scanned here. To be asked in ascending order, of each. */
  claim(piece: number): boolean;
  /** To be called when a claimed piece has been scanned, with the number of secrets in it. */
  scanned(found: number): void;
  end(): void;
}

/** The names from `start` up to, but not including, `end`. */
export interface Batch {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** The time that a scan may take. */
export interface TimeLimit {
  /** Whether it is over, and nothing more is to be read. */
  isOver(): boolean;
  /** With it the caller may end the time at any moment, but is heard only when the event loop turns. */
  readonly signal?: AbortSignal | undefined;
  /** Counts what was therefore not read, or not to its end. */
  leaveOut(what: UnreadKind, count: number): void;
}

/** `history`: which commits brought what, under which names, and whether anything is missing; it is one. */
export type UnreadKind = 'files' | 'objects' | 'variables' | 'history';

export interface BlobSink {
  /** Absent if the scan may take as long as it needs. Whatever is passed once it is over is only counted. */
  readonly timeLimit?: TimeLimit | undefined;
  /**
   * Where a source puts the bytes it reads, so that they are looked at without a copy: a whole number of mebibytes. To
   * be asked for again before each piece, since it may move between two calls; within a call it stays in place, even
   * while other blobs are pushed, such as the entries of an archive that is in it.
   */
  readonly readBuffer: Uint8Array;
  /** Takes one whole blob. For one from which others are made, returns what is known of it, if that is of use. */
  blob(blob: Blob): KnownText | undefined | void;
  /**
   * Takes one blob that is too large to be held: its bytes in order, then `end`. With a `share` only its pieces are looked
   * at, unless there is something to unpack.
   */
  stream(provenance: Provenance, share?: PieceShare): BlobStream;
  problem(problem: Problem): void;
  /** Counts what was left out on purpose, by reason: `ignored by .gitignore`. */
  skip(why: string, count?: number): void;
  note(text: string): void;
  /** Counts objects that were left to git itself, by reason. */
  readByGit(why: string, count: number): void;
}

export interface BlobStream {
  /** The array may be reused after the call. */
  write(bytes: Uint8Array): void;
  end(): void;
}
