import {
  type Changes,
  type EditSearch,
  type EncodedPlace,
  type Hits,
  type KeywordReach,
  type Room,
  scopeNumbers,
  type TextKeywords,
  type ValueScope,
} from './kernel.ts';
import { TableReader } from './tables/read-tables.ts';
import type { SearchExports, WholeSearch } from './whole-search.ts';

/** What the module of `assembly/index.ts` offers for texts that are made from others. */
export interface EditExports extends Pick<SearchExports, 'hits' | 'setScope'> {
  /** Addresses. */
  readonly reaches: { readonly value: number };
  readonly tracked: { readonly value: number };
  readonly changes: { readonly value: number };
  readonly copies: { readonly value: number };
  readonly baseKeywords: { readonly value: number };
  layOutTracked(from: number, keywordCount: number, listenerCount: number): number;
  prepareTracking(keywordCount: number): void;
  setTracking(value: boolean): void;
  trackedCount(): number;
  openCount(): number;
  beginEdit(from: number, length: number, copies: number, copyCount: number, baseLength: number): number;
  changedBytes(): number;
  addsZero(): number;
  isAscending(): number;
  searchEdit(baseCount: number): number;
  askWithin(from: number, to: number, isFirst: boolean): number;
  findEncodedIn(from: number, length: number, depth: number, count: number): number;
  decodedBytes(length: number): number;
  countLines(from: number, to: number): number;
  layOutQuiet(from: number): number;
  noteQuiet(listener: number, offset: number, cost: number): void;
  readonly quietCost: { readonly value: number };
}

/** As in `assembly/edits/track.ts`. */
const mostChanges = 65_536;
const mostKeywords = 131_072;
const readsLines = 2 ** 31;

/** The lists of the search lie in `room`. */
export function createEditSearch(
  exports: EditExports,
  room: Room,
  tables: Uint8Array,
  wholeSearch: WholeSearch,
): EditSearch {
  const reader = new TableReader(tables);
  const keywordCount = reader.field('keywordCount');
  const rules = Array.from({ length: reader.field('listenerCount') }, (_, index) => reader.listener(index).rule);
  const trackedBytes = exports.layOutTracked(room.start, keywordCount, rules.length);
  if (trackedBytes + exports.layOutQuiet(room.start + trackedBytes) > room.end - room.start)
    throw new RangeError('the keywords are too many for the lists of the search');
  return new WasmEditSearch(exports, room.memory, wholeSearch, { keywordCount, rules });
}

interface Listening {
  readonly keywordCount: number;
  /** The rule of each listener. */
  readonly rules: readonly number[];
}

/** Nearly every method is one call of the compiled module. */
class WasmEditSearch implements EditSearch {
  readonly #exports: EditExports;
  readonly #memory: WebAssembly.Memory;
  readonly #wholeSearch: WholeSearch;
  readonly #listening: Listening;
  readonly #changes: Uint32Array;
  /** Two words a keyword. */
  readonly #tracked: Uint32Array;
  readonly #baseKeywords: Uint32Array;
  /** Two words a keyword: its offset; its listener, with its length in the upper half. */
  readonly #asked: Uint32Array;
  /** Of the text begun last. */
  #changeCount = 0;

  constructor(exports: EditExports, memory: WebAssembly.Memory, wholeSearch: WholeSearch, listening: Listening) {
    this.#exports = exports;
    this.#memory = memory;
    this.#wholeSearch = wholeSearch;
    this.#listening = listening;
    this.#changes = new Uint32Array(memory.buffer, exports.changes.value, 2 * mostChanges);
    this.#tracked = new Uint32Array(memory.buffer, exports.tracked.value, 2 * mostKeywords);
    this.#baseKeywords = new Uint32Array(memory.buffer, exports.baseKeywords.value, 2 * mostKeywords);
    this.#asked = new Uint32Array(memory.buffer, exports.hits.value);
  }

  chooseReaches(reachOf: (rule: number) => KeywordReach | undefined): void {
    const { keywordCount, rules } = this.#listening;
    const reaches = new Uint32Array(this.#memory.buffer, this.#exports.reaches.value, 2 * rules.length);
    for (const [listener, rule] of rules.entries()) {
      const reach = reachOf(rule);
      reaches[2 * listener] = reach?.before ?? 0;
      reaches[2 * listener + 1] = reach?.behind ?? readsLines;
    }
    this.#exports.prepareTracking(keywordCount);
  }

  search(bytes: Uint8Array, scope: ValueScope, onHits: (hits: Hits) => void): TextKeywords | undefined {
    this.#exports.setTracking(true);
    try {
      this.#wholeSearch.search(bytes, scope, onHits);
    } finally {
      this.#exports.setTracking(false);
    }
    return this.#exports.trackedCount() < 0 ? undefined : this.keywords();
  }

  beginEdit(bytes: Uint8Array, copies: Uint32Array, baseLength: number): Changes | undefined {
    const exports = this.#exports;
    const count = exports.beginEdit(
      this.#wholeSearch.addressOf(bytes),
      bytes.length,
      this.#addressOfCopies(copies),
      copies.length / 3,
      baseLength,
    );
    this.#changeCount = count;
    return count < 0
      ? undefined
      : {
          spans: this.#changes,
          count,
          length: exports.changedBytes(),
          holdsZero: exports.addsZero() !== 0,
          ascends: exports.isAscending() !== 0,
        };
  }

  searchEdit(base: TextKeywords): number {
    this.#baseKeywords.set(base);
    return this.#exports.searchEdit(base.length / 2);
  }

  askWithin(spans: readonly { readonly start: number; readonly end: number }[]): Hits | undefined {
    let count = 0;
    for (const [index, span] of spans.entries()) count = this.#exports.askWithin(span.start, span.end, index === 0);
    return count < 0
      ? undefined
      : {
          count,
          position: (index) => this.asked(index),
          rule: (index) => this.ruleOf(this.askedListener(index)),
          keywordLength: (index) => this.askedLength(index),
        };
  }

  asked(index: number): number {
    return this.#asked[2 * index];
  }

  askedListener(index: number): number {
    return this.#asked[2 * index + 1] & 0xffff;
  }

  askedLength(index: number): number {
    return this.#asked[2 * index + 1] >>> 16;
  }

  noteQuiet(index: number, cost: number): void {
    this.#exports.noteQuiet(this.askedListener(index), this.asked(index), cost);
  }

  quietCost(): number {
    return this.#exports.quietCost.value;
  }

  keywords(): TextKeywords {
    return this.#tracked.slice(0, 2 * this.#exports.trackedCount());
  }

  openCount(): number {
    return this.#exports.openCount();
  }

  ruleOf(listener: number): number {
    return this.#listening.rules[listener];
  }

  findEncoded(bytes: Uint8Array, depth: number): readonly EncodedPlace[] | undefined {
    const { addressOf, placesOf } = this.#wholeSearch;
    this.#exports.setScope(scopeNumbers.text);
    return placesOf(this.#exports.findEncodedIn(addressOf(bytes), bytes.length, depth, this.#changeCount));
  }

  decodedBytes(length: number): number {
    return this.#exports.decodedBytes(length);
  }

  countLines(bytes: Uint8Array, from: number, to: number): number {
    const address = this.#wholeSearch.addressOf(bytes);
    return this.#exports.countLines(address + from, address + to);
  }

  /** Copies that are elsewhere are moved into the memory, unless they are so many that none are looked at. */
  #addressOfCopies(copies: Uint32Array): number {
    if (copies.buffer === this.#memory.buffer) return copies.byteOffset;
    const address = this.#exports.copies.value;
    if (copies.length < 3 * mostChanges) new Uint32Array(this.#memory.buffer, address, copies.length).set(copies);
    return address;
  }
}
