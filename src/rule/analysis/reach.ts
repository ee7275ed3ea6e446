import { type AST, visitRegExpAST } from '@eslint-community/regexpp';
import type { Reach } from '../../model/rule-set.ts';
import type { PatternRule } from '../../model/rule.ts';
import { forbiddenBefore } from './boundary.ts';
import { complement, rangesOf } from './character-set.ts';
import { type Lead, leadOf } from './keyword-lead.ts';
import { matchCharacters } from './match-characters.ts';
import { requiredRun } from './run.ts';
import { syntaxOf } from './syntax.ts';

/** Bytes that a pattern without bounds may run on; built-in patterns are all bounded. */
const unboundedReach = 8192;
/** Longest look-ahead that a pattern is granted. */
const farthestLookahead = 256;
/** Longest reach of any pattern: key blocks. */
const longestReach = 65_536;

/**
 * How far a rule's pattern may extend around a keyword, determined from the pattern itself. Throws a SyntaxError on a
 * pattern that does not parse.
 */
export function reachOf({
  pattern,
  keywords,
  kind,
  keywordDistance,
}: Pick<PatternRule, 'pattern' | 'keywords' | 'kind' | 'keywordDistance'>): Reach {
  const tree = syntaxOf(pattern.source);
  const longest = longestOf(tree.alternatives);
  const after = Number.isFinite(longest) ? Math.min(Math.ceil(longest), longestReach) : unboundedReach;
  const afterAll = Math.min(after + longestLookahead(tree), longestReach);
  // What a match contains says nothing about what is near the keyword.
  if (keywordDistance !== undefined)
    return { before: keywordDistance, after: afterAll, isAnchored: false, startsAfter: keywordDistance };
  const lead = leadOf(tree.alternatives, keywords, kind === 'provider' && !pattern.ignoreCase, longestElement);
  const { latest } = lead;
  const run = requiredRun(tree.alternatives, pattern.ignoreCase, keywords);
  // A keyword that a match need not contain may be anywhere.
  const within = run && Number.isFinite(latest) ? matchCharacters(tree.alternatives, pattern.ignoreCase) : undefined;
  const notBefore = latest === 0 ? forbiddenBefore(tree.alternatives, pattern.ignoreCase) : notBeforeKeyword(lead);
  return {
    before: Math.min(Math.ceil(latest), after),
    after: afterAll,
    isAnchored: latest === 0,
    ...(run && { run: { ...run, ...(within !== undefined && { within }) } }),
    ...(notBefore !== undefined && { notBefore }),
  };
}

/**
 * Characters that never come right before the keyword of a match: `password=` in a connection string has a separator
 * before it.
 */
function notBeforeKeyword({ latest, before }: Lead): string | undefined {
  const ranges = Number.isFinite(latest) ? rangesOf(complement(before)) : '';
  return ranges === '' ? undefined : ranges;
}

/** What is after a match may decide on it, too. */
function longestLookahead(tree: AST.Pattern): number {
  let longest = 0;
  visitRegExpAST(tree, {
    onAssertionEnter: (assertion) => {
      if (assertion.kind === 'lookahead') longest = Math.max(longest, longestOf(assertion.alternatives));
    },
  });
  return Math.min(longest, farthestLookahead);
}

/** Whether a pattern has no `*`, `+` or `{n,}` outside look-arounds, so that its matches have a greatest length. */
export function isBounded(pattern: RegExp): boolean {
  return Number.isFinite(longestOf(syntaxOf(pattern.source).alternatives));
}

/** The pattern's named groups. */
export function groupNames(pattern: RegExp): readonly string[] {
  const names: string[] = [];
  visitRegExpAST(syntaxOf(pattern.source), {
    onCapturingGroupEnter: ({ name }) => {
      if (name !== null) names.push(name);
    },
  });
  return names;
}

function longestOf(alternatives: readonly AST.Alternative[]): number {
  return Math.max(
    0,
    ...alternatives.map(({ elements }) => elements.reduce((sum, element) => sum + longestElement(element), 0)),
  );
}

function longestElement(element: AST.Element): number {
  switch (element.type) {
    case 'Character':
      return element.value > 0xff ? 4 : 1;
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return 1;
    case 'Group':
    case 'CapturingGroup':
      return longestOf(element.alternatives);
    case 'Quantifier':
      return element.max === 0 ? 0 : element.max * Math.max(longestElement(element.element), Number.EPSILON);
    case 'Backreference':
      return unboundedReach;
    case 'Assertion':
      return 0;
  }
}
