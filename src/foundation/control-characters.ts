/**
 * Names that were typed or found may hold line breaks, escape sequences, and marks that turn the direction of text or
 * show nothing: a message stays on one line, and shows what it says.
 */
export function spellOutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}
