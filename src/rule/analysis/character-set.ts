import type { AST } from '@eslint-community/regexpp';

/** A set of Latin-1 characters. */
export type Characters = ReadonlySet<number>;

const everything: readonly number[] = Array.from({ length: 256 }, (_, code) => code);
/** Any character. */
export const anyCharacter: Characters = new Set(everything);
const matching = (pattern: RegExp): Characters =>
  new Set(everything.filter((code) => pattern.test(String.fromCharCode(code))));
const sets = { digit: matching(/\d/), space: matching(/\s/), word: matching(/\w/) } as const;

export function ofCharacterSet(set: AST.CharacterSet): Characters {
  if (set.kind === 'any' || set.kind === 'property') return new Set(everything);
  return set.negate ? complement(sets[set.kind]) : sets[set.kind];
}

export function ofClass({ elements, negate }: AST.CharacterClass): Characters {
  const members = new Set<number>();
  for (const element of elements) {
    if (element.type === 'Character') members.add(element.value);
    else if (element.type === 'CharacterClassRange')
      for (const code of everything.slice(element.min.value, element.max.value + 1)) members.add(code);
    else if (element.type === 'CharacterSet') for (const code of ofCharacterSet(element)) members.add(code);
    else return new Set(everything);
  }
  return negate ? complement(members) : members;
}

export function complement(characters: Characters): Characters {
  return new Set(everything.filter((code) => !characters.has(code)));
}

/** The characters of either set. */
export function together(one: Characters, other: Characters): Characters {
  return one === other || one === anyCharacter ? one : other === anyCharacter ? other : new Set([...one, ...other]);
}

export function inBothCases(characters: Characters): Characters {
  return new Set(
    [...characters]
      .flatMap((code) => [String.fromCharCode(code).toLowerCase(), String.fromCharCode(code).toUpperCase()])
      .map((text) => text.charCodeAt(0)),
  );
}

/** `09AZ__`: first and last character of each range. */
export function rangesOf(characters: Characters): string {
  const codes = everything.filter((code) => characters.has(code));
  const firsts = codes.filter((code) => !characters.has(code - 1));
  return firsts.map((first) => String.fromCharCode(first, lastFrom(characters, first))).join('');
}

function lastFrom(characters: Characters, first: number): number {
  let last = first;
  while (characters.has(last + 1) && last < 255) last++;
  return last;
}
