import type { Keyword } from '../keyword.ts';
import { commonBytes, PlacedText } from './common-bytes.ts';
import { slotOf } from './gram-slots.ts';
import { textOf } from './keyword-text.ts';
import type { Windows } from './keyword-window.ts';
import { bucketBits, bucketRecord, linkRecord, windowMask, windowMultiplier } from './table-layout.ts';

/**
 * A record for each bucket with what is known of its keywords, then the links: all keywords of a bucket but the first.
 */
export function bucketTable(keywords: readonly Keyword[], windows: readonly Windows[]): Uint8Array {
  const members = keywordsByBucket(windows);
  const linkCount = [...members.values()].reduce((sum, { size }) => sum + size - 1, 1);
  if (linkCount > 0xffff) throw new RangeError('the keywords are too many for the tables');
  const view = new DataView(new ArrayBuffer(linksAt + linkCount * linkRecord.size));
  // A bucket without keywords: its mask has no bits, so nothing ever equals 1.
  for (let bucket = 0; bucket < 1 << bucketBits; bucket++)
    view.setUint32(bucket * bucketRecord.size + bucketRecord.value, 1, true);
  const placed = keywords.map((keyword, index) => placedText(keyword, windows[index]));
  let link = 1;
  for (const [bucket, own] of members) {
    const at = bucket * bucketRecord.size;
    const [first, ...others] = own;
    const { offset, value, mask } = commonBytes([...own].map((keyword) => placed[keyword]));
    view.setUint32(at + bucketRecord.value, value, true);
    view.setUint32(at + bucketRecord.mask, mask, true);
    view.setInt8(at + bucketRecord.offset, offset);
    view.setUint16(at + bucketRecord.keyword, first, true);
    view.setUint16(at + bucketRecord.next, others.length > 0 ? link : 0, true);
    writeLinks(view, link, others);
    link += others.length;
  }
  return new Uint8Array(view.buffer);
}

const linksAt = bucketRecord.size << bucketBits;

/** For each bucket that has any, the numbers of its keywords, ascending. */
function keywordsByBucket(windows: readonly Windows[]): ReadonlyMap<number, ReadonlySet<number>> {
  const members = new Map<number, Set<number>>();
  for (const [keyword, { values }] of windows.entries()) {
    for (const value of values) {
      const bucket = slotOf(value & windowMask, windowMultiplier, bucketBits);
      members.set(bucket, (members.get(bucket) ?? new Set()).add(keyword));
    }
  }
  return members;
}

function placedText(keyword: Keyword, { offset }: Windows): PlacedText {
  const { text, folds } = textOf(keyword);
  return new PlacedText(
    text,
    folds.map((fold) => ~fold),
    offset,
  );
}

/** Links from `first` on, each to the next one and the last to none. */
function writeLinks(view: DataView, first: number, keywords: readonly number[]): void {
  for (const [index, keyword] of keywords.entries()) {
    const at = linksAt + (first + index) * linkRecord.size;
    view.setUint16(at + linkRecord.keyword, keyword, true);
    view.setUint16(at + linkRecord.next, index + 1 < keywords.length ? first + index + 1 : 0, true);
  }
}
