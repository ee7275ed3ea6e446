// The checksum of RFC 1950.

const MODULUS: u32 = 65521;
/** This many bytes can be summed up before the sums have to be reduced: a multiple of 16. */
const CHUNK: usize = 5552;

const WEIGHTS: v128 = i8x16(16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

export function adler32(from: usize, length: usize): u32 {
  let low: u32 = 1;
  let high: u32 = 0;
  let at = from;
  const end = from + length;
  while (end - at >= 16) {
    const chunkEnd = at + min(CHUNK, (end - at) & ~15);
    // The sum of the bytes so far, the sum of those sums at the beginning of each block, and the weighted bytes within
    // the blocks.
    let sums = i32x4.splat(0);
    let earlier = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    const blocks = <u32>((chunkEnd - at) >> 4);
    for (; at < chunkEnd; at += 16) {
      const bytes = v128.load(at);
      earlier = i32x4.add(earlier, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      const products = i16x8.add(i16x8.extmul_low_i8x16_u(bytes, WEIGHTS), i16x8.extmul_high_i8x16_u(bytes, WEIGHTS));
      weighted = i32x4.add(weighted, i32x4.extadd_pairwise_i16x8_u(products));
    }
    high = (high + low * (blocks << 4) + (total(earlier) << 4) + total(weighted)) % MODULUS;
    low = (low + total(sums)) % MODULUS;
  }
  for (; at < end; at++) {
    low += <u32>load<u8>(at);
    high += low;
  }
  return ((high % MODULUS) << 16) | (low % MODULUS);
}

@inline
function total(lanes: v128): u32 {
  return i32x4.extract_lane(lanes, 0) + i32x4.extract_lane(lanes, 1) + i32x4.extract_lane(lanes, 2) + i32x4.extract_lane(lanes, 3);
}
