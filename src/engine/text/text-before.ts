/** What stands right before a place: as many characters as were asked for, fewer at the beginning of the text. */
export function textBefore(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}
