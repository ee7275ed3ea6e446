import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ConfigError } from '../errors.ts';
import { pathFrom, pathFromHere } from '../relative-path.ts';
import { readTextFile } from './read-text.ts';

export interface ConfigFile {
  /** As shown to people: relative to the current folder if it is below that. */
  readonly path: string;
  readonly kind: 'straykey' | 'gitleaks';
  readonly text: string;
  /** Makes a path of the scan relative to the folder that the file's globs start from: `packages/shop/`, or nothing. */
  readonly pathPrefix: string;
  /** The folder that relative paths in the file start from. */
  readonly folder: string;
  /** Other configuration files beside it, which are not used, as shown to people. */
  readonly unused?: readonly string[];
}

export interface IgnoreFile {
  readonly path: string;
  readonly text: string;
  readonly pathPrefix: string;
}

/** The first one found is taken: our own file, then those of other tools, newest first. */
const candidates = [
  { name: 'straykey.toml', kind: 'straykey' },
  { name: '.straykey.toml', kind: 'straykey' },
  { name: '.betterleaks.toml', kind: 'gitleaks' },
  { name: '.gitleaks.toml', kind: 'gitleaks' },
] as const;
const ignoreNames = ['.gitleaksignore', '.betterleaksignore'];
/** Name of the baseline file, unless the configuration says otherwise. */
export const baselineFileName = '.straykey-baseline.json';
/** All files in which a project decides what is reported, under their usual names. */
export const decisionFileNames: readonly string[] = [
  ...candidates.map(({ name }) => name),
  ...ignoreNames,
  baselineFileName,
];
const depthLimit = 256;

/**
 * The configuration for a scan of this folder: in the folder itself, or in the nearest one above it up to the root of
 * the repository. Outside a repository, no folder above is looked at.
 * @throws ConfigError for a file that exists and cannot be read.
 */
export function discoverConfig(startFolder: string): ConfigFile | undefined {
  for (const folder of foldersUpToRoot(startFolder)) {
    for (const [index, { name, kind }] of candidates.entries()) {
      const path = pathFromHere(join(folder, name));
      const text = readTextFile(path);
      if (text === undefined) continue;
      const others = candidates.slice(index + 1).map((other) => join(folder, other.name));
      return {
        path,
        kind,
        text,
        pathPrefix: prefixOf(startFolder, folder),
        folder,
        unused: others.filter((other) => existsSync(other)).map(pathFromHere),
      };
    }
  }
  return undefined;
}

/**
 * A configuration that a person named; its globs start from the root of what is scanned.
 * @throws ConfigError if it does not exist or cannot be read.
 */
export function readNamedConfig(path: string, startFolder: string): ConfigFile {
  const text = readTextFile(path);
  if (text === undefined) throw new ConfigError(path, 'does not exist');
  const kind = isOfGitleaks(path, text) ? 'gitleaks' : 'straykey';
  const root = foldersUpToRoot(startFolder).at(-1) ?? startFolder;
  return { path: pathFromHere(path), kind, text, pathPrefix: prefixOf(startFolder, root), folder: root };
}

/** Told by its name, or else by tables that are none of ours. */
function isOfGitleaks(path: string, text: string): boolean {
  const [name = ''] = /[^/\\]*$/.exec(path) ?? [];
  if (/(?:git|better)leaks/i.test(name)) return true;
  return (
    !/straykey/i.test(name) &&
    /^[ \t]*(?:\[\[(?:rules(?:\.allowlists?)?|allowlists)\]\]|\[(?:allowlist|extend)\])/m.test(text)
  );
}

/** The ignore files of other tools in the folder that is scanned and at the root of its repository. */
export function discoverIgnoreFiles(startFolder: string): readonly IgnoreFile[] {
  const folders = foldersUpToRoot(startFolder);
  const ends = new Set([...folders.slice(0, 1), ...folders.slice(-1)]);
  return [...ends].flatMap((folder) =>
    ignoreNames.flatMap((name) => {
      const path = pathFromHere(join(folder, name));
      const text = readTextFile(path);
      return text === undefined ? [] : [{ path, text, pathPrefix: prefixOf(startFolder, folder) }];
    }),
  );
}

/**
 * The folder and those above it up to the one with `.git`, which is a folder or, in linked worktrees, a file. Only the
 * folder itself if there is no `.git`.
 */
export function foldersUpToRoot(startFolder: string): readonly string[] {
  const start = resolve(startFolder);
  const folders = [start];
  for (let folder = start; folders.length < depthLimit; folders.push(folder)) {
    if (existsSync(join(folder, '.git'))) return folders;
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return [start];
}

function prefixOf(startFolder: string, folder: string): string {
  const path = pathFrom(folder, startFolder);
  return path === '' ? '' : `${path}/`;
}
