import { type Hits, type Kernel, type PartSearch, scopeNumbers, type TrackedKeywords } from './kernel.ts';
import { TableReader } from './read-tables.ts';

/** What the module of `assembly/index.ts` offers for texts that are searched in parts. */
export interface PartExports {
  /** Addresses. */
  readonly tracks: { readonly value: number };
  readonly tracked: { readonly value: number };
  readonly changes: { readonly value: number };
  findEncodedIn(from: number, length: number, depth: number, count: number): number;
  setTracking(value: boolean): void;
  trackedCount(): number;
  setScope(value: number): void;
  begin(from: number, length: number): void;
  beginPart(from: number, to: number): void;
  isListenerOpen(listener: number, offset: number): number;
  decodedBytes(length: number): number;
  countLines(from: number, to: number): number;
}

interface WholeSearch {
  addressOf(bytes: Uint8Array): number;
  readonly search: Kernel['search'];
  placesOf(count: number): ReturnType<Kernel['findEncoded']>;
  tellHits(onHits: (hits: Hits) => void): void;
}

const trackBytes = { none: 0, open: 1, all: 2 } as const;
/** As in `assembly/layout.ts`. */
const mostChanges = 65_536;
const noKeywords: TrackedKeywords = new Uint32Array(0);

export function createPartSearch(exports: PartExports, memory: WebAssembly.Memory, tables: Uint8Array, { addressOf, search, placesOf, tellHits }: WholeSearch): PartSearch {
  const rules = rulesOf(tables);

  /** What was tracked while this was searched. */
  function trackedIn(searchAll: () => void): TrackedKeywords | undefined {
    exports.setTracking(true);
    searchAll();
    const count = exports.trackedCount();
    exports.setTracking(false);
    if (count < 0) return undefined;
    return count === 0 ? noKeywords : new Uint32Array(memory.buffer, exports.tracked.value, 2 * count);
  }

  return {
    chooseTracked(kindOf) {
      new Uint8Array(memory.buffer, exports.tracks.value, rules.length).set(rules.map((rule) => trackBytes[kindOf(rule)]));
    },
    search: (bytes, scope, onHits) => trackedIn(() => search(bytes, scope, onHits)),
    begin(bytes, scope) {
      exports.setScope(scopeNumbers[scope]);
      exports.begin(addressOf(bytes), bytes.length);
    },
    searchParts: (parts, onHits) =>
      trackedIn(() => {
        for (let part = 0; part < parts.length; part += 2) {
          exports.beginPart(parts[part], parts[part + 1]);
          tellHits(onHits);
        }
      }),
    findEncodedIn(bytes, spans, depth) {
      if (spans.length > 2 * mostChanges) return undefined;
      new Uint32Array(memory.buffer, exports.changes.value, spans.length).set(spans);
      exports.setScope(scopeNumbers.text);
      return placesOf(exports.findEncodedIn(addressOf(bytes), bytes.length, depth, spans.length / 2));
    },
    countLines: (bytes, from, to) => {
      const address = addressOf(bytes);
      return exports.countLines(address + from, address + to);
    },
    isOpen: (listener, offset) => exports.isListenerOpen(listener, offset) !== 0,
    listenerCount: rules.length,
    ruleOf: (listener) => rules[listener],
    decodedBytes: (length) => exports.decodedBytes(length),
  };
}

function rulesOf(tables: Uint8Array): readonly number[] {
  const reader = new TableReader(tables);
  return Array.from({ length: reader.field('listenerCount') }, (_, index) => reader.listener(index).rule);
}
