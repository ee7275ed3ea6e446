import { cellsOf } from './cell-width.ts';

const printableAscii = /^[\x20-\x7e]*$/;

/**
 * Puts the text on one line and makes it safe to print: a line feed is spelled `\n`, an escape `\x1b`.
 */
export function visible(text: string): string {
  return printableAscii.test(text) ? text : text.replace(unsafe(), escapeCharacter);
}

/**
 * What a terminal would act on or not show: control characters, escapes, text direction, lone surrogates, and code points
 * that are no characters, such as U+FFFE, which XML refuses.
 */
function unsafe(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
}

/** How many cells a text takes in a terminal once it is made `visible`. */
export function displayWidth(text: string): number {
  if (printableAscii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += cellsOf(character);
  return width;
}

/** As much of the beginning as fits, followed by `…` if anything was left out. */
export function cutEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1 ? '' : `${takeCells([...text], width - 1).join('')}…`;
}

/** As much of the end as fits, preceded by `…` if anything was left out. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  return width < 1
    ? ''
    : `…${takeCells([...text].reverse(), width - 1)
        .reverse()
        .join('')}`;
}

/** Breaks a text at spaces into lines of at most `width` cells; a longer word gets a line of its own. */
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
