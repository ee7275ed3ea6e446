/**
 * One line of a .gitignore, matched without regular expressions, so that no pattern can cost more than its length times
 * the name's. Patterns and names are byte strings (`toByteString`): git compares bytes.
 */
export interface IgnorePattern {
  /** Its place in the file: the last pattern that matches decides. */
  readonly index: number;
  readonly isNegated: boolean;
  readonly isFolderOnly: boolean;
  /** Bound to the folder of its file; otherwise it is matched against names alone, at any depth. */
  readonly isAnchored: boolean;
  /** At least one; the last is matched against the name itself. */
  readonly segments: readonly Segment[];
}

/** The part between two slashes. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  /** `**`: any number of folders, including none. */
  | { readonly kind: 'folders' }
  | WildcardSegment;

export interface WildcardSegment {
  readonly kind: 'wildcard';
  /** The text every match begins and ends with, for quick rejection. */
  readonly prefix: string;
  readonly suffix: string;
  readonly minLength: number;
  /** One star and literals only: prefix and suffix decide. */
  readonly isSimple: boolean;
  readonly tokens: readonly Token[];
}

/** A character code, `star`, `anyCharacter`, or the set of a bracket: 256 flags. */
export type Token = number | Uint8Array;
export const star = -1;
export const anyCharacter = -2;
const slash = 0x2f;

/** Folds names as git does where `core.ignorecase` is set: ASCII letters only. */
export function foldCase(bytes: string): string {
  return bytes.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * Undefined for blank lines, comments, and patterns that match nothing. With `ignoresCase`, names must be folded before
 * matching.
 */
export function parseIgnorePattern(line: string, index: number, ignoresCase: boolean): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined;
  const trimmed = trimBlanks(line);
  const isNegated = trimmed.startsWith('!');
  const named = isNegated ? trimmed.slice(1) : trimmed;
  const isFolderOnly = named.endsWith('/');
  const path = isFolderOnly ? named.slice(0, -1) : named;
  if (path === '') return undefined;
  const isAnchored = path.includes('/');
  const segments = parseSegments(path.startsWith('/') ? path.slice(1) : path, isAnchored, ignoresCase);
  return segments === undefined ? undefined : { index, isNegated, isFolderOnly, isAnchored, segments };
}

const special = /[*?[\\]/;

/** Most lines are plain names, so they are handled first. */
function parseSegments(path: string, isAnchored: boolean, ignoresCase: boolean): readonly Segment[] | undefined {
  if (!special.test(path))
    return (ignoresCase ? foldCase(path) : path).split('/').map((text) => ({ kind: 'literal', text }));
  const tokens = parseTokens(path, ignoresCase);
  return tokens === undefined ? undefined : toSegments(tokens, isAnchored);
}

/** Trailing blanks do not count, unless escaped by a backslash. */
function trimBlanks(line: string): string {
  let end = 0;
  for (let at = 0; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === ' ') continue;
    end = at + 1;
  }
  return line.slice(0, end);
}

/** Undefined if a bracket does not close or the last character is a lone backslash: git matches nothing then. */
function parseTokens(path: string, ignoresCase: boolean): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const folded = ignoresCase ? foldCase(path) : path;
  for (let at = 0; at < path.length; at++) {
    if (path[at] === '*') tokens.push(star);
    else if (path[at] === '?') tokens.push(anyCharacter);
    else if (path[at] === '\\') {
      if (++at === path.length) return undefined;
      // Not folded: in git an escaped capital matches no name where case is ignored.
      tokens.push(path.charCodeAt(at));
    } else if (path[at] === '[') {
      const bracket = parseBracket(path, at + 1, ignoresCase);
      if (bracket === undefined) return undefined;
      tokens.push(bracket.set);
      at = bracket.end;
    } else tokens.push(folded.charCodeAt(at));
  }
  return tokens;
}

function toSegments(tokens: readonly Token[], isAnchored: boolean): readonly Segment[] {
  const segments: Segment[] = [];
  for (let start = 0; start <= tokens.length;) {
    const slashAt = tokens.indexOf(slash, start);
    const end = slashAt < 0 ? tokens.length : slashAt;
    const name = tokens.slice(start, end);
    segments.push(isAnchored && isFolders(name) ? { kind: 'folders' } : toSegment(name));
    start = end + 1;
  }
  // A trailing `**` needs at least one name.
  if (segments.at(-1)?.kind === 'folders') segments.push(toSegment([star]));
  return segments;
}

/** `**` between slashes stands for any number of folders. */
function isFolders(tokens: readonly Token[]): boolean {
  return tokens.length >= 2 && tokens.every((token) => token === star);
}

function toSegment(tokens: readonly Token[]): Segment {
  const starCount = tokens.filter((token) => token === star).length;
  const isLiteral = (token: Token): token is number => typeof token === 'number' && token >= 0;
  if (tokens.every(isLiteral)) return { kind: 'literal', text: String.fromCharCode(...tokens.filter(isLiteral)) };
  const first = tokens.findIndex((token) => !isLiteral(token));
  const last = tokens.findLastIndex((token) => !isLiteral(token));
  return {
    kind: 'wildcard',
    prefix: String.fromCharCode(...tokens.slice(0, first).filter(isLiteral)),
    suffix: String.fromCharCode(...tokens.slice(last + 1).filter(isLiteral)),
    minLength: tokens.length - starCount,
    isSimple: first === last && starCount === 1,
    tokens,
  };
}

interface Bracket {
  readonly set: Uint8Array;
  /** Index of the closing bracket. */
  readonly end: number;
}

const classes: ReadonlyMap<string, RegExp> = new Map([
  ['alnum', /[0-9A-Za-z]/],
  ['alpha', /[A-Za-z]/],
  ['blank', /[ \t]/],
  ['cntrl', /\p{Cc}/u],
  ['digit', /[0-9]/],
  ['graph', /[!-~]/],
  ['lower', /[a-z]/],
  ['print', /[ -~]/],
  ['punct', /[!-/:-@[-`{-~]/],
  ['space', /[\t-\r ]/],
  ['upper', /[A-Z]/],
  ['xdigit', /[0-9A-Fa-f]/],
]);

/** `start` is after the opening bracket. A closing bracket in first place is a literal. */
function parseBracket(path: string, start: number, ignoresCase: boolean): Bracket | undefined {
  const set = new Uint8Array(256);
  const isNegated = path[start] === '!' || path[start] === '^';
  const first = isNegated ? start + 1 : start;
  let previous = 0;
  for (let at = first; at < path.length; at++) {
    if (path[at] === ']' && at > first) return { set: finishSet(set, isNegated), end: at };
    const classEnd = path.startsWith('[:', at) ? findClassEnd(path, at) : at;
    if (classEnd === undefined) return undefined;
    if (classEnd > at) {
      if (!addClass(set, path.slice(at + 2, classEnd - 1), ignoresCase)) return undefined;
      at = classEnd;
      previous = 0;
      continue;
    }
    const isRange = path[at] === '-' && previous > 0 && at + 1 < path.length && path[at + 1] !== ']';
    if (isRange) at++;
    if (path[at] === '\\') at++;
    if (at >= path.length) return undefined;
    set.fill(1, isRange ? previous : path.charCodeAt(at), path.charCodeAt(at) + 1);
    // Git folds ranges, but not single letters.
    if (isRange && ignoresCase) addSmall(set, previous, path.charCodeAt(at));
    previous = isRange ? 0 : path.charCodeAt(at);
  }
  return undefined;
}

/**
 * The index of the closing bracket of `[:alpha:]`; `start` itself where it is not a class after all; undefined if
 * nothing closes it.
 */
function findClassEnd(path: string, start: number): number | undefined {
  const end = path.indexOf(']', start + 2);
  if (end < 0) return undefined;
  return end > start + 2 && path[end - 1] === ':' ? end : start;
}

function addClass(set: Uint8Array, name: string, ignoresCase: boolean): boolean {
  const members = classes.get(name);
  if (members === undefined) return false;
  for (let code = 0; code < 128; code++) if (members.test(String.fromCharCode(code))) set[code] = 1;
  if (name === 'upper' && ignoresCase) addSmall(set, 0, 127);
  return true;
}

/** Adds each lower-case letter whose capital is in this range. */
function addSmall(set: Uint8Array, from: number, to: number): void {
  for (let code = Math.max(from, 0x41); code <= Math.min(to, 0x5a); code++) set[code + 0x20] = 1;
}

/** No bracket matches a slash. */
function finishSet(set: Uint8Array, isNegated: boolean): Uint8Array {
  const finished = isNegated ? set.map((flag) => 1 - flag) : set;
  finished[slash] = 0;
  return finished;
}
