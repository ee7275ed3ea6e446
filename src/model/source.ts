import type { Blob, Provenance } from './blob.ts';
import type { Problem } from './problem.ts';

/**
 * Where blobs come from. The source drives: it pushes blobs into a sink, each looked at before the call returns, so
 * that one buffer serves for all and nothing waits in memory. Sources without asynchronous input return nothing.
 */
export interface Source {
  read(sink: BlobSink): void | Promise<void>;
}

export interface BlobSink {
  /** One blob, whole. */
  blob(blob: Blob): void;
  /** One blob too large to be held: its bytes in order, then `end`. */
  stream(provenance: Provenance): BlobStream;
  problem(problem: Problem): void;
  /** Counts what was left out on purpose, by why: `ignored by .gitignore`. */
  skip(why: string): void;
  note(text: string): void;
}

export interface BlobStream {
  /** The array may be reused after the call. */
  write(bytes: Uint8Array): void;
  end(): void;
}
