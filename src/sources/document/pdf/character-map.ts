import { endOfInput, Lexer } from './lexer.ts';
import { fromUtf16, isList, Operator, PdfText, type PdfValue } from './values.ts';

/** Which characters the codes of a font stand for: a `ToUnicode` map. */
export class CharacterMap {
  readonly characters: Map<number, string> = new Map();
  /** The lengths of its codes in bytes. */
  readonly lengths: Set<number> = new Set();
  private room: number;

  /** Takes no more than so many codes, since a few bytes can name very many. */
  constructor(bytes: Uint8Array, room: number) {
    this.room = room;
    const lexer = new Lexer(bytes);
    let values: PdfValue[] = [];
    for (let value = lexer.next(); value !== endOfInput; value = lexer.next()) {
      if (!(value instanceof Operator)) {
        values.push(value);
        continue;
      }
      if (value.name === 'endcodespacerange') this.addLengths(values);
      else if (value.name === 'endbfchar') this.addSingle(values);
      else if (value.name === 'endbfrange') this.addRanges(values);
      values = [];
    }
  }

  private addLengths(values: readonly PdfValue[]): void {
    for (const value of values) if (value instanceof PdfText) this.lengths.add(value.bytes.length);
  }

  private addSingle(values: readonly PdfValue[]): void {
    for (let at = 0; at + 1 < values.length; at += 2) {
      const [code, text] = [values[at], values[at + 1]];
      if (code instanceof PdfText && text instanceof PdfText) this.add(codeOf(code), fromUtf16(text.bytes));
    }
  }

  /** Characters that follow each other, or a list of them. */
  private addRanges(values: readonly PdfValue[]): void {
    for (let at = 0; at + 2 < values.length; at += 3) {
      const [first, last, target] = [values[at], values[at + 1], values[at + 2]];
      if (!(first instanceof PdfText && last instanceof PdfText)) continue;
      const count = Math.min(codeOf(last) - codeOf(first) + 1, this.room);
      const start = target instanceof PdfText ? fromUtf16(target.bytes) : '';
      const head = start.slice(0, -1);
      for (let index = 0; index < count; index++) {
        const listed = isList(target) ? target[index] : undefined;
        if (listed instanceof PdfText) this.add(codeOf(first) + index, fromUtf16(listed.bytes));
        else if (start !== '')
          this.add(codeOf(first) + index, head + String.fromCharCode(start.charCodeAt(head.length) + index));
      }
    }
  }

  private add(code: number, text: string): void {
    if (this.room-- > 0) this.characters.set(code, text);
  }
}

function codeOf({ bytes }: PdfText): number {
  let code = 0;
  for (let at = 0; at < bytes.length && at < 4; at++) code = code * 256 + bytes.charCodeAt(at);
  return code;
}
