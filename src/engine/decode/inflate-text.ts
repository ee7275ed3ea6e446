import { readGzipHeader } from '../../inflate/gzip-header.ts';
import { Inflater } from '../../inflate/inflater.ts';
import type { Compression } from '../../model/finding.ts';

export interface InflatedText {
  readonly bytes: Uint8Array;
  /** There is more than was asked for. */
  readonly isCut: boolean;
}

const gzipTrailer = 8;
const zlibTrailer = 4;
/** Of a stream of zlib that breaks off, this many bytes have to be text: its header says less than that of gzip. */
const fewestReadable = 64;

/**
 * The first `most` bytes of what was compressed. Of a broken stream, what comes before the break. Undefined if there is
 * nothing, or if the bytes only begin as a stream of zlib does. The bundle loads this with the first of them.
 */
export function inflateText(compressed: Uint8Array, by: Compression, most: number): InflatedText | undefined {
  const output = new Output(most);
  const isSound = by === 'gzip' ? inflateMembers(compressed, output) : inflateZlib(compressed, output);
  const bytes = output.join();
  const { isCut } = output;
  return isCut || (by === 'gzip' ? bytes.length > 0 : isSound || isReadable(bytes)) ? { bytes, isCut } : undefined;
}

/** Gzip (RFC 1952) may be one stream after the other. What its trailer says of the bytes makes no difference here. */
function inflateMembers(compressed: Uint8Array, output: Output): boolean {
  const inflater = new Inflater((bytes) => output.add(bytes));
  for (let at = 0; at < compressed.length && !output.isCut;) {
    const header = readGzipHeader(compressed, at);
    if (header === undefined) break;
    const body = at + header.length;
    inflater.reset((bytes) => output.add(bytes));
    const used = inflater.push(compressed.subarray(body));
    if (inflater.state !== 'done') break;
    at = body + used + gzipTrailer;
  }
  return true;
}

/** Whether the stream (RFC 1950) ends and has the right checksum. */
function inflateZlib(compressed: Uint8Array, output: Output): boolean {
  const inflater = new Inflater((bytes) => output.add(bytes));
  const end = 2 + inflater.push(compressed.subarray(2));
  if (inflater.state !== 'done' || end + zlibTrailer > compressed.length) return false;
  const view = new DataView(compressed.buffer, compressed.byteOffset, compressed.byteLength);
  return view.getUint32(end) === adler32(output.join());
}

/** Collects at most so many bytes. */
class Output {
  readonly #pieces: Uint8Array[] = [];
  #left: number;
  isCut = false;

  constructor(most: number) {
    this.#left = most;
  }

  /** False once there is no room for more. */
  add(bytes: Uint8Array): boolean {
    if (bytes.length > this.#left) this.isCut = true;
    const kept = bytes.slice(0, this.#left);
    this.#left -= kept.length;
    this.#pieces.push(kept);
    return !this.isCut;
  }

  join(): Uint8Array {
    if (this.#pieces.length > 1) this.#pieces.splice(0, this.#pieces.length, Buffer.concat(this.#pieces));
    return this.#pieces[0] ?? new Uint8Array(0);
  }
}

/** Sums are taken modulo this after as many bytes as fit in 32 bits. */
const adlerBase = 65_521;
const adlerStretch = 3800;

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let start = 0; start < bytes.length; start += adlerStretch) {
    const end = Math.min(bytes.length, start + adlerStretch);
    for (let index = start; index < end; index++) {
      low += bytes[index];
      high += low;
    }
    low %= adlerBase;
    high %= adlerBase;
  }
  return high * 65_536 + low;
}

function isReadable(bytes: Uint8Array): boolean {
  return (
    bytes.length >= fewestReadable && bytes.every((byte) => byte >= 0x80 || byte >= 0x20 || (byte >= 9 && byte <= 13))
  );
}
