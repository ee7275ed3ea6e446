import type { BlobStream } from '../../model/source.ts';
import { ArParser } from './ar.ts';
import { CompressedParser } from './compressed.ts';
import type { Container } from './container.ts';
import {
  createBzip2Decoder,
  createLz4Decoder,
  createLzmaFileDecoder,
  createSevenZipParser,
  createXzDecoder,
  createZstdDecoder,
  readSevenZip,
} from './decoders.ts';
import { GzipParser, readSmallGzip } from './deflate/gzip.ts';
import type { ArchiveFormat } from './format.ts';
import { PieceFeeder } from './piece-feeder.ts';
import { TarParser } from './tar/tar.ts';
import { ZipParser } from './zip/zip-parser.ts';
import { readZip } from './zip/zip.ts';

/** Reads an archive that is completely in memory. */
export function readWhole(format: ArchiveFormat, container: Container, bytes: Uint8Array): void {
  if (format === 'zip' && readZip(container, bytes)) return;
  if (format === 'gzip' && readSmallGzip(container, bytes)) return;
  if (format === '7z') {
    readSevenZip(container, bytes);
    return;
  }
  const reader = readPieces(format, container);
  reader.write(bytes);
  reader.end();
}

/** Reads an archive that comes in pieces, each entry passed on as it comes. */
export function readPieces(format: ArchiveFormat, container: Container): BlobStream {
  switch (format) {
    case 'zip':
      return new PieceFeeder(new ZipParser(container));
    case 'gzip':
      return new PieceFeeder(new GzipParser(container));
    case 'ar':
      return new PieceFeeder(new ArParser(container));
    case 'tar':
      return new PieceFeeder(new TarParser(container));
    case '7z':
      return new PieceFeeder(createSevenZipParser(container));
    case 'bzip2':
      return new PieceFeeder(new CompressedParser(container, createBzip2Decoder));
    case 'xz':
      return new PieceFeeder(new CompressedParser(container, createXzDecoder));
    case 'zstd':
      return new PieceFeeder(new CompressedParser(container, createZstdDecoder));
    case 'lz4':
      return new PieceFeeder(new CompressedParser(container, createLz4Decoder));
    case 'lzma':
      return new PieceFeeder(new CompressedParser(container, createLzmaFileDecoder));
  }
}
