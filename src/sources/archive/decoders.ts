import { Bzip2Decoder } from './bzip2/bzip2.ts';
import type { Decoder, DecoderOutput } from './decode/decoder.ts';
import { LzmaFileDecoder } from './lzma/lzma-file.ts';
import { XzDecoder } from './xz/xz.ts';
import { ZstdDecoder } from './zstd/zstd.ts';

/** What reads other formats than zip, gzip and tar. The bundle loads this, with what it imports, with the first. */
export function createBzip2Decoder(output: DecoderOutput): Decoder {
  return new Bzip2Decoder(output);
}

export function createXzDecoder(output: DecoderOutput, mostMemory: number): Decoder {
  return new XzDecoder(output, mostMemory);
}

export function createLzmaFileDecoder(output: DecoderOutput, mostMemory: number): Decoder {
  return new LzmaFileDecoder(output, mostMemory);
}

export function createZstdDecoder(output: DecoderOutput, mostMemory: number): Decoder {
  return new ZstdDecoder(output, mostMemory);
}
