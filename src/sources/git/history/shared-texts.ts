/** V8 copies shorter slices anyway. */
const shortestSlice = 13;

/**
 * Keeps one copy of each string, with memory of its own: V8 keeps the whole string alive that a slice was cut from, so
 * an author's name keeps the whole commit. Without this, the places in the history of ansible took 160 MB.
 */
export class SharedTexts {
  readonly #known = new Map<string, string>();

  share(text: string): string {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    this.#known.set(own, own);
    return own;
  }
}

/** A slice may end in half a character, which UTF-8 would change. */
function ownCopy(text: string): string {
  if (text.length < shortestSlice) return text;
  const encoding = isLatin1(text) ? 'latin1' : 'utf16le';
  return Buffer.from(text, encoding).toString(encoding);
}

function isLatin1(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 255) return false;
  return true;
}
