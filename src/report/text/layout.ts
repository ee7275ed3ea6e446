import { wrap } from '../display/display.ts';
import type { Style } from '../display/style.ts';

/** Width in cells of the column of labels. */
const labelWidth = 12;
const narrowest = 40;
/** Longer lines of prose are hard to read. */
const widestProse = 100;

/** Builds the lines of a text report from top to bottom. */
export class TextLines {
  readonly style: Style;
  readonly columns: number;
  readonly #indent: string;
  readonly #lines: string[] = [];

  constructor(style: Style, columns: number, indent: string) {
    this.style = style;
    this.columns = Math.max(columns, narrowest);
    this.#indent = indent;
  }

  add(line: string): void {
    this.#lines.push(line);
  }

  /**
   * Adds `label` once, with each of the texts beside it, wrapped. Texts must be visible ones; `paint` colours them line
   * by line.
   */
  addLabelled(label: string, texts: readonly string[], paint: (line: string) => string = (line) => line): void {
    const width = Math.min(this.columns, widestProse) - this.#indent.length - labelWidth;
    this.addListed(label, texts.flatMap((text) => wrap(text, width)).map(paint));
  }

  /** Adds `label` once, with each line beside it unwrapped: places that people copy. */
  addListed(label: string, texts: readonly string[]): void {
    for (const [index, text] of texts.entries()) {
      const head =
        index === 0
          ? this.style.dim(label) + ' '.repeat(Math.max(1, labelWidth - label.length))
          : ' '.repeat(labelWidth);
      this.#lines.push(this.#indent + head + text);
    }
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}
