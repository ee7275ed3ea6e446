/**
 * File names are bytes; we hold them as strings. A byte that is not UTF-8 is held as a lone surrogate, U+DC80 for 0x80
 * up to U+DCFF for 0xFF, so that every name can be opened again, sorted, and sent to a thread.
 */

const escapedByte = /(?<![\uD800-\uDBFF])[\uDC80-\uDCFF]/g;
const beyondAscii = /[\u0080-\uFFFF]/;

/** The path as we hold it, of the bytes that the file system or git gives. */
export function decodePath(bytes: Buffer): string {
  const text = bytes.toString();
  return text.includes('\uFFFD') ? decodeBroken(bytes) : text;
}

/** The path to pass to the file system. */
export function encodePath(path: string): string | Buffer {
  return hasEscapedByte(path) ? encodeBroken(path) : path;
}

/** The path to show to people: bytes that are not UTF-8 as `\xE9`. */
export function showPath(path: string): string {
  return hasEscapedByte(path)
    ? path.replaceAll(escapedByte, (unit) => `\\x${byteOf(unit).toString(16).toUpperCase()}`)
    : path;
}

/** The same for the bytes of a path, or of a text with paths in it. */
export function showBytes(bytes: Buffer): string {
  const text = bytes.toString();
  return text.includes('\uFFFD') ? showPath(decodeBroken(bytes)) : text;
}

/** The same for bytes with one character each. */
export function showByteString(bytes: string): string {
  return beyondAscii.test(bytes) ? showBytes(Buffer.from(bytes, 'latin1')) : bytes;
}

/** The bytes of a path, one character each, since git compares bytes. */
export function toByteString(path: string): string {
  return beyondAscii.test(path) ? Buffer.from(encodePath(path)).toString('latin1') : path;
}

/** The path as we hold it, of its bytes with one character each. */
export function fromByteString(bytes: string): string {
  return beyondAscii.test(bytes) ? decodePath(Buffer.from(bytes, 'latin1')) : bytes;
}

/** Most paths are ASCII; the first test settles those at once. */
function hasEscapedByte(path: string): boolean {
  return beyondAscii.test(path) && path.search(escapedByte) >= 0;
}

function decodeBroken(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const sequence = bytes.subarray(at, at + sequenceLength(bytes[at] ?? 0));
    const character = sequence.toString();
    const isValid = Buffer.from(character).equals(sequence);
    text += isValid ? character : String.fromCharCode(0xdc00 + (bytes[at] ?? 0));
    at += isValid ? sequence.length : 1;
  }
  return text;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  if (lead >= 0xe0) return 3;
  return lead >= 0xc0 ? 2 : 1;
}

function encodeBroken(path: string): Buffer {
  const pieces: Buffer[] = [];
  let start = 0;
  for (const unit of path.matchAll(escapedByte)) {
    pieces.push(Buffer.from(path.slice(start, unit.index)), Buffer.from([byteOf(unit[0])]));
    start = unit.index + 1;
  }
  pieces.push(Buffer.from(path.slice(start)));
  return Buffer.concat(pieces);
}

const byteOf = (unit: string): number => unit.charCodeAt(0) - 0xdc00;
