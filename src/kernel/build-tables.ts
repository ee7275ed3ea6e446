import { rarestWindow } from './gram-frequency.ts';
import type { Gate, Keyword } from './keyword.ts';
import { membersOf } from './run-search.ts';
import { chainEnd, chainRecord, foldMask, gateKinds, gramMask, gramMultiplier, header, keywordRecord, listenerRecord, longestKeyword, magic, windowMultiplier } from './table-layout.ts';

/** Measured with 2,800 keywords: smaller tables let more places through, larger ones leave the cache. */
const gramBits = 17;
const windowBits = 18;
const bucketBits = 13;

/** Every value a folded byte can have. */
const foldedBytes: readonly number[] = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => (byte & foldMask & 0xff) === byte);

/** The tables that `assembly/` and `plain.ts` search with. The same keywords give the same bytes. */
export function buildTables(keywords: readonly Keyword[]): Uint8Array {
  if (keywords.length >= chainEnd) throw new RangeError(`${keywords.length} keywords are too many`);
  const windows = keywords.map(windowsOf);
  const writer = new BlockWriter();
  const grams = writer.add(gramTable(windows));
  const marks = writer.add(windowTable(windows));
  const { buckets, chains } = bucketTables(windows);
  const bucketsAt = writer.add(buckets);
  const chainsAt = writer.add(chains);
  const tails: number[] = [0];
  const records = keywordRecords(keywords, tails);
  const keywordsAt = writer.add(records);
  const tailsAt = writer.add(Uint8Array.from(tails));
  const { listeners, sets } = listenerRecords(keywords);
  const listenersAt = writer.add(listeners);
  const setsAt = writer.add(sets);
  return writer.finish([
    [header.gramBits, gramBits], [header.grams, grams], [header.windowBits, windowBits], [header.windows, marks], [header.bucketBits, bucketBits], [header.buckets, bucketsAt], [header.chains, chainsAt],
    [header.keywords, keywordsAt], [header.keywordCount, keywords.length], [header.tails, tailsAt], [header.listeners, listenersAt], [header.listenerCount, listeners.length / listenerRecord.size], [header.sets, setsAt],
  ]);
}

/** The four folded bytes by which a keyword is found first, and every way the fourth may read where it has only three. */
interface Windows {
  readonly offset: number;
  readonly values: readonly number[];
}

function windowsOf({ bytes }: Keyword): Windows {
  const folded = bytes.subarray(0, longestKeyword).map((byte) => byte & foldMask);
  const offset = rarestWindow(bytes.subarray(0, longestKeyword));
  const first = folded[offset] | (folded[offset + 1] << 8) | (folded[offset + 2] << 16);
  const fourths = folded.length > 3 ? [folded[offset + 3]] : foldedBytes;
  return { offset, values: fourths.map((fourth) => (first | (fourth << 24)) >>> 0) };
}

/** Probed at every second byte, so it holds the three bytes at a window's start and those one further on. */
function gramTable(windows: readonly Windows[]): Uint8Array {
  const table = new Uint8Array(1 << gramBits);
  for (const { values } of windows) {
    for (const value of values) {
      table[slotOf(value & gramMask, gramMultiplier, gramBits)] = 4;
      table[slotOf((value >>> 8) & gramMask, gramMultiplier, gramBits)] = 4;
    }
  }
  return table;
}

function windowTable(windows: readonly Windows[]): Uint8Array {
  const table = new Uint8Array(1 << (windowBits - 3));
  for (const { values } of windows) {
    for (const value of values) {
      const slot = slotOf(value, windowMultiplier, windowBits);
      table[slot >>> 3] |= 1 << (slot & 7);
    }
  }
  return table;
}

function slotOf(value: number, multiplier: number, bits: number): number {
  return Math.imul(value, multiplier) >>> (32 - bits);
}

/** Windows by bucket, each with its keyword, one chain after the other; a window of 0, which no text of letters has, ends it. */
function bucketTables(windows: readonly Windows[]): { readonly buckets: Uint8Array; readonly chains: Uint8Array } {
  const members = Array.from({ length: 1 << bucketBits }, (): number[] => []);
  for (const [keyword, { values }] of windows.entries()) {
    for (const value of values) members[slotOf(value, windowMultiplier, bucketBits)].push(value, keyword);
  }
  const buckets = new Uint8Array(members.length * 2);
  const chains = new Uint8Array(chainRecord.size * (1 + members.reduce((sum, list) => sum + (list.length === 0 ? 0 : list.length / 2 + 1), 0)));
  const chainView = new DataView(chains.buffer);
  const bucketView = new DataView(buckets.buffer);
  chainView.setUint16(chainRecord.keyword, chainEnd, true);
  let at = 1;
  for (const [bucket, list] of members.entries()) {
    if (list.length === 0) continue;
    bucketView.setUint16(bucket * 2, at, true);
    for (let index = 0; index < list.length; index += 2, at++) {
      chainView.setUint32(at * chainRecord.size, list[index], true);
      chainView.setUint16(at * chainRecord.size + chainRecord.keyword, list[index + 1], true);
    }
    chainView.setUint16(at++ * chainRecord.size + chainRecord.keyword, chainEnd, true);
  }
  if (at > 0xffff) throw new RangeError('the keywords are too many for the tables');
  return { buckets, chains };
}

const isLetter = (byte: number): boolean => byte >= 0x61 && byte <= 0x7a;

function keywordRecords(keywords: readonly Keyword[], tails: number[]): Uint8Array {
  const bytes = new Uint8Array(keywords.length * keywordRecord.size);
  const view = new DataView(bytes.buffer);
  let firstListener = 0;
  for (const [index, { bytes: whole, isCaseSensitive, listeners }] of keywords.entries()) {
    const text = whole.subarray(0, longestKeyword);
    const folds = text.map((byte) => (!isCaseSensitive && isLetter(byte) ? 0x20 : 0));
    const at = index * keywordRecord.size;
    bytes.set(text.subarray(0, 8), at + keywordRecord.word);
    bytes.set(folds.subarray(0, 8), at + keywordRecord.fold);
    bytes.fill(0xff, at + keywordRecord.care, at + keywordRecord.care + Math.min(8, text.length));
    bytes[at + keywordRecord.length] = text.length;
    bytes[at + keywordRecord.window] = rarestWindow(text);
    bytes[at + keywordRecord.isCaseSensitive] = Number(isCaseSensitive);
    view.setUint32(at + keywordRecord.tail, tails.length, true);
    tails.push(...text.subarray(8), ...folds.subarray(8));
    view.setUint32(at + keywordRecord.firstListener, firstListener, true);
    view.setUint32(at + keywordRecord.listenerCount, listeners.length, true);
    firstListener += listeners.length;
  }
  return bytes;
}

/** Sets of runs are shared: of a thousand rules a hundred differ. */
function listenerRecords(keywords: readonly Keyword[]): { readonly listeners: Uint8Array; readonly sets: Uint8Array } {
  const all = keywords.flatMap(({ listeners }) => listeners);
  const setsByRanges = new Map<string, number>();
  const listeners = new Uint8Array(all.length * listenerRecord.size);
  const view = new DataView(listeners.buffer);
  for (const [index, { rule, gate }] of all.entries()) {
    const at = index * listenerRecord.size;
    view.setUint16(at + listenerRecord.rule, rule, true);
    listeners[at + listenerRecord.kind] = gateKinds[gate.kind];
    writeGate(view, at, gate, setsByRanges);
  }
  if (setsByRanges.size > 255) throw new RangeError('the rules have too many sets of characters');
  const sets = new Uint8Array(setsByRanges.size * 256);
  for (const [ranges, set] of setsByRanges) sets.set(membersOf(ranges), set * 256);
  return { listeners, sets };
}

function writeGate(view: DataView, at: number, gate: Gate, setsByRanges: Map<string, number>): void {
  if (gate.kind === 'assignment') view.setUint16(at + listenerRecord.length, gate.stemLength, true);
  if (gate.kind !== 'run') return;
  const set = setsByRanges.get(gate.ranges) ?? setsByRanges.size;
  setsByRanges.set(gate.ranges, set);
  view.setUint8(at + listenerRecord.set, set);
  view.setUint32(at + listenerRecord.before, gate.before, true);
  view.setUint32(at + listenerRecord.after, gate.after, true);
  view.setUint16(at + listenerRecord.length, gate.length, true);
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
