import { HeaderError, type HeaderReader } from './header-reader.ts';

const mostCoders = 32;

const endId = 0;
const packId = 0x06;
const unpackId = 0x07;
const partsId = 0x08;
const sizeId = 0x09;
const sumId = 0x0a;
const folderId = 0x0b;
const unpackSizeId = 0x0c;
const partCountId = 0x0d;

/** One step of compression, by its hexadecimal id. */
export interface Coder {
  readonly id: string;
  readonly properties: Uint8Array;
}

/** A part of a folder's content: one file. */
export interface Part {
  readonly size: number;
  readonly crc: number | undefined;
}

/** What was compressed together. */
export interface Folder {
  /** In the order of unpacking; undefined if they are not a simple chain. */
  readonly chain: readonly Coder[] | undefined;
  /** What comes out of each of them. */
  readonly sizes: readonly number[];
  /** All its coders, to say what is not read. */
  readonly coders: readonly Coder[];
  readonly packedStart: number;
  readonly packedSize: number;
  readonly parts: readonly Part[];
}

interface RawFolder {
  readonly coders: readonly Coder[];
  /** Places of coders, from the packed one on; undefined if they are not a simple chain. */
  readonly order: readonly number[] | undefined;
  readonly last: number;
  readonly outputs: number;
  readonly packedCount: number;
  sizes: readonly number[];
  crc: number | undefined;
}

/** Reads what the streams of an archive are, and where. */
export function readStreams(reader: HeaderReader): readonly Folder[] {
  let start = 0;
  let packedSizes: readonly number[] = [];
  let folders: readonly RawFolder[] = [];
  let parts: readonly (readonly Part[])[] | undefined;
  for (let id = reader.byte(); id !== endId; id = reader.byte()) {
    if (id === packId) [start, packedSizes] = readPacked(reader);
    else if (id === unpackId) folders = readFolders(reader);
    else if (id === partsId) parts = readParts(reader, folders);
    else throw new HeaderError('unknown part');
  }
  return placeFolders(folders, parts ?? folders.map(onePart), start, packedSizes);
}

function placeFolders(
  folders: readonly RawFolder[],
  parts: readonly (readonly Part[])[],
  start: number,
  packedSizes: readonly number[],
): readonly Folder[] {
  let stream = 0;
  let at = start;
  return folders.map(({ coders, order, sizes, packedCount }, i) => {
    const packedStart = at;
    for (const size of packedSizes.slice(stream, stream + packedCount)) at += size;
    if (stream + packedCount > packedSizes.length) throw new HeaderError('too few streams');
    stream += packedCount;
    return {
      coders,
      chain: order?.map((place) => coders[place]),
      sizes: order?.map((place) => sizes[place]) ?? sizes,
      packedStart,
      packedSize: at - packedStart,
      parts: parts[i],
    };
  });
}

function readPacked(reader: HeaderReader): [number, readonly number[]] {
  const start = reader.number();
  const count = reader.count();
  let sizes: readonly number[] = [];
  for (let id = reader.byte(); id !== endId; id = reader.byte()) {
    if (id === sizeId) sizes = Array.from({ length: count }, () => reader.number());
    else if (id === sumId) reader.sums(count);
    else throw new HeaderError('unknown part');
  }
  return [start, sizes];
}

function readFolders(reader: HeaderReader): readonly RawFolder[] {
  if (reader.byte() !== folderId) throw new HeaderError('no folders');
  const count = reader.count();
  if (reader.byte() !== 0) throw new HeaderError('folders elsewhere');
  const folders = Array.from({ length: count }, () => readFolder(reader));
  if (reader.byte() !== unpackSizeId) throw new HeaderError('no sizes');
  for (const folder of folders) folder.sizes = Array.from({ length: folder.outputs }, () => reader.number());
  for (let id = reader.byte(); id !== endId; id = reader.byte()) {
    if (id !== sumId) throw new HeaderError('unknown part');
    for (const [i, crc] of reader.sums(count).entries()) folders[i].crc = crc;
  }
  return folders;
}

function readFolder(reader: HeaderReader): RawFolder {
  const coders: Coder[] = [];
  let inputs = 0;
  let outputs = 0;
  for (let left = limited(reader.number()); left > 0; left--) {
    const flags = reader.byte();
    const id = reader.take(flags & 15).toString('hex');
    inputs += flags & 0x10 ? limited(reader.number()) : 1;
    outputs += flags & 0x10 ? limited(reader.number()) : 1;
    coders.push({ id, properties: flags & 0x20 ? reader.take(reader.number()) : new Uint8Array(0) });
  }
  const bonds = Array.from({ length: outputs - 1 }, () => ({ input: reader.number(), output: reader.number() }));
  const packedCount = inputs - bonds.length;
  if (packedCount > 1) for (let i = 0; i < packedCount; i++) reader.number();
  const last = Array.from({ length: outputs }, (_, i) => i).find((i) => bonds.every(({ output }) => output !== i));
  if (last === undefined) throw new HeaderError('no last output');
  const isSimple = inputs === coders.length && outputs === coders.length;
  return {
    coders,
    order: isSimple ? orderOf(last, bonds, coders.length) : undefined,
    last,
    outputs,
    packedCount,
    sizes: [],
    crc: undefined,
  };
}

/** From the coder whose output is the content back to the one whose input is packed. */
function orderOf(
  last: number,
  bonds: readonly { readonly input: number; readonly output: number }[],
  count: number,
): readonly number[] {
  const order = [last];
  for (let at = last; ;) {
    const bond = bonds.find(({ input }) => input === at);
    if (!bond) return order;
    at = bond.output;
    order.unshift(at);
    if (order.length > count || at >= count) throw new HeaderError('coders in a circle');
  }
}

function readParts(reader: HeaderReader, folders: readonly RawFolder[]): readonly (readonly Part[])[] {
  let id = reader.byte();
  let counts = folders.map(() => 1);
  if (id === partCountId) {
    counts = folders.map(() => reader.count());
    id = reader.byte();
  }
  const sizes = folders.map((folder, i) => readSizes(reader, id === sizeId, counts[i], contentSize(folder)));
  if (id === sizeId) id = reader.byte();
  const isKnown = folders.map((folder, i) => counts[i] === 1 && folder.crc !== undefined);
  const wanted = counts.reduce((sum, count, i) => sum + (isKnown[i] ? 0 : count), 0);
  let sums: readonly (number | undefined)[] = [];
  for (; id !== endId; id = reader.byte()) {
    if (id === sumId) sums = reader.sums(wanted);
    else throw new HeaderError('unknown part');
  }
  let next = 0;
  return sizes.map((each, i) => each.map((size) => ({ size, crc: isKnown[i] ? folders[i].crc : sums[next++] })));
}

/** The last size is what the others leave. */
function readSizes(reader: HeaderReader, isThere: boolean, count: number, total: number): readonly number[] {
  if (count === 0) return [];
  if (count > 1 && !isThere) throw new HeaderError('no sizes');
  const sizes = Array.from({ length: count - 1 }, () => reader.number());
  const rest = sizes.reduce((left, size) => left - size, total);
  if (rest < 0) throw new HeaderError('parts larger than the whole');
  return [...sizes, rest];
}

function onePart(folder: RawFolder): readonly Part[] {
  return [{ size: contentSize(folder), crc: folder.crc }];
}

function contentSize({ sizes, last }: RawFolder): number {
  return sizes[last] ?? 0;
}

function limited(count: number): number {
  if (count < 1 || count > mostCoders) throw new HeaderError('too many coders');
  return count;
}
