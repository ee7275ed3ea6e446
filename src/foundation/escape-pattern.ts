/** The source of a pattern that finds exactly this text, wherever it stands in a larger pattern without the flag `u`. */
export function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('-', '\\-');
}
