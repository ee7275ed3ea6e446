const blockLength = 64;
const lengthBytes = 8;

/** Initial words of the state, and what is added in each round. Computed once. */
let begin: Uint32Array | undefined;
let constants: Uint32Array | undefined;

/**
 * SHA-256 (FIPS 180-4) for fingerprints of public keys, and of findings as long as there are few. The engine may not
 * use `node:crypto`.
 */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 1 + lengthBytes) / blockLength) * blockLength);
  padded.set(message);
  padded[message.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setUint32(padded.length - 4, message.length * 8);
  begin ??= Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)));
  const state = begin.slice();
  const schedule = new Uint32Array(64);
  constants ??= Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)));
  for (let offset = 0; offset < padded.length; offset += blockLength) {
    fillSchedule(schedule, words, offset);
    mixBlock(state, schedule, constants);
  }
  const digest = new DataView(new ArrayBuffer(32));
  for (let index = 0; index < 8; index++) digest.setUint32(index * 4, state[index]);
  return new Uint8Array(digest.buffer);
}

function fillSchedule(schedule: Uint32Array, words: DataView, offset: number): void {
  for (let index = 0; index < 16; index++) schedule[index] = words.getUint32(offset + index * 4);
  for (let index = 16; index < 64; index++) {
    const early = schedule[index - 15];
    const late = schedule[index - 2];
    const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[index] = schedule[index - 16] + small + schedule[index - 7] + large;
  }
}

/** Makes no arrays per round: those took four times as long until V8 had compiled it. */
function mixBlock(state: Uint32Array, schedule: Uint32Array, constant: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state;
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + constant[round] + schedule[round]) | 0;
    const second = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

function rotate(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}

/** The first 32 bits of the fractional part. */
function fraction(value: number): number {
  return Math.floor((value % 1) * 2 ** 32);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
