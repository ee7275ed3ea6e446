const blockLength = 128;
const lengthBytes = 16;
const rounds = 80;

/** Initial words of the state, and what is added in each round. Computed once. */
let begin: readonly bigint[] | undefined;
let constants: readonly bigint[] | undefined;

/** SHA-512 (FIPS 180-4) in whole numbers, slow, so for a few short texts only. The engine may not use `node:crypto`. */
export function sha512(message: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((message.length + 1 + lengthBytes) / blockLength) * blockLength);
  padded.set(message);
  padded[message.length] = 0x80;
  const words = new DataView(padded.buffer);
  words.setBigUint64(padded.length - 8, BigInt(message.length * 8));
  begin ??= primes(8).map((prime) => fractionOfRoot(prime, 2n));
  let state = begin;
  for (let offset = 0; offset < padded.length; offset += blockLength) state = mixBlock(state, words, offset);
  const digest = new DataView(new ArrayBuffer(64));
  for (const [index, value] of state.entries()) digest.setBigUint64(index * 8, value);
  return new Uint8Array(digest.buffer);
}

function mixBlock(state: readonly bigint[], words: DataView, offset: number): readonly bigint[] {
  constants ??= primes(rounds).map((prime) => fractionOfRoot(prime, 3n));
  const schedule = scheduleOf(words, offset);
  let [a = 0n, b = 0n, c = 0n, d = 0n, e = 0n, f = 0n, g = 0n, h = 0n] = state;
  for (const [round, constant] of constants.entries()) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = h + (rotate(e, 14n) ^ rotate(e, 18n) ^ rotate(e, 41n)) + choice + constant + (schedule[round] ?? 0n);
    const second = (rotate(a, 28n) ^ rotate(a, 34n) ^ rotate(a, 39n)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, word(d + first), c, b, a, word(first + second)];
  }
  const mixed = [a, b, c, d, e, f, g, h];
  return state.map((before, index) => word(before + (mixed[index] ?? 0n)));
}

function scheduleOf(words: DataView, offset: number): readonly bigint[] {
  const schedule = Array.from({ length: 16 }, (_, index) => words.getBigUint64(offset + index * 8));
  const back = (distance: number): bigint => schedule.at(-distance) ?? 0n;
  while (schedule.length < rounds) {
    const [early, late] = [back(15), back(2)];
    const small = rotate(early, 1n) ^ rotate(early, 8n) ^ (early >> 7n);
    const large = rotate(late, 19n) ^ rotate(late, 61n) ^ (late >> 6n);
    schedule.push(word(back(16) + small + back(7) + large));
  }
  return schedule;
}

function word(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

function rotate(value: bigint, bits: bigint): bigint {
  return word((value >> bits) | (value << (64n - bits)));
}

/** The first 64 bits of the fractional part of a root, by Newton's method on whole numbers. */
function fractionOfRoot(prime: bigint, degree: bigint): bigint {
  const scaled = prime << (64n * degree);
  let root = 1n << 70n;
  for (;;) {
    const next = ((degree - 1n) * root + scaled / root ** (degree - 1n)) / degree;
    if (next >= root) return word(root);
    root = next;
  }
}

function primes(count: number): readonly bigint[] {
  const found: bigint[] = [];
  for (let candidate = 2n; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0n)) found.push(candidate);
  return found;
}
