import { endOfInput, Lexer } from '../lexer.ts';
import { fromUtf16, isList, Operator, PdfText, type PdfValue } from '../values.ts';

/** Codes that follow each other, whose characters do so, too. */
interface CodeRange {
  readonly first: number;
  readonly last: number;
  /** What all begin with, and the last unit of the first. */
  readonly head: string;
  readonly unit: number;
}

/** Which characters the codes of a font stand for: a `ToUnicode` map. */
export class CharacterMap {
  private readonly characters = new Map<number, string>();
  private readonly ranges: CodeRange[] = [];
  /** The lengths of its codes in bytes. */
  readonly lengths: Set<number> = new Set();
  private room: number;

  /** Takes no more than so many codes and ranges. */
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

  /** How many codes and ranges it has. */
  get size(): number {
    return this.characters.size + this.ranges.length;
  }

  charactersOf(code: number): string | undefined {
    const found = this.characters.get(code);
    if (found !== undefined) return found;
    const range = this.ranges.find(({ first, last }) => first <= code && code <= last);
    return range && range.head + String.fromCharCode(range.unit + code - range.first);
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
      if (isList(target)) this.addList(codeOf(first), codeOf(last), target);
      else if (target instanceof PdfText) this.addRange(codeOf(first), codeOf(last), fromUtf16(target.bytes));
    }
  }

  private addList(first: number, last: number, list: readonly PdfValue[]): void {
    for (const [index, text] of list.entries())
      if (text instanceof PdfText && first + index <= last) this.add(first + index, fromUtf16(text.bytes));
  }

  private addRange(first: number, last: number, text: string): void {
    if (text === '' || this.room-- <= 0) return;
    const end = text.length - 1;
    this.ranges.push({ first, last, head: text.slice(0, end), unit: text.charCodeAt(end) });
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
