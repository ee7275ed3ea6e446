import type { Layer } from './layer.ts';

/**
 * Why a match may be a piece of something longer: a part of a text was decoded with some of what stands round it, and
 * the match touches where that was cut. As a whole it is met in the text that the part is of.
 */
export function cutWord(
  { bytes, startsInWord = false, cutTail }: Layer,
  start: number,
  end: number,
): string | undefined {
  if (startsInWord && start === 0) return 'the rest of a longer word, where what was decoded begins';
  return cutTail !== undefined && start >= cutTail && end === bytes.length
    ? 'it may go on where what was decoded ends'
    : undefined;
}
