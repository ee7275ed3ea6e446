import type { TreeUnpacker, Unpacker } from '../model/unpacker.ts';

/** As in `assembly/inflate.ts`. */
const inputPadding = 64;
const outputPadding = 384;
const pageBytes = 65_536;

/** Memory of the search that is left to others. Texts in it are searched where they lie. */
export interface Room {
  readonly memory: WebAssembly.Memory;
  readonly start: number;
  readonly end: number;
}

/** For streams, deltas and the trees that are held at a time, and for what is known of trees. What is not used of it costs nothing. */
const treeRoomBytes = 64 << 20;
const treeBytes = 640 << 20;
const mostParents = 1024;
/** As in `assembly/ids.ts`. */
const keptIdBytes = 12;

interface Exports {
  readonly commit: { readonly value: number };
  readonly changes: { readonly value: number };
  readonly valueBytes: { readonly value: number };
  readonly nameEnds: { readonly value: number };
  readonly nameBytes: { readonly value: number };
  layOutTrees(from: number, idCount: number, idBytes: number, end: number): number;
  addIds(at: number, count: number): number;
  endIds(): void;
  findId(at: number): number;
  placeOfAbsent(number: number): number;
  addTree(tree: number, size: number, base: number, baseSize: number): number;
  readCommit(from: number, size: number): number;
  namesCount(): number;
  readonly copies: { readonly value: number };
  copyCount(): number;
  init(work: number): number;
  inflate(from: number, length: number, to: number, size: number): number;
  deltaSize(delta: number, length: number, baseSize: number): number;
  applyDelta(delta: number, length: number, base: number, baseSize: number, to: number, size: number): number;
}

/** `binary` is the compiled module of `assembly/index.ts`. */
export function createUnpacker(binary: Uint8Array, room: Room): Unpacker {
  const module = new WebAssembly.Module(binary);
  return unpackerIn(module, room).unpacker;
}

function unpackerIn(module: WebAssembly.Module, { memory, start, end }: Room): { readonly unpacker: Unpacker; readonly exports: Exports } {
  const exports = instantiate(module, memory);
  const free = roundUp(start + exports.init(start), pageBytes);
  const unpacker: Unpacker = {
    bytes: new Uint8Array(memory.buffer),
    start: free,
    end,
    inputPadding,
    outputPadding,
    inflate: (from, length, to, size) => exports.inflate(from, length, to, size),
    deltaSize: (delta, length, baseSize) => exports.deltaSize(delta, length, baseSize),
    copies: () => (exports.copyCount() < 0 ? undefined : new Uint32Array(memory.buffer, exports.copies.value, 3 * exports.copyCount())),
    applyDelta: (delta, length, base, baseSize, to, size) => exports.applyDelta(delta, length, base, baseSize, to, size) !== 0,
    openTrees: (idCount, idBytes) => openTrees(module, idCount, idBytes),
  };
  return { unpacker, exports };
}

function openTrees(module: WebAssembly.Module, idCount: number, idBytes: number): TreeUnpacker {
  const start = pageBytes;
  const treesAt = start + treeRoomBytes;
  const end = roundUp(treesAt + treeBytes + idCount * keptIdBytes, pageBytes);
  const memory = new WebAssembly.Memory({ initial: end / pageBytes });
  const { unpacker, exports } = unpackerIn(module, { memory, start, end: treesAt - outputPadding });
  const { bytes } = unpacker;
  exports.layOutTrees(treesAt, idCount, idBytes, end);
  const scratch = treesAt - outputPadding;
  const latin1 = (from: number, to: number): string => Buffer.prototype.latin1Slice.call(bytes, from, to);
  const nameEnd = (count: number): number => new DataView(memory.buffer).getUint32(exports.nameEnds.value + 4 * count, true);
  let changeBytes = 0;
  return {
    ...unpacker,
    addIds(ids) {
      bytes.set(ids, unpacker.start);
      return exports.addIds(unpacker.start, ids.length / idBytes) !== 0;
    },
    endIds: () => exports.endIds(),
    find(id) {
      bytes.set(id, scratch);
      return exports.findId(scratch);
    },
    absentId: (number) => Buffer.from(bytes.buffer, exports.placeOfAbsent(number), idBytes).toString('hex'),
    addTree: (at, size, baseAt, baseSize) => (changeBytes = exports.addTree(at, size, baseAt, baseSize)),
    readCommit: (at, size) => exports.readCommit(at, size),
    commit: new Uint32Array(memory.buffer, exports.commit.value, mostParents),
    changes: () => ({ view: new DataView(memory.buffer, exports.changes.value, changeBytes + 1), valueBytes: exports.valueBytes.value }),
    nameCount: () => exports.namesCount(),
    nameOf: (number) => latin1(exports.nameBytes.value + nameEnd(number), exports.nameBytes.value + nameEnd(number + 1)),
  };
}

function instantiate(module: WebAssembly.Module, memory: WebAssembly.Memory): Exports {
  const { exports } = new WebAssembly.Instance(module, { env: { memory, abort: onAbort } });
  if (!isUnpacker(exports)) throw new TypeError('the unpacker lacks what is asked of it');
  return exports;
}

function onAbort(): never {
  throw new Error('the unpacker broke off');
}

function isUnpacker(exports: object): exports is Exports {
  return ['init', 'inflate', 'deltaSize', 'applyDelta', 'copyCount', 'copies', 'layOutTrees', 'addIds', 'endIds', 'findId', 'placeOfAbsent', 'valueBytes', 'addTree', 'readCommit', 'namesCount', 'commit', 'changes', 'nameEnds', 'nameBytes'].every((name) => name in exports);
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
