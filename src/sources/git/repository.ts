import { existsSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SourceError } from '../../errors.ts';
import { describeSystemError, systemErrorCode, unlessRefused } from '../../foundation/system-error.ts';
import type { ObjectFormat } from '../../model/git/object-id.ts';
import { guardedEnvironment } from './process/guard.ts';
import { runGit, type GitOutput, type GitPlace } from './process/run.ts';
import { linesOf, reasonOf } from './process/stderr.ts';

export interface RepositoryFacts {
  readonly gitDir: string;
  /** The same as `gitDir`, except in a linked worktree. */
  readonly commonDir: string;
  /** Undefined in a bare repository and inside a git folder. */
  readonly workTree: string | undefined;
  readonly objectFormat: ObjectFormat;
  readonly isShallow: boolean;
  /** Some objects were left on the server, by `git clone --filter`. */
  readonly isPartial: boolean;
  /** Undefined before the first commit. */
  readonly headId: string | undefined;
  /** Which subfolder of the work tree `path` is, with a slash at its end; empty at the top. */
  readonly prefix: string;
}

/** A repository that git agreed to open. */
export interface Repository extends GitPlace, RepositoryFacts {
  /** As the user named it. */
  readonly path: string;
  /**
   * Opened by reading its files, and owned entirely by the caller, so that git would not refuse it: its objects can be
   * read without asking git anything.
   */
  readonly isOwn?: boolean;
}

/**
 * The caller's environment, and the folder it applies to: git uses variables to tell hooks which index and objects to
 * read.
 */
export interface Caller {
  readonly environment: NodeJS.ProcessEnv;
  readonly folder: string;
}

/** Each question is answered by one line, except the last, which gives none if there is no work tree. */
const questions = [
  '--is-bare-repository',
  '--is-inside-git-dir',
  '--show-object-format',
  '--is-shallow-repository',
  '--git-dir',
  '--git-common-dir',
  '--show-prefix',
  '--show-cdup',
] as const;
const timeoutMs = 60_000;

/**
 * Opens the repository that holds this folder. Throws SourceError, with git's reason and what to do, where the path is
 * missing, not in a repository, or in one that git refuses.
 */
export function openRepository(path: string, caller: Caller = currentCaller()): Repository {
  return openAt(findPlace(path, caller), path);
}

export const currentCaller = (): Caller => ({ environment: process.env, folder: process.cwd() });

/** Where to run git for a path. Throws SourceError if there is no such folder. */
export function findPlace(path: string, caller: Caller): GitPlace {
  const folder = realFolder(path, caller.folder);
  const isCallersFolder = folder === caller.folder || folder === realpathSync.native(caller.folder);
  return { folder, environment: guardedEnvironment(caller.environment, isCallersFolder) };
}

const tooOld = 'this git is too old; install git 2.25 or newer';

/** Throws SourceError if git refuses. */
export function openAt(place: GitPlace, path: string): Repository {
  const answer = runGit(place, ['rev-parse', ...questions, '--verify', '--quiet', 'HEAD'], { timeoutMs });
  const lines = answer.stdout.toString('utf8').split('\n').slice(0, -1);
  if (lines.length < questions.length - 1) throw refusal(path, answer, place.environment['GIT_DIR']);
  const headId = answer.exitCode === 0 ? lines.pop() : undefined;
  // An older git echoes a question that it does not know.
  const objectFormat = lines[2];
  if (objectFormat !== 'sha1' && objectFormat !== 'sha256') throw new SourceError(path, tooOld);
  return { ...place, path, headId, objectFormat, ...describe(place, lines) };
}

/** Interprets the answers to `questions`. */
function describe(place: GitPlace, lines: readonly string[]): Omit<RepositoryFacts, 'headId' | 'objectFormat'> {
  const [isBare, isInsideGitDir, , isShallow, ...rest] = lines;
  const hasWorkTree = isBare !== 'true' && isInsideGitDir !== 'true';
  const { gitDir, commonDir, prefix, cdup } = readLocations(place, rest, hasWorkTree);
  return {
    gitDir: resolve(place.folder, gitDir),
    commonDir: resolve(place.folder, commonDir),
    workTree: hasWorkTree ? resolve(place.folder, cdup) : undefined,
    isShallow: isShallow === 'true',
    isPartial: namesPromisor(join(resolve(place.folder, commonDir), 'config')),
    prefix,
  };
}

/** The id of the empty tree. */
export function emptyTreeId(repository: Pick<Repository, 'objectFormat'>): string {
  return repository.objectFormat === 'sha1'
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321';
}

function realFolder(path: string, base: string): string {
  const folder = resolve(base, path);
  const stats = statNamed(folder, path);
  if (stats === undefined) throw new SourceError(path, 'no such folder');
  if (!stats.isDirectory()) throw new SourceError(path, 'a file, not a repository; use `straykey dir` to scan files');
  return realpathSync.native(folder);
}

function statNamed(folder: string, path: string): Stats | undefined {
  try {
    return statSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    if (systemErrorCode(error) === 'ENOTDIR') return undefined;
    throw new SourceError(path, describeSystemError(error), { cause: error });
  }
}

interface Locations {
  readonly gitDir: string;
  readonly commonDir: string;
  readonly prefix: string;
  readonly cdup: string;
}

/** The names of folders may contain line feeds; each question is then asked separately. */
function readLocations(place: GitPlace, lines: readonly string[], hasWorkTree: boolean): Locations {
  const [gitDir = '', commonDir = '', prefix = '', cdup = ''] = lines;
  if (lines.length === (hasWorkTree ? 4 : 3)) return { gitDir, commonDir, prefix, cdup };
  const ask = (question: string): string =>
    runGit(place, ['rev-parse', question], { timeoutMs }).stdout.toString('utf8').replace(/\n$/, '');
  return {
    gitDir: ask('--git-dir'),
    commonDir: ask('--git-common-dir'),
    prefix: ask('--show-prefix'),
    cdup: ask('--show-cdup'),
  };
}

/**
 * Reading the file spares a run of git; a clone made with `--filter` always has one of these keys in its own
 * configuration.
 */
function namesPromisor(configFile: string): boolean {
  const text = unlessRefused(() => readFileSync(configFile, 'latin1')) ?? '';
  return /^\s*(?:promisor|partialclone(?:filter)?)\s*=/im.test(text);
}

/** Git says the same of a folder that has nothing of git, and of a repository without its HEAD. */
function explainNone(path: string): string {
  return existsSync(join(path, '.git'))
    ? 'not a git repository that git can read, though it has a `.git`: its HEAD, `refs` or `objects` is damaged or missing; restore it, or use `straykey dir` to scan files'
    : 'not a git repository; use `straykey dir` to scan files';
}

function refusal(path: string, answer: GitOutput, givenFolder: string | undefined): SourceError {
  const reason = reasonOf(answer.stderr);
  const lostFolder = /not a git repository: (.+)/.exec(reason)?.[1];
  if (lostFolder !== undefined && givenFolder !== undefined)
    return new SourceError(path, `GIT_DIR is ${lostFolder}, which is not a repository; correct it or unset it`);
  if (lostFolder !== undefined)
    return new SourceError(
      path,
      `\`.git\` leads to ${lostFolder}, which is not a repository; make the repository that this submodule or worktree belongs to available, or use \`straykey dir\` to scan files`,
    );
  if (/not a git repository/.test(reason)) return new SourceError(path, explainNone(path));
  // A git that does not know an option lists those that it knows, below this line.
  if (/^unknown option: /im.test(answer.stderr)) return new SourceError(path, tooOld);
  if (!/dubious ownership/.test(answer.stderr)) return new SourceError(path, `git refuses the repository: ${reason}`);
  const command = linesOf(answer.stderr).find((line) => line.startsWith('git config --global --add safe.directory'));
  return new SourceError(
    path,
    `git refuses the repository, since it belongs to another user; if you trust it, run: ${command ?? 'git config --global --add safe.directory <its folder>'}`,
  );
}
