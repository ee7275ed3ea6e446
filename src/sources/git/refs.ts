import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import { readSmallFile } from '../small-file.ts';
import { nameObjects } from './lookups.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run.ts';
import { startGit } from './started-git.ts';

/** A name and the object it stands for. */
export interface Ref {
  readonly kind: 'branch' | 'tag' | 'other';
  /** `main`, `origin/main`, `v1.0`, `refs/pull/1/head`. */
  readonly name: string;
  readonly objectId: string;
  /** What an annotated tag leads to; the same as `objectId` otherwise. */
  readonly targetId: string;
}

/** A ref came to this commit. */
export interface RefMove {
  readonly commitId: string;
  readonly seconds: number;
}

const maximumBytes = 1 << 30;
const maximumLogBytes = 64 << 20;
const maximumMoves = 1_000_000;

/** A ref of which it is not known yet whether it stands for a tag. */
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
 * The same, listed while the caller goes on, but for what tags lead to: to look whether each of the 60,000 refs of
 * ansible is one takes git 0.6 s, and to list them 0.03.
 */
export function startRefs(repository: Repository): Promise<readonly ListedRef[]> {
  const listing = startGit(repository, ['for-each-ref', '--format=%(objectname) %(refname)'], maximumBytes);
  const refs = listing.then(({ stdout }) => linesOf(stdout).map(readListed));
  // Who never asks for them is not to hear of it.
  refs.catch(() => undefined);
  return refs;
}

/** Adds what tags lead to. Only refs that stand for no known commit are asked about. */
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
 * When refs came to which commits, as far as reflogs tell. They are read as files; other ways to keep them tell
 * nothing.
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
 * `<id before> <id after> <name> <address> <seconds> <zone>`, a tabulator, a message. When a clone was made says
 * nothing of what it holds.
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
