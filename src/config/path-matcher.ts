import picomatch from 'picomatch';
import { UsageError } from '../errors.ts';
import { matchesWildcard } from '../model/rule-name.ts';

export type PathMatcher = (path: string) => boolean;

/** A part of a glob between its slashes: a name as it stands, a test of one, or any number of folders. */
type Segment = string | ((name: string) => boolean) | typeof anyDepth;

const anyDepth = Symbol('any depth');

interface Glob {
  readonly segments: readonly Segment[];
  readonly isNegated: boolean;
  /** Written with a slash at its end: names a folder, so something must stand below it. */
  readonly isFolder: boolean;
}

const globLimit = 512;
const alternativeLimit = 64;
/** picomatch backtracks: each further `*` beside a character class costs the length of a name once more. */
const classStarLimit = 2;
/** Longer names than file systems allow are only met by `*`. */
const nameLimit = 255;
const pathLimit = 4096;

/**
 * Tells whether a path meets one of the globs, in the way of .gitignore: `vendor` and `vendor/` cover all below such a
 * folder at any depth, `*.min.js` a name at any depth, `/dist` and `docs/*.md` start at the top, `**` is any number of
 * folders, `{a,b}` either, `!` takes back what an earlier glob covered. Paths are relative with `/` between names
 * and behind the name of a folder; an absolute path is never covered.
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

/** Archives end with `!`. */
function namesOf(path: string): readonly string[] {
  const fromTop = path.startsWith('./') ? path.replace(/^(?:\.\/)+/, '') : path;
  return fromTop.includes('!/') ? fromTop.split(/!?\//) : fromTop.split('/');
}

/** Why a glob cannot be used; undefined where it can. */
export function complaintOfGlob(glob: string): string | undefined {
  try {
    parseGlob(glob);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

/** Whether the segments meet the beginning of the first `count` names. Steps back to the last `**` only. */
function covers(segments: readonly Segment[], names: readonly string[], count: number): boolean {
  let at = 0;
  let segment = 0;
  let depth = -1;
  let afterDepth = 0;
  while (segment < segments.length) {
    const wanted = segments[segment];
    if (wanted === anyDepth) {
      depth = segment++;
      afterDepth = at;
    } else if (at < count && (typeof wanted === 'string' ? wanted === names[at] : wanted(names[at]))) {
      segment++;
      at++;
    } else if (depth >= 0 && afterDepth < count) {
      segment = depth + 1;
      at = ++afterDepth;
    } else return false;
  }
  // `folder/**` speaks of what is below the folder, not of a file called so.
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
 * Only names with character classes need picomatch; all others are met in linear time here. No wildcard meets the empty
 * name behind the slash of a folder.
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

/** `{a,b}c` -> `ac`, `bc`; innermost first, so nested braces work; a brace without a comma is a brace. */
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
      throw new UsageError(`glob "${glob}" stands for more than ${alternativeLimit} others`);
  }
  return done.reverse();
}
