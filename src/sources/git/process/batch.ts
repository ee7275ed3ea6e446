import type { ObjectType } from '../../../model/git/object-type.ts';

/** Receives the answers of `git cat-file --batch`, in order. */
export interface BatchHandler {
  /** An object begins: the answer decides whether it is given whole, in pieces as they come, or not at all. */
  begin(id: string, type: ObjectType, size: number): 'whole' | 'pieces' | 'skip';
  /** All bytes of an object; the array is reused after the call. */
  whole(bytes: Uint8Array): void;
  piece(bytes: Uint8Array): void;
  /** An object given in pieces or not at all is complete. */
  end(): void;
  /** Git has no object of this id. */
  missing(): void;
}

/** The output is not what git prints for sound objects: one was longer or shorter than its header said. */
export class MalformedAnswer extends Error {}

const lineFeed = 0x0a;
const maximumHeader = 4096;
const noBytes: Uint8Array = new Uint8Array(0);

/**
 * Parses the output of `git cat-file --batch`, in chunks cut anywhere: `<id> <type> <size>`, a line feed, that many
 * bytes, a line feed. An object that lies within one chunk is handed over without a copy.
 */
export class BatchParser {
  readonly #handler: BatchHandler;
  #state: 'header' | 'body' | 'line-feed' = 'header';
  #mode: 'whole' | 'pieces' | 'skip' = 'skip';
  #header = '';
  #size = 0;
  #done = 0;
  #held: Buffer = Buffer.allocUnsafe(64 << 10);

  constructor(handler: BatchHandler) {
    this.#handler = handler;
  }

  /** Whether the output may end here. */
  get isBetweenObjects(): boolean {
    return this.#state === 'header' && this.#header === '';
  }

  /** Throws MalformedAnswer if this is not the output of `git cat-file --batch`. */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#state === 'header') at = this.#readHeader(chunk, at);
      else if (this.#state === 'body') at = this.#readBody(chunk, at);
      else at = this.#readLineFeed(chunk, at);
    }
  }

  #readHeader(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(lineFeed, at);
    this.#header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
    if (this.#header.length > maximumHeader) throw new MalformedAnswer();
    if (end < 0) return chunk.length;
    const header = this.#header;
    this.#header = '';
    this.#begin(header);
    return end + 1;
  }

  #begin(header: string): void {
    const [id = '', type = '', digits] = header.split(' ');
    // `<id> missing`; other versions of git also print `<id> ambiguous` or `submodule`. No content follows any of them.
    if (digits === undefined && /^(?:missing|ambiguous|excluded|submodule)$/.test(type)) return this.#handler.missing();
    const size = Number(digits);
    if (!isObjectType(type) || !Number.isSafeInteger(size)) throw new MalformedAnswer();
    this.#size = size;
    this.#done = 0;
    this.#mode = this.#handler.begin(id, type, size);
    this.#state = 'body';
    if (size === 0) this.#finish(noBytes);
  }

  #readBody(chunk: Buffer, at: number): number {
    const end = Math.min(chunk.length, at + this.#size - this.#done);
    const isWhole = this.#done === 0 && end - at === this.#size;
    if (this.#mode === 'pieces') this.#handler.piece(chunk.subarray(at, end));
    else if (this.#mode === 'whole' && !isWhole) this.#hold(chunk, at, end);
    this.#done += end - at;
    if (this.#done === this.#size) this.#finish(isWhole ? chunk.subarray(at, end) : this.#held.subarray(0, this.#size));
    return end;
  }

  #hold(chunk: Buffer, at: number, end: number): void {
    if (this.#held.length < this.#size) this.#held = Buffer.allocUnsafe(2 ** Math.ceil(Math.log2(this.#size)));
    chunk.copy(this.#held, this.#done, at, end);
  }

  #readLineFeed(chunk: Buffer, at: number): number {
    if (chunk[at] !== lineFeed) throw new MalformedAnswer();
    this.#state = 'header';
    return at + 1;
  }

  #finish(bytes: Uint8Array): void {
    this.#state = 'line-feed';
    if (this.#mode === 'whole') this.#handler.whole(bytes);
    else this.#handler.end();
  }
}

function isObjectType(text: string): text is ObjectType {
  return text === 'blob' || text === 'commit' || text === 'tag' || text === 'tree';
}
