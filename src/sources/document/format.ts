import { startsWith } from '../starts-with.ts';
import { hasEncodedPart, startsLikeMail } from './mail-start.ts';
import { hasCompressedText } from './png-chunks.ts';

/** Files that hold text in a form of their own. */
export type DocumentFormat = 'python' | 'pdf' | 'png' | 'zlib' | 'mail' | 'sqlite' | 'property-list' | 'rich-text';

/**
 * The kind of document that these bytes are, or undefined. A few of them decide, so this costs next to nothing, and what
 * reads a document is only loaded where there is one.
 */
export function detectDocument(bytes: Uint8Array): DocumentFormat | undefined {
  const format = guessDocument(bytes);
  if (format === 'png') return hasCompressedText(bytes) ? format : undefined;
  return format !== 'mail' || hasEncodedPart(bytes) ? format : undefined;
}

/** The kind of document that begins so, if it is one: what comes in pieces is kept only then. */
export function guessDocument(head: Uint8Array): DocumentFormat | undefined {
  switch (head[0]) {
    case 0x25: // %
      if (startsWith(head, '%PDF-')) return 'pdf';
      break;
    case 0x62: // b
      if (startsWith(head, 'bplist00')) return 'property-list';
      break;
    case 0x78: // x
      if (isZlib(head)) return 'zlib';
      break;
    case 0x7b: // {
      if (startsWith(head, '{\\rtf')) return 'rich-text';
      break;
    case 0x89:
      if (startsWith(head, '\x89PNG\r\n')) return 'png';
      break;
  }
  if (isPythonBytecode(head)) return 'python';
  if (isDatabase(head)) return 'sqlite';
  return startsLikeMail(head) ? 'mail' : undefined;
}

/** Deflate with the usual window, at any level, and no dictionary. */
function isZlib(bytes: Uint8Array): boolean {
  return bytes[1] === 0x9c || bytes[1] === 0x01 || bytes[1] === 0xda || bytes[1] === 0x5e;
}

/** `SQLite format 3`, and a page size that is a power of two. */
function isDatabase(bytes: Uint8Array): boolean {
  if (!startsWith(bytes, 'SQLite format 3\0')) return false;
  const size = (bytes[16] << 8) | bytes[17];
  return size === 1 || (size >= 512 && (size & (size - 1)) === 0);
}

/** `\n\r\r\n`, by which captures of a network (`.pcapng`) begin. No version of Python has this number. */
const magicOfCapture = 0x0d0a;
/** From Python 3.7 on, flags follow: the lowest two bits of four bytes. */
const firstWithFlags = 3390;

/** Its magic number, which grows with each version, and a line end, which a transfer as text would have changed. */
function isPythonBytecode(bytes: Uint8Array): boolean {
  if (bytes[2] !== 0x0d || bytes[3] !== 0x0a) return false;
  const magic = bytes[0] | (bytes[1] << 8);
  if (magic === magicOfCapture) return false;
  // `a\r\r\n{` is a text whose line ends were changed twice.
  if (magic >= firstWithFlags && magic < 4000) return bytes[4] < 4 && (bytes[5] | bytes[6] | bytes[7]) === 0;
  return (magic >= 3000 && magic < firstWithFlags) || (magic >= 62_000 && magic < 62_300);
}
