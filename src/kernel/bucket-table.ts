import { commonBytes, PlacedText } from './common-bytes.ts';
import type { Keyword } from './keyword.ts';
import { textOf } from './keyword-text.ts';
import { slotOf } from './gram-slots.ts';
import type { Windows } from './keyword-window.ts';
import { bucketBits, bucketRecord, linkRecord, windowMask, windowMultiplier } from './table-layout.ts';

/**
 * A record for each bucket with what is known of its keywords, then the links: all keywords of a bucket but the first.
 */
export function bucketTable(keywords: readonly Keyword[], windows: readonly Windows[]): Uint8Array {
  const members = new Map<number, Set<number>>();
  for (const [keyword, { values }] of windows.entries()) {
    for (const value of values) {
      const bucket = slotOf(value & windowMask, windowMultiplier, bucketBits);
      members.set(bucket, (members.get(bucket) ?? new Set()).add(keyword));
    }
  }
  const linksAt = bucketRecord.size << bucketBits;
  const linkCount = [...members.values()].reduce((sum, { size }) => sum + size - 1, 1);
  if (linkCount > 0xffff) throw new RangeError('the keywords are too many for the tables');
  const view = new DataView(new ArrayBuffer(linksAt + linkCount * linkRecord.size));
  // A bucket without keywords: its mask has no bits, so nothing ever equals 1.
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++)
    view.setUint32(bucket * bucketRecord.size + bucketRecord.value, 1, true);
  const placed = keywords.map(textOf).map(
    ({ text, folds }, keyword) =>
      new PlacedText(
        text,
        folds.map((fold) => ~fold),
        windows[keyword].offset,
      ),
  );
  let link = 1;
  for (const [bucket, [first, ...others]] of members) {
    const at = bucket * bucketRecord.size;
    const { offset, value, mask } = commonBytes([first, ...others].map((keyword) => placed[keyword]));
    view.setUint32(at + bucketRecord.value, value, true);
    view.setUint32(at + bucketRecord.mask, mask, true);
    view.setInt8(at + bucketRecord.offset, offset);
    view.setUint16(at + bucketRecord.keyword, first, true);
    view.setUint16(at + bucketRecord.next, others.length > 0 ? link : 0, true);
    for (const [index, keyword] of others.entries()) {
      view.setUint16(linksAt + link * linkRecord.size + linkRecord.keyword, keyword, true);
      view.setUint16(
        linksAt + link * linkRecord.size + linkRecord.next,
        index + 1 < others.length ? link + 1 : 0,
        true,
      );
      link++;
    }
  }
  return new Uint8Array(view.buffer);
}
