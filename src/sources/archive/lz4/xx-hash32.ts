import { readInt32 } from '../decode/little-endian.ts';
import { StripedSum } from '../decode/striped-sum.ts';

const stripeBytes = 16;
const primes = Int32Array.of(0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f, 0x165667b1);

/** XXH32 with seed 0, the checksum of lz4. */
export class XxHash32 extends StripedSum {
  private readonly sums = new Int32Array(4);

  constructor() {
    super(stripeBytes);
    this.reset();
  }

  override reset(): void {
    super.reset();
    this.sums.set([primes[0] + primes[1], primes[1], 0, -primes[0]]);
  }

  digest(): number {
    const [a, b, c, d] = this.sums;
    let sum = this.total < stripeBytes ? primes[4] : rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18);
    sum = (sum + this.total) | 0;
    let at = 0;
    for (; at + 4 <= this.restBytes; at += 4)
      sum = Math.imul(rotate((sum + Math.imul(readInt32(this.rest, at), primes[2])) | 0, 17), primes[3]);
    for (; at < this.restBytes; at++)
      sum = Math.imul(rotate((sum + Math.imul(this.rest[at], primes[4])) | 0, 11), primes[0]);
    sum = Math.imul(sum ^ (sum >>> 15), primes[1]);
    sum = Math.imul(sum ^ (sum >>> 13), primes[2]);
    return (sum ^ (sum >>> 16)) >>> 0;
  }

  protected override addStripes(bytes: Uint8Array, start: number, end: number): void {
    let [a, b, c, d] = this.sums;
    for (let at = start; at < end; at += stripeBytes) {
      a = round(a, readInt32(bytes, at));
      b = round(b, readInt32(bytes, at + 4));
      c = round(c, readInt32(bytes, at + 8));
      d = round(d, readInt32(bytes, at + 12));
    }
    this.sums.set([a, b, c, d]);
  }
}

/** The sum of some bytes alone. */
export function sumOf(bytes: Uint8Array): number {
  const hash = new XxHash32();
  hash.update(bytes);
  return hash.digest();
}

function round(sum: number, lane: number): number {
  return Math.imul(rotate((sum + Math.imul(lane, primes[1])) | 0, 13), primes[0]);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
