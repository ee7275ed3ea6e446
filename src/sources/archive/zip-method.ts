import type { Decoder, DecoderOutput } from './decode/decoder.ts';
import { createBzip2Decoder, createXzDecoder, createZipLzmaDecoder, createZstdDecoder } from './decoders.ts';
import type { Expansion } from './expansion.ts';
import { bzip2Method, hasEndMark, lzmaMethod, xzMethod, type ZipEntry, zstdMethod } from './zip-entry.ts';

/** For an entry that is readable, and not stored. */
export function createEntryDecoder(entry: ZipEntry, output: DecoderOutput, { memory, limits }: Expansion): Decoder {
  switch (entry.method) {
    case bzip2Method:
      return createBzip2Decoder(output);
    case lzmaMethod:
      return createZipLzmaDecoder(output, limits.memoryBytes, hasEndMark(entry) ? undefined : entry.size);
    case zstdMethod:
      return createZstdDecoder(output, limits.memoryBytes);
    case xzMethod:
      return createXzDecoder(output, limits.memoryBytes);
    default:
      return memory.createInflateDecoder(output);
  }
}
