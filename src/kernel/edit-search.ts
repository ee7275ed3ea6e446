import { type EditSearch, type Hits, type Kernel, type Room, scopeNumbers } from './kernel.ts';
import { TableReader } from './read-tables.ts';

/** What the module of `assembly/index.ts` offers for texts that are made from others. */
export interface EditExports {
  /** Addresses. */
  readonly reaches: { readonly value: number };
  readonly tracked: { readonly value: number };
  readonly changes: { readonly value: number };
  readonly copies: { readonly value: number };
  readonly baseKeywords: { readonly value: number };
  readonly hits: { readonly value: number };
  layOutTracked(from: number, keywordCount: number, listenerCount: number): number;
  prepareTracking(keywordCount: number): void;
  setTracking(value: boolean): void;
  trackedCount(): number;
  openCount(): number;
  beginEdit(from: number, length: number, copies: number, copyCount: number, baseLength: number): number;
  changedBytes(): number;
  isAscending(): number;
  searchEdit(baseCount: number): number;
  askWithin(from: number, to: number, isFirst: boolean): number;
  setScope(value: number): void;
  findEncodedIn(from: number, length: number, depth: number, count: number): number;
  decodedBytes(length: number): number;
  countLines(from: number, to: number): number;
  layOutQuiet(from: number): number;
  noteQuiet(listener: number, offset: number, cost: number): void;
  readonly quietCost: { readonly value: number };
}

interface WholeSearch {
  addressOf(bytes: Uint8Array): number;
  readonly search: Kernel['search'];
  placesOf(count: number): ReturnType<Kernel['findEncoded']>;
}

/** As in `assembly/track.ts`. */
const mostChanges = 65_536;
const mostKeywords = 131_072;
const readsLines = 2 ** 31;

/** The lists of the search lie from `start` on. Nearly every method is one call of the compiled module. */
export function createEditSearch(
  exports: EditExports,
  memory: WebAssembly.Memory,
  { start, end }: Omit<Room, 'memory'>,
  tables: Uint8Array,
  { addressOf, search, placesOf }: WholeSearch,
): EditSearch {
  const reader = new TableReader(tables);
  const keywordCount = reader.field('keywordCount');
  const rules = Array.from({ length: reader.field('listenerCount') }, (_, index) => reader.listener(index).rule);
  const trackedBytes = exports.layOutTracked(start, keywordCount, rules.length);
  if (trackedBytes + exports.layOutQuiet(start + trackedBytes) > end - start)
    throw new RangeError('the keywords are too many for the lists of the search');
  const changes = new Uint32Array(memory.buffer, exports.changes.value, 2 * mostChanges);
  const tracked = new Uint32Array(memory.buffer, exports.tracked.value, 2 * mostKeywords);
  const baseKeywords = new Uint32Array(memory.buffer, exports.baseKeywords.value, 2 * mostKeywords);
  const asked = new Uint32Array(memory.buffer, exports.hits.value);
  let changeCount = 0;

  return {
    chooseReaches(reachOf) {
      const reaches = new Uint32Array(memory.buffer, exports.reaches.value, 2 * rules.length);
      for (const [listener, rule] of rules.entries()) {
        const reach = reachOf(rule);
        reaches[2 * listener] = reach?.before ?? 0;
        reaches[2 * listener + 1] = reach?.behind ?? readsLines;
      }
      exports.prepareTracking(keywordCount);
    },
    search(bytes, scope, onHits) {
      exports.setTracking(true);
      search(bytes, scope, onHits);
      exports.setTracking(false);
      return exports.trackedCount() < 0 ? undefined : tracked.slice(0, 2 * exports.trackedCount());
    },
    beginEdit(bytes, copies, baseLength) {
      changeCount = exports.beginEdit(
        addressOf(bytes),
        bytes.length,
        addressOfCopies(copies, exports, memory),
        copies.length / 3,
        baseLength,
      );
      return changeCount < 0
        ? undefined
        : { spans: changes, count: changeCount, length: exports.changedBytes(), ascends: exports.isAscending() !== 0 };
    },
    searchEdit(base) {
      baseKeywords.set(base);
      return exports.searchEdit(base.length / 2);
    },
    askWithin(spans) {
      let count = 0;
      for (const [index, span] of spans.entries()) count = exports.askWithin(span.start, span.end, index === 0);
      return count < 0 ? undefined : askedHits(count, asked, rules);
    },
    asked: (index) => asked[2 * index],
    askedListener: (index) => asked[2 * index + 1] & 0xffff,
    askedLength: (index) => asked[2 * index + 1] >>> 16,
    noteQuiet: (index, cost) => exports.noteQuiet(asked[2 * index + 1] & 0xffff, asked[2 * index], cost),
    quietCost: () => exports.quietCost.value,
    keywords: () => tracked.slice(0, 2 * exports.trackedCount()),
    openCount: () => exports.openCount(),
    findEncoded(bytes, depth) {
      exports.setScope(scopeNumbers.text);
      return placesOf(exports.findEncodedIn(addressOf(bytes), bytes.length, depth, changeCount));
    },
    countLines(bytes, from, to) {
      const address = addressOf(bytes);
      return exports.countLines(address + from, address + to);
    },
    ruleOf: (listener) => rules[listener],
    decodedBytes: (length) => exports.decodedBytes(length),
  };
}

/** Where the compiled module finds the copies of an edit, which are moved into its memory if they are elsewhere. */
function addressOfCopies(copies: Uint32Array, exports: EditExports, memory: WebAssembly.Memory): number {
  if (copies.buffer === memory.buffer) return copies.byteOffset;
  if (copies.length < 3 * mostChanges) new Uint32Array(memory.buffer, exports.copies.value, copies.length).set(copies);
  return exports.copies.value;
}

/** Two words a hit: its offset; its listener, with the length of the keyword in the upper half. */
function askedHits(count: number, asked: Uint32Array, rules: readonly number[]): Hits {
  return {
    count,
    position: (index) => asked[2 * index],
    rule: (index) => rules[asked[2 * index + 1] & 0xffff],
    keywordLength: (index) => asked[2 * index + 1] >>> 16,
  };
}
