import type { Layer } from './layer.ts';

/**
 * Why a match may be only a piece of something longer, if so: the part was decoded with some of the text around it, and
 * the match touches one of its cut ends. The whole of it is found in the enclosing text.
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
