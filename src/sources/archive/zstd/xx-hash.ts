import { readInt32 } from '../decode/little-endian.ts';
import { StripedSum } from '../decode/striped-sum.ts';

const stripeBytes = 32;

/** Half of a 64-bit number that is being multiplied and rotated; 32-bit integers in pairs are what JavaScript is fast at. */
type Pair = Int32Array;

const low = 0;
const high = 1;
const primes: readonly Pair[] = [
  Int32Array.of(0x85ebca87, 0x9e3779b1),
  Int32Array.of(0x27d4eb4f, 0xc2b2ae3d),
  Int32Array.of(0x9e3779f9, 0x165667b1),
  Int32Array.of(0xc2b2ae63, 0x85ebca77),
  Int32Array.of(0x165667c5, 0x27d4eb2f),
];

/** XXH64 with seed 0, of which zstd stores the lower half. */
export class XxHash64 extends StripedSum {
  private readonly sums: readonly Pair[] = Array.from({ length: 4 }, () => new Int32Array(2));

  constructor() {
    super(stripeBytes);
    this.reset();
  }

  override reset(): void {
    super.reset();
    const [a, b, c, d] = this.sums;
    a.set(primes[0]);
    add(a, primes[1]);
    b.set(primes[1]);
    c.fill(0);
    d.fill(0);
    negate(d, primes[0]);
  }

  /** The lower half of the sum, which is what frames keep of it. */
  digest(): number {
    const sum = this.combine();
    add(sum, Int32Array.of(this.total | 0, Math.floor(this.total / 2 ** 32)));
    let at = 0;
    for (; at + 8 <= this.restBytes; at += 8) {
      const lane = Int32Array.of(0, 0);
      round(lane, readInt32(this.rest, at), readInt32(this.rest, at + 4));
      xor(sum, lane);
      rotate(sum, 27);
      multiply(sum, primes[0]);
      add(sum, primes[3]);
    }
    for (; at + 4 <= this.restBytes; at += 4) {
      const lane = Int32Array.of(readInt32(this.rest, at), 0);
      multiply(lane, primes[0]);
      xor(sum, lane);
      rotate(sum, 23);
      multiply(sum, primes[1]);
      add(sum, primes[2]);
    }
    for (; at < this.restBytes; at++) {
      const lane = Int32Array.of(this.rest[at], 0);
      multiply(lane, primes[4]);
      xor(sum, lane);
      rotate(sum, 11);
      multiply(sum, primes[0]);
    }
    return avalanche(sum);
  }

  protected override addStripes(bytes: Uint8Array, start: number, end: number): void {
    for (let stripe = start; stripe < end; stripe += stripeBytes)
      for (let i = 0; i < 4; i++)
        round(this.sums[i], readInt32(bytes, stripe + 8 * i), readInt32(bytes, stripe + 8 * i + 4));
  }

  private combine(): Pair {
    const sum = new Int32Array(2);
    if (this.total < stripeBytes) {
      sum.set(primes[4]);
      return sum;
    }
    for (const [i, bits] of [1, 7, 12, 18].entries()) {
      const part = Int32Array.from(this.sums[i]);
      rotate(part, bits);
      add(sum, part);
    }
    for (const each of this.sums) {
      const part = new Int32Array(2);
      round(part, each[low], each[high]);
      xor(part, sum);
      multiply(part, primes[0]);
      add(part, primes[3]);
      sum.set(part);
    }
    return sum;
  }
}

function avalanche(sum: Pair): number {
  xor(sum, Int32Array.of(sum[high] >>> 1, 0));
  multiply(sum, primes[1]);
  xor(sum, Int32Array.of((sum[low] >>> 29) | (sum[high] << 3), sum[high] >>> 29));
  multiply(sum, primes[2]);
  return (sum[low] ^ sum[high]) >>> 0;
}

/** Adds the product of a lane with the second prime, rotates, and multiplies with the first. */
function round(sum: Pair, laneLow: number, laneHigh: number): void {
  scratch[low] = laneLow;
  scratch[high] = laneHigh;
  multiply(scratch, primes[1]);
  add(sum, scratch);
  rotate(sum, 31);
  multiply(sum, primes[0]);
}

const scratch: Pair = new Int32Array(2);

function add(sum: Pair, value: Pair): void {
  const before = sum[low] >>> 0;
  sum[low] += value[low];
  sum[high] += value[high] + (sum[low] >>> 0 < before ? 1 : 0);
}

/** Sets the number to 0 less the value. */
function negate(sum: Pair, value: Pair): void {
  sum[low] = -value[low];
  sum[high] = ~value[high] + (value[low] === 0 ? 1 : 0);
}

function xor(sum: Pair, value: Pair): void {
  sum[low] ^= value[low];
  sum[high] ^= value[high];
}

/** To the left, by less than 32 bits. */
function rotate(sum: Pair, bits: number): void {
  const before = sum[low];
  sum[low] = (before << bits) | (sum[high] >>> (32 - bits));
  sum[high] = (sum[high] << bits) | (before >>> (32 - bits));
}

function multiply(sum: Pair, by: Pair): void {
  const left = sum[low];
  const right = by[low];
  const a = left & 0xffff;
  const b = left >>> 16;
  const c = right & 0xffff;
  const d = right >>> 16;
  const bottom = Math.imul(a, c);
  const cross = Math.imul(b, c) + (bottom >>> 16);
  const middle = (cross & 0xffff) + Math.imul(a, d);
  const top = Math.imul(b, d) + (cross >>> 16) + (middle >>> 16);
  sum[high] = (top + Math.imul(sum[high], right) + Math.imul(left, by[high])) | 0;
  sum[low] = (middle << 16) | (bottom & 0xffff);
}
