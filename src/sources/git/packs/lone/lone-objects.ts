import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import type { ObjectType } from '../../../../model/git/object-type.ts';
import type { PackFiles } from '../../../../model/git/pack-plan.ts';
import type { Unpacker } from '../../../../model/git/unpacker.ts';
import { Distrust } from '../distrust.ts';
import { listPacks } from '../pack-files.ts';
import { entryTypes, readDistance } from '../pack-headers.ts';
import { PackIndex } from '../pack-index.ts';

/** The unpacker has room for two such objects, a stream, and deltas. */
const largestObject = 3 << 19;
/** The most that deflate may add to an object of that size, and the header before it. */
const largestStream = largestObject + (largestObject >> 10) + 128;
const deltaBytes = 2 << 20;
/** The deepest chain git can be told to make. */
const deepestDelta = 4095;
const mostPacks = 50;
/** Most objects take no more than this in their packs. */
const firstRead = 1 << 12;
/** Room for `commit 16777216` and a zero. */
const longestHead = 32;

const typeNames: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];

/** The array is valid until the next object is read. */
export interface LoneObject {
  readonly type: ObjectType;
  readonly bytes: Uint8Array;
}

interface OpenPack {
  readonly index: PackIndex;
  readonly fd: number;
}

/** A range of the unpacker's memory. */
interface Stretch {
  readonly at: number;
  readonly size: number;
}

/** What the header of an object in a pack says, and where its stream is in memory. */
interface Entry {
  readonly type: number;
  readonly size: number;
  readonly stream: Stretch;
  /** Where the base of a delta is in the pack; -1 for a whole object. */
  readonly baseOffset: number;
}

/**
 * Reads single objects by id, loose or from packs, without git: where they are few, this is faster than a run of git.
 * Throws Distrust for an object that is missing, broken or large.
 */
export class LoneObjects {
  readonly #folders: readonly string[];
  readonly #unpacker: Unpacker;
  readonly #deltaAt: number;
  /** Two places, so that an object can be built in one from its base in the other. */
  readonly #places: readonly [number, number];
  #packs: OpenPack[] | undefined;
  #looseFolders: ReadonlySet<string> | undefined;

  /** `folders` are object folders. Throws RangeError for an unpacker with less than 7 MiB. */
  constructor(folders: readonly string[], unpacker: Unpacker) {
    this.#folders = folders;
    this.#unpacker = unpacker;
    const { start, end, inputPadding } = unpacker;
    this.#deltaAt = start + largestStream + inputPadding;
    const place = this.#deltaAt + deltaBytes;
    this.#places = [place, (place + end) >> 1];
    if (this.#places[1] - place < largestObject) throw new RangeError('the unpacker has too little room');
  }

  read(id: string): LoneObject {
    const loose = this.#findLoose(id.slice(0, 2), id.slice(2));
    if (loose !== undefined) return this.#readLoose(loose);
    const wanted = Buffer.from(id, 'hex');
    for (const pack of (this.#packs ??= openPacks(this.#folders))) {
      const offset = pack.index.offsetOf(wanted);
      if (offset !== undefined) return this.#readPacked(pack, offset);
    }
    throw new Distrust('an object is not there');
  }

  /**
   * Lists the folders once: most objects are in packs, and asking the file system for each of them took a fortieth of
   * the time for a range.
   */
  #findLoose(folder: string, file: string): string | undefined {
    this.#looseFolders ??= new Set(this.#folders.flatMap((path) => readdirSync(path).map((name) => `${path}/${name}`)));
    for (const path of this.#folders) {
      const loose = `${path}/${folder}`;
      if (this.#looseFolders.has(loose) && existsSync(`${loose}/${file}`)) return `${loose}/${file}`;
    }
    return undefined;
  }

  close(): void {
    closePacks(this.#packs ?? []);
    this.#packs = undefined;
    this.#looseFolders = undefined;
  }

  /** The stream itself begins with the length, so that part is inflated first. */
  #readLoose(file: string): LoneObject {
    const { start, bytes } = this.#unpacker;
    const [at] = this.#places;
    const length = this.#readFile(file);
    bytes.fill(0, at, at + longestHead);
    this.#unpacker.inflate(start, length, at, longestHead);
    const head = latin1(bytes, at, at + longestHead);
    const end = head.indexOf('\0');
    const [type, digits = ''] = head.slice(0, Math.max(0, end)).split(' ');
    const known = typeNames.find((one) => one !== undefined && one === type);
    const size = Number(digits);
    if (known === undefined || `${type} ${size}` !== head.slice(0, end)) throw new Distrust('a loose object is broken');
    const whole = end + 1 + size;
    this.#checkRoom(whole);
    if (this.#unpacker.inflate(start, length, at, whole) !== length) throw new Distrust('a loose object is broken');
    return { type: known, bytes: bytes.subarray(at + end + 1, at + whole) };
  }

  #readFile(file: string): number {
    const fd = openSync(file, 'r');
    try {
      if (!fstatSync(fd).isFile()) throw new Distrust('a loose object is not a file');
      const length = readSync(fd, this.#unpacker.bytes, this.#unpacker.start, largestStream, 0);
      if (length === largestStream) throw new Distrust('an object is large');
      return length;
    } finally {
      closeSync(fd);
    }
  }

  #readPacked({ fd, index }: OpenPack, offset: number): LoneObject {
    const deltas: Stretch[] = [];
    let room = this.#deltaAt;
    let entry = this.#readEntry(fd, index, offset);
    while (entry.type >= entryTypes.offsetDelta) {
      if (deltas.length === deepestDelta || room + entry.size + this.#unpacker.outputPadding > this.#places[0])
        throw new Distrust('an object is made of too many');
      deltas.push(this.#inflate(entry, room));
      room += entry.size + this.#unpacker.outputPadding;
      entry = this.#readEntry(fd, index, entry.baseOffset);
    }
    const type = typeNames[entry.type];
    if (type === undefined) throw new Distrust('an object in a pack is of an unknown type');
    this.#checkRoom(entry.size);
    let text = this.#inflate(entry, this.#places[0]);
    for (const delta of deltas.reverse()) text = this.#apply(delta, text);
    return { type, bytes: this.#unpacker.bytes.subarray(text.at, text.at + text.size) };
  }

  #inflate({ stream, size }: Entry, to: number): Stretch {
    if (this.#unpacker.inflate(stream.at, stream.size, to, size) === 0) throw new Distrust('a pack is broken');
    return { at: to, size };
  }

  #apply(delta: Stretch, base: Stretch): Stretch {
    const size = this.#unpacker.deltaSize(delta.at, delta.size, base.size);
    if (size < 0) throw new Distrust('a pack is broken');
    this.#checkRoom(size);
    const at = base.at === this.#places[0] ? this.#places[1] : this.#places[0];
    if (!this.#unpacker.applyDelta(delta.at, delta.size, base.at, base.size, at, size))
      throw new Distrust('a pack is broken');
    return { at, size };
  }

  #checkRoom(size: number): void {
    if (size + this.#unpacker.outputPadding > this.#places[1] - this.#places[0])
      throw new Distrust('an object is large');
  }

  /** Reads the header, and as many bytes after it as the stream may take. */
  #readEntry(fd: number, index: PackIndex, offset: number): Entry {
    const { bytes, start } = this.#unpacker;
    let length = readSync(fd, bytes, start, firstRead, offset);
    const type = (bytes[start] >> 4) & 7;
    let size = bytes[start] & 15;
    let at = start;
    for (let unit = 16; bytes[at] >= 128 && at < start + longestHead; unit *= 128) size += (bytes[++at] & 127) * unit;
    at++;
    let baseOffset = -1;
    if (type === entryTypes.offsetDelta) {
      const distance = readDistance(bytes, at);
      while (bytes[at] >= 128 && at < start + longestHead) at++;
      at++;
      baseOffset = offset - distance;
      if (distance === 0) throw new Distrust('a pack is broken');
    } else if (type > entryTypes.offsetDelta) {
      baseOffset = index.offsetOf(Buffer.from(bytes.subarray(at, at + index.idBytes))) ?? -1;
      at += index.idBytes;
    }
    if (type >= entryTypes.offsetDelta && baseOffset < 0) throw new Distrust('a base is in no place of its pack');
    this.#checkRoom(size);
    const most = at - start + size + (size >> 10) + 64;
    if (length === firstRead && most > length)
      length += readSync(fd, bytes, start + length, Math.min(most, largestStream) - length, offset + length);
    return { type, size, stream: { at, size: start + length - at }, baseOffset };
  }
}

function openPacks(folders: readonly string[]): OpenPack[] {
  const files = folders.flatMap(listPacks);
  if (files.length > mostPacks) throw new Distrust(`there are more than ${mostPacks} packs`);
  const opened: OpenPack[] = [];
  try {
    for (const file of files) opened.push(openPack(file));
    return opened;
  } catch (error) {
    closePacks(opened);
    throw error;
  }
}

function openPack({ index, pack }: PackFiles): OpenPack {
  const fd = openSync(pack, 'r');
  try {
    return { index: new PackIndex(index, 20), fd };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function closePacks(packs: readonly OpenPack[]): void {
  for (const { index, fd } of packs) {
    index.close();
    closeSync(fd);
  }
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.prototype.latin1Slice.call(bytes, start, end);
}
