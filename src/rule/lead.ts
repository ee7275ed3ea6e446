import type { AST } from '@eslint-community/regexpp';

/** Classes with more characters are not tried one by one. */
const mostCharacters = 12;

/** More turns of a repetition than a keyword has characters tell nothing new. */
const mostTurns = 64;

/** What is left of a quantifier after some turns. */
interface Repetition {
  readonly type: 'Repetition';
  readonly element: AST.QuantifiableElement;
  readonly min: number;
  readonly max: number;
}

type Step = AST.Element | Repetition;

interface Matcher {
  /** Some keyword is a prefix of the text. */
  isComplete(text: string): boolean;
  /** The text is a prefix of some keyword. */
  isPrefix(text: string): boolean;
  fold(character: string): string;
}

/** Whether whatever the pattern matches begins with one of the keywords, so that it need only be tried at their places. */
export function startsWithKeyword(alternatives: readonly AST.Alternative[], keywords: readonly string[], isCaseSensitive: boolean): boolean {
  const fold = (text: string): string => (isCaseSensitive ? text : text.toLowerCase());
  const folded = keywords.map(fold);
  const matcher: Matcher = {
    isComplete: (text) => folded.some((keyword) => text.startsWith(keyword)),
    isPrefix: (text) => folded.some((keyword) => keyword.startsWith(text)),
    fold,
  };
  return alternatives.every(({ elements }) => leads(elements, '', matcher));
}

/** Every text that `elements` begin with, behind `text`, runs into a keyword before it can do otherwise. */
function leads(elements: readonly Step[], text: string, matcher: Matcher): boolean {
  if (matcher.isComplete(text)) return true;
  const [first, ...rest] = elements;
  if (first === undefined || !matcher.isPrefix(text)) return false;
  switch (first.type) {
    case 'Assertion':
      return leads(rest, text, matcher);
    case 'Character':
      return leads(rest, text + matcher.fold(String.fromCodePoint(first.value)), matcher);
    case 'CharacterClass':
      return charactersOf(first)?.every((character) => leads(rest, text + matcher.fold(character), matcher)) ?? false;
    case 'Group':
    case 'CapturingGroup':
      return first.alternatives.every((alternative) => leads([...alternative.elements, ...rest], text, matcher));
    case 'Quantifier':
    case 'Repetition':
      return leadsRepeated({ ...first, type: 'Repetition' }, rest, text, matcher);
    default:
      return false;
  }
}

function leadsRepeated({ element, min, max }: Repetition, rest: readonly Step[], text: string, matcher: Matcher): boolean {
  if (max === 0) return leads(rest, text, matcher);
  const fewer: Repetition = { type: 'Repetition', element, min: Math.max(0, min - 1), max: Math.min(max, mostTurns) - 1 };
  return leads([element, fewer, ...rest], text, matcher) && (min > 0 || leads(rest, text, matcher));
}

/** The characters of a small class; nothing for a large or negated one. */
function charactersOf({ elements, negate }: AST.CharacterClass): readonly string[] | undefined {
  if (negate) return undefined;
  const characters: string[] = [];
  for (const element of elements) {
    if (element.type === 'Character') characters.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < mostCharacters) {
      for (let point = element.min.value; point <= element.max.value; point++) characters.push(String.fromCodePoint(point));
    } else return undefined;
  }
  return characters.length <= mostCharacters * 2 ? characters : undefined;
}
