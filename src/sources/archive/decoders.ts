import { Bzip2Decoder } from './bzip2/bzip2.ts';
import type { Container } from './container.ts';
import type { Decoder, DecoderOutput } from './decode/decoder.ts';
import { Lz4Decoder } from './lz4/lz4.ts';
import { fileHead, HeadedLzmaDecoder, zipHead } from './lzma/headed-lzma.ts';
import type { PieceParser } from './piece-feeder.ts';
import { SevenZipParser } from './seven-zip/seven-zip-parser.ts';
import { readSevenZipFile } from './seven-zip/seven-zip.ts';
import { XzDecoder } from './xz/xz.ts';
import { ZstdDecoder } from './zstd/zstd.ts';

/** What reads other formats than zip, gzip and tar. The bundle loads this, with what it imports, with the first. */
export function createBzip2Decoder(output: DecoderOutput): Decoder {
  return new Bzip2Decoder(output);
}

export function createLz4Decoder(output: DecoderOutput): Decoder {
  return new Lz4Decoder(output);
}

export function createXzDecoder(output: DecoderOutput, mostMemory: number): Decoder {
  return new XzDecoder(output, mostMemory);
}

export function createLzmaFileDecoder(output: DecoderOutput, mostMemory: number): Decoder {
  return new HeadedLzmaDecoder(output, mostMemory, fileHead);
}

/** `size` is that of the content; undefined if the data marks its end. */
export function createZipLzmaDecoder(output: DecoderOutput, mostMemory: number, size: number | undefined): Decoder {
  return new HeadedLzmaDecoder(output, mostMemory, zipHead(size));
}

export function createZstdDecoder(output: DecoderOutput, mostMemory: number): Decoder {
  return new ZstdDecoder(output, mostMemory);
}

export function readSevenZip(container: Container, bytes: Uint8Array): void {
  readSevenZipFile(container, bytes);
}

export function createSevenZipParser(container: Container): PieceParser {
  return new SevenZipParser(container);
}
