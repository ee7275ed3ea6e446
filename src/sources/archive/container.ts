import { type Provenance, withPath } from '../../model/blob.ts';
import { problemPlace } from '../../model/problem-place.ts';
import type { ProblemKind } from '../../model/problem.ts';
import { nameContent } from './content-name.ts';
import { joinPath } from './entry-name.ts';
import { type EntryPlace, EntryStream } from './entry-stream.ts';
import type { Expansion } from './expansion/expansion.ts';
import { isTarHeader } from './tar/tar-header.ts';

/** One archive while it is read: where it is, where its entries go, and whether all of it was understood. */
export class Container {
  readonly expansion: Expansion;
  readonly provenance: Provenance;
  /** 1 for the outermost archive. */
  readonly depth: number;
  /** False once something in it could not be read. */
  isWhole = true;

  /** The last bytes of the archive, if only its end showed that they do not belong to it. */
  tail: Uint8Array | undefined;

  constructor(expansion: Expansion, provenance: Provenance, depth: number) {
    this.expansion = expansion;
    this.provenance = provenance;
    this.depth = depth;
  }

  /** What the content is called if nothing in the archive says so. */
  get contentName(): string {
    return nameContent(this.provenance.path);
  }

  /** The stream for the bytes of the next entry; undefined if there were too many entries. */
  openEntry(name: string): EntryStream | undefined {
    return this.mayEnter() ? new EntryStream(this.expansion, () => this.placeOfEntry(name)) : undefined;
  }

  /** The stream for the content of a compressed file. */
  openContent(name: string): EntryStream | undefined {
    return this.mayEnter() ? new EntryStream(this.expansion, (head) => this.placeOfContent(name, head)) : undefined;
  }

  /** Passes on an entry whose bytes are all there. */
  passEntry(name: string, bytes: Uint8Array): void {
    if (!this.mayEnter()) return;
    const { provenance, depth } = this.placeOfEntry(name);
    this.expansion.blob(provenance, bytes, depth);
  }

  passContent(name: string, bytes: Uint8Array): void {
    if (!this.mayEnter()) return;
    const { provenance, depth } = this.placeOfContent(name, bytes);
    this.expansion.blob(provenance, bytes, depth);
  }

  /** Passes on text made from the content, which is not looked into any further. */
  passText(name: string, text: Uint8Array): void {
    if (text.length > 0 && this.mayEnter()) this.expansion.sink.blob({ provenance: this.pathOf(name), bytes: text });
  }

  /** `name` is that of the entry; without it the complaint is about the archive itself. */
  complain(kind: ProblemKind, detail: string, name?: string): void {
    this.isWhole = false;
    this.expansion.complaints.add(kind, this.placeOf(name), detail);
  }

  complainBroken(detail: string, name?: string): void {
    this.complain('broken-archive', detail, name);
  }

  leave(tail: Uint8Array): void {
    this.isWhole = false;
    this.tail = tail;
  }

  /** Something worth knowing that leaves nothing unread. */
  note(detail: string, name: string): void {
    this.expansion.complaints.add('note', this.placeOf(name), detail);
  }

  pathOf(name: string): Provenance {
    return withPath(this.provenance, joinPath(this.provenance.path, name));
  }

  private placeOfEntry(name: string): EntryPlace {
    return { provenance: this.pathOf(name), depth: this.depth + 1 };
  }

  /** A compressed tar is one archive, and has no name of its own: `a.tar.gz!/file`. */
  private placeOfContent(name: string, head: Uint8Array): EntryPlace {
    return isTarHeader(head) ? { provenance: this.provenance, depth: this.depth } : this.placeOfEntry(name);
  }

  private placeOf(name?: string): ReturnType<typeof problemPlace> {
    return problemPlace(name === undefined ? this.provenance : this.pathOf(name));
  }

  private mayEnter(): boolean {
    if (this.expansion.budget.addEntry()) return true;
    this.complain('limit', `more than ${this.expansion.limits.entries} entries`);
    return false;
  }
}
