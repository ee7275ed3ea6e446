import type { BlobSink } from '../../../model/source.ts';

const batchLength = 1 << 18;
/** Names remembered as already handed over; when there are more, all are forgotten, and some are scanned twice. */
const mostKnown = 200_000;

/** Hands names to the sink in batches large enough to be worth a search, each name once. */
export class NameList {
  readonly #sink: BlobSink;
  readonly #what: string;
  readonly #known = new Set<string>();
  #batch: string[] = [];
  #length = 0;

  /** `what` says what the names are; it takes the place of a blob's path. */
  constructor(sink: BlobSink, what: string) {
    this.#sink = sink;
    this.#what = what;
  }

  /** `name` is Latin-1, one character for each byte. */
  add(name: string): void {
    if (name === '' || this.#known.has(name)) return;
    if (this.#known.size >= mostKnown) this.#known.clear();
    // A copy, since a slice of a string keeps the whole string in memory.
    const own = Buffer.from(name, 'latin1').toString('latin1');
    this.#known.add(own);
    this.#batch.push(own);
    this.#length += name.length + 1;
    if (this.#length >= batchLength) this.flush();
  }

  flush(): void {
    if (this.#batch.length === 0) return;
    this.#sink.blob({
      provenance: { kind: 'names', path: this.#what },
      bytes: Buffer.from(`${this.#batch.join('\n')}\n`, 'latin1'),
    });
    this.#batch = [];
    this.#length = 0;
  }
}
