import type { Font } from './fonts/font.ts';
import { endOfInput, Lexer } from './lexer.ts';
import type { LineWriter } from './line-writer.ts';
import { identity, type Matrix } from './matrix.ts';
import { TextState } from './text-state.ts';
import { isList, Operator, PdfText, type PdfValue } from './values.ts';

/** What page content refers to by name. */
export interface ContentNames {
  font(name: string): Font | undefined;
  /** A part of its own that is drawn here; undefined if it is no text, or was read before. */
  form(name: string): Form | undefined;
}

/** The content of a page, or of a part of one. */
export interface Content {
  readonly bytes: Uint8Array;
  readonly names: ContentNames;
}

export interface Form extends Content {
  readonly matrix: PdfValue;
}

/** Where content is drawn. */
interface Canvas {
  readonly matrix: Matrix;
  /** How many forms it is within. */
  readonly depth: number;
}

const mostOperands = 64;
const deepestForm = 12;
const page: Canvas = { matrix: identity, depth: 0 };

/** Writes the text that this content shows. */
export function writeText(content: Content, writer: LineWriter, canvas: Canvas = page): void {
  new ContentReader(content, writer, canvas).read();
}

class ContentReader {
  private readonly lexer: Lexer;
  private readonly names: ContentNames;
  private readonly writer: LineWriter;
  private readonly state: TextState;
  private readonly depth: number;
  private operands: PdfValue[] = [];

  constructor({ bytes, names }: Content, writer: LineWriter, { matrix, depth }: Canvas) {
    this.lexer = new Lexer(bytes);
    this.names = names;
    this.writer = writer;
    this.state = new TextState(writer, matrix);
    this.depth = depth;
  }

  read(): void {
    for (let value = this.lexer.next(); value !== endOfInput; value = this.lexer.next()) {
      if (value instanceof Operator) {
        this.apply(value.name);
        this.operands.length = 0;
      } else if (this.operands.length < mostOperands) this.operands.push(value);
    }
  }

  private apply(operator: string): void {
    const { state } = this;
    switch (operator) {
      case 'Tj':
        this.show(this.operands[0]);
        return;
      case 'TJ': {
        const [values] = this.operands;
        if (isList(values)) state.showAll(values);
        return;
      }
      case "'":
        state.nextLine();
        this.show(this.operands[0]);
        return;
      case '"':
        state.set('wordSpacing', this.number(0));
        state.set('spacing', this.number(1));
        state.nextLine();
        this.show(this.operands[2]);
        return;
      case 'Td':
        state.move(this.number(0), this.number(1));
        return;
      case 'TD':
        state.set('leading', -this.number(1));
        state.move(this.number(0), this.number(1));
        return;
      case 'Tm':
        state.moveTo(this.matrix());
        return;
      case 'T*':
        state.nextLine();
        return;
      default:
        this.setState(operator);
    }
  }

  private setState(operator: string): void {
    const { state } = this;
    switch (operator) {
      case 'BT':
        state.begin();
        return;
      case 'Tf': {
        const [name] = this.operands;
        state.setFont(typeof name === 'string' ? this.names.font(name) : undefined, this.number(1));
        return;
      }
      case 'Tc':
        state.set('spacing', this.number(0));
        return;
      case 'Tw':
        state.set('wordSpacing', this.number(0));
        return;
      case 'Tz':
        state.set('scale', this.number(0) / 100);
        return;
      case 'TL':
        state.set('leading', this.number(0));
        return;
      case 'q':
        state.save();
        return;
      case 'Q':
        state.restore();
        return;
      case 'cm':
        state.transform(this.matrix());
        return;
      case 'Do':
        this.drawForm();
        return;
      case 'ID':
        this.skipImage();
        break;
      default:
    }
  }

  private drawForm(): void {
    const [name] = this.operands;
    const form = typeof name === 'string' && this.depth < deepestForm ? this.names.form(name) : undefined;
    if (!form) return;
    this.state.save();
    if (isList(form.matrix)) this.state.transform(matrixOf(form.matrix));
    writeText(form, this.writer, { matrix: this.state.matrix, depth: this.depth + 1 });
    this.state.restore();
  }

  /** The bytes of an image within the content, up to the word that ends it. */
  private skipImage(): void {
    const { bytes, position } = this.lexer;
    for (let at = bytes.indexOf('EI', position); at >= 0; at = bytes.indexOf('EI', at + 2)) {
      if (!isBlank(bytes[at - 1]) || !(at + 2 >= bytes.length || isBlank(bytes[at + 2]))) continue;
      this.lexer.position = at + 2;
      return;
    }
    this.lexer.position = bytes.length;
  }

  private show(value: PdfValue): void {
    if (value instanceof PdfText) this.state.show(value);
  }

  private number(index: number): number {
    const value = this.operands[index];
    return typeof value === 'number' ? value : 0;
  }

  private matrix(): Matrix {
    return matrixOf(this.operands);
  }
}

function matrixOf(values: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = values.map((value) => (typeof value === 'number' ? value : 0));
  return { a: a ?? 1, b: b ?? 0, c: c ?? 0, d: d ?? 1, e: e ?? 0, f: f ?? 0 };
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
