/** As far as a text is hashed: what is published does not differ later on only. */
const longestHashed = 128;

/** Digests, keys and identifiers are the same in capitals, and with the prefix that says so. */
const hexadecimal = /^(?:0x)?[\dA-Fa-f-]{32,64}$/;

/** The hash by which a published value is known, however its digits are written. */
export function hashOfValue(value: string): number {
  return fnv1a(hexadecimal.test(value) ? value.replace(/^0x/, '').toLowerCase() : value);
}

/** The FNV-1a hash, in 32 bits, of the first characters of a text. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length && index < longestHashed; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
