/** A part of a text, in UTF-16 units; the end is exclusive. `secret` is absent if several secrets overlap there. */
export interface SecretSpan {
  readonly start: number;
  readonly end: number;
  readonly secret?: string;
}

/**
 * Number of units that are hashed together. A shorter secret cannot be told from an ordinary word, and is not searched
 * for.
 */
export const shortestSecret = 6;

const hashBase = 0x01000193;
/** `hashBase` to the power of `shortestSecret`, in 32 bits: removes the unit that leaves the window from the hash. */
const leavingFactor: number = Array.from({ length: shortestSecret }).reduce<number>(
  (power) => Math.imul(power, hashBase),
  1,
);
const smallestFilterBits = 12;
const largestFilterBits = 24;

/**
 * Finds any of many secrets in a text in a single pass, however many there are. A rolling hash of six units and a bit
 * set rule out nearly every position; what is left is tried with the lengths of the secrets that start this way. Tokens
 * of one kind share their start and usually their length, so even with a hundred thousand of them, one lookup in the
 * set of all is enough.
 */
export class SecretIndex {
  readonly #secrets: ReadonlySet<string>;
  /** Lengths of the secrets that start with these six units, longest first. */
  readonly #lengths: ReadonlyMap<string, readonly number[]>;
  readonly #filter: Uint32Array;
  readonly #shift: number;

  constructor(secrets: ReadonlySet<string>) {
    const bits = Math.min(largestFilterBits, Math.max(smallestFilterBits, Math.ceil(Math.log2(secrets.size + 1)) + 4));
    this.#filter = new Uint32Array(2 ** (bits - 5));
    this.#shift = 32 - bits;
    this.#secrets = secrets;
    this.#lengths = lengthsByPrefix(secrets);
    for (const prefix of this.#lengths.keys()) this.#addToFilter(prefix);
  }

  /** The parts of the text that are secrets, in order; overlapping parts are joined. */
  find(text: string): readonly SecretSpan[] {
    if (this.#lengths.size === 0 || text.length < shortestSecret) return [];
    const spans: SecretSpan[] = [];
    let hash = hashOfPrefix(text);
    for (let start = 0; ; start++) {
      if (this.#mayStartHere(hash)) this.#collect(text, start, spans);
      const end = start + shortestSecret;
      if (end >= text.length) return spans;
      hash = (Math.imul(hash, hashBase) + text.charCodeAt(end) - Math.imul(text.charCodeAt(start), leavingFactor)) | 0;
    }
  }

  #addToFilter(prefix: string): void {
    const slot = hashOfPrefix(prefix) >>> this.#shift;
    this.#filter[slot >>> 5] = (this.#filter[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }

  #mayStartHere(hash: number): boolean {
    const slot = hash >>> this.#shift;
    return (((this.#filter[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }

  #collect(text: string, start: number, spans: SecretSpan[]): void {
    const lengths = this.#lengths.get(text.slice(start, start + shortestSecret));
    const length = lengths?.find(
      (candidate) => start + candidate <= text.length && this.#secrets.has(text.slice(start, start + candidate)),
    );
    if (length === undefined) return;
    const end = start + length;
    const last = spans.at(-1);
    if (last === undefined || last.end <= start) spans.push({ start, end, secret: text.slice(start, end) });
    else if (end > last.end) spans[spans.length - 1] = { start: last.start, end };
  }
}

function lengthsByPrefix(secrets: ReadonlySet<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const secret of secrets) {
    if (secret.length < shortestSecret) continue;
    const prefix = secret.slice(0, shortestSecret);
    const known = lengths.get(prefix);
    if (known === undefined) lengths.set(prefix, new Set([secret.length]));
    else known.add(secret.length);
  }
  return new Map([...lengths].map(([prefix, known]) => [prefix, [...known].sort((a, b) => b - a)]));
}

function hashOfPrefix(text: string): number {
  let hash = 0;
  for (let index = 0; index < shortestSecret; index++) hash = (Math.imul(hash, hashBase) + text.charCodeAt(index)) | 0;
  return hash;
}
