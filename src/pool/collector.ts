import type { RuleRejection } from '../engine/match/gathered.ts';
import type { Match } from '../engine/match/match.ts';
import { PieceScanner } from '../engine/piece-scanner.ts';
import type { BlobScanner, ScannerEvents } from '../engine/scanner.ts';
import { type Blob, type KnownText, type Provenance, withPath } from '../model/blob.ts';
import { problemPlace } from '../model/problem-place.ts';
import type { Problem } from '../model/problem.ts';
import type { BlobSink, BlobStream, PieceShare, TimeLimit, UnreadKind } from '../model/source.ts';
import type { Harvest } from './harvest.ts';

/** What is reported while a scan is running. */
export interface CollectorEvents {
  /** Called for every blob, for a progress line. */
  readonly onScanned?: (bytes: number) => void;
  /** Called for every match. */
  readonly onFound?: () => void;
  /** Called for every candidate that is dropped, with the reason, for `--explain`. */
  readonly onRejected?: (path: string, rejection: RuleRejection) => void;
}

/** Scans every blob that a source pushes, in this thread, and collects the results in a harvest. */
export class Collector implements BlobSink {
  readonly #scanner: BlobScanner;
  readonly #harvest: Harvest;
  readonly #events: CollectorEvents;
  readonly timeLimit: TimeLimit | undefined;

  constructor(scanner: BlobScanner, harvest: Harvest, events: CollectorEvents = {}, timeLimit?: TimeLimit) {
    this.timeLimit = timeLimit;
    this.#scanner = scanner;
    this.#harvest = harvest;
    this.#events = events;
  }

  /** Bytes that are read into it are searched in place. */
  get readBuffer(): Uint8Array {
    return this.#scanner.readBuffer;
  }

  blob({ provenance, bytes, isBase = false, edit, namedBy }: Blob): KnownText | undefined {
    if (this.timeLimit?.isOver()) return namedBy === undefined ? this.#leaveOut(provenance) : undefined;
    if (namedBy !== undefined) return this.#namedBlob(provenance, bytes, namedBy);
    if (bytes.length > this.#scanner.readBuffer.length) return this.#blobInPieces(provenance, bytes);
    this.#count(provenance, bytes.length);
    const room = this.#room();
    const events = this.#eventsFor(provenance);
    let known: KnownText | undefined;
    if (room > 0 && (isBase || edit) && !events.rejected && this.#scanner.scanEdited) {
      const scanned = this.#scanner.scanEdited(bytes, { isBase, ...(edit && { edit }) }, events, room);
      this.#keep(provenance, scanned.matches);
      ({ known } = scanned);
    } else if (room > 0)
      this.#keep(provenance, this.#scanner.scan(bytes, pathOf(provenance), { ...events, mostMatches: room }));
    if (provenance.kind !== 'names') this.#events.onScanned?.(bytes.length);
    return known;
  }

  /** It was counted when it was handed over before. */
  #namedBlob(provenance: Provenance, bytes: Uint8Array, path: string): undefined {
    const matches = this.#scanner.scanNamed?.(bytes, path, this.#room()) ?? [];
    this.#harvest.hasNamedFile ||= matches.length > 0;
    this.#keep(provenance, matches);
  }

  #leaveOut({ kind }: Provenance): undefined {
    const what = unreadKindOf(kind);
    if (what) this.timeLimit?.leaveOut(what, 1);
  }

  #blobInPieces(provenance: Provenance, bytes: Uint8Array): undefined {
    const stream = this.stream(provenance);
    stream.write(bytes);
    stream.end();
  }

  stream(provenance: Provenance, share?: PieceShare): BlobStream {
    const isCounted = share?.isOwn ?? true;
    if (isCounted) this.#count(provenance, 0);
    const pieces = new PieceScanner(this.#scanner, {
      path: pathOf(provenance),
      events: this.#eventsFor(provenance),
      keeper: { keep: (matches) => this.#keep(provenance, matches), room: () => this.#room() },
      share,
    });
    const { kind } = provenance;
    let isLeft = false;
    return {
      write: (bytes) => {
        if (this.timeLimit?.isOver()) {
          // Whoever reads a long file asks for the time and counts it.
          if (!isLeft && kind !== 'file' && kind !== 'stdin') this.#leaveOut(provenance);
          isLeft = true;
          return;
        }
        pieces.write(bytes);
        if (!isCounted) return;
        this.#harvest.counts.bytes += bytes.length;
        this.#events.onScanned?.(bytes.length);
      },
      end: () => pieces.end(),
    };
  }

  problem(problem: Problem): void {
    this.#harvest.problem(problem);
  }

  skip(why: string, count?: number): void {
    this.#harvest.skip(why, count);
  }

  note(text: string): void {
    this.#harvest.note(text);
  }

  readByGit(why: string, count: number): void {
    this.#harvest.readByGit(why, count);
  }

  /** No limit for `--explain`: whoever asks why something was not reported wants to hear about everything. */
  #room(): number {
    return this.#events.onRejected ? Infinity : this.#harvest.room;
  }

  #keep(provenance: Provenance, matches: readonly Match[]): void {
    if (matches.length === 0) return;
    // The path may only be known while the blob is read.
    const kept = withPath(provenance, provenance.path);
    for (const match of matches) {
      this.#harvest.sighting({ provenance: kept, match });
      this.#events.onFound?.();
    }
  }

  #eventsFor(provenance: Provenance): ScannerEvents {
    const { onRejected } = this.#events;
    return {
      limited: (detail) => this.problem({ kind: 'limit', ...problemPlace(provenance), detail }),
      ...(onRejected && { rejected: (rejection) => onRejected(problemPlace(provenance).where, rejection) }),
    };
  }

  /** Reads only what it needs of the provenance, whose names are looked up when they are read. */
  #count(provenance: Provenance, bytes: number): void {
    const { kind } = provenance;
    const { counts } = this.#harvest;
    if (kind === 'names') return;
    counts.bytes += bytes;
    // Every repository has these, so they do not count as content.
    if (kind === 'repository-file') return;
    if (kind === 'variable') counts.variables++;
    else if ('objectType' in provenance && provenance.objectType === 'commit') counts.commits++;
    else if (kind === 'file' || kind === 'stdin') counts.files++;
    else counts.blobs++;
  }
}

/**
 * Git objects have no path before they are attributed; archive entries in them only have an inner one. Names are not
 * the text of a file.
 */
function pathOf(provenance: Provenance): string | undefined {
  return provenance.kind === 'git-object' || provenance.kind === 'names' ? undefined : provenance.path;
}

/** As what a blob counts that was not read; undefined if it does not count. */
function unreadKindOf(kind: Provenance['kind']): UnreadKind | undefined {
  switch (kind) {
    case 'file':
    case 'stdin':
      return 'files';
    case 'variable':
      return 'variables';
    case 'names':
    case 'repository-file':
      return undefined;
    default:
      return 'objects';
  }
}
