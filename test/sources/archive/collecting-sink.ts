import type { Blob, Provenance } from '../../../src/model/blob.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { BlobSink, BlobStream } from '../../../src/model/source.ts';
import { expandArchives } from '../../../src/sources/archive/expansion/expand-archives.ts';
import type { ArchiveLimits } from '../../../src/sources/archive/expansion/limits.ts';

/** Keeps all that is pushed into it. */
export class CollectingSink implements BlobSink {
  readonly readBuffer: Uint8Array = new Uint8Array();
  readonly blobs: { provenance: Provenance; bytes: Buffer }[] = [];
  readonly problems: Problem[] = [];
  readonly skipped: string[] = [];
  readonly notes: string[] = [];
  /** Bytes of all streams; what they hold is dropped where `keepsStreams` is false. */
  streamed = 0;
  keepsStreams = true;

  blob({ provenance, bytes }: Blob): void {
    this.blobs.push({ provenance, bytes: Buffer.from(bytes) });
  }

  stream(provenance: Provenance): BlobStream {
    const pieces: Buffer[] = [];
    return {
      write: (bytes) => {
        this.streamed += bytes.length;
        if (this.keepsStreams) pieces.push(Buffer.from(bytes));
      },
      end: () => this.blobs.push({ provenance, bytes: Buffer.concat(pieces) }),
    };
  }

  problem(problem: Problem): void {
    this.problems.push(problem);
  }

  skip(why: string): void {
    this.skipped.push(why);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  readByGit(): void {
    throw new Error('no archive is read by git');
  }

  get paths(): string[] {
    return this.blobs.map(({ provenance }) => provenance.path);
  }

  /** `kind where: detail` of each problem. */
  get complaints(): string[] {
    return this.problems.map(({ kind, where, detail }) => `${kind} ${where}: ${detail}`);
  }

  textOf(path: string): string | undefined {
    return this.blobs.find(({ provenance }) => provenance.path === path)?.bytes.toString();
  }
}

/** What comes out where one file goes in whole. */
export function expand(path: string, bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): CollectingSink {
  const sink = new CollectingSink();
  expandArchives(sink, limits).blob({ provenance: { kind: 'file', path }, bytes });
  return sink;
}

/**
 * What comes out where one file goes in by pieces of these sizes, over and over; each piece is overwritten after the
 * call.
 */
export function expandPieces(
  path: string,
  bytes: Uint8Array,
  sizes: readonly number[],
  limits: Partial<ArchiveLimits> = {},
): CollectingSink {
  const sink = new CollectingSink();
  const stream = expandArchives(sink, limits).stream({ kind: 'file', path });
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const piece = Uint8Array.from(bytes.subarray(at, at + (sizes[i % sizes.length] ?? 1)));
    at += piece.length;
    stream.write(piece);
    piece.fill(0xaa);
  }
  stream.end();
  return sink;
}
