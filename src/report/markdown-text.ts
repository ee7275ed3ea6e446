import { visible } from './display.ts';

/**
 * A text as it is, whatever Markdown or HTML stands in it. A colon begins an emoji or an address only where no blank
 * follows.
 */
export function plain(text: string): string {
  return visible(text).replace(
    /[\\`*_[\]#|~<>&@]|:(?!\s)|(?<=www)\./gi,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** In the type of code. HTML, since backticks and bars in the text would end a span of Markdown. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** `label` is Markdown already; an address that is none of the web is left out. */
export function link(label: string, url: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return label;
  return `[${label}](${new URL(url).href.replace(/[()<>\s|]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`)})`;
}

/** As many of the parts as fit, in bytes, and a last line where some do not. */
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
