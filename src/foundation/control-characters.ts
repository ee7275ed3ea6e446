/** Names that were typed or found may hold line breaks and escape sequences: a message stays on one line. */
export function spellOutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
