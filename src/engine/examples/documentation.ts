import type { Span } from '../decode/index.ts';
import { textBefore } from '../text/text-before.ts';
import type { LazyText } from '../text/text.ts';

/** Before the docstring of a function or a class of Python; behind `@doc` of Elixir and `EXAMPLES =` of Ansible. */
const beforeDocstring =
  /(?:[)\]\w"'][ \t]{0,4}:[ \t]{0,4}\r?\n(?:[ \t]{0,40}\r?\n)?[ \t]{1,40}|@(?:module|type)?doc[ \t]{1,4}|\n(?:DOCUMENTATION|EXAMPLES|RETURN) = )[rRuUsS~]{0,2}$/;
const longestBefore = 64;
/** Before the docstring of a module. */
const headOfModule = /^(?:#[^\n]{0,200}\n|\s){0,200}[rRuU]?$/;
const longestHead = 4096;

/** Code in the documentation of code: docstrings, and comments for the programs that make pages of them. */
export function documentationOf(text: LazyText): readonly Span[] {
  return [
    ...(text.holds('"""') || text.holds("'''") ? docstringsOf(text.latin1) : []),
    ...(text.holds('/**') ? docCommentsOf(text.latin1) : []),
    ...(text.holds('\n=head') || text.holds('\n=pod') ? podsOf(text.latin1) : []),
    ...(text.holds('///') || text.holds('//!') ? docLinesOf(text.latin1) : []),
  ];
}

function docstringsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const quotes of ['"""', "'''"]) {
    for (let start = text.indexOf(quotes); start >= 0; start = text.indexOf(quotes, start + 3)) {
      const close = text.indexOf(quotes, start + 3);
      if (close < 0) break;
      if (isDocstring(text, start)) found.push({ start, end: close });
      start = close;
    }
  }
  return found;
}

function isDocstring(text: string, at: number): boolean {
  return (
    beforeDocstring.test(textBefore(text, at, longestBefore)) ||
    (at < longestHead && headOfModule.test(text.slice(0, at)))
  );
}

/** Only comments that show code: others may be code that somebody switched off. */
const showsCode = /@example|```|<pre>|\{@code|@code\b/;

function docCommentsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf('/**'); start >= 0; start = text.indexOf('/**', start + 3)) {
    if (!/\s/.test(text.charAt(start + 3))) continue;
    const close = text.indexOf('*/', start + 3);
    if (close < 0) break;
    if (showsCode.test(text.slice(start, close))) found.push({ start, end: close });
    start = close;
  }
  return found;
}

/** What Perl keeps its documentation between: `=head1 …`, `=pod` and `=cut`. */
const pod = /^=(?:head[1-6]|pod|over|item|encoding)\b[^\n]*$/gm;
const podEnd = '\n=cut';

function podsOf(text: string): readonly Span[] {
  const found: Span[] = [];
  pod.lastIndex = 0;
  for (let head = pod.exec(text); head; head = pod.exec(text)) {
    const close = text.indexOf(podEnd, head.index);
    const end = close < 0 ? text.length : close;
    found.push({ start: head.index, end });
    pod.lastIndex = end;
  }
  return found;
}

/** `/// let token = "…";` of Rust, C# and Swift. */
const docLine = /^[ \t]{0,40}\/\/[/!](?!\/)[^\n]*/gm;

function docLinesOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(docLine), ({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
