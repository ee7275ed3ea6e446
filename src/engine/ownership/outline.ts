/** A line that stands above a value in the outline of its text. */
export interface OutlineLine {
  readonly text: string;
  /** How many lines it is before that of the value. */
  readonly away: number;
  /** The value is in the block or section that the line opens; otherwise both are members of one. */
  readonly isHead: boolean;
}

/** Another part of a list than that with the value. */
const isListed = /^\s*-\s/;
const section = /^\s{0,4}\[{1,2}[^\][]{1,80}\]{1,2}\s*(?:[;#].*)?$/;

/**
 * The lines that the last one is below: those that open a block or a section round it, and what stands beside those,
 * the nearest first. The latter only up to a blank line.
 */
export function outlineOf(lines: readonly string[]): readonly OutlineLine[] {
  const outline: OutlineLine[] = [];
  const own = indentOf(lines.at(-1) ?? '');
  let least = own;
  let isBesides = true;
  for (let away = 1; away < lines.length; away++) {
    const text = lines[lines.length - 1 - away];
    if (text.trim() === '') {
      isBesides = false;
      continue;
    }
    const indent = indentOf(text);
    const isSection = section.test(text);
    if (indent < least || isSection) outline.push({ text, away, isHead: true });
    else if (indent === least && isBesides && (indent === own || !isListed.test(text)))
      outline.push({ text, away, isHead: false });
    if (isSection) break;
    least = Math.min(least, indent);
  }
  return outline;
}

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
