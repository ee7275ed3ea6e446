import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { itemAt } from '../../foundation/item-at.ts';
import type { Provenance } from '../../model/blob.ts';
import type { Batch, BlobSink, BlobStream, PieceShare, Sharing } from '../../model/source.ts';
import { Turns } from '../event-loop-turns.ts';
import { encodePath, showPath } from '../path-bytes.ts';
import { isSparse, openSparse } from './sparse-file.ts';
import { unreadable } from './unreadable.ts';

const mebibyte = 1 << 20;

/** Files that do not fill the sink's read buffer are handed over whole; larger ones in pieces. */
const pieceBytes = mebibyte;

const openFlags = constants.O_RDONLY | constants.O_NONBLOCK;

/** The limit where none is given. Larger files are disk images, or sparse. */
export const defaultMaxFileBytes: number = 16 * 1024 * mebibyte;

/**
 * Reads a file found by `listFiles` into the sink. If it cannot be read, that is a problem. Does not ask for the size
 * first, which would cost a quarter more: files of `/proc` have none anyway. Never waits for a pipe, even one that has
 * replaced the file since it was listed.
 */
export function readFileInto(
  path: string,
  sink: BlobSink,
  maxFileBytes: number = defaultMaxFileBytes,
  sharePieces?: (bytes: number) => PieceShare | undefined,
): void {
  const shown = showPath(path);
  const provenance: Provenance = { kind: 'file', path: shown };
  let fd: number;
  try {
    fd = openFile(path, shown);
  } catch (error) {
    sink.problem(unreadable(provenance.path, error));
    return;
  }
  try {
    readDescriptor({ fd, path, provenance, sink, maxBytes: maxFileBytes, readPiece: readOn, sharePieces });
  } finally {
    closeSync(fd);
  }
}

/**
 * Helps with a long file that another thread has met. That thread is the one to tell what is wrong with it, and takes
 * whatever is not taken here.
 */
export function helpWithFile(path: string, sink: BlobSink, maxFileBytes: number | undefined, share: PieceShare): void {
  const shown = showPath(path);
  let fd: number;
  try {
    fd = openFile(path, shown);
  } catch {
    return;
  }
  try {
    const input: OpenInput = {
      fd,
      path,
      provenance: { kind: 'file', path: shown },
      sink,
      maxBytes: maxFileBytes ?? defaultMaxFileBytes,
      readPiece: readOn,
      sharePieces: () => share,
    };
    const { length } = sink.readBuffer;
    if (fill(input, length).count === length) stream(input);
  } finally {
    closeSync(fd);
  }
}

/** Never waits for a pipe. Throws system errors. */
function openFile(path: string, shown: string): number {
  return openSync(shown === path ? path : encodePath(path), openFlags);
}

/** What a thread has to share with others; nothing where it is alone. */
export type PieceSharing = Pick<Sharing, 'pieces'>;

/** Where files are read to, and how. */
export interface FileReading {
  readonly sink: BlobSink;
  /** `defaultMaxFileBytes` where it is left out. */
  readonly maxFileBytes?: number | undefined;
  /** Long files are shared with other threads. */
  readonly sharing?: PieceSharing | undefined;
}

/** Reads the files of a batch, in order. */
export function readBatch(
  files: readonly string[],
  { start, end }: Batch,
  { sink, maxFileBytes, sharing }: FileReading,
): void {
  for (let index = start; index < end; index++) {
    if (sink.timeLimit?.isOver()) return sink.timeLimit.leaveOut('files', end - index);
    readFileInto(itemAt(files, index), sink, maxFileBytes, (bytes) => sharing?.pieces(index, bytes));
  }
}

/**
 * Reads batches, and lets the event loop turn now and then: the call that started the reading has returned, and only
 * signals, of the system or the caller, can end it.
 */
export async function readInTurns(
  files: readonly string[],
  batches: Iterable<Batch>,
  { sink, maxFileBytes, sharing }: FileReading,
): Promise<void> {
  const turns = new Turns();
  for (const { start, end } of batches) {
    for (let index = start; index < end; index++) {
      if (sink.timeLimit?.isOver()) {
        sink.timeLimit.leaveOut('files', end - index);
        break;
      }
      readFileInto(itemAt(files, index), sink, maxFileBytes, (bytes) => sharing?.pieces(index, bytes));
      if (turns.isDue) await turns.take();
    }
  }
}

/** Returns the number of bytes it put at `offset`; 0 at the end. */
export type PieceReader = (fd: number, buffer: Uint8Array, offset: number, length: number) => number;

/** Reads on from where the last call ended. */
const readOn: PieceReader = (fd, buffer, offset, length) => readSync(fd, buffer, offset, length, null);

export interface OpenInput {
  readonly fd: number;
  /** Absent if the input may be a pipe. With a path, a pipe is a problem, and an empty input is still a blob. */
  readonly path?: string;
  readonly provenance: Provenance;
  readonly sink: BlobSink;
  readonly maxBytes: number;
  readonly readPiece: PieceReader;
  /** Asked once it is known how long the input is. */
  readonly sharePieces?: ((bytes: number) => PieceShare | undefined) | undefined;
}

/** Reads an open file or pipe to its end or its limit. */
export function readDescriptor(input: OpenInput): void {
  const { maxBytes, provenance, sink } = input;
  const { readBuffer } = sink;
  const first = fill(input, Math.min(readBuffer.length, maxBytes + 1));
  if (first.count === readBuffer.length && maxBytes >= readBuffer.length) return stream(input);
  if (first.error === undefined && first.count === 0 && !isScannableWhenEmpty(input)) return;
  if (first.error === undefined || first.count > 0)
    sink.blob({ provenance, bytes: readBuffer.subarray(0, Math.min(first.count, maxBytes)) });
  if (first.error !== undefined) reportUnreadable(input, first.error);
  else if (first.count > maxBytes) reportLimit(input);
}

interface Filling {
  readonly count: number;
  readonly error: unknown;
  /** The time was over before the end. */
  readonly isLate?: boolean;
}

/**
 * Reads until there are `room` bytes or no more to come. Takes one call more than there are pieces, since some file
 * systems return less than they have.
 */
function fill({ fd, sink: { readBuffer }, readPiece }: OpenInput, room: number): Filling {
  let count = 0;
  try {
    while (count < room) {
      const piece = readPiece(fd, readBuffer, count, room - count);
      if (piece === 0) break;
      count += piece;
    }
    return { count, error: undefined };
  } catch (error) {
    return { count, error };
  }
}

/** For an empty input: true for an empty file; a pipe that has replaced the file is a problem. */
function isScannableWhenEmpty(input: OpenInput): boolean {
  if (input.path === undefined) return false;
  const stats = fstatSync(input.fd);
  if (stats.isFile()) return true;
  input.sink.problem({ kind: 'unreadable', where: input.provenance.path, detail: describeSpecialFile(stats) });
  return false;
}

/** Says why something that is not a file cannot be read. */
export function describeSpecialFile(stats: Stats): string {
  if (stats.isFIFO()) return 'is a pipe';
  if (stats.isSocket()) return 'is a socket';
  return stats.isDirectory() ? 'is a folder' : 'is a device';
}

/** Streams a large file. The buffer already holds the file's first bytes. */
function stream(input: OpenInput): void {
  const { maxBytes, provenance, sink } = input;
  const { length } = sink.readBuffer;
  const stats = fstatSync(input.fd);
  const share = stats.isFile() ? input.sharePieces?.(stats.size) : undefined;
  const blob = sink.stream(provenance, share);
  for (let at = 0; at < length; at += pieceBytes) blob.write(sink.readBuffer.subarray(at, at + pieceBytes));
  const sparse =
    input.path !== undefined && isSparse(stats) ? openSparse(encodePath(input.path), stats, length) : undefined;
  try {
    const rest = streamRest(sparse === undefined ? input : { ...input, readPiece: sparse.readPiece }, blob, length);
    blob.end();
    share?.end();
    if (share?.isOwn === false) return;
    if (rest.isLate) sink.timeLimit?.leaveOut('files', 1);
    else if (rest.error !== undefined) reportUnreadable(input, rest.error);
    else if (rest.count > maxBytes) reportLimit(input);
    else if (rest.count < stats.size)
      sink.problem({ kind: 'changed', where: provenance.path, detail: 'shrank while it was read' });
  } finally {
    sparse?.close();
  }
}

/** `count` covers the whole file; it is one more than allowed if the file is longer than that. */
function streamRest(input: OpenInput, blob: BlobStream, read: number): Filling {
  let count = read;
  for (;;) {
    if (input.sink.timeLimit?.isOver()) return { count, error: undefined, isLate: true };
    const left = input.maxBytes - count;
    const piece = fill(input, Math.min(pieceBytes, left + 1));
    if (piece.count > 0 && left > 0) blob.write(input.sink.readBuffer.subarray(0, Math.min(piece.count, left)));
    count += piece.count;
    if (piece.count < pieceBytes || count > input.maxBytes) return { count, error: piece.error };
  }
}

function reportUnreadable({ provenance, sink }: OpenInput, error: unknown): void {
  sink.problem(unreadable(provenance.path, error));
}

function reportLimit({ maxBytes, provenance, sink }: OpenInput): void {
  sink.problem({
    kind: 'limit',
    where: provenance.path,
    detail: `only the first ${maxBytes} bytes were scanned (--max-file-size)`,
    advice: 'Raise --max-file-size or exclude the file.',
  });
}
