import { gramCounts } from './gram-counts.ts';
import { windowCounts } from './window-counts.ts';

/** Letters count in either case, digits as `0`, white space as a blank, single quotes as double ones. */
const symbols = 'abcdefghijklmnopqrstuvwxyz0 _-./:="';
const symbolCount = symbols.length + 1;

const symbolOf = new Uint8Array(256).fill(symbols.length);
for (const [index, symbol] of [...symbols].entries())
  symbolOf[symbol.charCodeAt(0)] = symbolOf[symbol.toUpperCase().charCodeAt(0)] = index;
for (const [symbol, members] of [
  ['0', '123456789'],
  [' ', '\t\n\r'],
  ['"', "'"],
]) {
  for (const member of members) symbolOf[member.charCodeAt(0)] = symbols.indexOf(symbol);
}

/**
 * The offset of the four bytes of a keyword by which it is looked for: those that stand least often in source, and the
 * four a byte before them. 0 where it has only three. The keyword begins and ends at most `farthest` bytes from their
 * first one: so far a change of a text may lie that it is part of.
 */
export function rarestWindow(keyword: Uint8Array, farthest: number): number {
  const first = Math.max(0, keyword.length - 1 - farthest);
  const last = Math.min(keyword.length - 4, farthest - 1);
  let best = 0;
  let least = Infinity;
  let before = first > 0 ? countOfFour(keyword, first - 1) : countOfThree(keyword, 0);
  for (let at = first; at <= last; at++) {
    const here = countOfFour(keyword, at);
    // Every second byte is asked for both; what is let through is looked up as what begins there.
    const cost = before + 2 * here;
    before = here;
    if (cost >= least) continue;
    best = at;
    least = cost;
  }
  return best;
}

/**
 * Where it is not known, four stand together as often as the first three do, times the share of the middle two that go
 * on with the fourth; but words are not made by chance, so that those that are frequent had to be counted: `onfi`
 * stands in `config`.
 */
function countOfFour(bytes: Uint8Array, at: number): number {
  known ??= readCounts();
  return (
    known.get(groupAt(bytes, at)) ??
    Math.min(leastKnown, (countOfThree(bytes, at) * countOfThree(bytes, at + 1)) / countOfTwo(bytes, at + 1))
  );
}

let known: ReadonlyMap<number, number> | undefined;
const leastKnown = 2 ** Math.min(...windowCounts.map(([power]) => power));

function readCounts(): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const [power, groups] of windowCounts) {
    const bytes = new TextEncoder().encode(groups);
    for (let at = 0; at < bytes.length; at += 4) counts.set(groupAt(bytes, at), 2 ** power);
  }
  return counts;
}

/** Four symbols as a number. */
function groupAt(bytes: Uint8Array, at: number): number {
  return (
    ((symbolOf[bytes[at]] * symbolCount + symbolOf[bytes[at + 1]]) * symbolCount + symbolOf[bytes[at + 2]]) *
      symbolCount +
    symbolOf[bytes[at + 3]]
  );
}

function countOfThree(bytes: Uint8Array, at: number): number {
  return countAt((symbolOf[bytes[at]] * symbolCount + symbolOf[bytes[at + 1]]) * symbolCount + symbolOf[bytes[at + 2]]);
}

function countOfTwo(bytes: Uint8Array, at: number): number {
  const from = (symbolOf[bytes[at]] * symbolCount + symbolOf[bytes[at + 1]]) * symbolCount;
  return (pairCounts[from / symbolCount] ??= sumFrom(from));
}

const pairCounts: number[] = [];

function sumFrom(from: number): number {
  let sum = 0;
  for (let index = from; index < from + symbolCount; index++) sum += countAt(index);
  return sum;
}

function countAt(index: number): number {
  return 2 ** (gramCounts.charCodeAt(index) - 0x61);
}
