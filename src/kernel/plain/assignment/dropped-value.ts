import { wordFlags } from '../../known-words.ts';
import { blank, inBare, lineEnd } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';
import type { Drops, ValuePlace } from './value-place.ts';
import { isCall, isFallback, isFlagOrQuery } from './word.ts';

// The judgement has something against each of these values, in any file. They are most of what assignments in source
// code and documents hold, and their first bytes give them away, so nothing else has to look at them.

/** Bytes of a value that are looked at. */
const lookedAt = 64;
/** A text of fewer bytes is not a value. */
const shortest = 3;

/**
 * Whether to drop the value after a quote: it is not closed, is filled in elsewhere, is written in another script,
 * stands for any value, or is text of several words.
 */
export function isDroppedQuoted(
  text: GateText,
  at: number,
  { isListed }: ValuePlace,
  { isPassword, isBareKey, flagsOf }: Drops,
): boolean {
  const mark = text.exact(at, 1);
  if (text.isAny(mark, at + 1)) return false;
  let end = at + 1;
  while (end < at + 1 + lookedAt && !text.isAny(mark, end)) {
    if (text.is(lineEnd, end)) return true;
    if (text.isAny('\\', end)) return false;
    end++;
  }
  const isCut = end === at + 1 + lookedAt;
  if (isListed && (isCut || text.isAny(',:', text.skipBlanks(end + 1)))) return false;
  const value = text.exact(at + 1, end - at - 1);
  if (/\$\{|\{\{|<%|%\{|#\{|\$\(|\{%|(?<!\w)@@(?=[A-Za-z_{])|\[\[/.test(value)) return true;
  if (isCut) return false;
  if (isForeign(value) || isStock(value, flagsOf) || (isBareKey && isWording(value))) return true;
  return isSentence(value) && !isPassword && !/^[btad]/i.test(value);
}

/** Whether it is of several words with more than small letters and digits; but one word may have a blank on either side. */
function isSentence(value: string): boolean {
  return (value.match(/[ \t]/g)?.length ?? 0) >= 2 && !/^[ \t][^ \t]+[ \t]$/.test(value) && /[^a-z0-9 \t]/.test(value);
}

/** Whether to drop an unquoted word or chain that ends at `end`, where nothing that belongs to it can follow. */
export function isDroppedWord(
  text: GateText,
  at: number,
  end: number,
  { start, isElement, drops }: ValuePlace,
): boolean {
  if (drops === undefined) return false;
  const { isBareKey, flagsOf } = drops;
  if (isElement && text.is(blank, end)) return false;
  const whole = text.exact(at, end - at);
  if (/^\$[A-Za-z_]/.test(whole)) return true;
  const word = whole.replace(/[.:]+$/, '');
  if (/[:-]/.test(word)) return false;
  if (word.length < shortest || isStock(word, flagsOf)) return true;
  const endsLine = text.is(lineEnd, text.skipBlanks(end));
  if (isBareKey && !isElement && endsLine && isWording(word) && !isFlagOrQuery(text, start)) return true;
  if (word.includes('.')) return /^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+$/.test(word);
  if (!/^(?:\D{3,15}|\D[\w$]{2,4})$/.test(word)) return false;
  if (isElement) return isBareKey && /^\D*$/.test(word);
  return !text.isAny('=', at - 1) && !endsLine && !isFlagOrQuery(text, start);
}

/** Whether to drop an unquoted value that begins with a mark or a byte beyond ASCII. */
export function isDroppedMark(text: GateText, at: number, { isElement }: ValuePlace): boolean {
  if (isCall(text, at)) return false;
  const end = text.skip(inBare, at, lookedAt + 1);
  const value = text.exact(at, end - at);
  if (end - at > lookedAt || /[&#]/.test(value) || isFallback(text, end)) return false;
  if (isElement && text.is(blank, end) && !/^[^0-9<]{0,63}</.test(text.exact(end, lookedAt))) return false;
  return value.startsWith('@') || isForeign(value) || /^:[a-z_]\w*$/.test(value);
}

/** Whether it is words of few capitals, with a mark between each two. */
function isWording(value: string): boolean {
  return (
    /^[A-Za-z]{1,15}(?:[-./_][A-Za-z]{1,15})*$/.test(value) && value.replace(/[^A-Z]/g, '').length * 4 <= value.length
  );
}

/** Whether more than a quarter of it is not ASCII. */
function isForeign(value: string): boolean {
  return value.replace(/[\0-\x7e]/g, '').length * 4 > value.length;
}

function isStock(value: string, flagsOf: Drops['flagsOf']): boolean {
  return (flagsOf(value.replace(/[A-Z]/g, (letter) => letter.toLowerCase())) & wordFlags.value) !== 0;
}
