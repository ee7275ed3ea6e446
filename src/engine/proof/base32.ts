const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The whole bytes of an RFC 4648 Base32 text without padding, in either case. Undefined if it is not Base32. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text.toUpperCase()) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return undefined;
    bits = ((bits << 5) | digit) & 0xfff;
    held += 5;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}

/** The first `length` digits, in upper case. Bits beyond the end of the bytes are 0. */
export function encodeBase32(bytes: Uint8Array, length: number): string {
  return Array.from({ length }, (_, index) => {
    const bit = index * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return alphabet.charAt((pair >> (11 - (bit & 7))) & 31);
  }).join('');
}
