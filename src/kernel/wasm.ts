import { createEditSearch, type EditExports } from './edit-search.ts';
import { type Kernel, longestBlobPiece, longestText } from './kernel.ts';
import { createWholeSearch, type SearchExports } from './whole-search.ts';

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
interface Exports extends SearchExports, EditExports {
  init(work: number, arenaFrom: number, arenaTo: number): number;
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
  const wholeSearch = createWholeSearch(exports, memory, scratchAt);
  const { search, holdsHit, findEncoded, holdsZero } = wholeSearch;
  return {
    kind: 'wasm',
    buffer: new Uint8Array(memory.buffer, bufferAt, longestBlobPiece),
    bufferRoom: { memory, start: bufferAt, end: bufferAt + longestBlobPiece },
    search,
    holdsHit,
    findEncoded,
    holdsZero,
    ...(roomBytes > 0 && {
      room: { memory, start: roomAt, end },
      edits: createEditSearch(exports, { memory, start: editsAt, end: roomAt }, tables, wholeSearch),
    }),
  };
}

function instantiate(binary: Uint8Array, memory: WebAssembly.Memory): Exports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory, abort: onAbort } });
  if (!isKernel(exports)) throw new TypeError('the kernel lacks what is asked of it');
  return exports;
}

function onAbort(): never {
  throw new Error('the kernel broke off');
}

const exportNames: Readonly<Record<keyof Exports, true>> = {
  init: true,
  hits: true,
  finds: true,
  setScope: true,
  begin: true,
  advance: true,
  findEncoded: true,
  holdsZero: true,
  reaches: true,
  tracked: true,
  changes: true,
  copies: true,
  baseKeywords: true,
  layOutTracked: true,
  prepareTracking: true,
  setTracking: true,
  trackedCount: true,
  openCount: true,
  beginEdit: true,
  changedBytes: true,
  addsZero: true,
  isAscending: true,
  searchEdit: true,
  askWithin: true,
  findEncodedIn: true,
  decodedBytes: true,
  countLines: true,
  layOutQuiet: true,
  noteQuiet: true,
  quietCost: true,
};

function isKernel(exports: object): exports is Exports {
  return Object.keys(exportNames).every((name) => name in exports);
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
