import type { Span } from '../decode/index.ts';
import type { LazyText } from '../text/text.ts';

/** `/*`, `{` and a name in quotes, with nothing else between them. */
const blockHead = /\/\*[\s*]{0,40}\{[\s*]{0,60}"[\w$.-]{1,60}"[ \t]{0,4}:/g;
/** A line with `// {` or `# {` alone, one with a name in quotes, and all lines of the comment behind. */
const lines =
  /^[ \t]{0,40}(\/\/|#) {0,8}\{[ \t]{0,8}\r?\n[ \t]{0,40}\1[ \t]{0,20}"[\w$.-]{1,60}"[ \t]{0,4}:[^\n]*\n(?:[ \t]{0,40}\1[^\n]*(?:\n|$)){0,400}/gm;

/**
 * Objects of JSON in comments of code: what is sent to a service, and what it answers. People paste real answers, too, so
 * this is no documentation.
 */
export function commentedJsonOf(text: LazyText): readonly Span[] {
  if (!text.holds('":') && !text.holds('" :')) return [];
  return [
    ...(text.holds('/*') ? blocksOf(text.latin1) : []),
    ...(text.holds('//') || text.holds('#') ? linesOf(text.latin1) : []),
  ];
}

function blocksOf(text: string): readonly Span[] {
  const found: Span[] = [];
  blockHead.lastIndex = 0;
  for (let head = blockHead.exec(text); head; head = blockHead.exec(text)) {
    const close = text.indexOf('*/', blockHead.lastIndex);
    if (close < 0) break;
    found.push({ start: head.index, end: close });
    blockHead.lastIndex = close;
  }
  return found;
}

function linesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(lines), ({ index, 0: comment }) => ({ start: index, end: index + comment.length }));
}
