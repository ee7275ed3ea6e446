import { cellsOf } from './cell-width.ts';

const printableAscii = /^[\x20-\x7e]*$/;

/** The text on one line, with nothing in it that acts on a terminal: a newline becomes `\n`, an escape `\x1b`. */
export function visible(text: string): string {
  return printableAscii.test(text) ? text : text.replace(unsafe(), escapeCharacter);
}

/** What a terminal would obey, and what has no shape: controls, escapes, text direction, lone surrogates. */
function unsafe(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
}

/** Cells that a visible text takes in a terminal. */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

/** As much of the beginning as fits, with `…` where something was left out. */
export function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? '' : `${takeCells([...text], width - 1).join('')}…`;
}

/** As much of the end as fits. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1
    ? ''
    : `…${takeCells([...text].reverse(), width - 1)
        .reverse()
        .join('')}`;
}

/** Lines of at most `width` cells, broken at spaces; a longer word stands on a line of its own. */
export function wrap(text: string, width: number): readonly string[] {
  if (displayWidth(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function escapeCharacter(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  if (character === '\t') return '  ';
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return `\\u{${code.toString(16)}}`;
}

function takeCells(characters: readonly string[], width: number): string[] {
  let used = 0;
  const end = characters.findIndex((character) => (used += cellsOf(character)) > width);
  return end === -1 ? [...characters] : characters.slice(0, end);
}
