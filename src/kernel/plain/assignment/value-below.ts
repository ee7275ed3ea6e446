import { blank, digit, inBare, lineEnd, quote } from './byte-sets.ts';
import type { GateText } from './gate-text.ts';

export const mostIndent = 40;
/** Of a value that stands alone on its line. */
const [shortestAlone, longestAlone] = [20, 200];

const blockHeads: ReadonlySet<string> = new Set(['type', 'defa', 'noec', 'desc', 'requ', 'doc:', 'form', 'env:']);

/** Whether a word begins there with which a block that describes a name begins. */
export function isBlockHead(text: GateText, at: number): boolean {
  return blockHeads.has(text.folded(at, 4));
}

/** Whether a block that describes the name begins on the next line. */
export function isBlockBelow(text: GateText, from: number): boolean {
  const newline = text.at(from) === 13 ? from + 1 : from;
  if (text.at(newline) !== 10) return false;
  const at = text.skip(blank, newline + 1, mostIndent);
  return at > newline + 1 && isBlockHead(text, at);
}

/**
 * Where a value may begin on the next line: in quotes, as an element of a list, or, after `>` or `|`, as anything
 * indented.
 */
export function valueBelow(text: GateText, from: number): number | undefined {
  const newline = text.at(from) === 13 ? from + 1 : from;
  if (text.at(newline) !== 10) return undefined;
  const line = newline + 1;
  const at = text.skip(blank, line, mostIndent);
  if (text.is(quote, at) || (at > line && text.isAny('>|', from - 1)) || isAloneOnLine(text, at)) return at;
  return text.exact(at, 2) === '- ' ? at + 2 : undefined;
}

/** A text without blanks but with a digit that is as long as tokens are, and all of its line. */
function isAloneOnLine(text: GateText, from: number): boolean {
  const end = text.skip(inBare, from, longestAlone + 1);
  return (
    end - from >= shortestAlone &&
    end - from <= longestAlone &&
    text.bytes.subarray(from, end).some((byte) => digit[byte] === 1) &&
    text.is(lineEnd, text.skipBlanks(end))
  );
}
