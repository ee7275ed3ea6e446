import type { Closers } from './closers.ts';
import type { GateText } from './gate-text.ts';

/** Longest first. */
const symbols: readonly string[] = [
  ':::=',
  '::=',
  '===',
  '!==',
  '||=',
  '??=',
  '==',
  '=~',
  '=>',
  ':=',
  '::',
  ':-',
  '||',
  '!=',
  '!:',
  '??',
  '?=',
  '?:',
  '+=',
  '.=',
  '<-',
  '->',
  '=',
  ':',
  '|',
  '>',
  '(',
  ',',
];
/** Symbols that a type may follow. */
export const colons: ReadonlySet<string> = new Set([':', '::', ':=', ':-', '?:', '!:']);
/** `!tag`, `<![CDATA[`: what follows is not looked at. */
export const unclear: ReadonlySet<string> = new Set(['!', '<']);
/** A value after one of these has to be quoted. */
export const quotedSymbols: ReadonlySet<string> = new Set(['==', '===', '=~', '!=', '!==', '(', ',', '{']);

/** The symbol at `index` that joins a value to a name; undefined if there is none. */
export function symbolAt(text: GateText, { closed, isQuoted }: Closers, index: number): string | undefined {
  const four = String.fromCharCode(text.at(index), text.at(index + 1), text.at(index + 2), text.at(index + 3));
  if (index > closed && ((four.startsWith('!') && !four.startsWith('!=')) || four.startsWith('<!')))
    return four.charAt(0);
  const symbol = symbols.find((each) => four.startsWith(each));
  if (symbol !== undefined) return symbol;
  // `token{"x"}` of C++.
  if (!isQuoted && index === closed && (four.startsWith('{"') || four.startsWith('{ "'))) return '{';
  return isQuoted && four.startsWith(';s') ? ';' : undefined;
}

/**
 * Whether the symbol may follow these closing marks. After a closed call only a default, an assignment or a comparison
 * can follow; a comma only after a quote.
 */
export function isSound(symbol: string, { isQuoted, isParenthesised }: Closers): boolean {
  if (symbol === ',') return isQuoted && !isParenthesised;
  return !isParenthesised || (symbol !== '(' && symbol !== '>' && symbol !== '{');
}
