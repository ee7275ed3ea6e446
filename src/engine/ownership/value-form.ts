/** The `secret` group of a pattern including its parentheses, so that references within it keep their numbers. */
export function secretGroupOf(source: string): string {
  const start = source.indexOf('(?<secret>');
  return source.slice(start, groupEnd(source, start));
}

/** Whether each alternative has a single length, as in `[0-9a-f]{32}|[0-9a-f]{128}`. */
export function isOfFixedLengths(source: string): boolean {
  for (let index = 0; index < source.length;) {
    const end = elementEnd(source, index);
    const element = source.slice(index, end);
    const isLook = /^\(\?<?[=!]/.test(element);
    const inner = element.startsWith('(') ? element.replace(/^\((?:\?:|\?<\w+>)?/, '').slice(0, -1) : '';
    const [quantifier] = /^(?:[?*+]|\{[^}]*\})?/.exec(source.slice(end)) ?? [''];
    if (!isLook && (/^[?*+]|,/.test(quantifier) || !isOfFixedLengths(inner))) return false;
    index = end + quantifier.length;
  }
  return true;
}

/** The same source with each alphabet replaced by the widest one, and without its look-arounds. */
export function widened(source: string): string {
  let wide = '';
  for (let index = 0; index < source.length;) {
    const end = elementEnd(source, index);
    const element = source.slice(index, end);
    if (/^\(\?<?[=!]/.test(element)) index = end;
    else if (element.startsWith('(')) {
      const head = /^\((?:\?:|\?<\w+>)?/.exec(element)?.[0] ?? '(';
      wide += head + widened(element.slice(head.length, -1)) + ')';
      index = end;
    } else {
      wide += isAlphabet(element) ? alphabetLike(element) : element;
      index = end;
    }
  }
  return wide;
}

function isAlphabet(element: string): boolean {
  return element.startsWith('[') || /^\\[wdWDsS]$/.test(element);
}

/** Letters keep their case. */
function alphabetLike(element: string): string {
  if (/\\[wWDS]/.test(element)) return '[\\w\\-]';
  const marks = /_|\\-|-\]/.test(element) ? '_\\-' : '';
  return `[0-9${/[A-Z]-[A-Z]/.test(element) ? 'A-Z' : ''}${/[a-z]-[a-z]/.test(element) ? 'a-z' : ''}${marks}]`;
}

function elementEnd(source: string, start: number): number {
  switch (source.charAt(start)) {
    case '\\':
      return start + 2;
    case '[':
      return classEnd(source, start);
    case '(':
      return groupEnd(source, start);
    default:
      return start + 1;
  }
}

function classEnd(source: string, start: number): number {
  let index = start + 1;
  while (index < source.length && source.charAt(index) !== ']') index += source.charAt(index) === '\\' ? 2 : 1;
  return index + 1;
}

function groupEnd(source: string, start: number): number {
  let index = start + 1;
  while (index < source.length && source.charAt(index) !== ')') index = elementEnd(source, index);
  return index + 1;
}
