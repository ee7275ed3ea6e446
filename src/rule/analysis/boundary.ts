import type { AST } from '@eslint-community/regexpp';
import { onlyItem } from '../../foundation/only-item.ts';
import { type Characters, ofClass, rangesOf } from './character-set.ts';

/**
 * The characters that must not come right before a match, as ranges, if the pattern begins with such a condition on a
 * single character: `(?<![0-9A-Za-z_])`.
 */
export function forbiddenBefore(alternatives: readonly AST.Alternative[], ignoresCase: boolean): string | undefined {
  const first = onlyItem(alternatives)?.elements[0];
  if (first?.type !== 'Assertion' || first.kind !== 'lookbehind' || !first.negate || ignoresCase) return undefined;
  const sets = first.alternatives.map(({ elements }) => ofSingle(onlyItem(elements)));
  const all = new Set<number>();
  for (const set of sets) {
    // An alternative that looks at more than one character forbids less.
    if (set) for (const code of set) all.add(code);
  }
  return all.size === 0 ? undefined : rangesOf(all);
}

function ofSingle(element: AST.Element | undefined): Characters | undefined {
  if (element?.type === 'Character') return new Set([element.value]);
  return element?.type === 'CharacterClass' ? ofClass(element) : undefined;
}
