/** UTF-16 of Latin letters has a zero in two bytes, and `env -0` one at the end of each variable. */
const mostZeros = 1 / 3;

/**
 * Whether bytes at the beginning of a stream are those of a binary file or of UTF-16. A log that holds zeros here and there
 * is a text, and its secrets are masked.
 */
export function isBinary(bytes: Uint8Array): boolean {
  let zeros = 0;
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros++;
  return zeros > 0 && (zeros > bytes.length * mostZeros || !isUtf8(bytes));
}

/** The characters at both ends may be cut. */
function isUtf8(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4).findIndex((byte) => byte >> 6 !== 0b10);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(Math.max(0, start)), { stream: true });
    return true;
  } catch {
    return false;
  }
}
