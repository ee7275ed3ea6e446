import type { Span } from '../decode/index.ts';

/** Three backticks and the name of a language, alone on a line, also in a comment: "```ruby", "# ```". */
const fence = /^[ \t]{0,40}(?:#|\/\/|--|;|\*)?[ \t]{0,8}```[ \t]?(?:[a-z][\w+-]{0,15})?[ \t]*\r?$/gim;

/** Code between fences as Markdown has them, in a text that is code itself: the documentation of what it defines. */
export function fencedCodeOf(text: string): readonly Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (const { index, 0: line } of text.matchAll(fence)) {
    if (open === undefined) open = index;
    else {
      // Two that open follow each other where one of them is not closed.
      if (!/```[ \t]?\w/.test(line)) found.push({ start: open, end: index + line.length });
      open = /```[ \t]?\w/.test(line) ? index : undefined;
    }
  }
  return found;
}

/** `def self.example_code` of Ruby: how a command is called. */
const method = /^([ \t]{0,20})def (?:self\.)?(?:example_code|usage_examples?|code_examples?)[ \t]*\r?$/gm;

/** Methods that hand out nothing but examples. */
export function exampleMethodsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(method), ({ index, 0: line, 1: indentation = '' }) => {
    const close = text.indexOf(`\n${indentation}end`, index + line.length);
    return { start: index, end: close < 0 ? text.length : close };
  });
}
