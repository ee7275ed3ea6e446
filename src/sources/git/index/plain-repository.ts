import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { GitPlace } from '../process/run.ts';
import { idIn, idOfRef, readText } from '../refs/ref-files.ts';
import type { RepositoryFacts } from '../repository.ts';

/** With one of these set, git looks elsewhere for a repository, or a part of it. */
const placeVariables = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_OBJECT_DIRECTORY'];
/** Words of a configuration that may make the repository an unusual one, or include a file that does. */
const unusualWords = [
  'extensions',
  'include',
  'worktree',
  'partialclone',
  'promisor',
  'bare',
  'repositoryformatversion',
];
/** The line git writes into every ordinary configuration. */
const usualVersion = 'repositoryformatversion = 0\n';
const [smallA, smallZ] = [0x61, 0x7a];
/**
 * What git would answer about the top of an ordinary work tree, read from its files: this spares a run of git, which
 * takes a tenth of the time that Node needs to start. Undefined for anything out of the ordinary, where git has to be
 * asked. Git may still refuse the repository.
 */
export function describePlain({ folder, environment }: GitPlace): RepositoryFacts | undefined {
  const gitDir = join(folder, '.git');
  const config = readText(join(gitDir, 'config'));
  if (config === undefined || isElsewhere(environment) || isUnusual(config, 'bare = false\n')) return undefined;
  return describe(gitDir, folder);
}

/** The same for an ordinary bare repository. */
export function describeBare({ folder, environment }: GitPlace): RepositoryFacts | undefined {
  if (isElsewhere(environment) || existsSync(join(folder, '.git'))) return undefined;
  const file = join(folder, 'config');
  const config = existsSync(file) ? readText(file)?.toLowerCase() : 'bare = true\n';
  if (config?.includes('bare = true\n') !== true || isUnusual(config, 'bare = true\n')) return undefined;
  return describe(folder, undefined);
}

/**
 * Whether git would treat a repository as the caller's own, whatever `safe.directory` says. Repositories that others
 * own, and on Windows all of them, are left for git to judge. Git may require that a bare repository be named by
 * `--git-dir` (`safe.bareRepository`); that is to keep programs in its configuration from running, and none is run
 * here.
 */
export function isOwn({ folder }: GitPlace, gitDir: string): boolean {
  const user = process.geteuid?.();
  return (
    user !== undefined && [folder, gitDir].every((path) => lstatSync(path, { throwIfNoEntry: false })?.uid === user)
  );
}

function isElsewhere(environment: GitPlace['environment']): boolean {
  return placeVariables.some((name) => environment[name] !== undefined);
}

function describe(gitDir: string, workTree: string | undefined): RepositoryFacts | undefined {
  if (
    !existsSync(join(gitDir, 'objects')) ||
    !existsSync(join(gitDir, 'refs')) ||
    existsSync(join(gitDir, 'commondir'))
  )
    return undefined;
  const headId = resolveHead(gitDir);
  if (headId === undefined) return undefined;
  const isShallow = (readText(join(gitDir, 'shallow')) ?? '') !== '';
  return { gitDir, commonDir: gitDir, workTree, objectFormat: 'sha1', isShallow, isPartial: false, headId, prefix: '' };
}

/** Looks for plain words, since a regular expression that understands the lines takes V8 2 ms to compile. */
function isUnusual(config: string, usualKind: string): boolean {
  const rest = [usualVersion, usualKind].reduce((text, line) => text.replace(line, ''), config.toLowerCase());
  return unusualWords.some((word) => rest.includes(word)) || !rest.split('\n').every(isSoundLine);
}

/** Git refuses a repository whose configuration it cannot parse. Lines that continue on the next are left to git. */
function isSoundLine(line: string): boolean {
  const text = line.trim();
  const first = text.charCodeAt(0);
  if (text === '' || text.startsWith('#') || text.startsWith(';')) return true;
  return !text.endsWith('\\') && (text.startsWith('[') ? text.includes(']') : first >= smallA && first <= smallZ);
}

/** The commit of HEAD. Undefined before the first commit, and where HEAD is not simply a branch or a commit. */
function resolveHead(gitDir: string): string | undefined {
  const head = readText(join(gitDir, 'HEAD')) ?? '';
  const branch = /^ref: (refs\/heads\/[^\s\\]+)\n$/.exec(head)?.[1];
  return branch === undefined || branch.includes('..') ? idIn(head) : idOfRef(gitDir, branch);
}
