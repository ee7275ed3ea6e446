import { type Provenance, withPath } from '../../../model/blob.ts';
import { problemPlace } from '../../../model/problem-place.ts';
import type { BlobSink, BlobStream } from '../../../model/source.ts';
import { DocumentStream, tooLargeDocument } from '../../document/document-stream.ts';
import { detectDocument, type DocumentFormat, guessDocument } from '../../document/format.ts';
import { readDocument } from '../../document/opener.ts';
import { Container } from '../container.ts';
import { countUnopened, detectArchive, passOn } from '../detect.ts';
import { joinPath } from '../entry-name.ts';
import { detectFormat, formatHeadBytes, type ArchiveFormat } from '../format.ts';
import { isOfficeXml, joinRuns } from '../office-text.ts';
import { readPieces, readWhole } from '../readers.ts';
import { Budget } from './budget.ts';
import { Complaints } from './complaints.ts';
import type { ArchiveLimits } from './limits.ts';
import type { Memory } from './memory.ts';

/** The reading of one outermost archive and everything within it. */
export class Expansion {
  readonly sink: BlobSink;
  readonly limits: ArchiveLimits;
  readonly memory: Memory;
  readonly budget: Budget;
  readonly complaints: Complaints = new Complaints();
  /** How many archives were opened, at any depth. */
  opened = 0;

  constructor(sink: BlobSink, limits: ArchiveLimits, memory: Memory) {
    this.sink = sink;
    this.limits = limits;
    this.memory = memory;
    this.budget = new Budget(limits);
  }

  /** Takes a blob inside `depth - 1` archives: opens it if it is an archive itself, otherwise passes it on. */
  blob(provenance: Provenance, bytes: Uint8Array, depth: number): void {
    if (bytes.length === 0) return;
    const format = detectArchive(bytes, provenance.path);
    if (!format || !this.mayOpen(provenance, depth)) {
      const document = format ? undefined : detectDocument(bytes);
      if (document && this.document(document, provenance, bytes, depth)) return;
      passOn(this.sink, provenance, bytes, format || document ? '' : provenance.path);
      this.passText(provenance, bytes);
      return;
    }
    const container = new Container(this, provenance, depth);
    readWhole(format, container, bytes);
    // An archive that was read completely would be scanned twice: its entries, and the bytes as stored. One that was
    // not may hold more than was read.
    if (!container.isWhole) this.sink.blob({ provenance, bytes });
  }

  /**
   * Passes on the text of a document inside `depth - 1` archives. Returns true if its bytes hold nothing else, so that
   * they need not be scanned. Documents hold texts, seldom others of their kind, and so may lie one deeper than archives.
   */
  document(format: DocumentFormat, provenance: Provenance, bytes: Uint8Array, depth: number): boolean {
    if (depth <= this.limits.depth + 1) return readDocument(format, new Container(this, provenance, depth), bytes);
    this.complainOfDepth(provenance);
    return false;
  }

  /** Like `blob`, for bytes that come in pieces, of which `head` is the first; `head` is not written by this call. */
  stream(provenance: Provenance, head: Uint8Array, depth: number): BlobStream {
    const format = detectFormat(head.subarray(0, formatHeadBytes));
    if (!format || !this.mayOpen(provenance, depth)) {
      const guess = format ? undefined : guessDocument(head);
      countUnopened(this.sink, head, format || guess ? '' : provenance.path);
      const target = this.sink.stream(provenance);
      if (!guess) return target;
      return new DocumentStream(target, (bytes) => this.streamedDocument(guess, provenance, bytes, depth));
    }
    return this.open(format, new Container(this, provenance, depth));
  }

  /**
   * From the point where an archive turns out broken, its own bytes are passed on as well as what can still be read
   * from it.
   */
  private open(format: ArchiveFormat, container: Container): BlobStream {
    const reader = readPieces(format, container);
    let raw: BlobStream | undefined;
    return {
      write: (bytes) => {
        reader.write(bytes);
        if (!container.isWhole) raw ??= this.sink.stream(container.provenance);
        raw?.write(bytes);
      },
      end: () => {
        reader.end();
        const { tail, provenance } = container;
        if (raw) raw.end();
        else if (tail) this.sink.blob({ provenance, bytes: tail });
      },
    };
  }

  /** Office documents split a text where its formatting changes: the rejoined text is scanned, too. */
  private passText(provenance: Provenance, bytes: Uint8Array): void {
    const text = isOfficeXml(provenance.path) ? joinRuns(bytes) : undefined;
    if (text) this.sink.blob({ provenance: withPath(provenance, joinPath(provenance.path, 'text')), bytes: text });
  }

  /** Takes all bytes of a document that came in pieces; undefined if there were too many. */
  private streamedDocument(
    guess: DocumentFormat,
    provenance: Provenance,
    bytes: Uint8Array | undefined,
    depth: number,
  ): void {
    const format = bytes && detectDocument(bytes);
    if (bytes && format) this.document(format, provenance, bytes, depth);
    if (bytes) return;
    // Few images have texts, and bytes may begin like a zlib stream by chance.
    if (guess === 'png' || guess === 'zlib') this.sink.skip(tooLargeDocument);
    else this.complaints.add('limit', problemPlace(provenance), tooLargeDocument);
  }

  private mayOpen(provenance: Provenance, depth: number): boolean {
    if (depth <= this.limits.depth) {
      this.opened++;
      return true;
    }
    this.complainOfDepth(provenance);
    return false;
  }

  private complainOfDepth(provenance: Provenance): void {
    this.complaints.add(
      'limit',
      problemPlace(provenance),
      `archives within archives more than ${this.limits.depth} deep (--max-archive-depth)`,
    );
  }
}
