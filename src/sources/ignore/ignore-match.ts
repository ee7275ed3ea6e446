import {
  anyCharacter,
  star,
  type IgnorePattern,
  type Segment,
  type Token,
  type WildcardSegment,
} from './ignore-pattern.ts';

/**
 * Limits what hostile patterns can cost in a whole walk; once it is spent, slow patterns match nothing, so that more is
 * read.
 */
export interface MatchBudget {
  steps: number;
}

/** The folders of a name that is compared with patterns. */
export interface NamePlace {
  /** The names from the top down to the folder it is in. */
  readonly folders: { readonly names: readonly string[] };
  /** How many of them lead to the folder of the pattern file. */
  readonly from: number;
  readonly budget: MatchBudget;
}

export function matchesPattern(pattern: IgnorePattern, name: string, { folders, from, budget }: NamePlace): boolean {
  const { segments } = pattern;
  const last = segments[segments.length - 1];
  if (last === undefined || !matchesSegment(last, name, budget)) return false;
  return !pattern.isAnchored || matchesFolders(segments, folders.names, from, budget);
}

/**
 * Matches all segments but the last against all folders. Each `**` is first tried as short as possible and lengthened
 * on failure; only the latest one ever needs to grow, so the cost is bounded by the product of the lengths.
 */
export function matchesFolders(
  segments: readonly Segment[],
  folders: readonly string[],
  from: number,
  budget: MatchBudget,
): boolean {
  const end = segments.length - 1;
  let at = 0;
  let folder = from;
  let retryAt = -1;
  let retryFolder = 0;
  while (folder < folders.length || at < end) {
    const segment = at < end ? segments[at] : undefined;
    if (segment?.kind === 'folders') {
      retryAt = ++at;
      retryFolder = folder;
    } else if (
      segment !== undefined &&
      folder < folders.length &&
      matchesSegment(segment, folders[folder] ?? '', budget)
    ) {
      at++;
      folder++;
    } else if (retryAt >= 0 && retryFolder < folders.length) {
      at = retryAt;
      folder = ++retryFolder;
    } else return false;
  }
  return true;
}

function matchesSegment(segment: Segment, name: string, budget: MatchBudget): boolean {
  if (segment.kind === 'literal') return segment.text === name;
  return segment.kind === 'folders' || matchesWildcard(segment, name, budget);
}

function matchesWildcard(segment: WildcardSegment, name: string, budget: MatchBudget): boolean {
  if (name.length < segment.minLength || !name.startsWith(segment.prefix) || !name.endsWith(segment.suffix))
    return false;
  if (segment.isSimple) return true;
  budget.steps -= name.length * segment.tokens.length;
  return budget.steps >= 0 && matchesTokens(segment.tokens, name);
}

/** As in `matchesFolders`, only the latest star ever needs to grow. */
function matchesTokens(tokens: readonly Token[], name: string): boolean {
  let at = 0;
  let character = 0;
  let retryAt = -1;
  let retryCharacter = 0;
  while (character < name.length || at < tokens.length) {
    const token = tokens[at];
    if (token === star) {
      retryAt = ++at;
      retryCharacter = character;
    } else if (token !== undefined && character < name.length && matchesToken(token, name.charCodeAt(character))) {
      at++;
      character++;
    } else if (retryAt >= 0 && retryCharacter < name.length) {
      at = retryAt;
      character = ++retryCharacter;
    } else return false;
  }
  return true;
}

function matchesToken(token: Token, code: number): boolean {
  if (typeof token !== 'number') return token[code] === 1;
  return token === code || token === anyCharacter;
}
