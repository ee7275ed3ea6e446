import type { Font } from './fonts/font.ts';
import type { LineWriter } from './line-writer.ts';
import { advance, identity, type Matrix, multiply, shift } from './matrix.ts';
import { PdfText, type PdfValue } from './values.ts';

/** What is saved and restored together. */
interface Graphics {
  matrix: Matrix;
  font: Font | undefined;
  size: number;
  spacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
}

const deepest = 64;

/** Where text goes: what the operators of page content say of its place, size and font. */
export class TextState {
  private readonly writer: LineWriter;
  private graphics: Graphics;
  private readonly saved: Graphics[] = [];
  private place: Matrix = identity;
  private lineStart: Matrix = identity;

  constructor(writer: LineWriter, matrix: Matrix) {
    this.writer = writer;
    this.graphics = { matrix, font: undefined, size: 1, spacing: 0, wordSpacing: 0, scale: 1, leading: 0 };
  }

  get matrix(): Matrix {
    return this.graphics.matrix;
  }

  save(): void {
    if (this.saved.length < deepest) this.saved.push({ ...this.graphics });
  }

  restore(): void {
    this.graphics = this.saved.pop() ?? this.graphics;
  }

  transform(matrix: Matrix): void {
    this.graphics.matrix = multiply(matrix, this.graphics.matrix);
  }

  setFont(font: Font | undefined, size: number): void {
    this.graphics.font = font;
    this.graphics.size = size;
  }

  set(what: 'spacing' | 'wordSpacing' | 'scale' | 'leading', value: number): void {
    this.graphics[what] = value;
  }

  begin(): void {
    this.moveTo(identity);
  }

  moveTo(matrix: Matrix): void {
    this.place = this.lineStart = matrix;
  }

  move(x: number, y: number): void {
    this.moveTo(multiply(shift(x, y), this.lineStart));
  }

  nextLine(): void {
    this.move(0, -this.graphics.leading);
  }

  show(text: PdfText): void {
    const { font, size, spacing, wordSpacing, scale, matrix } = this.graphics;
    if (!font || text.bytes === '') return;
    const shown = font.show(text.bytes);
    const width = (shown.width * size + shown.codes * spacing + shown.blanks * wordSpacing) * scale;
    const unit = { a: size * scale, b: 0, c: 0, d: size, e: 0, f: 0 };
    const place = multiply(multiply(unit, this.place), matrix);
    // What is added behind the last character may be taken back before the next.
    this.writer.write(shown.text, place, (width - spacing * scale) / (size * scale || 1));
    this.place = advance(this.place, width);
  }

  /** Strings, and between them how far to go back, in thousandths of the font size. */
  showAll(values: readonly PdfValue[]): void {
    const { size, scale } = this.graphics;
    for (const value of values) {
      if (value instanceof PdfText) this.show(value);
      else if (typeof value === 'number') this.place = advance(this.place, (-value / 1000) * size * scale);
    }
  }
}
