import { type Provenance, withPath } from '../src/model/blob.ts';
import type { Problem } from '../src/model/problem.ts';
import type { BlobSink, Source } from '../src/model/source.ts';

export interface CollectedBlob {
  readonly provenance: Provenance;
  readonly text: string;
  readonly isStreamed: boolean;
}

/** Keeps a copy of all that a source gives. */
export class CollectingSink implements BlobSink {
  readonly readBuffer: Uint8Array = new Uint8Array(8 * 1024 * 1024);
  readonly blobs: CollectedBlob[] = [];
  readonly problems: Problem[] = [];
  readonly notes: string[] = [];
  readonly skipped: Map<string, number> = new Map();
  readonly leftToGit: Map<string, number> = new Map();

  blob({ provenance, bytes }: { readonly provenance: Provenance; readonly bytes: Uint8Array }): void {
    this.blobs.push({
      provenance: withPath(provenance, provenance.path),
      text: Buffer.from(bytes).toString('latin1'),
      isStreamed: false,
    });
  }

  stream(provenance: Provenance): { write(bytes: Uint8Array): void; end(): void } {
    const chunks: Buffer[] = [];
    const kept = withPath(provenance, provenance.path);
    return {
      write: (bytes) => void chunks.push(Buffer.from(bytes)),
      end: () =>
        void this.blobs.push({ provenance: kept, text: Buffer.concat(chunks).toString('latin1'), isStreamed: true }),
    };
  }

  problem(problem: Problem): void {
    this.problems.push(problem);
  }

  skip(why: string): void {
    this.skipped.set(why, (this.skipped.get(why) ?? 0) + 1);
  }

  note(text: string): void {
    this.notes.push(text);
  }

  readByGit(why: string, count: number): void {
    this.leftToGit.set(why, count);
  }

  /** The texts of all blobs, in the order in which they came. */
  get texts(): readonly string[] {
    return this.blobs.map(({ text }) => text);
  }

  get paths(): readonly string[] {
    return this.blobs.map(({ provenance }) => provenance.path);
  }

  includes(text: string): boolean {
    return this.blobs.some((blob) => blob.text.includes(text));
  }
}

export async function collect(source: Source): Promise<CollectingSink> {
  const sink = new CollectingSink();
  await source.read(sink);
  return sink;
}
