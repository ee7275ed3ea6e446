import type { Span } from './decode/index.ts';
import { latin1 } from './text.ts';

const numberSign = 0x23;
const leftBracket = 0x5b;
/** An attribute at the start of a line that marks a test. */
const attribute = /^#\[(?:cfg\((?:(?:all|any)\()?test\b|(?:[a-z_]{1,40}::)?test(?:\(|\]))/;
const longestAttribute = 64;
/** What follows an attribute if that is a module with a body. */
const moduleHead =
  /^(?:\s*(?:#\[[^\n]{0,200}|\/\/[^\n]{0,200})?\n){0,8}\s*(?:pub(?:\([a-z]{1,10}\))? )?mod \w{1,80} \{/;
const longestHead = 1024;

/**
 * Parts of a text that are tests inside the file under test, as in Rust: everything under `#[cfg(test)]`, `#[test]` or
 * `#[tokio::test]`, in ascending order. A module of tests is taken to be the last thing in its file, as the language's
 * own lint requires, since strings in it may have lines that look like its end.
 */
export function testBlocksOf(bytes: Uint8Array): readonly Span[] {
  const blocks: Span[] = [];
  for (let at = bytes.indexOf(numberSign); at >= 0; at = bytes.indexOf(numberSign, at + 1)) {
    if (bytes[at + 1] !== leftBracket) continue;
    if (!attribute.test(latin1(bytes, at, Math.min(bytes.length, at + longestAttribute)))) continue;
    const indentation = indentationBefore(bytes, at);
    if (indentation === undefined) continue;
    const end = endOfItem(bytes, at, indentation);
    blocks.push({ start: at, end });
    if (end >= bytes.length) break;
    at = end;
  }
  return blocks;
}

/** The blanks between the start of the line and `at`; undefined if anything else is there. */
function indentationBefore(bytes: Uint8Array, at: number): string | undefined {
  const blanks = latin1(bytes, Math.max(0, at - 40), at);
  const own = blanks.slice(blanks.lastIndexOf('\n') + 1);
  return /^[ \t]*$/.test(own) ? own : undefined;
}

function endOfItem(bytes: Uint8Array, at: number, indentation: string): number {
  const firstEnd = bytes.indexOf(0x0a, at);
  if (firstEnd < 0) return bytes.length;
  const head = latin1(bytes, firstEnd + 1, Math.min(bytes.length, firstEnd + longestHead));
  if (indentation === '' && moduleHead.test(head)) return bytes.length;
  for (let start = firstEnd + 1; start < bytes.length;) {
    const lineFeed = bytes.indexOf(0x0a, start);
    const end = lineFeed < 0 ? bytes.length : lineFeed;
    if (endsItem(latin1(bytes, start, Math.min(end, start + 400)), indentation)) return end;
    start = end + 1;
  }
  return bytes.length;
}

/** Whether the line is a `}` below the attribute or an item by itself: `mod tests;`. */
function endsItem(line: string, indentation: string): boolean {
  if (!line.startsWith(indentation)) return false;
  const rest = line.slice(indentation.length);
  return rest.startsWith('}') || /^[a-z][^{]*;\s*$/.test(rest);
}
