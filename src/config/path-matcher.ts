import picomatch from 'picomatch';
import { UsageError } from '../errors.ts';
import { matchesWildcard } from '../foundation/wildcard.ts';

export type PathMatcher = (path: string) => boolean;

/** A part of a glob between slashes: a literal name, a test of a name, or any number of folders. */
type Segment = string | ((name: string) => boolean) | typeof anyDepth;

const anyDepth = Symbol('any depth');

interface Glob {
  readonly segments: readonly Segment[];
  readonly isNegated: boolean;
  /** It ends with a slash: it names a folder, so it only covers what is below. */
  readonly isFolder: boolean;
}

const globLimit = 512;
const alternativeLimit = 64;
/** picomatch backtracks: each additional `*` beside a character class multiplies the time by the length of a name. */
const classStarLimit = 2;
/** Names longer than file systems allow are only matched by `*`. */
const nameLimit = 255;
const pathLimit = 4096;

/**
 * Tells whether a path matches one of the globs, which work as in .gitignore: `vendor` and `vendor/` cover everything
 * below such a folder at any depth, `*.min.js` a name at any depth, `/dist` and `docs/*.md` start at the top, `**` is
 * any number of folders, `{a,b}` either one, `!` takes back what an earlier glob covered. Paths are relative, with `/`
 * between names and after the name of a folder; an absolute path is never covered.
 * @throws UsageError for a glob that cannot be used.
 */
export function createPathMatcher(globs: readonly string[]): PathMatcher {
  const parsed = globs.flatMap((glob) => parseGlob(glob));
  return (path) => {
    if (parsed.length === 0 || path.startsWith('/') || path.length > pathLimit) return false;
    const names = namesOf(path);
    let isCovered = false;
    for (const { segments, isNegated, isFolder } of parsed) {
      if (isCovered === isNegated && covers(segments, names, isFolder ? names.length - 1 : names.length))
        isCovered = !isNegated;
    }
    return isCovered;
  };
}

/** The names of a path; that of an archive ends with `!`, which is dropped. */
function namesOf(path: string): readonly string[] {
  const fromTop = path.startsWith('./') ? path.replace(/^(?:\.\/)+/, '') : path;
  return fromTop.includes('!/') ? fromTop.split(/!?\//) : fromTop.split('/');
}

/** Why a glob cannot be used; undefined if it can. */
export function complaintOfGlob(glob: string): string | undefined {
  try {
    parseGlob(glob);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

/** Whether the segments match the beginning of the first `count` names. Backtracks to the last `**` only. */
function covers(segments: readonly Segment[], names: readonly string[], count: number): boolean {
  let at = 0;
  let segment = 0;
  let depth = -1;
  let afterDepth = 0;
  for (let wanted = segments[0]; wanted !== undefined; wanted = segments[segment]) {
    const name = at < count ? names[at] : undefined;
    if (wanted === anyDepth) {
      depth = segment++;
      afterDepth = at;
    } else if (name !== undefined && (typeof wanted === 'string' ? wanted === name : wanted(name))) {
      segment++;
      at++;
    } else if (depth >= 0 && afterDepth < count) {
      segment = depth + 1;
      at = ++afterDepth;
    } else return false;
  }
  // `folder/**` means what is below the folder, not a file of that name.
  return segments.at(-1) !== anyDepth || at < count;
}

/** One glob for each alternative of its braces. */
function parseGlob(text: string): readonly Glob[] {
  if (text.trim() === '') throw new UsageError('a glob is empty');
  if (text.length > globLimit) throw new UsageError(`a glob is longer than ${globLimit} characters`);
  const isNegated = text.startsWith('!');
  const slashed = text.slice(isNegated ? 1 : 0).replace(/\\(?![[\]{}!()])/g, '/');
  return expandBraces(slashed).map((glob) => ({ ...parsePath(glob, text), isNegated }));
}

function parsePath(glob: string, text: string): Omit<Glob, 'isNegated'> {
  const path = glob.replace(/^(?:\.\/)+/, '/').replace(/\/{2,}/g, '/');
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  if (names.includes('..')) throw new UsageError(`glob "${text}" leaves the folder that is scanned`);
  if (names.length === 0) throw new UsageError(`glob "${text}" names nothing`);
  const isAnchored = path.slice(0, -1).includes('/');
  const segments = names.map((name) => (/^\*{2,}$/.test(name) ? anyDepth : parseName(name, text)));
  return { segments: isAnchored ? segments : [anyDepth, ...segments], isFolder: path.endsWith('/') };
}

/**
 * Only names with character classes need picomatch; all others are matched here in linear time. No wildcard matches the
 * empty name after the slash of a folder.
 */
function parseName(name: string, glob: string): string | ((name: string) => boolean) {
  if (!/[*?[\\]/.test(name)) return name;
  const ending = /^\*(?<text>[^*?[\\]+)$/.exec(name)?.groups?.['text'];
  if (ending !== undefined) return (candidate) => candidate.endsWith(ending);
  if (!/[[\\]/.test(name))
    return (candidate) =>
      candidate.length <= nameLimit ? candidate !== '' && matchesWildcard(candidate, name) : name === '*';
  if ((name.match(/\*/g) ?? []).length > classStarLimit)
    throw new UsageError(`glob "${glob}" has more than ${classStarLimit} "*" beside "["`);
  const plain = name.replaceAll('[!', '[^').replace(/(?<!\\)[()|+$@"]/g, '\\$&');
  const matches = picomatch(plain, { dot: true, noextglob: true, nonegate: true, nobrace: true });
  return (candidate) => candidate.length <= nameLimit && matches(candidate);
}

/** `{a,b}c` -> `ac`, `bc`; innermost first, so that nested braces work. Braces without a comma are literal. */
function expandBraces(glob: string): readonly string[] {
  const pending = [glob];
  const done: string[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const found = /(?<!\\)\{(?<list>[^{}]*,[^{}]*)\}/.exec(next);
    if (found === null) done.push(next);
    else
      for (const part of (found.groups?.['list'] ?? '').split(','))
        pending.push(next.slice(0, found.index) + part + next.slice(found.index + found[0].length));
    if (pending.length + done.length > alternativeLimit)
      throw new UsageError(`glob "${glob}" expands to more than ${alternativeLimit} globs`);
  }
  return done.reverse();
}
