import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../../errors.ts';
import { unlessRefused } from '../../../foundation/system-error.ts';
import type { CommitReference } from '../../../model/finding.ts';
import { runGit } from '../process/run.ts';
import { branchId } from '../refs/ref-files.ts';
import { openAt, type Repository } from '../repository.ts';

/** A range as typed, resolved to ids. */
export interface ResolvedRange {
  /** For `git log` and `git rev-list`; ids and fixed options only. */
  readonly revisions: readonly string[];
  /** The annotated tag that names the newer end, if one does. */
  readonly tagId: string | undefined;
}

/** A range whose ends git resolves when it walks, which spares a run of git. */
export interface PresumedRange {
  /** For `git log`, which fails where an end does not exist. */
  readonly revisions: readonly string[];
  /** The newer end if it is a full id. It may be that of a tag; if the walk meets it, it is that of a commit. */
  readonly newestId: string | undefined;
}

/** A range as it was typed; an empty side is HEAD. */
export interface RangeEnds {
  readonly left: string;
  readonly dots: string | undefined;
  readonly right: string;
}

/** Forms that git need not look up: `HEAD~2`, a full id, `0a1b…^`. Only a full id may be that of a tag. */
const knownEnd = /^(?:HEAD|[0-9a-f]{40}(?:[0-9a-f]{24})?)(?:[~^]\d{0,6}){0,16}$/;
const fullId = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

const deepenAdvice =
  'this is a shallow clone: run `git fetch --deepen=100` or `git fetch --unshallow`, or check out all of it (`fetch-depth: 0` on GitHub, `GIT_DEPTH: 0` on GitLab)';

/** What CI systems and hooks give as the commit before, where there is none. */
const newBranchAdvice =
  'CI systems say so of a new branch: compare it with another one, as in --range origin/main..HEAD';

/**
 * Resolves a range. `A..B`: what B has and A has not; `A...B`: what only one of them has; an empty side is HEAD; `X`:
 * that single commit. Throws SourceError, naming the revision, if there is none of that name.
 */
export function resolveRange(repository: Repository, range: string): ResolvedRange {
  const { left, dots, right } = splitRange(range);
  if (dots === undefined) {
    const [{ commitId, tagId }] = resolveRevisions(repository, [range]);
    return { revisions: ['--no-walk', commitId], tagId };
  }
  const [older, { commitId, tagId }] = resolveRevisions(repository, [left, right]);
  return { revisions: [`${older.commitId}${dots}${commitId}`], tagId };
}

/**
 * The commits of `A..B`; undefined for every other form of a range. Throws SourceError, naming the revision, if there is
 * none of that name.
 */
export function resolveEnds(
  repository: Repository,
  range: string,
): { readonly base: string; readonly head: string } | undefined {
  const { left, dots, right } = splitRange(range);
  if (dots !== '..') return undefined;
  const [base, head] = resolveRevisions(repository, [left, right]);
  return { base: base.commitId, head: head.commitId };
}

/** The ends of a range, branches replaced by their commits where these are known without asking git. */
export function readEnds(repository: Repository, range: string): RangeEnds {
  const { left, dots, right } = splitRange(range);
  const read = (end: string): string => {
    const [, name = '', steps = ''] = /^(.*?)((?:[~^]\d{0,6}){0,16})$/.exec(end) ?? [];
    const id = knownEnd.test(end) ? undefined : branchId(repository, name);
    return id === undefined ? end : `${id}${steps}`;
  };
  return { left: read(left), dots, right: read(right) };
}

/** The same range, unresolved, where its ends need not be looked up; undefined if they may be names of tags. */
export function presumeRange({ left, dots, right }: RangeEnds): PresumedRange | undefined {
  if (![left, right].every((end) => knownEnd.test(end))) return undefined;
  const newestId = fullId.test(right) ? right : undefined;
  return {
    revisions: dots === undefined ? ['--no-walk', `${right}^{commit}`] : [`${left}^{commit}${dots}${right}^{commit}`],
    newestId,
  };
}

/** Splits a range at its dots; without dots both ends are the same. */
export function splitRange(range: string): RangeEnds {
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (left === undefined || right === undefined) return { left: range, dots: undefined, right: range };
  return { left: left === '' ? 'HEAD' : left, dots, right: right === '' ? 'HEAD' : right };
}

/** The commits whose parents a shallow clone left out. */
export function shallowCommits(repository: Repository): ReadonlySet<string> {
  if (!repository.isShallow) return new Set();
  const text = unlessRefused(() => readFileSync(join(repository.commonDir, 'shallow'), 'latin1')) ?? '';
  return new Set(text.split('\n').filter((line) => line !== ''));
}

/** The commit that added something, as far as is known: where a shallow clone begins, an earlier one may have. */
export function addedBy(commit: CommitReference, shallow: ReadonlySet<string>): CommitReference {
  return shallow.has(commit.id) ? { ...commit, isBoundary: true } : commit;
}

interface Resolved {
  readonly commitId: string;
  readonly tagId: string | undefined;
}

/** Asks for all names at once, since a run of git takes a fifth of what Node takes to start. */
function resolveRevisions<const Names extends readonly string[]>(
  repository: Repository,
  names: Names,
): { readonly [Index in keyof Names]: Resolved };
function resolveRevisions(repository: Repository, names: readonly string[]): readonly Resolved[] {
  const asked = names.filter((name) => isAName(name) && !isKnown(repository, name));
  const answers = asked.length === 0 ? [] : ask(repository, asked);
  return names.map((name) => {
    if (repository.headId !== undefined && isKnown(repository, name))
      return { commitId: repository.headId, tagId: undefined };
    const at = 2 * asked.indexOf(name);
    const commitId = at < 0 ? undefined : /^commit ([0-9a-f]+)$/.exec(answers[at] ?? '')?.[1];
    if (commitId === undefined)
      throw new SourceError(
        repository.path,
        `no commit is called ${JSON.stringify(name)}; ${adviceFor(name, repository)}`,
      );
    return { commitId, tagId: /^tag ([0-9a-f]+)$/.exec(answers[at + 1] ?? '')?.[1] };
  });
}

/** Scripts use `X^..X`, which fails for the first commit of a repository. */
function adviceFor(name: string, repository: Repository): string {
  const range = rangeOfTwo(name, repository);
  if (range !== undefined) return `did you mean --range ${range}?`;
  if (/^0+$/.test(name)) return newBranchAdvice;
  if (name.endsWith('^!')) return `did you mean --range ${name.slice(0, -2)}?`;
  const [, branch] = /^origin\/([^~^:@{}]+)/.exec(name) ?? [];
  if (branch !== undefined) return `if the server has it: git fetch origin ${branch}:refs/remotes/origin/${branch}`;
  if (repository.isShallow) return deepenAdvice;
  if (isHeadLost(repository)) return 'the repository is damaged, not even HEAD can be read: see `git fsck`';
  const [, child] = /^(.+?)(?:\^1?|~1?)$/s.exec(name) ?? [];
  return child === undefined
    ? 'name a branch, a tag or the id of a commit that is here'
    : `the first commit of a repository has none before it: --range ${JSON.stringify(child)} looks at that one alone`;
}

function isHeadLost(repository: Repository): boolean {
  const { headId } = repository;
  return headId !== undefined && runGit(repository, ['cat-file', '-e', `${headId}^{commit}`]).exitCode !== 0;
}

/** `HEAD~1 HEAD`, as `git diff` takes it: the range from the older to the newer of the two. */
function rangeOfTwo(name: string, repository: Repository): string | undefined {
  const [, first, second] = /^\s*([^\s-]\S*)\s+([^\s-]\S*)\s*$/.exec(name) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const isBackwards = runGit(repository, ['merge-base', '--is-ancestor', second, first]).exitCode === 0;
  return isBackwards ? `${second}..${first}` : `${first}..${second}`;
}

function isAName(name: string): boolean {
  return name !== '' && !name.startsWith('-') && !/[\n\0]/.test(name);
}

function isKnown({ headId }: Repository, name: string): boolean {
  return name === 'HEAD' && headId !== undefined;
}

/**
 * Returns two lines for each name: its commit, and what it names itself. Names go by standard input, so that none can
 * be taken for an option. Throws SourceError if git refuses the repository.
 */
function ask(repository: Repository, names: readonly string[]): readonly string[] {
  const input = Buffer.from(names.map((name) => `${name}^{commit}\n${name}\n`).join(''));
  const { exitCode, stdout } = runGit(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], { input });
  if (exitCode !== 0) openAt(repository, repository.path);
  return stdout.toString('latin1').split('\n');
}
