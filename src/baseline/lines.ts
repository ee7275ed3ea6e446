import { parseJson } from '../foundation/json.ts';
/** Line numbers, from 1, for error messages only; they rely on the format that we write: one entry per line. */

export function lineOfConflict(text: string): number | undefined {
  return lineAt(text, text.search(/^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m));
}

/** The line on which the entry of this index begins. */
export function lineOfEntry(text: string, index: number): number | undefined {
  let count = 0;
  for (const found of text.matchAll(/^\s*\{[^\n]*"/gm)) {
    // The file's own brace is alone on its line, unless the whole file is one line.
    if (/^\s*\{\s*"(?:version|salt|entries)"/.test(found[0])) continue;
    if (count++ === index) return lineAt(text, found.index + found[0].search(/\S/));
  }
  return undefined;
}

/**
 * The text with a comma behind each entry but the last. A merge that keeps the lines of both sides leaves one out where
 * both added an entry at the end, and one too many where the last entry went.
 */
export function withCommas(text: string): string {
  const lines = text.split('\n');
  const isFollowed = lines.map(() => false);
  for (let index = lines.length - 1, isEntryBehind = false; index >= 0; index--) {
    isFollowed[index] = isEntryBehind;
    if (lines[index]?.trim() !== '') isEntryBehind = isEntry(lines[index]);
  }
  return lines
    .map((line, index) => (isEntry(line) ? line.replace(/,?\s*$/, isFollowed[index] === true ? ',' : '') : line))
    .join('\n');
}

/** The line of the first entry that is not a JSON object. */
export function lineOfSyntaxError(text: string): number | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const wrong = lines.findIndex((line) => isEntry(line) && parseJson(line.replace(/,$/, '')) === undefined);
  return wrong < 0 ? undefined : wrong + 1;
}

/** The line of the second salt, which is there if two branches each made a baseline. */
export function lineOfSecondSalt(text: string): number | undefined {
  const [, second] = text.matchAll(/^\s*"salt"\s*:/gm);
  return second && lineAt(text, second.index + second[0].search(/\S/));
}

function isEntry(line: string | undefined): boolean {
  return line?.trimStart().startsWith('{"') === true;
}

function lineAt(text: string, offset: number): number | undefined {
  return offset < 0 ? undefined : text.slice(0, offset).split('\n').length;
}
