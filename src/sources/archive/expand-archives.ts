import type { Blob, Provenance, KnownText } from '../../model/blob.ts';
import type { BlobSink, BlobStream } from '../../model/source.ts';
import { countUnopened, detectArchive, passOn } from './detect.ts';
import type { Expansion } from './expansion.ts';
import { detectFormat, formatHeadBytes } from './format.ts';
import { defaultArchiveLimits, type ArchiveLimits } from './limits.ts';
import type { Memory } from './memory.ts';
import { createExpansion, createMemory } from './opener.ts';

export interface ArchiveSink extends BlobSink {
  /** Archives that were opened so far, those within others included. */
  readonly archiveCount: number;
}

/**
 * A sink that opens the archives among the blobs it gets (zip and its kin, gzip, tar) and pushes each of their entries
 * on to `sink` as a blob with the provenance of the archive and the path `archive!/entry`, archives within archives
 * too. Everything else goes on as it is. Never throws over what the bytes hold: what is broken, encrypted or past a
 * limit is a problem, and what could be read of it is passed on all the same. An archive that was read whole is not
 * passed on itself; one that was not is.
 */
export function expandArchives(sink: BlobSink, limits: Partial<ArchiveLimits> = {}): ArchiveSink {
  return new ExpandingSink(sink, { ...defaultArchiveLimits, ...limits });
}

class ExpandingSink implements ArchiveSink {
  archiveCount = 0;
  private readonly sink: BlobSink;
  private readonly limits: ArchiveLimits;
  private memory: Memory | undefined;

  constructor(sink: BlobSink, limits: ArchiveLimits) {
    this.sink = sink;
    this.limits = limits;
  }

  get readBuffer(): Uint8Array {
    return this.sink.readBuffer;
  }

  blob(blob: Blob): KnownText | undefined | void {
    const { bytes, provenance } = blob;
    if (!detectArchive(bytes, isText(provenance) ? '' : provenance.path)) {
      countUnopened(this.sink, bytes);
      return this.sink.blob(blob);
    }
    if (this.limits.depth === 0) {
      this.skipArchive();
      return passOn(this.sink, provenance, bytes);
    }
    const expansion = this.startExpansion();
    expansion.budget.addRead(bytes.length);
    expansion.blob(provenance, bytes, 1);
    return this.finish(expansion);
  }

  /** Waits for the first bytes, which tell what it is. */
  stream(provenance: Provenance): BlobStream {
    const head = new Uint8Array(formatHeadBytes);
    let used = 0;
    let target: BlobStream | undefined;
    const start = (): BlobStream => {
      const first = head.subarray(0, used);
      const started = this.startStream(provenance, first);
      started.write(first);
      return started;
    };
    return {
      write: (bytes) => {
        let rest = bytes;
        if (!target) {
          const count = Math.min(rest.length, head.length - used);
          head.set(rest.subarray(0, count), used);
          used += count;
          if (used < head.length) return;
          target = start();
          rest = rest.subarray(count);
        }
        if (rest.length > 0) target.write(rest);
      },
      end: () => (target ?? start()).end(),
    };
  }

  private startStream(provenance: Provenance, head: Uint8Array): BlobStream {
    if (detectFormat(head) && this.limits.depth > 0) return this.expandStream(provenance, head);
    if (detectFormat(head)) this.skipArchive();
    countUnopened(this.sink, head);
    return this.sink.stream(provenance);
  }

  private expandStream(provenance: Provenance, head: Uint8Array): BlobStream {
    const expansion = this.startExpansion();
    const target = expansion.stream(provenance, head, 1);
    return {
      write: (bytes) => {
        expansion.budget.addRead(bytes.length);
        target.write(bytes);
      },
      end: () => {
        target.end();
        this.finish(expansion);
      },
    };
  }

  private startExpansion(): Expansion {
    return createExpansion(this.sink, this.limits, (this.memory ??= createMemory()));
  }

  private finish(expansion: Expansion): void {
    this.archiveCount += expansion.opened;
    expansion.complaints.tell(this.sink);
  }

  private skipArchive(): void {
    this.sink.skip('contents of archives (--max-archive-depth 0)');
  }

  problem(...problem: Parameters<BlobSink['problem']>): void {
    this.sink.problem(...problem);
  }

  skip(why: string, count?: number): void {
    this.sink.skip(why, count);
  }

  note(text: string): void {
    this.sink.note(text);
  }

  readByGit(why: string, count: number): void {
    this.sink.readByGit(why, count);
  }
}

/** Commits and tags have no path that says what they are. */
function isText(provenance: Provenance): boolean {
  return provenance.kind === 'git-object' && provenance.objectType !== 'blob';
}
