const mostMore = 8;
/** No ending is longer. */
const reach = 24;

/**
 * Whether the word that goes on at `from` ends there or in one of these ways; the letter before `from` is part of it.
 * `word*` stands for 1 to 8 more letters. Words of a name part where small letters become capitals and the other way
 * round.
 */
export function endsWell(bytes: Uint8Array, from: number, endings: readonly string[]): boolean {
  const rest = String.fromCharCode(...bytes.subarray(from, wordEnd(bytes, from))).toLowerCase();
  return (
    rest === '' ||
    endings.some((ending) => (ending.endsWith('*') ? goesOn(rest, ending.slice(0, -1)) : rest === ending))
  );
}

function goesOn(rest: string, start: string): boolean {
  const more = rest.length - start.length;
  return rest.startsWith(start) && more > 0 && more <= mostMore;
}

/**
 * The end of a run of small letters after a small one, or of capitals after a capital, without one that begins the next
 * word.
 */
function wordEnd(bytes: Uint8Array, from: number): number {
  const isUpper = (bytes[from - 1] & 0x20) === 0;
  const limit = Math.min(from + reach, bytes.length);
  let end = from;
  while (end < limit && isLetter(bytes[end]) && ((bytes[end] & 0x20) === 0) === isUpper) end++;
  const isFollowed = end < limit && isLetter(bytes[end]);
  return isUpper && isFollowed ? Math.max(from, end - 1) : end;
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
