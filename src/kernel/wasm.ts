import {
  type EncodedPlace,
  type Hits,
  type Kernel,
  longestBlobPiece,
  longestText,
  scopeNumbers,
  type ValueScope,
} from './kernel.ts';
import { createEditSearch, type EditExports } from './edit-search.ts';

const pageBytes = 65_536;
/** The search looks at some bytes before and after a text. */
const padding = 256;
/**
 * For texts decoded within decoded texts, each at most 1 MiB; the engine decodes longer ones. With 6 MiB the whole
 * memory came so near to 32 that V8 collected garbage for each further buffer: 1 ms, twice.
 */
const arenaBytes = 4.5 * 1024 * 1024;
/** Tables lie after what the compiler may put at the front; `assembly/layout.ts` knows where. */
const tablesAt = pageBytes;
/** More than the work area ever needs; pages that nobody touches cost nothing. */
const workBytes = 4 * 1024 * 1024;

/**
 * For lists of keywords and windows of text in histories: more than these take with the most keywords a table can hold.
 */
const editBytes = 10 * 1024 * 1024;

/** What the module of `assembly/index.ts` offers; addresses and lengths in bytes. */
interface Exports extends EditExports {
  readonly finds: { readonly value: number };
  init(work: number, arenaFrom: number, arenaTo: number): number;
  begin(from: number, length: number): void;
  advance(): number;
  holdsZero(from: number, length: number): number;
  findEncoded(from: number, length: number, depth: number): number;
}

/** Addresses of the parts of the memory, ascending, with some padding between them. */
interface MemoryPlan {
  readonly workAt: number;
  /** What is read. */
  readonly bufferAt: number;
  /** Copies of texts that lie elsewhere. */
  readonly scratchAt: number;
  /** Texts decoded within decoded texts. */
  readonly arenaAt: number;
  /** Lists of the search in edited texts; empty without a room. */
  readonly editsAt: number;
  readonly roomAt: number;
  readonly end: number;
}

function planMemory(tableBytes: number, roomBytes: number): MemoryPlan {
  const workAt = tablesAt + roundUp(tableBytes, pageBytes);
  const bufferAt = workAt + workBytes + padding;
  const scratchAt = bufferAt + longestBlobPiece + padding;
  const arenaAt = scratchAt + longestText + padding;
  const editsAt = roundUp(arenaAt + arenaBytes + padding, pageBytes);
  const roomAt = editsAt + (roomBytes > 0 ? editBytes : 0);
  return { workAt, bufferAt, scratchAt, arenaAt, editsAt, roomAt, end: roomAt + roundUp(roomBytes, pageBytes) };
}

/** Keyword search by the compiled module, in a memory of its own. Made and used without waiting. */
export function createWasmKernel(tables: Uint8Array, binary: Uint8Array, roomBytes: number): Kernel {
  const { workAt, bufferAt, scratchAt, arenaAt, editsAt, roomAt, end } = planMemory(tables.length, roomBytes);
  const memory = new WebAssembly.Memory({ initial: end / pageBytes });
  const exports = instantiate(binary, memory);
  new Uint8Array(memory.buffer).set(tables, tablesAt);
  if (exports.init(workAt, arenaAt, arenaAt + arenaBytes) > workBytes)
    throw new RangeError('the keywords are too many for the work area');
  const buffer = new Uint8Array(memory.buffer, bufferAt, longestBlobPiece);
  const scratch = new Uint8Array(memory.buffer, scratchAt, longestText);
  const hits = new WasmHits(memory.buffer, exports.hits.value);
  /** The text whose first hits are known but not yet handed out. */
  let begun: Uint8Array | undefined;
  const begin = (bytes: Uint8Array, scope: ValueScope): void => {
    exports.setScope(scopeNumbers[scope]);
    exports.begin(addressOf(bytes), bytes.length);
    hits.count = exports.advance();
  };
  const search: Kernel['search'] = (bytes, scope, onHits) => {
    if (begun !== bytes) begin(bytes, scope);
    begun = undefined;
    for (; hits.count > 0; hits.count = exports.advance()) onHits(hits);
  };
  const finds = new Uint32Array(memory.buffer, exports.finds.value);

  const findEncoded: Kernel['findEncoded'] = (bytes, scope, depth) => {
    exports.setScope(scopeNumbers[scope]);
    return placesOf(exports.findEncoded(addressOf(bytes), bytes.length, depth));
  };
  const placesOf = (count: number): ReturnType<Kernel['findEncoded']> =>
    count < 0 ? undefined : placesIn(finds, count);

  /** Where the text lies in the memory; texts from elsewhere are copied there. */
  function addressOf(bytes: Uint8Array): number {
    if (bytes.buffer === memory.buffer) return bytes.byteOffset;
    if (bytes.length > longestText)
      throw new RangeError(`a text of ${bytes.length} bytes is too long to be searched at once`);
    scratch.set(bytes);
    return scratchAt;
  }

  return {
    kind: 'wasm',
    buffer,
    bufferRoom: { memory, start: bufferAt, end: bufferAt + longestBlobPiece },
    ...(roomBytes > 0 && { room: { memory, start: roomAt, end } }),
    search,
    holdsHit: (bytes, scope) => {
      begin(bytes, scope);
      begun = hits.count > 0 ? bytes : undefined;
      return begun !== undefined;
    },
    ...(roomBytes > 0 && {
      edits: createEditSearch(exports, memory, { start: editsAt, end: roomAt }, tables, {
        addressOf,
        search,
        placesOf,
      }),
    }),
    findEncoded,
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

function instantiate(binary: Uint8Array, memory: WebAssembly.Memory): Exports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory, abort: onAbort } });
  if (!isKernel(exports)) throw new TypeError('the kernel lacks what is asked of it');
  return exports;
}

function onAbort(): never {
  throw new Error('the kernel broke off');
}

const editNames: readonly (keyof EditExports)[] = [
  'reaches',
  'tracked',
  'changes',
  'copies',
  'baseKeywords',
  'hits',
  'layOutTracked',
  'prepareTracking',
  'setTracking',
  'trackedCount',
  'openCount',
  'beginEdit',
  'changedBytes',
  'isAscending',
  'searchEdit',
  'askWithin',
  'setScope',
  'findEncodedIn',
  'decodedBytes',
  'countLines',
  'layOutQuiet',
  'noteQuiet',
  'quietCost',
];

function isKernel(exports: object): exports is Exports {
  return [...editNames, 'init', 'begin', 'advance', 'holdsZero', 'findEncoded', 'finds'].every(
    (name) => name in exports,
  );
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
