import { rarestWindow } from './gram-frequency.ts';
import type { Keyword, OpenGate, RunGate } from './keyword.ts';
import { encodeWords, type KnownWords } from './known-words.ts';
import { commonBytes, PlacedText } from './common-bytes.ts';
import { membersOf } from './run-search.ts';
import { searchedBytes } from './searched-bytes.ts';
import {
  bucketBits,
  bucketRecord,
  farthestFromWindow,
  foldMask,
  gateKinds,
  gramBits,
  gramBytes,
  gramMultiplier,
  gramShift,
  header,
  keywordRecord,
  linkRecord,
  listenerRecord,
  magic,
  noKeyword,
  noSet,
  openEnding,
  windowMask,
  windowMultiplier,
} from './table-layout.ts';

/** Every value a folded byte can have. */
const foldedBytes: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte).filter(
  (byte) => (byte & foldMask & 0xff) === byte,
);

/** The tables that `assembly/` and `plain.ts` search with, and the words that gates of assignments know. The same keywords give the same bytes. */
export function buildTables(keywords: readonly Keyword[], words?: KnownWords): Uint8Array {
  if (keywords.length >= noKeyword) throw new RangeError(`${keywords.length} keywords are too many`);
  const windows = keywords.map(windowsOf);
  const writer = new BlockWriter();
  writer.add(gramTable(windows));
  writer.add(bucketTable(keywords, windows));
  const tails: number[] = [0];
  const records = keywordRecords(keywords, windows, tails);
  const keywordsAt = writer.add(records);
  const tailsAt = writer.add(Uint8Array.from(tails));
  const { listeners, sets, endings } = listenerTables(keywords);
  const listenersAt = writer.add(listeners);
  const setsAt = writer.add(sets);
  const endingsAt = writer.add(endings);
  const wordsAt = words ? writer.add(encodeWords(words)) : 0;
  return writer.finish([
    [header.keywords, keywordsAt],
    [header.keywordCount, keywords.length],
    [header.tails, tailsAt],
    [header.listeners, listenersAt],
    [header.listenerCount, listeners.length / listenerRecord.size],
    [header.sets, setsAt],
    [header.endings, endingsAt],
    [header.words, wordsAt],
  ]);
}

/** The four folded bytes by which a keyword is found first, and every way the fourth may read where it has only three. */
interface Windows {
  readonly offset: number;
  readonly values: readonly number[];
  /** Likewise of the four that begin a byte before. */
  readonly valuesBefore: readonly number[];
}

function windowsOf(keyword: Keyword): Windows {
  const searched = searchedBytes(keyword);
  const folded = searched.map((byte) => byte & foldMask);
  const offset = rarestWindow(searched, Math.max(farthestFromWindow, Math.ceil(searched.length / 2)));
  const three = folded[offset] | (folded[offset + 1] << 8) | (folded[offset + 2] << 16);
  const fourths = folded.length > 3 ? [folded[offset + 3]] : foldedBytes;
  const befores = offset > 0 ? [folded[offset - 1]] : foldedBytes;
  return {
    offset,
    values: fourths.map((fourth) => (three | (fourth << 24)) >>> 0),
    valuesBefore: befores.map((before) => ((three << 8) | before) >>> 0),
  };
}

/** Probed at every second byte, so it holds the four bytes of a window and the four that begin a byte before. */
function gramTable(windows: readonly Windows[]): Uint8Array {
  const table = new Uint8Array(gramBytes);
  for (const { values, valuesBefore } of windows) {
    for (const value of [...values, ...valuesBefore]) {
      const bit = slotOf(value >>> 8, gramMultiplier, gramBits) * 8 + (value & 31) + gramShift;
      table[bit >>> 3] |= 1 << (bit & 7);
    }
  }
  return table;
}

function slotOf(value: number, multiplier: number, bits: number): number {
  return Math.imul(value, multiplier) >>> (32 - bits);
}

/** What is known of the keywords of each bucket, and behind all buckets the keywords themselves, but for the first of each. */
function bucketTable(keywords: readonly Keyword[], windows: readonly Windows[]): Uint8Array {
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
  // Nothing is 1 where it has no bits at all.
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

const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

/** The bytes of a keyword that are compared, and which of their bits do not matter. */
function textOf(keyword: Keyword): { readonly text: Uint8Array; readonly folds: Uint8Array } {
  const text = searchedBytes(keyword);
  return { text, folds: text.map((byte) => (!keyword.isCaseSensitive && isLetter(byte) ? 0x20 : 0)) };
}

function keywordRecords(keywords: readonly Keyword[], windows: readonly Windows[], tails: number[]): Uint8Array {
  const bytes = new Uint8Array(keywords.length * keywordRecord.size);
  const view = new DataView(bytes.buffer);
  let firstListener = 0;
  for (const [index, keyword] of keywords.entries()) {
    const { isCaseSensitive, listeners } = keyword;
    const { text, folds } = textOf(keyword);
    const at = index * keywordRecord.size;
    bytes.set(text.subarray(0, 8), at + keywordRecord.word);
    bytes.set(folds.subarray(0, 8), at + keywordRecord.fold);
    bytes.fill(0xff, at + keywordRecord.care, at + keywordRecord.care + Math.min(8, text.length));
    bytes[at + keywordRecord.length] = text.length;
    bytes[at + keywordRecord.window] = windows[index].offset;
    bytes[at + keywordRecord.isCaseSensitive] = Number(isCaseSensitive);
    view.setUint32(at + keywordRecord.tail, tails.length, true);
    tails.push(...text.subarray(8), ...folds.subarray(8));
    view.setUint32(at + keywordRecord.firstListener, firstListener, true);
    view.setUint32(at + keywordRecord.listenerCount, listeners.length, true);
    firstListener += listeners.length;
  }
  return bytes;
}

interface ListenerTables {
  readonly listeners: Uint8Array;
  readonly sets: Uint8Array;
  readonly endings: Uint8Array;
}

/** Sets and endings are shared: of a thousand rules a hundred differ. */
function listenerTables(keywords: readonly Keyword[]): ListenerTables {
  const all = keywords.flatMap(({ listeners }) => listeners);
  const sets = new Shared((ranges) => membersOf(ranges), 0);
  const endings = new Shared(encodeEndings, 1);
  const listeners = new Uint8Array(all.length * listenerRecord.size);
  const view = new DataView(listeners.buffer);
  for (const [index, { rule, gate }] of all.entries()) {
    const at = index * listenerRecord.size;
    view.setUint16(at + listenerRecord.rule, rule, true);
    view.setUint8(at + listenerRecord.kind, gateKinds[gate.kind]);
    view.setUint8(at + listenerRecord.notBefore, noSet);
    if (gate.kind === 'assignment') {
      view.setUint16(at + listenerRecord.length, gate.stemLength, true);
      view.setUint32(at + listenerRecord.before, gate.endings ? endings.placeOf(gate.endings.join('\n')) : 0, true);
      view.setUint32(at + listenerRecord.after, gate.masks ?? 0, true);
    } else writeBounds(view, at, gate, sets);
  }
  for (const [index, { gate }] of all.entries())
    view.setUint8(
      index * listenerRecord.size + listenerRecord.within,
      (gate.kind === 'run' && gate.within !== undefined ? setIn(sets, gate.within) : undefined) ?? noSet,
    );
  return { listeners, sets: sets.bytes(), endings: endings.bytes() };
}

/** Undefined where there is no room for one more set: the gate stays open then, which costs time and loses nothing. */
function setIn(sets: Shared, ranges: string): number | undefined {
  return sets.count < noSet || sets.has(ranges) ? sets.placeOf(ranges) / 256 : undefined;
}

function writeBounds(view: DataView, at: number, gate: OpenGate | RunGate, sets: Shared): void {
  if (gate.notBefore !== undefined) view.setUint8(at + listenerRecord.notBefore, setIn(sets, gate.notBefore) ?? noSet);
  const set = gate.kind === 'run' ? setIn(sets, gate.ranges) : undefined;
  if (gate.kind !== 'run' || set === undefined) return view.setUint8(at + listenerRecord.kind, gateKinds.open);
  view.setUint8(at + listenerRecord.set, set);
  view.setUint32(at + listenerRecord.before, gate.before, true);
  view.setUint32(at + listenerRecord.after, gate.after, true);
  view.setUint16(at + listenerRecord.length, gate.length, true);
}

/** Each as its length and its letters; 0 ends the list. */
function encodeEndings(list: string): Uint8Array {
  const each = list
    .split('\n')
    .filter((ending) => ending !== '')
    .map((ending) => {
      const letters = ending.endsWith('*') ? ending.slice(0, -1) : ending;
      return [letters === ending ? letters.length : letters.length | openEnding, ...new TextEncoder().encode(letters)];
    });
  return Uint8Array.from([...each.flat(), 0]);
}

/** Blocks that several listeners share, one behind the other from `start` on. */
class Shared {
  readonly #encode: (text: string) => Uint8Array;
  readonly #places = new Map<string, number>();
  readonly #blocks: Uint8Array[];
  #length: number;

  constructor(encode: (text: string) => Uint8Array, start: number) {
    this.#encode = encode;
    this.#blocks = [new Uint8Array(start)];
    this.#length = start;
  }

  get count(): number {
    return this.#places.size;
  }

  has(text: string): boolean {
    return this.#places.has(text);
  }

  placeOf(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const block = this.#encode(text);
    this.#blocks.push(block);
    this.#places.set(text, this.#length);
    this.#length += block.length;
    return this.#length - block.length;
  }

  bytes(): Uint8Array {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const block of this.#blocks) {
      all.set(block, at);
      at += block.length;
    }
    return all;
  }
}

/** Puts blocks one behind the other, each on 16 bytes. */
class BlockWriter {
  #length = header.length * 4;
  readonly #blocks: { readonly at: number; readonly bytes: Uint8Array }[] = [];

  add(bytes: Uint8Array): number {
    const at = this.#length;
    this.#blocks.push({ at, bytes });
    this.#length += (bytes.length + 15) & ~15;
    return at;
  }

  finish(fields: readonly (readonly [index: number, value: number])[]): Uint8Array {
    const all = new Uint8Array(this.#length);
    for (const { at, bytes } of this.#blocks) all.set(bytes, at);
    const words = new DataView(all.buffer);
    words.setUint32(header.magic * 4, magic, true);
    words.setUint32(header.byteLength * 4, all.length, true);
    for (const [index, value] of fields) words.setUint32(index * 4, value, true);
    return all;
  }
}
