import type { Matrix } from './matrix.ts';

/** All as parts of the font size: a narrower gap is kerning, a wider step up or down is another line. */
const widestKerning = 0.18;
const widestStep = 0.5;
/** Cells of a table are further apart than words. */
const widestBlank = 1.5;
/** Text that begins so far before the end of the text before it is another line, or the same once more. */
const farthestBack = 0.6;

/** Puts pieces of text, each with its place on the page, together into lines, in the order in which they are drawn. */
export class LineWriter {
  private readonly parts: string[] = [];
  private isBlank = true;
  /** Where the last piece ended, and which way and how large it was written. */
  private endX = 0;
  private endY = 0;
  private size = 0;

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** Writes a piece that is drawn at the origin of `place`, in units of the font size, and so wide. */
  write(text: string, place: Matrix, width: number): void {
    const size = Math.hypot(place.c, place.d) || 1;
    const length = Math.hypot(place.a, place.b) || 1;
    if (text !== '') {
      if (this.size > 0) this.separate(text, place, size, length);
      this.parts.push(text);
      this.isBlank = text.endsWith(' ');
      this.size = size;
    }
    this.endX = place.e + place.a * width;
    this.endY = place.f + place.b * width;
  }

  /** What comes next has nothing to do with what was before. */
  endPart(): void {
    if (this.size > 0) this.parts.push('\n');
    this.size = 0;
  }

  toBytes(): Uint8Array {
    return Buffer.from(`${this.parts.join('')}\n`);
  }

  private separate(text: string, place: Matrix, size: number, length: number): void {
    const [dx, dy] = [place.e - this.endX, place.f - this.endY];
    const along = (dx * place.a + dy * place.b) / length;
    const across = (dy * place.a - dx * place.b) / length;
    const scale = Math.max(size, this.size);
    if (!(Math.abs(across) <= widestStep * scale) || along < -farthestBack * scale) this.parts.push('\n');
    else if (along > widestBlank * scale) this.parts.push('\t');
    else if (along > widestKerning * scale && !this.isBlank && !text.startsWith(' ')) this.parts.push(' ');
  }
}
