import { closeSync, constants, existsSync, fstatSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import type { RepositoryFacts } from './repository.ts';
import type { GitPlace } from './run.ts';

/** With one of these git looks for a repository, or a part of it, elsewhere. */
const placeVariables = ['GIT_DIR', 'GIT_COMMON_DIR', 'GIT_WORK_TREE', 'GIT_OBJECT_DIRECTORY'];
/** Words of a configuration that may make a repository another kind of thing, or lead to a file that does. */
const unusualWords = [
  'extensions',
  'include',
  'worktree',
  'partialclone',
  'promisor',
  'bare',
  'repositoryformatversion',
];
/** As git writes it where there is nothing to say. */
const usualVersion = 'repositoryformatversion = 0\n';
const [smallA, smallZ] = [0x61, 0x7a];
const longestFileBytes = 1 << 20;
/** `packed-refs` of large repositories has some millions of bytes. It is sorted, so that branches come first. */
const packedBytes: readonly number[] = [1 << 16, longestFileBytes];

/**
 * What git would answer of the top of a work tree that is nothing but that, read from its files: a run of git less,
 * which is a tenth of the time that Node takes to start. Undefined for all that is out of the ordinary, where git has
 * to be asked. Git may still refuse the repository.
 */
export function describePlain({ folder, environment }: GitPlace): RepositoryFacts | undefined {
  const gitDir = join(folder, '.git');
  const config = readText(join(gitDir, 'config'));
  if (config === undefined || isElsewhere(environment) || isUnusual(config, 'bare = false\n')) return undefined;
  return describe(gitDir, folder);
}

/** The same of a folder that is nothing but a bare repository. */
export function describeBare({ folder, environment }: GitPlace): RepositoryFacts | undefined {
  if (isElsewhere(environment) || existsSync(join(folder, '.git'))) return undefined;
  const file = join(folder, 'config');
  const config = existsSync(file) ? readText(file)?.toLowerCase() : 'bare = true\n';
  if (config?.includes('bare = true\n') !== true || isUnusual(config, 'bare = true\n')) return undefined;
  return describe(folder, undefined);
}

/**
 * Whether git would take a repository for the caller's own, whatever `safe.directory` says. What others own, on Windows
 * also what is the caller's, is git's to judge. That a bare one has to be named by `--git-dir` (`safe.bareRepository`)
 * keeps programs of its configuration from running, and nobody runs any here.
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

/** Looks for words, since an expression that knows the lines takes V8 2 ms to compile. */
function isUnusual(config: string, usualKind: string): boolean {
  const rest = [usualVersion, usualKind].reduce((text, line) => text.replace(line, ''), config.toLowerCase());
  return unusualWords.some((word) => rest.includes(word)) || !rest.split('\n').every(isSoundLine);
}

/** Git refuses a repository of which it cannot read the configuration. What goes on in the next line is left to it. */
function isSoundLine(line: string): boolean {
  const text = line.trim();
  const first = text.charCodeAt(0);
  if (text === '' || text.startsWith('#') || text.startsWith(';')) return true;
  return !text.endsWith('\\') && (text.startsWith('[') ? text.includes(']') : first >= smallA && first <= smallZ);
}

/** Undefined before the first commit, and where HEAD is not simply a branch or a commit. */
function resolveHead(gitDir: string): string | undefined {
  const head = readText(join(gitDir, 'HEAD')) ?? '';
  const branch = /^ref: (refs\/heads\/[^\s\\]+)\n$/.exec(head)?.[1];
  if (branch === undefined || branch.includes('..')) return idIn(head);
  const file = join(gitDir, branch);
  return existsSync(file) ? idIn(readText(file) ?? '') : findPacked(join(gitDir, 'packed-refs'), branch);
}

function findPacked(file: string, branch: string): string | undefined {
  for (const most of packedBytes) {
    const packed = readBeginning(file, most) ?? '';
    const end = packed.indexOf(` ${branch}\n`);
    if (end >= 0) return idIn(`${packed.slice(packed.lastIndexOf('\n', end) + 1, end)}\n`);
    if (packed.length < most) return undefined;
  }
  return undefined;
}

function idIn(text: string): string | undefined {
  return /^([0-9a-f]{40})\n$/.exec(text)?.[1];
}

/** Undefined for what is not there, no file, or too long. */
function readText(file: string): string | undefined {
  const text = readBeginning(file, longestFileBytes + 1);
  return text !== undefined && text.length <= longestFileBytes ? text : undefined;
}

/** So many bytes at the most. Undefined for what is not there or no file. Never waits: a pipe has nothing to give. */
function readBeginning(file: string, mostBytes: number): string | undefined {
  // An exception for what is not there would cost more than all the rest.
  if (!existsSync(file)) return undefined;
  return unlessRefused(() => {
    const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      // No more than is needed: for large buffers V8 collects garbage, too.
      const bytes = Buffer.allocUnsafe(Math.min(fstatSync(fd).size, mostBytes));
      return bytes.toString('latin1', 0, readSync(fd, bytes, 0, bytes.length, null));
    } finally {
      closeSync(fd);
    }
  });
}
