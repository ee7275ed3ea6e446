import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import { readSmallFile } from '../small-file.ts';
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

const listing = ['for-each-ref', '--format=%(objectname) %(*objectname) %(refname)'];

/** All refs, sorted by name. */
export function listRefs(repository: Repository): readonly Ref[] {
  return readRefs(runGit(repository, listing, { maximumBytes }).stdout);
}

/**
 * The same, listed while the caller goes on: git looks whether each of them is a tag, which takes it half a second for
 * the 60,000 refs of ansible.
 */
export function startRefs(repository: Repository): Promise<readonly Ref[]> {
  const refs = startGit(repository, listing, maximumBytes).then(({ stdout }) => readRefs(stdout));
  // Who never asks for them is not to hear of it.
  refs.catch(() => undefined);
  return refs;
}

function readRefs(stdout: Buffer): readonly Ref[] {
  return stdout
    .toString('utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [objectId = '', peeledId = '', ...name] = line.split(' ');
      return { ...readName(name.join(' ')), objectId, targetId: peeledId === '' ? objectId : peeledId };
    });
}

function readName(refName: string): Pick<Ref, 'kind' | 'name'> {
  const [, folder, name = ''] = /^refs\/(heads|remotes|tags)\/(.+)$/s.exec(refName) ?? [];
  if (folder === undefined) return { kind: 'other', name: refName };
  return { kind: folder === 'tags' ? 'tag' : 'branch', name };
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
