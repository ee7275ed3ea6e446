import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * Texts one of which stands in every match of the pattern, each of at least `minLength` ASCII characters, or undefined
 * where the pattern promises none. The shortest of the chosen texts is as long as it can be.
 */
export function requiredLiterals(pattern: RegExp, minLength: number): readonly string[] | undefined {
  const ast = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern.source, 0, pattern.source.length, { unicode: false });
  const best = fromAlternatives(ast.alternatives, pattern.flags.includes('i')).required;
  return best !== undefined && shortest(best) >= minLength ? [...best] : undefined;
}

/** More texts than this are no help to a search. */
const setLimit = 64;
const literalLimit = 64;
const classLimit = 10;

interface Literals {
  /** All texts the part can be, where they are few. */
  readonly exact?: ReadonlySet<string>;
  /** Texts one of which stands in whatever the part matches. */
  readonly required?: ReadonlySet<string>;
}

const nothing: Literals = { exact: new Set(['']) };

function fromAlternatives(alternatives: readonly AST.Alternative[], isCaseless: boolean): Literals {
  const parts = alternatives.map(({ elements }) => fromSequence(elements, isCaseless));
  const exact = unionOf(parts.map((part) => part.exact));
  const required = unionOf(parts.map((part) => part.required));
  return { ...(exact === undefined ? {} : { exact }), ...(required === undefined ? {} : { required }) };
}

/** Joins neighbours that are known exactly; every run that ends is a candidate, the best one stays. */
function fromSequence(elements: readonly AST.Element[], isCaseless: boolean): Literals {
  let run: ReadonlySet<string> = new Set(['']);
  let isExact = true;
  let best: ReadonlySet<string> | undefined;
  for (const element of elements) {
    const part = fromElement(element, isCaseless);
    const joined = part.exact === undefined ? undefined : product(run, part.exact);
    if (joined !== undefined) {
      run = joined;
      continue;
    }
    best = better(better(best, run), part.required);
    isExact = false;
    run = part.exact ?? new Set(['']);
  }
  best = better(best, run);
  return { ...(isExact ? { exact: run } : {}), ...(best === undefined ? {} : { required: best }) };
}

function fromElement(element: AST.Element, isCaseless: boolean): Literals {
  switch (element.type) {
    case 'Assertion':
      return nothing;
    case 'Character':
      return fromCharacters([element.value], isCaseless);
    case 'CharacterClass':
      return fromClass(element, isCaseless);
    case 'Group':
    case 'CapturingGroup':
      return fromAlternatives(element.alternatives, isCaseless);
    case 'Quantifier':
      return fromQuantifier(element, isCaseless);
    default:
      return {};
  }
}

function fromQuantifier({ min, max, element }: AST.Quantifier, isCaseless: boolean): Literals {
  const inner = fromElement(element, isCaseless);
  if (min === 1 && max === 1) return inner;
  if (min === 0) return {};
  if (inner.exact === undefined || min !== max || min > literalLimit) return inner.required === undefined ? {} : { required: inner.required };
  let repeated: ReadonlySet<string> | undefined = new Set(['']);
  for (let count = 0; count < min && repeated !== undefined; count++) repeated = product(repeated, inner.exact);
  return repeated === undefined ? {} : { exact: repeated };
}

function fromClass(node: AST.CharacterClass, isCaseless: boolean): Literals {
  if (node.negate) return {};
  const values: number[] = [];
  for (const element of node.elements) {
    if (element.type === 'Character') values.push(element.value);
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < classLimit) {
      for (let value = element.min.value; value <= element.max.value; value++) values.push(value);
    } else return {};
  }
  return values.length > classLimit ? {} : fromCharacters(values, isCaseless);
}

function fromCharacters(values: readonly number[], isCaseless: boolean): Literals {
  if (values.some((value) => value < 0x20 || value > 0x7e)) return {};
  const texts = values.map((value) => String.fromCharCode(value));
  return { exact: new Set(isCaseless ? texts.map((text) => text.toLowerCase()) : texts) };
}

/** Every text of the one before every text of the other, unless these are too many or too long. */
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

function better(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const difference = shortest(b) - shortest(a);
  return difference > 0 || (difference === 0 && b.size < a.size) ? b : a;
}

function shortest(texts: ReadonlySet<string>): number {
  return Math.min(...[...texts].map(({ length }) => length));
}
