import type { Blob, Provenance, KnownText } from '../../../model/blob.ts';
import type { BlobSink, BlobStream, PieceShare } from '../../../model/source.ts';
import { detectDocument, type DocumentFormat, guessDocument } from '../../document/format.ts';
import { stringsOfClass } from '../class-file.ts';
import { countUnopened, detectArchive, passOn } from '../detect.ts';
import { detectFormat, formatHeadBytes } from '../format.ts';
import { createExpansion, createMemory } from '../opener.ts';
import type { Expansion } from './expansion.ts';
import { defaultArchiveLimits, type ArchiveLimits } from './limits.ts';
import type { Memory } from './memory.ts';

export interface ArchiveSink extends BlobSink {
  /** How many archives were opened so far, nested ones included. */
  readonly archiveCount: number;
}

/**
 * A sink that opens the archives among its blobs (zip and its relatives, tar, deb, 7z, gzip, bzip2, xz, lzma, zstd, lz4),
 * nested ones too, and passes each of their entries on to `sink` as a blob with the provenance of the archive and the
 * path `archive!/entry`. Everything else is passed on as it is. Never throws because of a blob's content: what is broken,
 * encrypted or beyond a limit is a problem, and whatever could be read is still passed on. The archive itself is passed on
 * only where it could not be read completely.
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

  get timeLimit(): BlobSink['timeLimit'] {
    return this.sink.timeLimit;
  }

  get readBuffer(): Uint8Array {
    return this.sink.readBuffer;
  }

  blob(blob: Blob): KnownText | undefined | void {
    const { bytes, provenance, namedBy } = blob;
    if (namedBy !== undefined || this.sink.timeLimit?.isOver()) return this.sink.blob(blob);
    if (!detectArchive(bytes, isText(provenance) ? '' : provenance.path)) {
      const document = detectDocument(bytes);
      if (document && !isText(provenance) && this.readDocument(document, blob)) return undefined;
      countUnopened(this.sink, bytes, document || isText(provenance) ? '' : provenance.path);
      const strings = stringsOfClass(bytes);
      return strings === undefined ? this.sink.blob(blob) : void this.sink.blob({ provenance, bytes: strings });
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

  /** Waits for the first bytes, which show what it is. */
  stream(provenance: Provenance, share?: PieceShare): BlobStream {
    const head = new Uint8Array(formatHeadBytes);
    let used = 0;
    let target: BlobStream | undefined;
    const start = (): BlobStream => {
      const first = head.subarray(0, used);
      const started = this.startStream(provenance, first, share);
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

  /** Returns true if the bytes of the document itself need no look. */
  private readDocument(format: DocumentFormat, { provenance, bytes }: Blob): boolean {
    if (this.limits.depth === 0) {
      this.skipArchive();
      return false;
    }
    const expansion = this.startExpansion();
    expansion.budget.addRead(bytes.length);
    const isRead = expansion.document(format, provenance, bytes, 1);
    this.finish(expansion);
    return isRead;
  }

  /** Of an archive nothing is shared, and whoever met it is alone with it. */
  private startStream(provenance: Provenance, head: Uint8Array, share: PieceShare | undefined): BlobStream {
    if (share?.isOwn === false) return this.sink.stream(provenance, share);
    const isKnown = Boolean(detectFormat(head) ?? guessDocument(head));
    if (isKnown && this.limits.depth > 0) return this.expandStream(provenance, head);
    if (isKnown) this.skipArchive();
    countUnopened(this.sink, head, isKnown ? '' : provenance.path);
    return this.sink.stream(provenance, share);
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

/** Whether this is a commit or tag, whose path does not say what it is. */
function isText(provenance: Provenance): boolean {
  return provenance.kind === 'git-object' && provenance.objectType !== 'blob';
}
