import { realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { BlobSink } from '../../model/source.ts';
import { isOutside, pathFrom } from '../../relative-path.ts';
import { readSmallFile } from '../file/small-file.ts';
import { configFolder, expandHome, readGitConfig, userGitConfigs } from '../git-files/git-config.ts';
import { findGitFolder, hasGitFolder, type GitFolder } from '../git-files/git-folder.ts';
import { readTrackedFiles, TrackedFiles } from '../git-files/git-index.ts';
import { describeUnknownIndex } from '../git-files/unknown-index.ts';
import { decodePath, encodePath, showPath, toByteString } from '../path-bytes.ts';
import type { Folder } from '../walk/folder.ts';
import type { MatchBudget, NamePlace } from './ignore-match.ts';
import { foldCase, type IgnorePattern } from './ignore-pattern.ts';
import { FolderPath, IgnoreRules } from './ignore-rules.ts';

const maxRulesBytes = 1 << 20;
/** The most wildcard patterns one name may be compared with, over all files that apply to it. */
const maxWildcards = 2000;
/** What the slow patterns of one walk may cost in all: a second or two. */
const maxSteps = 5e8;

/**
 * Rules, linked to those of lower precedence: nearest .gitignore first, then its parents', then info/exclude, then the
 * user's own.
 */
interface Layer {
  readonly rules: IgnoreRules;
  /** How many folders these rules are below the scope's top. */
  readonly depth: number;
  readonly wildcardCount: number;
  readonly outer: Layer | undefined;
}

/** A folder, with the rules that apply to it. */
export interface IgnoreScope {
  /**
   * The path from the top of the repository, or of the scanned folder: `/`-separated, empty at the top, a byte string.
   */
  readonly path: string;
  readonly layer: Layer | undefined;
  readonly repository: Repository | undefined;
  /** Set when the first name in it is looked up; nearest rules first. */
  bearing: readonly Bearing[] | undefined;
}

/** What one pattern file says about the names in one folder. */
interface Bearing {
  readonly rules: IgnoreRules;
  readonly view: NamePlace;
  readonly anchored: readonly IgnorePattern[];
}

interface Repository {
  /** The top of its working tree. */
  readonly top: string;
  /** Undefined if `.git` points to nothing that exists. */
  readonly git: GitFolder | undefined;
  /** Set by git where the file system ignores case. */
  readonly ignoresCase: boolean;
  /** Read when something is first ignored. */
  tracked: TrackedFiles | undefined;
}

/** Decides what git ignores, without running git, for one walk. */
export class IgnoreScopes {
  readonly #report: IgnoreReport;
  readonly #budget: MatchBudget = { steps: maxSteps };
  readonly #opened: Map<string, OpenedScope> = new Map();

  constructor(report: IgnoreReport) {
    this.#report = report;
  }

  /** Opens a folder that the walk starts with: rules of the folders above it apply as far as its repository reaches. */
  open(folder: string): OpenedScope {
    const real = decodePath(realpathSync.native(encodePath(folder), { encoding: 'buffer' }));
    const top = findTop(real);
    return this.#openBelow(top, real);
  }

  #openBelow(top: string, folder: string): OpenedScope {
    const known = this.#opened.get(folder);
    if (known !== undefined) return known;
    const opened = folder === top ? this.#openTop(top) : this.#openChild(top, folder);
    this.#opened.set(folder, opened);
    return opened;
  }

  #openTop(top: string): OpenedScope {
    const scope = createScope('', undefined, undefined);
    return { scope: this.#withRules(this.#enterRepository(scope, top), top), isIgnored: false };
  }

  #openChild(top: string, folder: string): OpenedScope {
    const above = this.#openBelow(top, dirname(folder));
    const name = folder.slice(folder.lastIndexOf(sep) + 1);
    const isIgnored = above.isIgnored || this.isIgnored(above.scope, name, 'folder');
    return { scope: this.#withRules(childScope(above.scope, name), folder), isIgnored };
  }

  /** Opens a folder inside one that was already opened. */
  enter(parent: IgnoreScope, name: string, folder: string, { hasRules, hasGit }: Folder): IgnoreScope {
    const child = childScope(parent, name);
    const scope = hasGit ? this.#enterRepository(child, folder) : child;
    return hasRules ? this.#withRules(scope, folder) : scope;
  }

  /** Whether the rules of a folder leave out this name in it. Git may track it nevertheless: see `isTracked`. */
  isIgnored(scope: IgnoreScope, name: string, kind: 'file' | 'folder'): boolean {
    if (scope.layer === undefined) return false;
    scope.bearing ??= findBearing(scope, scope.layer, this.#budget);
    const bytes = ignoresCase(scope) ? foldCase(toByteString(name)) : toByteString(name);
    const isFolder = kind === 'folder';
    const dot = bytes.lastIndexOf('.');
    const extension = dot < 0 ? '' : bytes.slice(dot);
    for (const { rules, view, anchored } of scope.bearing) {
      const verdict = rules.judge(bytes, extension, isFolder, view, anchored);
      if (verdict !== undefined) return verdict === 'ignored';
    }
    return false;
  }

  /** Whether git tracks it although it is ignored. */
  isTracked(scope: IgnoreScope, name: string): boolean {
    return this.#trackedFiles(scope)?.has(pathIn(scope, toByteString(name))) ?? false;
  }

  /** Files that git tracks below an ignored folder, as byte strings relative to `scope`. */
  trackedBelow(scope: IgnoreScope, name: string): readonly string[] {
    const below = this.#trackedFiles(scope)?.below(pathIn(scope, toByteString(name))) ?? [];
    return scope.path === '' ? below : below.map((path) => path.slice(scope.path.length + 1));
  }

  #trackedFiles({ repository }: IgnoreScope): TrackedFiles | undefined {
    if (repository === undefined) return undefined;
    if (repository.tracked !== undefined) return repository.tracked;
    const tracked = repository.git === undefined ? undefined : readTrackedFiles(repository.git);
    if (tracked === undefined) this.#report.problem(describeUnknownIndex(repository.top, repository.git));
    return (repository.tracked = tracked ?? new TrackedFiles([]));
  }

  /** A repository inside another is not affected by the rules around it. */
  #enterRepository(scope: IgnoreScope, top: string): IgnoreScope {
    const git = findGitFolder(top);
    if (git === undefined && scope.path !== '') return scope;
    const repository: Repository | undefined =
      git === undefined && !hasGitFolder(top)
        ? undefined
        : { top, git, tracked: undefined, ignoresCase: git !== undefined && hasSetInCore(git, 'ignorecase') };
    const empty = createScope('', undefined, repository);
    const user = this.#addLayer(empty, excludesFile(git), 0);
    const layer =
      git === undefined ? user : this.#addLayer(createScope('', user, repository), join(git.common, 'info/exclude'), 0);
    return createScope('', layer, repository);
  }

  #withRules(scope: IgnoreScope, folder: string): IgnoreScope {
    const depth = scope.path === '' ? 0 : scope.path.split('/').length;
    return createScope(scope.path, this.#addLayer(scope, join(folder, '.gitignore'), depth), scope.repository);
  }

  /** Adds the file's rules to the layers of the scope. */
  #addLayer(scope: IgnoreScope, path: string, depth: number): Layer | undefined {
    const outer = scope.layer;
    const file = readSmallFile(path, maxRulesBytes);
    if (file === undefined) return outer;
    const inherited = outer?.wildcardCount ?? 0;
    const rules = new IgnoreRules(file.bytes.toString('latin1'), maxWildcards - inherited, ignoresCase(scope));
    if (file.isCut || rules.isCut)
      this.#report.note(`${showPath(path)} is too long: only its first patterns were honoured`);
    if (rules.isEmpty) return outer;
    return { rules, depth, outer, wildcardCount: inherited + rules.wildcardCount };
  }
}

/** Receives notes and problems about a walk's rules. */
export type IgnoreReport = Pick<BlobSink, 'note' | 'problem'>;

export interface OpenedScope {
  readonly scope: IgnoreScope;
  /** The folder itself, or one above it, is ignored. */
  readonly isIgnored: boolean;
}

/**
 * The top of the repository that holds the folder; else the current folder, if it contains the folder; else the folder
 * itself.
 */
function findTop(folder: string): string {
  for (let top = folder; ; top = dirname(top)) {
    if (hasGitFolder(top)) return top;
    if (top === dirname(top)) break;
  }
  const current = process.cwd();
  return isOutside(pathFrom(current, folder)) ? folder : current;
}

function ignoresCase({ repository }: IgnoreScope): boolean {
  return repository?.ignoresCase === true;
}

function findBearing(scope: IgnoreScope, innermost: Layer, budget: MatchBudget): readonly Bearing[] {
  const folders = new FolderPath(ignoresCase(scope) ? foldCase(scope.path) : scope.path);
  const bearing: Bearing[] = [];
  for (let layer: Layer | undefined = innermost; layer !== undefined; layer = layer.outer) {
    const view = { folders, from: layer.depth, budget };
    bearing.push({ rules: layer.rules, view, anchored: layer.rules.selectAnchored(view) });
  }
  return bearing;
}

function childScope(parent: IgnoreScope, name: string): IgnoreScope {
  return createScope(pathIn(parent, toByteString(name)), parent.layer, parent.repository);
}

/** The only place that creates scopes, so that all have the same shape and V8's compiled code fits all of them. */
function createScope(path: string, layer: Layer | undefined, repository: Repository | undefined): IgnoreScope {
  return { path, layer, repository, bearing: undefined };
}

/** The same folder, without rules. */
export function withoutRules(scope: IgnoreScope): IgnoreScope {
  return createScope(scope.path, undefined, scope.repository);
}

function pathIn(scope: IgnoreScope, name: string): string {
  return scope.path === '' ? name : `${scope.path}/${name}`;
}

/** A boolean setting in the section `core`, read as git does. */
function hasSetInCore(git: GitFolder, key: string): boolean {
  for (const config of [join(git.common, 'config'), ...userGitConfigs()]) {
    const value = readGitConfig(config, 'core', key);
    if (value !== undefined) return ['true', 'yes', 'on', '1'].includes(value.toLowerCase());
  }
  return false;
}

/** The user's own patterns for all repositories. */
function excludesFile(git: GitFolder | undefined): string {
  const configs = git === undefined ? userGitConfigs() : [join(git.common, 'config'), ...userGitConfigs()];
  for (const config of configs) {
    const path = readGitConfig(config, 'core', 'excludesfile');
    if (path !== undefined) return expandHome(path);
  }
  return join(configFolder(), 'git/ignore');
}
