import { gramCounts } from './gram-counts.ts';

/** Letters count in either case, digits as `0`, white space as a blank, single quotes as double ones. */
const symbols = 'abcdefghijklmnopqrstuvwxyz0 _-./:="';
const symbolCount = symbols.length + 1;

/** What four bytes that may be a keyword cost a search, measured against three that may. */
const windowCost = 8;

const symbolOf = new Uint8Array(256).fill(symbols.length);
for (const [index, symbol] of [...symbols].entries()) symbolOf[symbol.charCodeAt(0)] = symbolOf[symbol.toUpperCase().charCodeAt(0)] = index;
for (const [symbol, members] of [['0', '123456789'], [' ', '\t\n\r'], ['"', "'"]]) {
  for (const member of members) symbolOf[member.charCodeAt(0)] = symbols.indexOf(symbol);
}

/**
 * The offset of the four bytes of a keyword by which it is looked for: those that stand least often in source, with their
 * first three and their last three. 0 where it has only three.
 */
export function rarestWindow(keyword: Uint8Array): number {
  let best = 0;
  let least = Infinity;
  for (let at = 0; at + 4 <= keyword.length; at++) {
    const first = countOfThree(keyword, at);
    const last = countOfThree(keyword, at + 1);
    // Four stand together as often as the first three do, times the share of the middle two that go on with the fourth.
    const four = (first * last) / countOfTwo(keyword, at + 1);
    const cost = first + last + windowCost * four;
    if (cost >= least) continue;
    best = at;
    least = cost;
  }
  return best;
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
