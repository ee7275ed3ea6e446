import type { Container } from '../container.ts';
import { wrongChecksum } from '../decode/decoder.ts';
import { DecodingEntry } from '../decoding-entry.ts';
import { inflateWhole } from '../deflate/inflate-whole.ts';
import { zlib } from '../deflate/zlib.ts';
import { type PlacedEntry, readDirectory } from './zip-directory.ts';
import { checkReadable, deflateMethod, isFolder, storedMethod } from './zip-entry.ts';
import { createEntryDecoder } from './zip-method.ts';
import { passRest } from './zip-rest.ts';

/** Reads a zip by its directory. Where that is unusable, reports it and returns false, with nothing read. */
export function readZip(container: Container, bytes: Uint8Array): boolean {
  const directory = readDirectory(bytes);
  if (!directory) {
    container.complainBroken('its directory is missing, damaged or points at entries that overlap');
    return false;
  }
  for (const entry of directory.entries) {
    if (!isFolder(entry) && checkReadable(container, entry)) readEntry(container, entry, bytes);
  }
  passRest(container, bytes, directory);
  return true;
}

function readEntry(container: Container, entry: PlacedEntry, bytes: Uint8Array): void {
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  if (entry.method === storedMethod) {
    if (zlib().crc32(data) !== entry.crc) container.complainBroken(wrongChecksum, entry.name);
    container.passEntry(entry.name, data);
    return;
  }
  const inflated =
    entry.method === deflateMethod ? inflateWhole(container.expansion, data, entry.size, entry.crc) : undefined;
  if (inflated) container.passEntry(entry.name, inflated);
  else decodeEntry(container, entry, data);
}

function decodeEntry(container: Container, entry: PlacedEntry, data: Uint8Array): void {
  const target = container.openEntry(entry.name);
  if (!target) return;
  const content = new DecodingEntry(
    container,
    target,
    (output) => createEntryDecoder(entry, output, container.expansion),
    entry.name,
  );
  const isComplete = content.decode(data);
  const isRight = content.crc === entry.crc && content.size === entry.size;
  if (isComplete && !isRight) container.complainBroken(wrongChecksum, entry.name);
  target.end();
}
