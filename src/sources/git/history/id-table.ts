import { readFileSync } from 'node:fs';
import { unlessRefused } from '../../../foundation/system-error.ts';

/** Bytes kept of each id: nobody finds two objects that share that many. */
export const keptBytes = 16;
const indexMagic = 0xff744f63;
const idsAt = 8 + 256 * 4;

/**
 * The ids of all objects of a pack, concatenated and sorted; undefined if its index is missing or of another version.
 */
export function readPackIds(indexFile: string, idBytes: number): Buffer | undefined {
  const index = readIndex(indexFile);
  if (
    index === undefined ||
    index.length < idsAt ||
    index.readUInt32BE(0) !== indexMagic ||
    index.readUInt32BE(4) !== 2
  )
    return undefined;
  const end = idsAt + index.readUInt32BE(idsAt - 4) * idBytes;
  return index.length < end ? undefined : index.subarray(idsAt, end);
}

/** The first bytes of each of these concatenated ids. */
export function shorten(ids: Buffer, idBytes: number): Buffer {
  const count = ids.length / idBytes;
  const table = Buffer.allocUnsafe(count * keptBytes);
  for (let index = 0; index < count; index++)
    ids.copy(table, index * keptBytes, index * idBytes, index * idBytes + keptBytes);
  return table;
}

/** Those of the sorted ids that are in none of the sorted tables, in hexadecimal. */
export function unknownIds(ids: Buffer, idBytes: number, tables: readonly Buffer[]): readonly string[] {
  const count = ids.length / idBytes;
  const isKnown = new Uint8Array(count);
  for (const table of tables) markKnown(ids, idBytes, table, isKnown);
  const unknown: string[] = [];
  for (let index = 0; index < count; index++)
    if (isKnown[index] === 0) unknown.push(ids.toString('hex', index * idBytes, (index + 1) * idBytes));
  return unknown;
}

function markKnown(ids: Buffer, idBytes: number, table: Buffer, isKnown: Uint8Array): void {
  // The search steps as wide as the ids are apart, so that a few ids do not cost a pass through all of a large table.
  const widest = 2 ** Math.ceil(Math.log2(table.length / keptBytes / Math.max(1, isKnown.length) + 1));
  let at = 0;
  for (let index = 0; index < isKnown.length; index++) {
    const isBefore = (row: number): boolean =>
      row * keptBytes < table.length &&
      ids.compare(table, row * keptBytes, (row + 1) * keptBytes, index * idBytes, index * idBytes + keptBytes) > 0;
    let step = widest;
    while (isBefore(at + step - 1)) at += step;
    for (; step >= 1; step >>= 1) if (isBefore(at + step - 1)) at += step;
    if (
      at * keptBytes < table.length &&
      ids.compare(table, at * keptBytes, (at + 1) * keptBytes, index * idBytes, index * idBytes + keptBytes) === 0
    )
      isKnown[index] = 1;
  }
}

function readIndex(file: string): Buffer | undefined {
  return unlessRefused(() => readFileSync(file));
}
