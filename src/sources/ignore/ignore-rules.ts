import { matchesFolders, matchesPattern, type NamePlace } from './ignore-match.ts';
import { parseIgnorePattern, type IgnorePattern, type WildcardSegment } from './ignore-pattern.ts';
import { screenSource } from './ignore-screen.ts';

/** Lines longer than a path can be match nothing worth finding. */
const maxLineLength = 4096;
/** The most patterns that end in the same name. */
const maxAlike = 1000;

/** The names on the way to a folder, from the top down, as byte strings. Split on first use, which is rare. */
export class FolderPath {
  readonly #path: string;
  #names: readonly string[] | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  get names(): readonly string[] {
    return (this.#names ??= this.#path === '' ? [] : this.#path.split('/'));
  }
}

/** What a pattern file says about a name; undefined if it says nothing. */
export type Verdict = 'ignored' | 'kept';

/**
 * The patterns of one .gitignore. Nearly every name is looked up once, by code that is still cold, so a name that no
 * pattern matches costs just three calls of native code: two maps, and one regular expression that screens the
 * wildcards.
 */
export class IgnoreRules {
  /** The number of patterns that may have to be tried for every name. */
  readonly wildcardCount: number;
  /** Some lines are not honoured, since there are too many. */
  readonly isCut: boolean;
  readonly isEmpty: boolean;
  readonly #byName: Map<string, IgnorePattern[]> = new Map();
  readonly #byExtension: Map<string, IgnorePattern[]> = new Map();
  readonly #wildcards: IgnorePattern[] = [];
  readonly #anchoredWildcards: IgnorePattern[] = [];
  readonly #screen: RegExp | undefined;

  /** `text` is a byte string. With `ignoresCase`, the names to judge must be folded. */
  constructor(text: string, maxWildcards: number, ignoresCase: boolean) {
    let isCut = false;
    for (const [index, line] of linesOf(text).entries()) {
      const pattern = line.length > maxLineLength ? undefined : parseIgnorePattern(line, index, ignoresCase);
      if (pattern === undefined) continue;
      if (!this.#add(pattern, maxWildcards)) isCut = true;
    }
    this.isCut = isCut;
    this.wildcardCount = this.#wildcards.length + this.#anchoredWildcards.length;
    this.isEmpty = this.wildcardCount + this.#byName.size + this.#byExtension.size === 0;
    this.#screen = this.#wildcards.length === 0 ? undefined : toScreen(this.#wildcards);
  }

  /** The anchored patterns that end in a wildcard and apply to the content of this folder: mostly none. */
  selectAnchored({ folders, from, budget }: NamePlace): readonly IgnorePattern[] {
    if (this.#anchoredWildcards.length === 0) return this.#anchoredWildcards;
    return this.#anchoredWildcards.filter((pattern) => matchesFolders(pattern.segments, folders.names, from, budget));
  }

  /**
   * `name` is a byte string, `extension` its end from the last dot on, `anchored` the result of `selectAnchored` for
   * the view.
   */
  judge(
    name: string,
    extension: string,
    isFolder: boolean,
    view: NamePlace,
    anchored: readonly IgnorePattern[],
  ): Verdict | undefined {
    const alike = this.#byName.get(name);
    const ofExtension = this.#byExtension.get(extension);
    let found: IgnorePattern | undefined;
    if (alike !== undefined) found = lastMatch(alike, found, name, isFolder, view);
    if (ofExtension !== undefined) found = lastMatch(ofExtension, found, name, isFolder, view);
    if (this.#screen?.test(name) === true) found = lastMatch(this.#wildcards, found, name, isFolder, view);
    if (anchored.length > 0) found = lastMatch(anchored, found, name, isFolder, view);
    if (found === undefined) return undefined;
    return found.isNegated ? 'kept' : 'ignored';
  }

  /** False if there is no room for the pattern. */
  #add(pattern: IgnorePattern, maxWildcards: number): boolean {
    const patterns = this.#placeOf(pattern);
    const isWild = patterns === this.#wildcards || patterns === this.#anchoredWildcards;
    const count = isWild ? this.#wildcards.length + this.#anchoredWildcards.length : patterns.length;
    if (count >= (isWild ? maxWildcards : maxAlike)) return false;
    patterns.push(pattern);
    return true;
  }

  #placeOf(pattern: IgnorePattern): IgnorePattern[] {
    const last = pattern.segments.at(-1);
    if (last?.kind === 'literal') return listAt(this.#byName, last.text);
    if (last?.kind === 'wildcard' && isExtension(last)) return listAt(this.#byExtension, last.suffix);
    return pattern.isAnchored ? this.#anchoredWildcards : this.#wildcards;
  }
}

/** `*.log`, but not `*.tar.gz`: the key is what follows the last dot. */
function isExtension({ isSimple, prefix, suffix }: WildcardSegment): boolean {
  return isSimple && prefix === '' && suffix.lastIndexOf('.') === 0;
}

/**
 * An expression that matches whatever one of the patterns matches, and rarely more. At most one star in an alternative
 * keeps it linear.
 */
function toScreen(patterns: readonly IgnorePattern[]): RegExp {
  const sources = new Set(patterns.flatMap(({ segments }) => segments.map(screenSource)));
  return new RegExp(`^(?:${[...sources].join('|')})$`, 's');
}

/** Removes the byte order mark and carriage returns, which are not part of the patterns. */
function linesOf(text: string): readonly string[] {
  const body = text.startsWith('\xEF\xBB\xBF') ? text.slice(3) : text;
  return body.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

function listAt(map: Map<string, IgnorePattern[]>, key: string): IgnorePattern[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const list: IgnorePattern[] = [];
  map.set(key, list);
  return list;
}

/** The last pattern that matches, if it comes after `best`. */
function lastMatch(
  patterns: readonly IgnorePattern[],
  best: IgnorePattern | undefined,
  name: string,
  isFolder: boolean,
  view: NamePlace,
): IgnorePattern | undefined {
  const floor = best?.index ?? -1;
  for (let at = patterns.length - 1; at >= 0; at--) {
    const pattern = patterns[at];
    if (pattern === undefined || pattern.index < floor) return best;
    if (pattern.isFolderOnly && !isFolder) continue;
    if (matchesPattern(pattern, name, view)) return pattern;
  }
  return best;
}
