import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { readSmallFile } from '../../file/small-file.ts';
import { nameObjects } from '../history/lookups.ts';
import { runGit } from '../process/run.ts';
import { startGit } from '../process/started-git.ts';
import type { Repository } from '../repository.ts';

/** A ref: a name and the object it points to. */
export interface Ref {
  readonly kind: 'branch' | 'tag' | 'other';
  /** `main`, `origin/main`, `v1.0`, `refs/pull/1/head`. */
  readonly name: string;
  readonly objectId: string;
  /** What an annotated tag leads to; otherwise the same as `objectId`. */
  readonly targetId: string;
}

/** A ref was moved to this commit. */
export interface RefMove {
  readonly commitId: string;
  readonly seconds: number;
}

const maximumBytes = 1 << 30;
const maximumLogBytes = 64 << 20;
const maximumMoves = 1_000_000;

/** A ref that has not been checked yet for whether it points to a tag. */
export type ListedRef = Omit<Ref, 'targetId'>;

const namedFolders: readonly (readonly [folder: string, kind: Ref['kind']])[] = [
  ['refs/heads/', 'branch'],
  ['refs/remotes/', 'branch'],
  ['refs/tags/', 'tag'],
];

/** All refs, sorted by name. */
export function listRefs(repository: Repository): readonly Ref[] {
  const { stdout } = runGit(repository, ['for-each-ref', '--format=%(objectname) %(*objectname) %(refname)'], {
    maximumBytes,
  });
  return linesOf(stdout).map((line) => {
    const [objectId = '', peeledId = '', ...name] = line.split(' ');
    return { ...readName(name.join(' ')), objectId, targetId: peeledId === '' ? objectId : peeledId };
  });
}

/**
 * The same, listed while the caller goes on, but without what tags lead to: checking whether each of the 60,000 refs of
 * ansible is a tag takes git 0.6 s, and listing them 0.03.
 */
export function startRefs(repository: Repository): Promise<readonly ListedRef[]> {
  const listing = startGit(repository, ['for-each-ref', '--format=%(objectname) %(refname)'], maximumBytes);
  const refs = listing.then(({ stdout }) => linesOf(stdout).map(readListed));
  // A caller that never awaits them should not see an unhandled rejection.
  refs.catch(() => undefined);
  return refs;
}

/** Adds what tags lead to. Asks only about refs that point to no known commit. */
export async function peelRefs(
  repository: Repository,
  refs: readonly ListedRef[],
  isCommit: (id: string) => boolean,
): Promise<readonly Ref[]> {
  const others = [...new Set(refs.map(({ objectId }) => objectId))].filter((id) => !isCommit(id));
  const questions = others.map((id) => `${id}^{}`);
  const targets = await nameObjects(repository, questions);
  const targetById = new Map(others.map((id, index) => [id, targets[index] ?? id]));
  return refs.map((ref) => ({ ...ref, targetId: targetById.get(ref.objectId) ?? ref.objectId }));
}

function linesOf(stdout: Buffer): readonly string[] {
  return stdout.toString('utf8').split('\n').slice(0, -1);
}

function readListed(line: string): ListedRef {
  const at = line.indexOf(' ');
  return { ...readName(line.slice(at + 1)), objectId: line.slice(0, at) };
}

function readName(refName: string): Pick<Ref, 'kind' | 'name'> {
  const [folder = '', kind] = namedFolders.find(([start]) => refName.startsWith(start)) ?? [];
  return kind === undefined ? { kind: 'other', name: refName } : { kind, name: refName.slice(folder.length) };
}

/**
 * When refs were moved to which commits, as far as reflogs tell. Reads reflogs as files; those that git stores in
 * another way are not seen.
 */
export function readRefMoves({ commonDir }: Repository): readonly RefMove[] {
  const moves: RefMove[] = [];
  const pending = [join(commonDir, 'logs', 'refs')];
  for (let folder = pending.pop(); folder !== undefined && moves.length < maximumMoves; folder = pending.pop()) {
    for (const entry of entriesOf(folder)) {
      if (entry.isDirectory()) pending.push(join(folder, entry.name));
      else addMoves(moves, readSmallFile(join(folder, entry.name), maximumLogBytes)?.bytes.toString('latin1') ?? '');
    }
  }
  return moves.slice(0, maximumMoves);
}

/**
 * Lines are `<id before> <id after> <name> <address> <seconds> <zone>`, a tab, a message. The line of a clone is left
 * out: when it was made says nothing about what it holds.
 */
function addMoves(moves: RefMove[], log: string): void {
  for (const [, commitId = '', seconds] of log.matchAll(
    /^[0-9a-f]{40,64} ([0-9a-f]{40,64}) [^\t\n]*> (\d{1,12}) [+-]\d{4}(?:$|\t(?!clone: ))/gm,
  ))
    moves.push({ commitId, seconds: Number(seconds) });
}

function entriesOf(folder: string): readonly Dirent[] {
  return unlessRefused(() => readdirSync(folder, { withFileTypes: true })) ?? [];
}
