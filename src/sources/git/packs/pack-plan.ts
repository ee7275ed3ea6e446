import { closeSync, fstatSync, openSync } from 'node:fs';
import type { PackEntries, PackFiles } from '../../../model/pack-plan.ts';
import { Distrust } from './distrust.ts';
import { arrangeFamilies, type Families } from './families.ts';
import { readFully } from './file-bytes.ts';
import { entryTypes, readHeaders } from './pack-headers.ts';
import { PackIndex } from './pack-index.ts';
import { sortByOffset } from './pack-order.ts';

/** All objects of one pack that are to be read. */
export interface PlannedPack {
  readonly entries: PackEntries;
  /** Ids of objects whose base is not in the pack. */
  readonly lost: readonly string[];
  /** All trees and commits of the pack, where they were asked for. */
  readonly structure: PackEntries | undefined;
}

const headBytes = 12;
const signature = 0x5041434b;

/** Finds out what is in a pack; `isWalked` also where its trees are. Throws Distrust where pack and index are not what we know, or not made for each other. */
export function planPack(files: PackFiles, idBytes: number, isWalked: boolean): PlannedPack {
  const index = new PackIndex(files.index, idBytes);
  try {
    const fd = openSync(files.pack, 'r');
    try {
      return planOpenPack(fd, index, isWalked);
    } finally {
      closeSync(fd);
    }
  } finally {
    index.close();
  }
}

function planOpenPack(fd: number, index: PackIndex, isWalked: boolean): PlannedPack {
  const end = checkPack(fd, index);
  const unsorted = index.offsets();
  const byNumber = sortByOffset(unsorted);
  const offsets = new Float64Array(index.count + 1);
  for (let number = 0; number < index.count; number++) offsets[number] = unsorted[byNumber[number]];
  offsets[index.count] = end;
  for (let number = 0; number < index.count; number++) if (offsets[number] < (number === 0 ? headBytes : offsets[number - 1] + 1) || offsets[number] >= end) throw new Distrust('the index of a pack is broken');
  const headers = readHeaders(fd, index, offsets, byNumber);
  const toEntries = ({ numbers, flags, spans }: Families): PackEntries => ({
    offsets: mapNumbers(numbers, new Float64Array(numbers.length), (number) => offsets[number]),
    lengths: mapNumbers(numbers, new Uint32Array(numbers.length), (number) => Math.min(0xffffffff, offsets[number + 1] - offsets[number])),
    positions: mapNumbers(numbers, new Uint32Array(numbers.length), (number) => byNumber[number]),
    flags,
    spans,
  });
  const families = arrangeFamilies(headers, (type) => type !== entryTypes.tree);
  return {
    entries: toEntries(families),
    lost: families.lost.map((number) => index.id(byNumber[number])),
    structure: isWalked && families.lost.length === 0 ? toEntries(arrangeFamilies(headers, (type) => type === entryTypes.tree || type === entryTypes.commit)) : undefined,
  };
}

/** Where the objects end. Their number and the checksum at the end tell whether the index is of this pack. */
function checkPack(fd: number, index: PackIndex): number {
  const head = Buffer.alloc(headBytes);
  readFully(fd, head, 0);
  if (head.readUInt32BE(0) !== signature || (head.readUInt32BE(4) !== 2 && head.readUInt32BE(4) !== 3)) throw new Distrust('a pack is of another version');
  const end = fstatSync(fd).size - index.idBytes;
  const trailer = Buffer.alloc(index.idBytes);
  readFully(fd, trailer, end);
  if (head.readUInt32BE(8) !== index.count || !trailer.equals(index.packChecksum())) throw new Distrust('a pack and its index are not made for each other');
  return end;
}

/** A loop: `from` of typed arrays goes through an iterator, which for a million objects takes longer than all the rest. */
function mapNumbers<Result extends Float64Array | Uint32Array>(numbers: Uint32Array, to: Result, map: (number: number) => number): Result {
  for (let index = 0; index < numbers.length; index++) to[index] = map(numbers[index]);
  return to;
}
