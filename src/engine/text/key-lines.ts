/** What a patch that removes the key, or a log with a time on each line, puts before a line of it. */
const lineStart = /(?<=\n)(?:-(?=[0-9A-Za-z+/]|-----END)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[0-9.,:Z+-]{0,20} )/g;
/** What joins two lines of it in source code, where the end of a line has a name. */
const namedLineEnd =
  /["']\s{0,40}[.+&] ?(?:PHP_EOL|vbCrLf|vbNewLine|Environment\.NewLine)\s{0,40}[.+&](?: ?_)?\s{0,40}["']/g;

/** A key block without what the text around it puts between its lines. */
export function plainKeyLines(block: string): string {
  return block.replace(lineStart, '').replace(namedLineEnd, '\n');
}
