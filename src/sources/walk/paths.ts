import { existsSync, statSync, type Stats } from 'node:fs';
import { normalize } from 'node:path';
import { SourceError, UsageError } from '../../errors.ts';
import { spellOutControls } from '../../foundation/control-characters.ts';
import { systemErrorCode } from '../../foundation/system-error.ts';
import type { BlobSink } from '../../model/source.ts';
import { isOutside, pathFrom, withSlashes } from '../../relative-path.ts';
import { describeSpecialFile } from '../file/read-file.ts';
import { unreadable } from '../file/unreadable.ts';
import { encodePath, showPath } from '../path-bytes.ts';

/** What to read, as a person named it. */
export interface Root {
  /** `/`-separated, relative to the current folder if inside it, otherwise as named; empty for the current folder. */
  readonly path: string;
  readonly kind: 'file' | 'folder';
  /** Named literally, not by a glob: read even if ignored. */
  readonly isNamed: boolean;
}

const globCharacters = /[*?[\]{}]|[!@+]\(/;
const maxGlobMatches = 1_000_000;

/**
 * Resolves files, folders and globs. A path that exists literally is not taken as a glob: `app/[id]`, `app/(group)`.
 * Throws SourceError that names all that is missing, UsageError for a glob that matches nothing.
 */
export function findRoots(
  paths: readonly string[],
  report: Pick<BlobSink, 'problem' | 'skip'>,
): readonly Root[] | Promise<readonly Root[]> {
  const roots: Root[] = [];
  const missing: string[] = [];
  const globs: string[] = [];
  for (const path of paths) {
    if (path === '') throw new UsageError('a path is empty; name a file, a folder or a glob');
    const stats = statNamed(path, report);
    if (stats === 'missing') (globCharacters.test(path) ? globs : missing).push(path);
    else if (stats !== undefined) addNamed(roots, path, stats, report);
  }
  if (missing.length > 0) throw new SourceError(missing.map(shownOnOneLine).join(', '), 'no such file or folder');
  return globs.length === 0 ? roots : expandGlobs(globs, report).then((found) => [...roots, ...found]);
}

/** Follows links, since a link that was named is meant to be read. Undefined if it exists but we may not read it. */
function statNamed(path: string, report: Pick<BlobSink, 'problem'>): Stats | 'missing' | undefined {
  try {
    return statSync(encodePath(path));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    report.problem(unreadable(showPath(path), error));
    return undefined;
  }
}

/** Never opens pipes, sockets and devices: reading them might block forever. */
function addNamed(roots: Root[], path: string, stats: Stats, report: Pick<BlobSink, 'problem'>): void {
  if (stats.isFile()) roots.push({ path: toDisplayPath(path), kind: 'file', isNamed: true });
  else if (stats.isDirectory()) roots.push({ path: toDisplayPath(path), kind: 'folder', isNamed: true });
  else
    report.problem({
      kind: 'unreadable',
      where: showPath(path),
      detail: describeSpecialFile(stats),
      advice: 'Pipe its content into `straykey stdin`.',
    });
}

/** The path as a person in the current folder would type it; it can also be used to open the file. */
function toDisplayPath(path: string): string {
  const named = withSlashes(normalize(path));
  const inside = isOutside(named) ? pathFrom('', path) : named;
  const plain = isOutside(inside) ? named : inside;
  const trimmed = plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
  return trimmed === '.' ? '' : trimmed;
}

/** Reads what globs match unless it is ignored, since a glob names nothing in particular. */
async function expandGlobs(globs: readonly string[], report: Pick<BlobSink, 'skip'>): Promise<readonly Root[]> {
  const { default: fastGlob } = await import('fast-glob');
  const roots: Root[] = [];
  for (const glob of globs) {
    const pattern = toPattern(glob, (literal) => fastGlob.escapePath(literal));
    const found = await fastGlob.glob(pattern, {
      dot: true,
      onlyFiles: false,
      objectMode: true,
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: ['**/.git', '**/.git/**'],
    });
    if (found.length === 0) throw new UsageError(`${shownOnOneLine(glob)}: no file or folder matches`);
    if (found.length > maxGlobMatches)
      throw new UsageError(
        `${shownOnOneLine(glob)}: matches more than ${maxGlobMatches} paths; name their folder instead`,
      );
    for (const { path, dirent } of found) {
      if (dirent.isFile() || dirent.isDirectory())
        roots.push({ path: toDisplayPath(path), kind: dirent.isFile() ? 'file' : 'folder', isNamed: false });
      else report.skip(dirent.isSymbolicLink() ? 'symbolic links' : 'pipes, sockets and devices');
    }
  }
  return withoutNested(roots);
}

/** Leading segments that exist literally are not patterns: `app/[id]/*.ts`. */
function toPattern(glob: string, escape: (literal: string) => string): string {
  const segments = withSlashes(glob).split('/');
  let literal = 0;
  while (
    literal < segments.length &&
    (segments[literal] === '' || existsSync(segments.slice(0, literal + 1).join('/')))
  )
    literal++;
  return segments.map((segment, index) => (index < literal && segment !== '' ? escape(segment) : segment)).join('/');
}

/** Removes files and folders inside other folders of the list, since they are walked with those. */
function withoutNested(roots: readonly Root[]): readonly Root[] {
  const folders = new Set(roots.filter(({ kind }) => kind === 'folder').map(({ path }) => path));
  return roots.filter(({ path }) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (folders.has(path.slice(0, at))) return false;
    return true;
  });
}

function shownOnOneLine(path: string): string {
  return spellOutControls(showPath(path));
}
