import { type AST, RegExpParser } from '@eslint-community/regexpp';

const parser = new RegExpParser();
/** Node 20 knows no later syntax. */
const portableParser = new RegExpParser({ ecmaVersion: 2024 });

/** The syntax tree of a pattern without the flags `u` and `v`. Throws a SyntaxError if it does not parse. */
export function syntaxOf(source: string): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, { unicode: false });
}

/** The same, but refuses syntax that only some of the versions of Node on which straykey runs know. */
export function portableSyntaxOf(source: string): AST.Pattern {
  return portableParser.parsePattern(source, 0, source.length, { unicode: false });
}
