import { decodeName } from '../entry-name.ts';

export const tarBlockBytes = 512;

export interface TarHeader {
  readonly name: string;
  /** The number of bytes that follow, before padding; it cannot be trusted. */
  readonly size: number;
  /** One character: `0` a file, `5` a folder, `L` a long name ... */
  readonly type: string;
  /** The map of a sparse file continues in the next block. */
  readonly hasMoreSparse: boolean;
}

/**
 * Whether a tar of any age begins here: the checksum decides, whatever the magic number says. Cheap if there is none.
 */
export function isTarHeader(bytes: Uint8Array): boolean {
  if (bytes.length < tarBlockBytes || bytes[0] === 0) return false;
  // The checksum field ends in a NUL or a blank, with octal digits before it.
  const mayBe = (bytes[155] === 0 || bytes[155] === 0x20) && (bytes[152] & 0xf8) === 0x30;
  return mayBe && hasChecksum(bytes);
}

/** Undefined if the block is not a header, or is damaged. */
export function parseTarHeader(block: Uint8Array): TarHeader | undefined {
  if (!hasChecksum(block)) return undefined;
  const size = readNumber(block.subarray(124, 136));
  if (size === undefined) return undefined;
  const isUstar = readText(block, 257, 5) === 'ustar';
  // GNU tar writes times where POSIX has the prefix.
  const prefix = isUstar && block[262] === 0 ? readText(block, 345, 155) : '';
  const name = readText(block, 0, 100);
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size,
    type: block[156] === 0 ? '0' : String.fromCharCode(block[156]),
    hasMoreSparse: block[482] === 1,
  };
}

/** For a block that continues the map of a sparse file. */
export function hasMoreSparse(block: Uint8Array): boolean {
  return block[504] === 1;
}

export function isZeroBlock(block: Uint8Array): boolean {
  for (let i = 0; i < tarBlockBytes; i++) if (block[i] !== 0) return false;
  return true;
}

/**
 * Whether the checksum is right: the sum of all bytes, with the field itself taken as blanks; some old writers summed
 * signed bytes.
 */
function hasChecksum(block: Uint8Array): boolean {
  const declared = readNumber(block.subarray(148, 156));
  if (declared === undefined || declared === 0) return false;
  let unsigned = 8 * 0x20;
  let negative = 0;
  for (let i = 0; i < tarBlockBytes; i++) {
    if (i >= 148 && i < 156) continue;
    unsigned += block[i];
    if (block[i] > 127) negative += 256;
  }
  return declared === unsigned || declared === unsigned - negative;
}

function readText(block: Uint8Array, start: number, length: number): string {
  const field = block.subarray(start, start + length);
  const end = field.indexOf(0);
  return decodeName(end < 0 ? field : field.subarray(0, end), 'latin1');
}

/** Reads octal digits, or a big-endian number after a byte of 0x80 where they did not suffice. */
function readNumber(field: Uint8Array): number | undefined {
  if (field[0] & 0x80) return readBase256(field);
  const text = Buffer.from(field).toString('latin1').replace(/\0.*$/s, '').trim();
  if (text === '') return 0;
  return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

function readBase256(field: Uint8Array): number | undefined {
  if (field[0] !== 0x80) return undefined;
  let value = 0;
  for (const byte of field.subarray(1)) value = value * 256 + byte;
  return value;
}
