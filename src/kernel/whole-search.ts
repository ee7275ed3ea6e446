import { type EncodedPlace, type Hits, type Kernel, longestText, scopeNumbers, type ValueScope } from './kernel.ts';

/** What the module of `assembly/index.ts` offers for any text; addresses and lengths in bytes. */
export interface SearchExports {
  /** Addresses. */
  readonly hits: { readonly value: number };
  readonly finds: { readonly value: number };
  setScope(value: number): void;
  begin(from: number, length: number): void;
  advance(): number;
  findEncoded(from: number, length: number, depth: number): number;
  holdsZero(from: number, length: number): number;
}

/** The kernel's search in whole texts, and what the one in edited texts shares with it. */
export interface WholeSearch extends Required<Pick<Kernel, 'search' | 'holdsHit' | 'findEncoded' | 'holdsZero'>> {
  /** Where the text lies in the memory; texts from elsewhere are copied there. */
  addressOf(bytes: Uint8Array): number;
  /** The encoded parts that the module has listed; undefined if `count` is negative. */
  placesOf(count: number): readonly EncodedPlace[] | undefined;
}

/** From `scratchAt` on, `longestText` bytes of the memory are for texts that lie elsewhere. */
export function createWholeSearch(exports: SearchExports, memory: WebAssembly.Memory, scratchAt: number): WholeSearch {
  const scratch = new Uint8Array(memory.buffer, scratchAt, longestText);
  const hits = new WasmHits(memory.buffer, exports.hits.value);
  const finds = new Uint32Array(memory.buffer, exports.finds.value);
  /** The text whose first hits are known but not yet handed out. */
  let begun: Uint8Array | undefined;

  function addressOf(bytes: Uint8Array): number {
    if (bytes.buffer === memory.buffer) return bytes.byteOffset;
    if (bytes.length > longestText)
      throw new RangeError(`a text of ${bytes.length} bytes is too long to be searched at once`);
    scratch.set(bytes);
    return scratchAt;
  }

  function begin(bytes: Uint8Array, scope: ValueScope): void {
    exports.setScope(scopeNumbers[scope]);
    exports.begin(addressOf(bytes), bytes.length);
    hits.count = exports.advance();
  }

  const placesOf = (count: number): readonly EncodedPlace[] | undefined =>
    count < 0 ? undefined : placesIn(finds, count);

  return {
    addressOf,
    placesOf,
    search(bytes, scope, onHits) {
      if (begun !== bytes) begin(bytes, scope);
      begun = undefined;
      for (; hits.count > 0; hits.count = exports.advance()) onHits(hits);
    },
    holdsHit(bytes, scope) {
      begin(bytes, scope);
      begun = hits.count > 0 ? bytes : undefined;
      return begun !== undefined;
    },
    findEncoded(bytes, scope, depth) {
      exports.setScope(scopeNumbers[scope]);
      return placesOf(exports.findEncoded(addressOf(bytes), bytes.length, depth));
    },
    holdsZero: (bytes) =>
      bytes.buffer === memory.buffer ? exports.holdsZero(bytes.byteOffset, bytes.length) !== 0 : bytes.includes(0),
  };
}

const encodedKinds = new Map<number, EncodedPlace['kind']>([
  [0, 'run'],
  [0x25, 'percent'],
  [0x5c, 'escape'],
  [0x26, 'html-entity'],
  [0x1b, 'ansi'],
  [0x22, 'double-quoted'],
  [0x27, 'single-quoted'],
]);
const none: readonly EncodedPlace[] = [];

function placesIn(finds: Uint32Array, count: number): readonly EncodedPlace[] {
  if (count === 0) return none;
  return Array.from({ length: count }, (_, index) => ({
    offset: finds[index * 2],
    length: finds[index * 2 + 1] >>> 8,
    kind: encodedKinds.get(finds[index * 2 + 1] & 255) ?? 'run',
  }));
}

/** Records of 8 bytes: offset, rule, length of the keyword. */
class WasmHits implements Hits {
  count = 0;
  readonly #words: Uint32Array;
  readonly #halves: Uint16Array;

  constructor(memory: ArrayBuffer, address: number) {
    this.#words = new Uint32Array(memory, address);
    this.#halves = new Uint16Array(memory, address);
  }

  position(index: number): number {
    return this.#words[index * 2];
  }

  rule(index: number): number {
    return this.#halves[index * 4 + 2];
  }

  keywordLength(index: number): number {
    return this.#halves[index * 4 + 3];
  }
}
