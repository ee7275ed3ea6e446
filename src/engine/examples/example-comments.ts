import type { Span } from '../decode/index.ts';

/**
 * A line of a comment that says that an example follows: `# e.g.`, `## Example:`, `// for example in a file:`, `# ==== Returns`,
 * `# @example Create a shop` of YARD.
 */
const announcement =
  /^[ \t]{0,80}(?:#{1,3}|\/\/)[ \t](?:[^\n]{0,200}[ (])?(?:e\.g|eg|examples?|for instance|similar to|like this|looks like|={2,4} returns?)(?:[.:, ]{0,3}|[.:, ][^\n]{0,80}:)\r?$|^[ \t]{0,80}# @example(?:[ \t][^\n]{0,200})?$/i;
/** Looked for first: to ask every comment took a third of the time of celery's history. */
const announcing = /[\t (@](?:e\.?g|examples?|for instance|similar to|like this|looks like|={2,4} returns?)/gi;

/** `## @param shop.password …`, `# -- The password` above a setting: of these, pages about a chart are made. */
const documentedSetting =
  /^[ \t]{0,80}#{1,2} (?:@param \w|-- \S)[^\n]*\n(?:[ \t]{0,80}#[^\n]*\n){0,40}[ \t]{0,80}[\w.-]{1,60}:(?:[ \t]|\r?$)/m;
const anyComment = /^[ \t]{0,80}#[^\n]*/gm;

/** Settings that comments show: they stand there for whoever sets their own, and none of them is in force. */
export function exampleCommentsOf(text: string): readonly Span[] {
  if ((text.includes('# -- ') || text.includes('# @param ')) && documentedSetting.test(text))
    return Array.from(text.matchAll(anyComment), ({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const found: Span[] = [];
  announcing.lastIndex = 0;
  for (let word = announcing.exec(text); word; word = announcing.exec(text)) {
    const start = text.lastIndexOf('\n', word.index) + 1;
    const lineEnd = text.indexOf('\n', announcing.lastIndex);
    const line = text.slice(start, lineEnd < 0 ? text.length : lineEnd);
    const isAnnounced = announcement.test(line);
    const end = isAnnounced ? endOfComment(text, start) : start + line.length;
    if (isAnnounced) found.push({ start, end });
    announcing.lastIndex = Math.max(end, announcing.lastIndex);
  }
  return found;
}

const commentLine = /[ \t]{0,80}(?:#|\/\/)[^\n]*(?:\n|$)/y;

function endOfComment(text: string, start: number): number {
  let end = start;
  commentLine.lastIndex = start;
  while (end < text.length && commentLine.test(text)) end = commentLine.lastIndex;
  return Math.max(end, start + 1);
}
