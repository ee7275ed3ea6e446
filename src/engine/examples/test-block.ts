import type { Span } from '../decode/index.ts';
import { indexOfText, latin1, type LazyText } from '../text/text.ts';
import { markedTestsOf } from './marked-tests.ts';

/** An attribute at the start of a line that marks a test. */
const attribute = /^#\[(?:cfg\((?:(?:all|any)\()?test\b|(?:[a-z_]{1,40}::)?test(?:\(|\]))/;
const longestAttribute = 64;
/** Attributes and comments, and how the item below them begins: without one, `#[test]` is a comment of another language. */
const itemHead =
  /^(?:#\[(?:[^\n[\]]|\[[^\n[\]]{0,200}\]){0,200}\]\s{1,200}|\/\/[^\n]{0,200}\n\s{0,200}){1,8}(?:pub(?:\([a-z]{1,10}\))? )?(?:(?:async|unsafe|const) ){0,2}(?<kind>fn|mod|use|impl|struct|enum|trait|type|static|const|let)\b/;
const longestHead = 2048;
/** Of a line, so much is read. */
const longestLine = 400;

/** Parts of a text that are tests, examples or documentation although their file is none. */
export function testBlocksOf(text: LazyText): readonly Span[] {
  return [...testsOfRust(text.bytes), ...markedTestsOf(text)];
}

/**
 * Tests inside the file under test, as in Rust: everything under `#[cfg(test)]`, `#[test]` or
 * `#[tokio::test]`, in ascending order. A module of tests is taken to be the last thing in its file, as the language's
 * own lint requires, since strings in it may have lines that look like its end.
 */
function testsOfRust(bytes: Uint8Array): readonly Span[] {
  const blocks: Span[] = [];
  for (let at = indexOfText(bytes, '#['); at >= 0; at = indexOfText(bytes, '#[', at + 1)) {
    if (!attribute.test(latin1(bytes, at, Math.min(bytes.length, at + longestAttribute)))) continue;
    const indentation = indentationBefore(bytes, at);
    if (indentation === undefined) continue;
    const head = itemHead.exec(latin1(bytes, at, Math.min(bytes.length, at + longestHead)));
    if (!head) continue;
    const end = endOfItem(bytes, at + head[0].length, head.groups?.['kind'], indentation);
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

/** `from` is after the word that says what kind of item it is. */
function endOfItem(bytes: Uint8Array, from: number, kind: string | undefined, indentation: string): number {
  const lineFeed = bytes.indexOf(0x0a, from);
  if (lineFeed < 0) return bytes.length;
  const firstLine = latin1(bytes, from, Math.min(lineFeed, from + longestLine)).trimEnd();
  if (kind === 'mod' && indentation === '' && firstLine.endsWith('{')) return bytes.length;
  if (firstLine.endsWith(';') || firstLine.endsWith('}')) return lineFeed;
  for (let start = lineFeed + 1; start < bytes.length;) {
    const next = bytes.indexOf(0x0a, start);
    const end = next < 0 ? bytes.length : next;
    if (endsItem(latin1(bytes, start, Math.min(end, start + longestLine)), indentation)) return end;
    start = end + 1;
  }
  return bytes.length;
}

/** Whether the line is a `}` below the attribute, or the next item. */
function endsItem(line: string, indentation: string): boolean {
  if (!line.startsWith(indentation)) return false;
  const rest = line.slice(indentation.length);
  return rest.startsWith('}') || /^[a-z][^{]*;\s*$/.test(rest);
}
