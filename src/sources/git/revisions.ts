import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SourceError } from '../../errors.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';

/** A range as typed, resolved to ids. */
export interface ResolvedRange {
  /** For `git log` and `git rev-list`; ids and fixed options only. */
  readonly revisions: readonly string[];
  /** The annotated tag that names the newer end, if one does. */
  readonly tagId: string | undefined;
}

const deepenAdvice = 'this is a shallow clone: run `git fetch --deepen=100` or `git fetch --unshallow`, or check out with `fetch-depth: 0`';

/**
 * `A..B`: what B has and A has not; `A...B`: what one has and the other has not; an empty side is HEAD; `X`: that one
 * commit. Throws SourceError, naming the revision, where there is none of that name.
 */
export function resolveRange(repository: Repository, range: string): ResolvedRange {
  const [, left, dots, right] = /^(.*?)(\.{2,3})(.*)$/s.exec(range) ?? [];
  if (left === undefined || right === undefined) {
    const { commitId, tagId } = resolveRevision(repository, range);
    return { revisions: ['--no-walk', commitId], tagId };
  }
  const older = resolveRevision(repository, left === '' ? 'HEAD' : left).commitId;
  const { commitId, tagId } = resolveRevision(repository, right === '' ? 'HEAD' : right);
  return { revisions: [`${older}${dots}${commitId}`], tagId };
}

/** The commits whose parents a shallow clone left out. */
export function shallowCommits(repository: Repository): ReadonlySet<string> {
  if (!repository.isShallow) return new Set();
  try {
    return new Set(readFileSync(join(repository.commonDir, 'shallow'), 'latin1').split('\n').filter((line) => line !== ''));
  } catch {
    return new Set();
  }
}

/** Asked by standard input, so that a name can never be taken for an option. */
function resolveRevision(repository: Repository, name: string): { readonly commitId: string; readonly tagId: string | undefined } {
  const isAName = name !== '' && !name.startsWith('-') && !/[\n\0]/.test(name);
  const answer = isAName ? runGit(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)'], { input: Buffer.from(`${name}^{commit}\n${name}\n`) }).stdout.toString('latin1') : '';
  const commitId = /^commit ([0-9a-f]+)\n/.exec(answer)?.[1];
  if (commitId === undefined) throw new SourceError(repository.path, `no commit is called ${JSON.stringify(name)}${repository.isShallow ? `; ${deepenAdvice}` : ''}`);
  return { commitId, tagId: /\ntag ([0-9a-f]+)\n/.exec(answer)?.[1] };
}
