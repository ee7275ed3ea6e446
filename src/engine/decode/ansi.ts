import type { Replacement, ReplacementSyntax } from './replaced.ts';

/**
 * Parts with control sequences of terminals (ECMA-48), as logs of CI jobs have around words in colour. The last byte of
 * a sequence is a letter, so that the word behind it seems to go on from there. Each is taken out.
 */
export const ansiSequences: ReplacementSyntax = { encoding: 'ansi', place: 'ansi', lead: 0x1b, readAt: readSequence };

const openBracket = 0x5b;
/** Chooses a set of characters: `tput sgr0` writes ESC ( B. */
const openParenthesis = 0x28;
/** Two colours of 24 bits take 40 bytes. */
const longestSequence = 48;

function readSequence(bytes: Uint8Array, offset: number): Replacement | undefined {
  if (offset + 2 >= bytes.length) return undefined;
  const kind = bytes[offset + 1];
  if (kind === openParenthesis) return { length: 3, value: '' };
  if (kind !== openBracket) return undefined;
  const end = Math.min(bytes.length, offset + longestSequence);
  for (let index = offset + 2; index < end; index++) {
    const byte = bytes[index];
    if (byte >= 0x40 && byte <= 0x7e) return { length: index + 1 - offset, value: '' };
    if (byte < 0x20 || byte > 0x3f) return undefined;
  }
  return undefined;
}
