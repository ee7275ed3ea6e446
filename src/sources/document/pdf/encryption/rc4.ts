/** Encrypts and decrypts: Node leaves it out, as nobody should use it for anything new. */
export function rc4(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  for (let index = 0, other = 0; index < 256; index++) {
    other = (other + state[index] + key[index % key.length]) & 0xff;
    swap(state, index, other);
  }
  let first = 0;
  let second = 0;
  return Uint8Array.from(bytes, (byte) => {
    first = (first + 1) & 0xff;
    second = (second + state[first]) & 0xff;
    swap(state, first, second);
    return byte ^ state[(state[first] + state[second]) & 0xff];
  });
}

function swap(state: Uint8Array, a: number, b: number): void {
  const kept = state[a];
  state[a] = state[b];
  state[b] = kept;
}
