import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import type { Rule } from '../../model/rule.ts';
import { syntaxOf } from '../analysis/syntax.ts';
import { grow } from '../sample.ts';

const fillers = ['a', '0', 'A', ' ', '"', '=', '-', '/', '\n', 'aA0', 'key', 'key=', 'token ', '\\n', 'a.b_c-'];
/** Only this many words, the shortest ones: they can occur most often in a gap. */
const mostWords = 4;

/** A piece repeated over and over between a head and a tail. */
export interface HostileText {
  readonly head: string;
  readonly piece: string;
  readonly tail: string;
}

/** Texts made from a rule's own pieces, each of which almost matches over and over. */
export function hostileTexts(rule: Rule): readonly HostileText[] {
  const example = rule.examples[0] ? grow(rule.examples[0], 1) : '';
  const first = rule.keywords[0] ?? '';
  const pieces = [
    ...rule.keywords.slice(0, 3).flatMap((keyword) => [keyword, `${keyword} `, `${keyword}=`]),
    ...wordsOf(rule).flatMap((word) => [first + word, `${first}${word.repeat(8)}${'- a0'.repeat(9)}`]),
    ...(example.length > 1 ? [example.slice(0, -1), example.slice(0, Math.ceil(example.length / 2))] : []),
  ];
  return [
    ...pieces.map((piece) => ({ head: '', piece, tail: '' })),
    ...[...wordsOf(rule), ...fillers].map((piece) => ({ head: first, piece, tail: '' })),
    // Look-behinds only run where the rest has matched.
    ...[...rule.keywords.slice(0, 1), ...fillers].map((piece) => ({ head: '', piece, tail: ` ${example}` })),
  ];
}

/** Writes the text with `length` characters, plus the head and tail. */
export function writeHostileText({ head, piece, tail }: HostileText, length: number): string {
  return head + piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + tail;
}

function wordsOf(rule: Rule): readonly string[] {
  return rule.kind === 'generic' ? [] : shortestWords(rule.pattern);
}

/** Texts of at least two characters that the pattern spells out, such as the words that may be in a gap. */
function shortestWords({ source }: RegExp): readonly string[] {
  const words = new Set<string>();
  visitRegExpAST(syntaxOf(source), {
    onAlternativeEnter: ({ elements }) => {
      const word = elements.map(letterOf).join('');
      if (word.length >= 2 && elements.every((element) => letterOf(element) !== '')) words.add(word);
    },
  });
  return [...words].sort((a, b) => a.length - b.length).slice(0, mostWords);
}

/** The letter that an element spells out, also as `[Kk]`; empty if none. */
function letterOf(element: AST.Element): string {
  if (element.type === 'Character') return String.fromCodePoint(element.value);
  if (element.type !== 'CharacterClass' || element.negate) return '';
  const [first, second] = element.elements.map((member) =>
    member.type === 'Character' ? String.fromCodePoint(member.value) : '',
  );
  return second !== undefined && first?.toLowerCase() === second.toLowerCase() ? second : '';
}
