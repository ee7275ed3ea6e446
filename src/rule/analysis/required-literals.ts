import type { AST } from '@eslint-community/regexpp';
import { defined } from '../../foundation/defined.ts';
import { syntaxOf } from './syntax.ts';

/**
 * Texts, one of which is in every match of the pattern, each of at least `minLength` ASCII characters; undefined if the
 * pattern guarantees none. They are chosen so that the shortest is as long as possible. Only if fixed text is too short
 * are the digits beside it spelled out: `SK[0-9a-fA-F]{32}` contains `SK0` or one of 21 others.
 */
export function requiredLiterals(pattern: RegExp, minLength: number): readonly string[] | undefined {
  const ast = syntaxOf(pattern.source);
  for (const spelling of [narrow, wide]) {
    const best = fromAlternatives(ast.alternatives, { ...spelling, isCaseless: pattern.flags.includes('i') }).required;
    if (best !== undefined && shortest(best) >= minLength) return [...best];
  }
  return undefined;
}

/** More texts than this do not help a search. */
const setLimit = 64;
const literalLimit = 64;

/** Which sets of characters get spelled out. */
interface Spelling {
  readonly mostInClass: number;
  /** `\d` too. */
  readonly hasDigits: boolean;
  readonly isCaseless: boolean;
}

const narrow = { mostInClass: 10, hasDigits: false } as const;
const wide = { mostInClass: 22, hasDigits: true } as const;

interface Literals {
  /** All texts that the part can be, if they are few. */
  readonly exact?: ReadonlySet<string>;
  /** Texts, one of which is in whatever the part matches. */
  readonly required?: ReadonlySet<string>;
  /** Texts, one of which it begins with and one of which it ends with, if it is a repetition. */
  readonly edge?: ReadonlySet<string>;
}

const nothing: Literals = { exact: new Set(['']) };

function fromAlternatives(alternatives: readonly AST.Alternative[], spelling: Spelling): Literals {
  const parts = alternatives.map(({ elements }) => fromSequence(elements, spelling));
  const exact = unionOf(parts.map((part) => part.exact));
  const required = unionOf(parts.map((part) => part.required));
  return defined({ exact, required });
}

/** Joins neighbours that are known exactly. Each run that ends is a candidate, and the best one is kept. */
function fromSequence(elements: readonly AST.Element[], spelling: Spelling): Literals {
  let run: ReadonlySet<string> = new Set(['']);
  let isExact = true;
  let best: ReadonlySet<string> | undefined;
  for (const element of elements) {
    const part = fromElement(element, spelling);
    const joined = part.exact === undefined ? undefined : product(run, part.exact);
    if (joined !== undefined) {
      run = joined;
      continue;
    }
    best = better(better(best, part.edge === undefined ? run : (product(run, part.edge) ?? run)), part.required);
    isExact = false;
    run = part.exact ?? part.edge ?? new Set(['']);
  }
  best = better(best, run);
  return { ...(isExact && { exact: run }), ...(best !== undefined && { required: best }) };
}

function fromElement(element: AST.Element, spelling: Spelling): Literals {
  switch (element.type) {
    case 'Assertion':
      return nothing;
    case 'Character':
      return fromCharacters([element.value], spelling);
    case 'CharacterClass':
      return fromClass(element, spelling);
    case 'CharacterSet':
      return isDigits(element, spelling) ? fromCharacters(decimals, spelling) : {};
    case 'Group':
    case 'CapturingGroup':
      return fromAlternatives(element.alternatives, spelling);
    case 'Quantifier':
      return fromQuantifier(element, spelling);
    default:
      return {};
  }
}

function fromQuantifier({ min, max, element }: AST.Quantifier, spelling: Spelling): Literals {
  const inner = fromElement(element, spelling);
  if (min === 1 && max === 1) return inner;
  if (min === 0) return {};
  const part: Literals = {
    ...(inner.required && { required: inner.required }),
    ...(spelling.hasDigits && inner.exact && { edge: inner.exact }),
  };
  if (inner.exact === undefined || min !== max || min > literalLimit) return part;
  let repeated: ReadonlySet<string> | undefined = new Set(['']);
  for (let count = 0; count < min && repeated !== undefined; count++) repeated = product(repeated, inner.exact);
  return repeated === undefined ? part : { exact: repeated };
}

function fromClass(node: AST.CharacterClass, spelling: Spelling): Literals {
  if (node.negate) return {};
  const values: number[] = [];
  for (const element of node.elements) {
    if (element.type === 'Character') values.push(element.value);
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < spelling.mostInClass) {
      for (let value = element.min.value; value <= element.max.value; value++) values.push(value);
    } else if (element.type === 'CharacterSet' && isDigits(element, spelling)) values.push(...decimals);
    else return {};
  }
  return values.length > spelling.mostInClass ? {} : fromCharacters(values, spelling);
}

const decimals = [...'0123456789'].map((digit) => digit.charCodeAt(0));

function isDigits(set: AST.CharacterSet, { hasDigits }: Spelling): boolean {
  return hasDigits && set.kind === 'digit' && !set.negate;
}

function fromCharacters(values: readonly number[], spelling: Spelling): Literals {
  if (values.some((value) => value < 0x20 || value > 0x7e)) return {};
  const texts = values.map((value) => String.fromCharCode(value));
  return { exact: new Set(spelling.isCaseless ? texts.map((text) => text.toLowerCase()) : texts) };
}

/** Every text of `a` followed by every text of `b`, unless these are too many or too long. */
function product(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> | undefined {
  if (a.size * b.size > setLimit) return undefined;
  if (b.size === 1 && b.has('')) return a;
  const joined = new Set([...a].flatMap((first) => [...b].map((second) => first + second)));
  return [...joined].some(({ length }) => length > literalLimit) ? undefined : joined;
}

function unionOf(sets: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  const union = new Set<string>();
  for (const set of sets) {
    if (set === undefined) return undefined;
    for (const text of set) union.add(text);
  }
  return union.size > setLimit ? undefined : union;
}

function better(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const difference = shortest(b) - shortest(a);
  return difference > 0 || (difference === 0 && b.size < a.size) ? b : a;
}

function shortest(texts: ReadonlySet<string>): number {
  return Math.min(...[...texts].map(({ length }) => length));
}
