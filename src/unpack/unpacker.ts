import type { TreeFacts, TreeUnpacker, Unpacker } from '../model/git/unpacker.ts';

/** As in `assembly/inflate.ts`. */
const inputPadding = 64;
const outputPadding = 384;
const pageBytes = 65_536;

/** Memory of the search that it leaves to others. Texts in it are searched in place. */
export interface Room {
  readonly memory: WebAssembly.Memory;
  readonly start: number;
  readonly end: number;
}

/**
 * The first for streams, deltas and the trees held at a time, the second for what is known of trees. What is not used
 * of them costs nothing.
 */
const treeRoomBytes = 64 << 20;
const treeBytes = 128 << 20;
/**
 * For changes of all trees, in a memory of their own: reading ansible's takes 24 MB beside them, which would otherwise
 * be held while its commits are walked.
 */
const changeBytes = 512 << 20;
/** From this many bytes of changes on they are moved there. */
const manyChangeBytes = 1 << 16;
const mostParents = 1024;
/** Bytes after the last change that may be read. */
const changePadding = 4;
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
  readonly absentCount: { readonly value: number };
  placeOfAbsent(number: number): number;
  takeChanges(): void;
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

function unpackerIn(
  module: WebAssembly.Module,
  { memory, start, end }: Room,
): { readonly unpacker: Unpacker; readonly exports: Exports } {
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
    copies: () =>
      exports.copyCount() < 0
        ? undefined
        : new Uint32Array(memory.buffer, exports.copies.value, 3 * exports.copyCount()),
    applyDelta: (delta, length, base, baseSize, to, size) =>
      exports.applyDelta(delta, length, base, baseSize, to, size) !== 0,
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
  const kept = new Uint8Array(changeBytes);
  let keptBytes = 0;
  let openBytes = 0;
  const keep = (): boolean => {
    if (keptBytes + openBytes + changePadding > kept.length) return false;
    kept.set(bytes.subarray(exports.changes.value, exports.changes.value + openBytes), keptBytes);
    keptBytes += openBytes;
    openBytes = 0;
    exports.takeChanges();
    return true;
  };
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
    addTree(at, size, baseAt, baseSize) {
      openBytes = exports.addTree(at, size, baseAt, baseSize);
      return openBytes < 0 || (openBytes >= manyChangeBytes && !keep()) ? -1 : keptBytes + openBytes;
    },
    readCommit: (at, size) => exports.readCommit(at, size),
    commit: new Uint32Array(memory.buffer, exports.commit.value, mostParents),
    finish() {
      if (!keep()) throw new RangeError('there are too many changes of trees');
      const changes = new DataView(kept.buffer, 0, keptBytes + changePadding);
      return factsOf({ exports, bytes, idCount, idBytes }, changes);
    },
  };
}

/** The trees that were added, in the memory of the unpacker. */
interface AddedTrees {
  readonly exports: Exports;
  readonly bytes: Uint8Array;
  readonly idCount: number;
  readonly idBytes: number;
}

function factsOf({ exports, bytes, idCount, idBytes }: AddedTrees, view: DataView): TreeFacts {
  const nameCount = exports.namesCount();
  const nameEnds = new Uint32Array(bytes.buffer, exports.nameEnds.value, nameCount + 1).slice();
  const names = Buffer.from(bytes.subarray(exports.nameBytes.value, exports.nameBytes.value + nameEnds[nameCount]));
  const absentAt = exports.placeOfAbsent(idCount);
  const absent = Buffer.from(bytes.subarray(absentAt, absentAt + exports.absentCount.value * idBytes));
  return {
    changes: { view, valueBytes: exports.valueBytes.value },
    nameCount,
    nameOf: (number) => names.toString('latin1', nameEnds[number], nameEnds[number + 1]),
    absentId: (number) => absent.toString('hex', (number - idCount) * idBytes, (number - idCount + 1) * idBytes),
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

const exportNames: Readonly<Record<keyof Exports, true>> = {
  init: true,
  inflate: true,
  deltaSize: true,
  applyDelta: true,
  copyCount: true,
  copies: true,
  layOutTrees: true,
  addIds: true,
  endIds: true,
  findId: true,
  placeOfAbsent: true,
  absentCount: true,
  takeChanges: true,
  valueBytes: true,
  addTree: true,
  readCommit: true,
  namesCount: true,
  commit: true,
  changes: true,
  nameEnds: true,
  nameBytes: true,
};

function isUnpacker(exports: object): exports is Exports {
  return Object.keys(exportNames).every((name) => name in exports);
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
