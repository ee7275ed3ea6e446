import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { onlyItem } from '../../foundation/only-item.ts';
import type { ValueBounds } from '../../model/rule-set.ts';
import { ofCharacterSet, ofClass } from './character-set.ts';
import { syntaxOf } from './syntax.ts';

/** Smaller sets are marks of the format, such as the version digit of a UUID. */
const fewestOfAlphabet = 10;
/** The start of every JSON object in base64, which marks nobody's format. */
const ownerlessMarks = new Set([...'eyJ'].map((character) => character.charCodeAt(0)));

/** The bounds of the group `secret`; undefined if there is none, or no greatest length. */
export function valueBoundsOf(pattern: RegExp): ValueBounds | undefined {
  const group = secretGroupOf(pattern);
  if (!group) return undefined;
  const { shortest, longest } = lengthOfAny(group.alternatives);
  return Number.isFinite(longest) ? { shortest, longest, isUnmarked: isUnmarked(group) } : undefined;
}

function secretGroupOf(pattern: RegExp): AST.CapturingGroup | undefined {
  let found: AST.CapturingGroup | undefined;
  visitRegExpAST(syntaxOf(pattern.source), {
    onCapturingGroupEnter: (group) => {
      if (group.name === 'secret') found = group;
    },
  });
  return found;
}

interface Lengths {
  readonly shortest: number;
  readonly longest: number;
}

function lengthOfAny(alternatives: readonly AST.Alternative[]): Lengths {
  const lengths = alternatives.map(({ elements }) =>
    elements.map(lengthOf).reduce((a, b) => ({ shortest: a.shortest + b.shortest, longest: a.longest + b.longest }), {
      shortest: 0,
      longest: 0,
    }),
  );
  return {
    shortest: Math.min(...lengths.map(({ shortest }) => shortest)),
    longest: Math.max(...lengths.map(({ longest }) => longest)),
  };
}

function lengthOf(element: AST.Element): Lengths {
  switch (element.type) {
    case 'Assertion':
      return { shortest: 0, longest: 0 };
    case 'Group':
    case 'CapturingGroup':
      return lengthOfAny(element.alternatives);
    case 'Quantifier': {
      const { shortest, longest } = lengthOf(element.element);
      return { shortest: shortest * element.min, longest: element.max === 0 ? 0 : longest * element.max };
    }
    case 'Backreference':
      return { shortest: 0, longest: Infinity };
    default:
      return { shortest: 1, longest: 1 };
  }
}

/** Whether it consists only of large alphabets and joints such as `-` and `.`. */
function isUnmarked(group: AST.CapturingGroup): boolean {
  return onlyItem(group.alternatives)?.elements.every(isUnmarkedElement) ?? false;
}

function isUnmarkedElement(element: AST.Element): boolean {
  switch (element.type) {
    case 'Assertion':
      return true;
    case 'Character':
      return ownerlessMarks.has(element.value) || !/[0-9A-Za-z]/.test(String.fromCharCode(element.value));
    case 'CharacterClass':
      return ofClass(element).size >= fewestOfAlphabet;
    case 'CharacterSet':
      return ofCharacterSet(element).size >= fewestOfAlphabet;
    case 'Group':
      return onlyItem(element.alternatives)?.elements.every(isUnmarkedElement) ?? false;
    case 'Quantifier':
      return isUnmarkedElement(element.element);
    default:
      return false;
  }
}
