import type { Keyword } from '../keyword.ts';
import { encodeWords, type KnownWords } from '../known-words.ts';
import { BlockWriter } from './block-writer.ts';
import { bucketTable } from './bucket-table.ts';
import { gramTable } from './gram-table.ts';
import { textOf } from './keyword-text.ts';
import { type Windows, windowsOf } from './keyword-window.ts';
import { listenerTables } from './listener-tables.ts';
import { header, keywordRecord, listenerRecord, noKeyword } from './table-layout.ts';

/**
 * Builds the tables that `assembly/` and `plain.ts` search with, and the words that assignment gates know. The same
 * keywords give the same bytes.
 */
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
