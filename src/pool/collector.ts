import type { Match, Rejection } from '../engine/match.ts';
import { PieceScanner } from '../engine/piece-scanner.ts';
import type { Scanner, ScannerEvents } from '../engine/scanner.ts';
import type { Blob, Provenance } from '../model/blob.ts';
import type { Problem } from '../model/problem.ts';
import type { BlobSink, BlobStream } from '../model/source.ts';

/** A match and where its blob was seen. */
export interface Sighting {
  readonly provenance: Provenance;
  readonly match: Match;
}

/** Counts of what was looked at. */
export interface Counts {
  files: number;
  blobs: number;
  commits: number;
  variables: number;
  bytes: number;
}

export interface CollectorOptions {
  /** Sightings kept in all; the rest is a problem. */
  readonly mostSightings: number;
  /** Told of every blob, for a progress line. */
  readonly onScanned?: (bytes: number) => void;
  readonly onFound?: () => void;
  /** Told why a candidate was dropped, for `--explain`. */
  readonly onRejected?: (path: string, rejection: Rejection) => void;
}

const mostProblems = 1000;
const readBufferBytes = 8 * 1024 * 1024;

/** Scans every blob that a source pushes, in this thread, and keeps what was found and what went wrong. */
export class Collector implements BlobSink {
  readonly sightings: Sighting[] = [];
  readonly problems: Problem[] = [];
  readonly notes: string[] = [];
  readonly skipped: Map<string, number> = new Map();
  readonly counts: Counts = { files: 0, blobs: 0, commits: 0, variables: 0, bytes: 0 };
  readonly #scanner: Scanner;
  readonly #options: CollectorOptions;
  #isOverflowing = false;
  #readBuffer: Uint8Array | undefined;

  constructor(scanner: Scanner, options: CollectorOptions) {
    this.#scanner = scanner;
    this.#options = options;
  }

  /** Pages that no file touches cost nothing. */
  get readBuffer(): Uint8Array {
    return (this.#readBuffer ??= new Uint8Array(readBufferBytes));
  }

  blob({ provenance, bytes }: Blob): void {
    this.#count(provenance, bytes.length);
    this.#keep(provenance, this.#scanner.scan(bytes, pathOf(provenance), this.#eventsFor(provenance)));
    this.#options.onScanned?.(bytes.length);
  }

  stream(provenance: Provenance): BlobStream {
    this.#count(provenance, 0);
    const pieces = new PieceScanner(this.#scanner, pathOf(provenance), this.#eventsFor(provenance), (matches) => this.#keep(provenance, matches));
    return {
      write: (bytes) => {
        this.counts.bytes += bytes.length;
        pieces.write(bytes);
        this.#options.onScanned?.(bytes.length);
      },
      end: () => pieces.end(),
    };
  }

  problem(problem: Problem): void {
    if (this.problems.length < mostProblems) this.problems.push(problem);
    else if (this.problems.length === mostProblems) this.problems.push({ kind: 'limit', where: 'problems', detail: `more than ${mostProblems} problems; the rest was left out of this list` });
  }

  skip(why: string): void {
    this.skipped.set(why, (this.skipped.get(why) ?? 0) + 1);
  }

  note(text: string): void {
    if (!this.notes.includes(text)) this.notes.push(text);
  }

  #keep(provenance: Provenance, matches: readonly Match[]): void {
    for (const match of matches) {
      if (this.sightings.length < this.#options.mostSightings) this.sightings.push({ provenance, match });
      else this.#overflow();
      this.#options.onFound?.();
    }
  }

  #overflow(): void {
    if (this.#isOverflowing) return;
    this.#isOverflowing = true;
    this.problem({ kind: 'limit', where: 'findings', detail: `more than ${this.#options.mostSightings} places of secrets; the rest was left out (--max-findings)` });
  }

  #eventsFor(provenance: Provenance): ScannerEvents {
    const { onRejected } = this.#options;
    const where = provenance.path === '' ? 'a git object' : provenance.path;
    return {
      limited: (detail) => this.problem({ kind: 'limit', where, detail }),
      ...(onRejected && { rejected: (rejection) => onRejected(provenance.path, rejection) }),
    };
  }

  #count({ kind, ...provenance }: Provenance, bytes: number): void {
    this.counts.bytes += bytes;
    if (kind === 'variable') this.counts.variables++;
    else if ('objectType' in provenance && provenance.objectType === 'commit') this.counts.commits++;
    else if (kind === 'file' || kind === 'stdin') this.counts.files++;
    else this.counts.blobs++;
  }
}

/** Objects of git have no path before they are attributed; entries of archives among them only an inner one. */
function pathOf(provenance: Provenance): string | undefined {
  return provenance.kind === 'git-object' ? undefined : provenance.path;
}
