import { Operator, PdfReference, PdfText, type PdfDictionary, type PdfValue } from './values.ts';

/** Returned where there is nothing more to read. */
export const endOfInput: Operator = new Operator('');
const listEnd = new Operator(']');
const dictionaryEnd = new Operator('>>');
const strayMark = new Operator('?');

/** A value in which one of these stands was not ended. */
const structureWords: ReadonlySet<string> = new Set(['obj', 'endobj', 'stream', 'trailer', 'startxref']);
const deepest = 60;
const regular = 0;
const blank = 1;
const delimiter = 2;
/** The class of each byte. */
const classes = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = blank;
for (const byte of Buffer.from('()<>[]{}/%')) classes[byte] = delimiter;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads the values and operators of a PDF, or of a stream of page content within it. Accepts everything. */
export class Lexer {
  readonly bytes: Buffer;
  position: number;
  private readonly operators = new Map<string, Operator>();
  private readonly shortOperators = new Map<number, Operator>();
  private depth = 0;

  constructor(bytes: Uint8Array, position: number = 0) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.position = position;
  }

  /** The next value or operator; `endOfInput` at the end. */
  next(): PdfValue {
    const { bytes } = this;
    this.skipBlanks();
    if (this.position >= bytes.length) return endOfInput;
    const byte = bytes[this.position];
    if (byte <= 0x39 && byte >= 0x2b && byte !== 0x2c && byte !== 0x2f) return this.number();
    if (classes[byte] === regular) return this.word();
    this.position++;
    switch (byte) {
      case 0x28: // (
        return this.text();
      case 0x2f: // /
        return this.name();
      case 0x5b: // [
        return this.list();
      case 0x5d:
        return listEnd;
      case 0x3c: // <
        if (bytes[this.position] !== 0x3c) return this.hexText();
        this.position++;
        return this.dictionary();
      case 0x3e:
        if (bytes[this.position] !== 0x3e) return strayMark;
        this.position++;
        return dictionaryEnd;
      default:
        return strayMark;
    }
  }

  /** Goes past blanks and comments. */
  skipBlanks(): void {
    const { bytes } = this;
    let at = this.position;
    while (at < bytes.length) {
      const byte = bytes[at];
      if (classes[byte] === blank) at++;
      else if (byte === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
      else break;
    }
    this.position = at;
  }

  private number(): PdfValue {
    const { bytes } = this;
    const start = this.position;
    let at = start;
    let value = 0;
    let scale = 0;
    let sign = 1;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + (byte - 0x30);
        scale *= 10;
      } else if (byte === 0x2e) scale = 1;
      else if (byte === 0x2d) sign = -1;
      else if (byte !== 0x2b) break;
    }
    if (at < bytes.length && classes[bytes[at]] === regular) return this.word();
    this.position = at;
    return (sign * value) / (scale === 0 ? 1 : scale);
  }

  private word(): PdfValue {
    const { bytes, position } = this;
    const [first, second, third] = [bytes[position], bytes[position + 1], bytes[position + 2]];
    // Nearly all operators of page content are this short; to look them up makes no string of each.
    if (classes[second] !== regular) return this.shortOperator(first, 1);
    if (classes[third] !== regular) return this.shortOperator(first | (second << 8), 2);
    const word = this.regulars();
    switch (word) {
      case 'true':
        return true;
      case 'false':
        return false;
      case 'null':
        return undefined;
    }
    let operator = this.operators.get(word);
    if (!operator) this.operators.set(word, (operator = new Operator(word)));
    return operator;
  }

  private shortOperator(key: number, length: number): Operator {
    const start = this.position;
    this.position = start + length;
    let operator = this.shortOperators.get(key);
    if (!operator) {
      operator = new Operator(this.bytes.toString('latin1', start, start + length));
      this.shortOperators.set(key, operator);
    }
    return operator;
  }

  private name(): string {
    const name = this.regulars();
    return name.includes('#')
      ? name.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      : name;
  }

  private regulars(): string {
    const { bytes, position } = this;
    let at = position;
    while (at < bytes.length && classes[bytes[at]] === regular) at++;
    this.position = at;
    return bytes.toString('latin1', position, at);
  }

  private text(): PdfText {
    const { bytes, position } = this;
    let open = 1;
    let isPlain = true;
    let at = position;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0x5c) {
        isPlain = false;
        at++;
      } else if (byte === 0x28) open++;
      else if (byte === 0x29 && --open === 0) break;
    }
    const end = Math.min(at, bytes.length);
    this.position = end + 1;
    const text = bytes.toString('latin1', position, end);
    return new PdfText(isPlain ? text : unescape(text), { isPlain });
  }

  private hexText(): PdfText {
    const { bytes, position } = this;
    const found = bytes.indexOf(0x3e, position);
    const end = found < 0 ? bytes.length : found;
    this.position = end + 1;
    const digits = bytes.toString('latin1', position, end).replace(/[^0-9a-f]/gi, '');
    const even = digits.length % 2 === 0 ? digits : `${digits}0`;
    return new PdfText(Buffer.from(even, 'hex').toString('latin1'), { isPlain: false });
  }

  private list(): readonly PdfValue[] {
    return this.valuesUntil(listEnd);
  }

  private dictionary(): PdfDictionary {
    const values = this.valuesUntil(dictionaryEnd);
    const made = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < values.length; at += 2) {
      const key = values[at];
      if (typeof key === 'string') made.set(key, values[at + 1]);
      else at--;
    }
    return made;
  }

  private valuesUntil(end: Operator): PdfValue[] {
    const values: PdfValue[] = [];
    if (++this.depth > deepest) this.position = this.bytes.length;
    for (;;) {
      const value = this.next();
      if (value === end || value === endOfInput) break;
      if (!(value instanceof Operator)) values.push(value);
      else if (value.name === 'R') takeReference(values);
      else if (structureWords.has(value.name)) {
        this.position -= value.name.length;
        break;
      }
    }
    this.depth--;
    return values;
  }
}

/** `12 0 R` */
function takeReference(values: PdfValue[]): void {
  const number = values.at(-2);
  if (typeof number !== 'number' || typeof values.at(-1) !== 'number') return;
  values.splice(-2, 2, new PdfReference(number));
}

function unescape(text: string): string {
  return text.replace(
    /\\(?:([0-7]{1,3})|(\r\n|\r|\n)|([^]))|\\$/g,
    (_, octal?: string, lineEnd?: string, other?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      return lineEnd === undefined && other !== undefined ? (escapes[other] ?? other) : '';
    },
  );
}
