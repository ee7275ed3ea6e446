import type { Container } from '../archive/container.ts';

/** A backslash with what belongs to it, a brace, a line end, or plain text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/gi;

/** What words and signs stand for. */
const texts: ReadonlyMap<string, string> = new Map([
  ...['par', 'line', 'sect', 'page', 'row', '\n', '\r'].map((name) => [name, '\n'] as const),
  ...['tab', 'cell'].map((name) => [name, '\t'] as const),
  ...['~', 'emspace', 'enspace', 'qmspace'].map((name) => [name, ' '] as const),
  ...['_', 'endash', 'emdash'].map((name) => [name, '-'] as const),
  ...['lquote', 'rquote'].map((name) => [name, "'"] as const),
  ...['ldblquote', 'rdblquote'].map((name) => [name, '"'] as const),
  ...['\\', '{', '}'].map((sign) => [sign, sign] as const),
]);

/** Groups whose text is not that of the document. */
const hidden: ReadonlySet<string> = new Set(['fonttbl', 'colortbl', 'stylesheet', 'pict', 'object', 'listtable', '*']);

/** How the text of a group is read. */
interface Group {
  readonly isHidden: boolean;
  /** Characters that stand behind one in Unicode for readers that know none. */
  readonly substitutes: number;
}

/**
 * Passes on the text of a document in the Rich Text Format. Words for fonts and colours stand in the middle of the text
 * and cut secrets into pieces.
 */
export function readRichText(container: Container, bytes: Uint8Array): void {
  container.passText('text', Buffer.from(textOf(Buffer.from(bytes).toString('latin1'))));
}

function textOf(source: string): string {
  const parts: string[] = [];
  const outer: Group[] = [];
  let group: Group = { isHidden: false, substitutes: 1 };
  /** Characters still to be passed over. */
  let left = 0;
  const add = (text: string): void => {
    const shown = text.slice(left);
    left = Math.max(0, left - text.length);
    if (!group.isHidden) parts.push(shown);
  };
  for (const [, word, number, code, sign, brace, plain] of source.matchAll(token)) {
    if (brace === '{') outer.push(group);
    else if (brace === '}') {
      group = outer.pop() ?? group;
      left = 0;
    } else if (plain !== undefined) add(plain);
    else if (code !== undefined) add(String.fromCharCode(Number.parseInt(code, 16)));
    else if (word === 'u' && number !== undefined) {
      left = 0;
      add(String.fromCharCode(Number(number) & 0xffff));
      left = group.substitutes;
    } else if (word === 'uc') group = { ...group, substitutes: Math.min(Number(number ?? 1), 8) };
    else {
      const name = word ?? sign ?? '';
      if (hidden.has(name)) group = { ...group, isHidden: true };
      else add(texts.get(name) ?? '');
    }
  }
  return parts.join('');
}
