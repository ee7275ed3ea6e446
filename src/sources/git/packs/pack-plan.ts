import { closeSync, fstatSync, openSync } from 'node:fs';
import type { PackEntries, PackFiles } from '../../../model/pack-plan.ts';
import { Distrust } from './distrust.ts';
import { arrangeFamilies } from './families.ts';
import { readFully } from './file-bytes.ts';
import { readHeaders } from './pack-headers.ts';
import { PackIndex } from './pack-index.ts';
import { sortByOffset } from './pack-order.ts';

/** All objects of one pack that are to be read. */
export interface PlannedPack {
  readonly entries: PackEntries;
  /** Ids of objects whose base is not in the pack. */
  readonly lost: readonly string[];
}

const headBytes = 12;
const signature = 0x5041434b;

/** Finds out what is in a pack. Throws Distrust where pack and index are not what we know, or not made for each other. */
export function planPack(files: PackFiles, idBytes: number): PlannedPack {
  const index = new PackIndex(files.index, idBytes);
  try {
    const fd = openSync(files.pack, 'r');
    try {
      return planOpenPack(fd, index);
    } finally {
      closeSync(fd);
    }
  } finally {
    index.close();
  }
}

function planOpenPack(fd: number, index: PackIndex): PlannedPack {
  const end = checkPack(fd, index);
  const unsorted = index.offsets();
  const byNumber = sortByOffset(unsorted);
  const offsets = new Float64Array(index.count + 1);
  for (let number = 0; number < index.count; number++) offsets[number] = unsorted[byNumber[number]];
  offsets[index.count] = end;
  if (offsets.some((offset, number) => number > 0 && offset <= offsets[number - 1]) || (index.count > 0 && offsets[0] < headBytes)) throw new Distrust('the index of a pack is broken');
  const { numbers, flags, spans, lost } = arrangeFamilies(readHeaders(fd, index, offsets, byNumber));
  return {
    entries: {
      offsets: Float64Array.from(numbers, (number) => offsets[number]),
      lengths: Uint32Array.from(numbers, (number) => Math.min(0xffffffff, offsets[number + 1] - offsets[number])),
      positions: Uint32Array.from(numbers, (number) => byNumber[number]),
      flags,
      spans,
    },
    lost: lost.map((number) => index.id(byNumber[number])),
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
