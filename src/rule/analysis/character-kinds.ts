import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import { type Characters, inBothCases, ofCharacterSet, ofClass } from './character-set.ts';

/**
 * Kinds of characters: two are of one kind if no set of the pattern tells them apart. The last kind stands for the end
 * of the text.
 */
export interface CharacterKinds {
  readonly count: number;
  /** For each element that reads one character: 1 for each kind that it accepts. */
  readonly kindsOf: ReadonlyMap<AST.Node, Uint8Array>;
}

export function characterKinds(tree: AST.Pattern, ignoresCase: boolean): CharacterKinds {
  const sets = setsOf(tree, ignoresCase);
  const different = [...new Map([...sets.values()].map((set) => [[...set].sort().join(), set])).values()];
  const kinds = new Map<string, number>();
  const kindOf = Array.from({ length: 256 }, (_, code) => {
    const key = different.map((set) => (set.has(code) ? '1' : '0')).join('');
    if (!kinds.has(key)) kinds.set(key, kinds.size);
    return kinds.get(key) ?? 0;
  });
  const kindsOf = new Map<AST.Node, Uint8Array>();
  for (const [node, set] of sets) {
    const members = new Uint8Array(kinds.size + 1);
    for (const [code, kind] of kindOf.entries()) if (set.has(code)) members[kind] = 1;
    kindsOf.set(node, members);
  }
  return { count: kinds.size + 1, kindsOf };
}

function setsOf(tree: AST.Pattern, ignoresCase: boolean): ReadonlyMap<AST.Node, Characters> {
  const sets = new Map<AST.Node, Characters>();
  const add = (node: AST.Node, characters: Characters): void =>
    void sets.set(node, ignoresCase ? inBothCases(characters) : characters);
  visitRegExpAST(tree, {
    onCharacterEnter: (node) => add(node, new Set([node.value])),
    onCharacterSetEnter: (node) => add(node, ofCharacterSet(node)),
    onCharacterClassEnter: (node) => add(node, ofClass(node)),
  });
  return sets;
}
