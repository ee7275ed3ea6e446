/** Marvin32 as Microsoft seeds and folds it for its keys: the two halves of the 64-bit state XORed. */
export function marvin32(bytes: Uint8Array, seed: bigint): number {
  let low = Number(seed & 0xffffffffn);
  let high = Number(seed >> 32n);
  const mix = (value: number): void => {
    low = (low + value) | 0;
    high ^= low;
    low = (rotate(low, 20) + high) | 0;
    high = rotate(high, 9) ^ low;
    low = (rotate(low, 27) + high) | 0;
    high = rotate(high, 19);
  };
  // The remaining bytes are closed by a bit, and a last round mixes it in.
  const padded = new Uint8Array((bytes.length & ~3) + 4);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const words = new DataView(padded.buffer);
  for (let offset = 0; offset < padded.length; offset += 4) mix(words.getUint32(offset, true));
  mix(0);
  return (low ^ high) >>> 0;
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
