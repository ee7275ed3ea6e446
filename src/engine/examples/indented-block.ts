/** Where the lines below `from` end that are indented further than their key, or are entries of a list below it. */
export function endOfBlock(text: string, from: number, indentation: number): number {
  let end = from;
  while (end < text.length) {
    const start = end + 1;
    const next = text.indexOf('\n', start);
    const close = next < 0 ? text.length : next;
    const first = indentationAt(text, start, close);
    const isEntry = first - start === indentation && text.startsWith('- ', first);
    if (first < close && first - start <= indentation && !isEntry) break;
    end = close;
  }
  return end;
}

function indentationAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at++;
  return at;
}
