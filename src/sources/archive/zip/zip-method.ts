import type { Decoder, DecoderOutput } from '../decode/decoder.ts';
import { createBzip2Decoder, createXzDecoder, createZipLzmaDecoder, createZstdDecoder } from '../decoders.ts';
import type { Expansion } from '../expansion/expansion.ts';
import {
  bzip2Method,
  hasDescriptor,
  hasEndMark,
  lzmaMethod,
  xzMethod,
  type ZipEntry,
  zstdMethod,
} from './zip-entry.ts';

/** For an entry that is readable, and not stored. */
export function createEntryDecoder(entry: ZipEntry, output: DecoderOutput, { memory, limits }: Expansion): Decoder {
  switch (entry.method) {
    case bzip2Method:
      return createBzip2Decoder(output);
    case lzmaMethod:
      return createZipLzmaDecoder(output, limits.memoryBytes, sizeOf(entry));
    case zstdMethod:
      return createZstdDecoder(output, limits.memoryBytes);
    case xzMethod:
      return createXzDecoder(output, limits.memoryBytes);
    default:
      return memory.createInflateDecoder(output);
  }
}

/** Undefined where the data marks its end, or what follows it says its size. */
function sizeOf(entry: ZipEntry): number | undefined {
  return hasEndMark(entry) || (hasDescriptor(entry) && entry.size === 0) ? undefined : entry.size;
}
