/** A part of a text: offsets in bytes, the end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** More lines than any key has: a header without an end must not hide the rest of a log. */
const mostLines = 500;
const head = /^(?:-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-Lines: \d{1,3})/;
const longestHead = 80;
const tail = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;
/**
 * A line of a key, possibly after a time or level that a log puts before each line: base64 digits, a header, or
 * nothing.
 */
const body =
  /(?:^|[\s|>:"'])[A-Za-z0-9+/=]{16,}["',\\]*\s*$|^\s*[A-Za-z0-9+/=]*\s*$|(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset|Private-MAC):/;
const headStarts = ['-----BEGIN ', 'Private-Lines: '] as const;
const lineFeed = 0x0a;

/**
 * Finds the lines of private keys in a text that comes in pieces, so that the first line of a key is hidden before its
 * last has been seen.
 */
export class KeyBlocks {
  #linesLeft = 0;

  /**
   * The parts of the bytes from `from` to `to` that belong to keys; pieces end at line ends, except in very long lines.
   */
  find(bytes: Buffer, from: number, to: number): readonly TextSpan[] {
    const text = bytes.subarray(0, to);
    const heads = new HeadStarts(text);
    const spans: TextSpan[] = [];
    for (let at = from; at < to;)
      at = this.#linesLeft > 0 ? this.#readBody(text, at, spans) : this.#findHead(text, heads.from(at), spans);
    return spans;
  }

  /** Returns where to continue. */
  #findHead(text: Buffer, start: number, spans: TextSpan[]): number {
    if (start === Infinity) return text.length;
    const found = head.exec(text.toString('latin1', start, Math.min(text.length, start + longestHead)));
    if (!found) return start + 1;
    const end = lineEndOf(text, start);
    const closed = tail.exec(text.toString('latin1', start, end));
    spans.push({ start, end: closed ? start + closed.index + closed[0].length : end });
    if (closed) return start + closed.index + closed[0].length;
    this.#linesLeft = found[0].startsWith('P') ? Number(/\d+/.exec(found[0])?.[0]) : mostLines;
    return end + 1;
  }

  #readBody(text: Buffer, start: number, spans: TextSpan[]): number {
    const end = lineEndOf(text, start);
    const line = text.toString('latin1', start, end);
    const closed = tail.exec(line);
    if (!closed && !body.test(line)) {
      this.#linesLeft = 0;
      return start;
    }
    const stop = closed ? start + closed.index + closed[0].length : end;
    this.#linesLeft = closed ? 0 : this.#linesLeft - 1;
    if (stop > start) spans.push({ start, end: stop });
    return closed ? stop : end + 1;
  }
}

/** Finds where the first line of a key may begin. Asked in ascending order, it goes through the text once. */
class HeadStarts {
  readonly #text: Buffer;
  /** Where each of them comes next; -1 before it was looked for. */
  readonly #next: Map<string, number> = new Map(headStarts.map((start) => [start, -1]));

  constructor(text: Buffer) {
    this.#text = text;
  }

  /** The first such place at or after an offset; Infinity if there is none. */
  from(offset: number): number {
    for (const [start, next] of this.#next) {
      if (next >= offset) continue;
      const found = this.#text.indexOf(start, offset, 'latin1');
      this.#next.set(start, found < 0 ? Infinity : found);
    }
    return Math.min(...this.#next.values());
  }
}

function lineEndOf(text: Buffer, start: number): number {
  const at = text.indexOf(lineFeed, start);
  return at < 0 ? text.length : at;
}
