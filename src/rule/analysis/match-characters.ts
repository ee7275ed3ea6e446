import type { AST } from '@eslint-community/regexpp';
import { inBothCases, ofCharacterSet, ofClass, rangesOf } from './character-set.ts';

/** Characters that lines, words and values end in. Only these are considered, so that many patterns share one set. */
const telling: readonly number[] = [...'\n\r \t"\'`<>()[]{};,=:&|\\@#?'].map((character) => character.charCodeAt(0));
/** A set with all of these tells nothing. */
const frequent: readonly number[] = [...'\n "'].map((character) => character.charCodeAt(0));
const everything: readonly number[] = Array.from({ length: 256 }, (_, code) => code);

/** Ranges of characters that a match of the pattern is limited to; undefined if it may hold almost any. */
export function matchCharacters(alternatives: readonly AST.Alternative[], ignoresCase: boolean): string | undefined {
  const met = new Set<number>();
  addAll(alternatives, met);
  const characters = ignoresCase ? inBothCases(met) : met;
  const missing = telling.filter((code) => !characters.has(code));
  return frequent.some((code) => missing.includes(code))
    ? rangesOf(new Set(everything.filter((code) => !missing.includes(code))))
    : undefined;
}

function addAll(alternatives: readonly AST.Alternative[], met: Set<number>): void {
  for (const { elements } of alternatives) for (const element of elements) add(element, met);
}

function add(element: AST.Element, met: Set<number>): void {
  switch (element.type) {
    case 'Character':
      return void met.add(element.value);
    case 'CharacterSet':
      return addEach(ofCharacterSet(element), met);
    case 'CharacterClass':
      return addEach(ofClass(element), met);
    case 'Group':
    case 'CapturingGroup':
      return addAll(element.alternatives, met);
    case 'Quantifier':
      return add(element.element, met);
    // These add nothing to a match, or only repeat one of its groups.
    case 'Assertion':
    case 'Backreference':
      return undefined;
    case 'ExpressionCharacterClass':
      return addEach(everything, met);
  }
}

function addEach(characters: Iterable<number>, met: Set<number>): void {
  for (const code of characters) met.add(code);
}
