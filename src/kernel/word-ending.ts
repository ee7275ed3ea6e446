const mostMore = 8;
/** No ending is longer. */
const reach = 24;

/**
 * Whether the word behind `from`, of which the letter before is a part, ends at once or in one of these ways; `word*`
 * stands for 1 to 8 more letters. Words of a name part where small letters become capitals and the other way round.
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

/** Small letters behind a small one; capitals behind a capital, but for one that begins the next word. */
function wordEnd(bytes: Uint8Array, from: number): number {
  const isUpper = (bytes[from - 1] & 0x20) === 0;
  const limit = Math.min(from + reach, bytes.length);
  let end = from;
  while (end < limit && isLetter(bytes[end]) && ((bytes[end] & 0x20) === 0) === isUpper) end++;
  const isFollowed = end < limit && isLetter(bytes[end]);
  return isUpper && isFollowed ? Math.max(from, end - 1) : end;
}

const isLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
