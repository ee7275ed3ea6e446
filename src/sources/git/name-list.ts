import type { BlobSink } from '../../model/source.ts';

const batchLength = 1 << 18;
/** Names that are known to have been handed over; beyond them all are forgotten, and some come twice. */
const mostKnown = 200_000;

/** Takes names to the sink, as many at a time as are worth a search, each once. */
export class NameList {
  readonly #sink: BlobSink;
  readonly #what: string;
  readonly #known = new Set<string>();
  #batch: string[] = [];
  #length = 0;

  /** `what` the names are of stands where a blob has a path. */
  constructor(sink: BlobSink, what: string) {
    this.#sink = sink;
    this.#what = what;
  }

  /** `name` is Latin-1, a byte a character. */
  add(name: string): void {
    if (name === '' || this.#known.has(name)) return;
    if (this.#known.size >= mostKnown) this.#known.clear();
    // A copy: a part of a text keeps all of it in memory.
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
