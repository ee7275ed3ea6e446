import { visible } from '../display/display.ts';

/**
 * Escapes a text so that it is shown as it is, whatever Markdown or HTML it contains. A colon only starts an emoji or
 * an address if no blank follows.
 */
export function plain(text: string): string {
  return visible(text).replace(
    /[\\`*_[\]#|~<>&@]|:(?!\s)|(?<=www)\./gi,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** The text as code. Written as HTML, since backticks and bars in the text would end a Markdown code span. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** A link. `label` is already Markdown; if the address is not a web page, only the label is returned. */
export function link(label: string, url: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return label;
  return `[${label}](${new URL(url).href.replace(/[()<>\s|]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** As many of the parts as fit into the limit, in bytes, followed by a last line if some do not. */
export function fit(parts: readonly string[], mostBytes: number, rest: (left: number) => string): string {
  const kept: string[] = [];
  let bytes = 0;
  for (const [index, part] of parts.entries()) {
    bytes += Buffer.byteLength(part);
    if (bytes > mostBytes) return `${kept.join('')}${rest(parts.length - index)}`;
    kept.push(part);
  }
  return kept.join('');
}
