import type { ObjectType } from '../../../model/git/object-type.ts';
import type { BlobSink, BlobStream } from '../../../model/source.ts';
import { MalformedAnswer, type BatchHandler } from '../process/batch.ts';
import type { BoundedProblems } from './bounded-problems.ts';
import { corruptAdvice, type WantedObjects } from './wanted-objects.ts';

/** Larger objects are handed over in pieces. */
const largestWhole = 8 << 20;

/** Reads git's answers for the wanted objects, which come in the same order, and hands them to the sink. */
export class AnswerReader implements BatchHandler {
  readonly #wanted: WantedObjects;
  readonly #sink: BlobSink;
  readonly #problems: BoundedProblems;
  #next = 0;
  #type: ObjectType = 'blob';
  #stream: BlobStream | undefined;

  constructor(wanted: WantedObjects, sink: BlobSink, problems: BoundedProblems) {
    this.#wanted = wanted;
    this.#sink = sink;
    this.#problems = problems;
  }

  /** The first object that git has not answered for yet. */
  get next(): number {
    return this.#next;
  }

  get problemCount(): number {
    return this.#problems.count;
  }

  /** Throws MalformedAnswer if git answers for an object other than the one that was asked for. */
  begin(id: string, type: ObjectType, size: number): 'whole' | 'pieces' | 'skip' {
    if (id !== this.#wanted.id(this.#next)) throw new MalformedAnswer();
    this.#type = type;
    if (type === 'tree') return 'skip';
    if (size <= largestWhole) return 'whole';
    this.#stream = this.#sink.stream(this.#wanted.provenance(this.#next, type));
    return 'pieces';
  }

  whole(bytes: Uint8Array): void {
    this.#sink.blob({ provenance: this.#wanted.provenance(this.#next, this.#type), bytes });
    this.#next += 1;
  }

  piece(bytes: Uint8Array): void {
    this.#stream?.write(bytes);
  }

  end(): void {
    this.#closeStream();
    this.#next += 1;
  }

  missing(): void {
    this.#problems.add({ ...this.#wanted.absence, where: this.#wanted.where(this.#next) });
    this.#next += 1;
  }

  /**
   * Git died on the next object: reports it and skips it. The pieces of a large object that did arrive have been
   * scanned.
   */
  passOver(detail: string): void {
    this.#closeStream();
    this.#blame(this.#next, detail);
    this.#next += 1;
  }

  /** The previous object was not as long as its header said, so nothing after it can be parsed. */
  blameLast(): void {
    this.#closeStream();
    this.#blame(this.#next - 1, 'its content is not as long as its header says');
  }

  /** Skips the objects up to `end`, unread. */
  giveUp(end: number): void {
    this.#next = end;
  }

  #blame(index: number, detail: string): void {
    this.#problems.add({ kind: 'corrupt-object', where: this.#wanted.where(index), detail, advice: corruptAdvice });
  }

  #closeStream(): void {
    this.#stream?.end();
    this.#stream = undefined;
  }
}
