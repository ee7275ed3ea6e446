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

/** The line of the first entry that is not a JSON object or lacks the comma before the next one. */
export function lineOfSyntaxError(text: string): number | undefined {
  const lines = text.split('\n').map((line) => line.trim());
  const isEntry = (line: string | undefined): boolean => line?.startsWith('{"') === true;
  const wrong = lines.findIndex(
    (line, index) =>
      isEntry(line) &&
      (parseJson(line.replace(/,$/, '')) === undefined || line.endsWith(',') !== isEntry(lines[index + 1])),
  );
  return wrong < 0 ? undefined : wrong + 1;
}

function lineAt(text: string, offset: number): number | undefined {
  return offset < 0 ? undefined : text.slice(0, offset).split('\n').length;
}
