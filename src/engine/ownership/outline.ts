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
/** A row of a table or an item of a list. */
const listed = /^\s*(?:\||[-*] |\d{1,2}[.)] )/;
/** `## Acme`, `Our account of acme:` */
const title = /^#{1,6} |:\s*$/;
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
  let isOpened = false;
  // Tables and lists of a document are below the paragraph before them.
  let isTitled = listed.test(lines.at(-1) ?? '');
  for (const [index, text] of lines.slice(0, -1).toReversed().entries()) {
    const away = index + 1;
    if (text.trim() === '') {
      isBesides = false;
      isOpened ||= isTitled;
      continue;
    }
    isOpened &&= !isTitled || title.test(text);
    isTitled &&= listed.test(text);
    const indent = indentOf(text);
    const isSection = section.test(text);
    if (indent < least || isSection || (isOpened && indent === least)) outline.push({ text, away, isHead: true });
    else if (indent === least && isBesides && (indent === own || !isListed.test(text)))
      outline.push({ text, away, isHead: false });
    if (isSection) break;
    // The brace of a block may have a line of its own.
    isOpened = indent < least && /^\s*[{([]\s*$/.test(text);
    least = Math.min(least, indent);
  }
  return outline;
}

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
