import { closeSync, fstatSync, openSync } from 'node:fs';
import type { PackedObjects, PackEntries } from '../../../../model/git/pack-plan.ts';
import { Distrust } from '../distrust.ts';
import { readFully } from '../file-bytes.ts';
import { giveBack, NumberRoom } from '../number-room.ts';
import { entryTypes, type ObjectPlaces, type OpenPack, readHeaders } from '../pack-headers.ts';
import type { PackIndex } from '../pack-index.ts';
import { entryFlags, type Families, familyBytes, FamilyTree } from './families.ts';
import { orderByOffset } from './pack-order.ts';

/** All objects to read from one pack. */
export interface PlannedPack {
  readonly entries: PackEntries;
  /** Ids of objects whose base is not in the pack. */
  readonly lost: readonly string[];
  /**
   * Lists all trees and commits of the pack, where they were asked for and are known: in parts made of whole families,
   * each in a NumberRoom of its own. Call it only once: it gives back the memory that it lists them from.
   */
  readonly listStructure: (() => PackedObjects[]) | undefined;
}

const headBytes = 12;
const signature = 0x5041434b;
/** Bytes for each object: offset, position, type, base, and what families take. */
const planBytes = 8 + 4 + 1 + 4 + familyBytes;
/** Bytes for each object of a structure, with an offset of 64 bits. */
const structureBytes = 8 + 4 + 4 + 1;
/**
 * The fewest objects in a part of a structure, and the most parts of a pack: each part takes 33 MiB of addresses, but
 * only as much memory as its objects need.
 */
const fewestInPart = 1 << 17;
const mostParts = 16;
/** Room for the padding of arrays. */
const roomMargin = 256;

export interface PackPlanOptions {
  readonly idBytes: number;
  /** Whether to find out where the trees are, too. */
  readonly isWalked: boolean;
  /** Allocates memory for the entries. */
  readonly memory: (bytes: number) => ArrayBufferLike;
}

/**
 * Finds out what is in a pack. Throws Distrust if pack and index are not in a form we know, or do not belong together.
 */
export function planPack(file: string, index: PackIndex, options: PackPlanOptions): PlannedPack {
  const fd = openSync(file, 'r');
  try {
    return planOpenPack({ fd, index }, options);
  } finally {
    closeSync(fd);
  }
}

function planOpenPack(pack: OpenPack, options: PackPlanOptions): PlannedPack {
  const end = checkPack(pack);
  const { count } = pack.index;
  const room = new NumberRoom(count * planBytes + roomMargin);
  const places = { offsets: room.float64(count + 1), positions: room.uint32(count) };
  let planned: PlannedPack | undefined;
  try {
    locateObjects(pack, places, end);
    planned = planObjects(pack, places, room, options);
    return planned;
  } finally {
    if (planned?.listStructure === undefined) giveBack(places.offsets);
  }
}

function locateObjects({ index }: OpenPack, { offsets, positions }: ObjectPlaces, end: number): void {
  const { count } = index;
  index.readOffsets(offsets);
  orderByOffset(index.path, offsets.subarray(0, count), positions);
  offsets[count] = end;
  for (let number = 0; number < count; number++)
    if (offsets[number] < (number === 0 ? headBytes : offsets[number - 1] + 1) || offsets[number] >= end)
      throw new Distrust('the index of a pack is broken');
}

function planObjects(
  pack: OpenPack,
  places: ObjectPlaces,
  room: NumberRoom,
  { isWalked, memory }: PackPlanOptions,
): PlannedPack {
  const { index } = pack;
  const headers = { types: room.uint8(index.count), bases: room.uint32(index.count) };
  readHeaders(pack, places, headers);
  const tree = new FamilyTree(headers, room);
  const lost = tree.lost().map((number) => index.id(places.positions[number]));
  const entries = listEntries(
    tree.arrange((type) => type !== entryTypes.tree),
    places,
    memory,
  );
  if (!isWalked || lost.length > 0) return { entries, lost, listStructure: undefined };
  const listStructure = (): PackedObjects[] => {
    const structure = listObjects(
      tree.arrange((type) => type === entryTypes.tree || type === entryTypes.commit),
      places,
    );
    giveBack(places.offsets);
    return structure;
  };
  return { entries, lost, listStructure };
}

function listEntries(
  families: Families,
  places: ObjectPlaces,
  memory: (bytes: number) => ArrayBufferLike,
): PackEntries {
  const { count } = families;
  const entries = roomForEntries(count, isFar(places) ? 'far' : 'near', memory);
  families.tell((entry, number, flags, span) => {
    placeEntry(entries, entry, places, number);
    entries.flags[entry] = flags;
    entries.spans[entry] = span;
  });
  return entries;
}

/** Room for this many entries; `far` if offsets do not fit into 32 bits. */
export function roomForEntries(
  count: number,
  distance: 'near' | 'far',
  memory: (bytes: number) => ArrayBufferLike,
): PackEntries {
  return {
    offsets: distance === 'far' ? new Float64Array(memory(8 * count)) : new Uint32Array(memory(4 * count)),
    lengths: new Uint32Array(memory(4 * count)),
    positions: new Uint32Array(memory(4 * count)),
    flags: new Uint8Array(memory(count)),
    spans: new Uint32Array(memory(4 * count)),
  };
}

function listObjects(families: Families, places: ObjectPlaces): PackedObjects[] {
  const parts: PackedObjects[] = [];
  const usual = Math.max(fewestInPart, Math.ceil(families.count / mostParts));
  let part: PackedObjects | undefined;
  let start = 0;
  families.tell((entry, number, flags, span) => {
    const isRoot = (flags & entryFlags.isDelta) === 0;
    if (part === undefined || (isRoot && entry - start + span > part.flags.length)) {
      if (part) parts.push(firstOf(part, entry - start));
      part = roomFor(Math.min(Math.max(usual, span), families.count - entry), places);
      start = entry;
    }
    placeEntry(part, entry - start, places, number);
    part.flags[entry - start] = flags;
  });
  if (part) parts.push(firstOf(part, families.count - start));
  return parts;
}

function roomFor(count: number, places: ObjectPlaces): PackedObjects {
  const room = new NumberRoom(count * structureBytes + roomMargin);
  return {
    offsets: isFar(places) ? room.float64(count) : room.uint32(count),
    lengths: room.uint32(count),
    positions: room.uint32(count),
    flags: room.uint8(count),
  };
}

function firstOf({ offsets, lengths, positions, flags }: PackedObjects, count: number): PackedObjects {
  return {
    offsets: offsets.subarray(0, count),
    lengths: lengths.subarray(0, count),
    positions: positions.subarray(0, count),
    flags: flags.subarray(0, count),
  };
}

function placeEntry(objects: PackedObjects, entry: number, { offsets, positions }: ObjectPlaces, number: number): void {
  objects.offsets[entry] = offsets[number];
  objects.lengths[entry] = Math.min(0xffffffff, offsets[number + 1] - offsets[number]);
  objects.positions[entry] = positions[number];
}

/** Whether the end of the pack does not fit into 32 bits. */
function isFar({ offsets }: ObjectPlaces): boolean {
  return offsets[offsets.length - 1] > 0xffffffff;
}

/**
 * Returns where the objects end. Their number and the checksum at the end show whether the index belongs to this pack.
 */
function checkPack({ fd, index }: OpenPack): number {
  const head = Buffer.alloc(headBytes);
  readFully(fd, head, 0);
  if (head.readUInt32BE(0) !== signature || (head.readUInt32BE(4) !== 2 && head.readUInt32BE(4) !== 3))
    throw new Distrust('a pack is of another version');
  const end = fstatSync(fd).size - index.idBytes;
  if (end < headBytes) throw new Distrust('a pack ends before its objects');
  const trailer = Buffer.alloc(index.idBytes);
  readFully(fd, trailer, end);
  if (head.readUInt32BE(8) !== index.count || !trailer.equals(index.packChecksum()))
    throw new Distrust('a pack and its index are not made for each other');
  return end;
}
