/** Files that hold text in a form of their own. */
export type DocumentFormat = 'python' | 'pdf';

/**
 * The kind of document that these bytes begin, or undefined. A few bytes decide, so this costs next to nothing, and
 * what reads a document is only loaded where there is one.
 */
export function detectDocument(bytes: Uint8Array): DocumentFormat | undefined {
  if (isPdf(bytes)) return 'pdf';
  return isPythonBytecode(bytes) ? 'python' : undefined;
}

/** `%PDF-` */
function isPdf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46 && bytes[4] === 0x2d;
}

/** Its magic number, which grows with each version, and a line end, which a transfer as text would have changed. */
function isPythonBytecode(bytes: Uint8Array): boolean {
  if (bytes[2] !== 0x0d || bytes[3] !== 0x0a) return false;
  const magic = bytes[0] | (bytes[1] << 8);
  return (magic >= 3000 && magic < 4000) || (magic >= 62_000 && magic < 62_300);
}

/** Whether these may be the first bytes of a document: what comes in pieces is kept only then. */
export function mayBeDocument(head: Uint8Array): boolean {
  return isPdf(head) || isPythonBytecode(head);
}
