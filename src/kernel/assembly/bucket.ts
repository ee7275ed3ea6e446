// What is known of the keywords of a bucket, and of a keyword's end.

import { BUCKET_MASK, BUCKET_OFFSET, BUCKET_SHIFT, BUCKET_VALUE, FOLD, WINDOW_MULTIPLIER } from './layout';

/** The bucket of keywords whose window may be these four bytes. */
@inline
export function bucketOf(window: u32): usize {
  return <usize>((((window & FOLD) * WINDOW_MULTIPLIER) >> BUCKET_SHIFT) << 4);
}

/** Whether the four bytes that all keywords of the bucket share are at their place beside the window. */
@inline
export function isLikely(window: usize, bucket: usize): usize {
  return <usize>((load<u32>(window + <isize>load<i8>(bucket, BUCKET_OFFSET)) & load<u32>(bucket, BUCKET_MASK)) == load<u32>(bucket, BUCKET_VALUE));
}

/** Whether the bytes of a keyword after the eighth are there; case counts where the keyword says so. */
export function isTail(from: usize, tail: usize, length: usize): bool {
  for (let index: usize = 0; index < length; index++) {
    if ((load<u8>(from + index) | load<u8>(tail + length + index)) != load<u8>(tail + index)) return false;
  }
  return true;
}
