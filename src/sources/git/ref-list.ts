import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../model/system-error.ts';
import { giveBack } from './packs/number-room.ts';
import type { Repository } from './repository.ts';
import type { GitOutput } from './run.ts';
import { startGit } from './started-git.ts';
import { IdList } from './wanted-objects.ts';

/** What git says of all refs, and of where they lead. */
export interface RefList {
  /** Of refs, sorted, as Latin-1. Given once and then forgotten: those of ansible took 4 MB to the end of the scan. */
  takeNames(): readonly string[];
  /** What tags of commits call themselves, which may be something else than their refs. */
  readonly tagNames: readonly string[];
  /** Whether all refs lead to commits, by one tag at most. */
  readonly isPlain: boolean;
  /**
   * What a walk through all refs, HEAD and all reflogs starts from, in this order; undefined where git has to be asked
   * for it. Given once, too.
   */
  takeTips(): IdList | undefined;
}

const maximumBytes = 1 << 30;
const lineFeed = 0x0a;
/** Shorter buffers may be parts of others. */
const manyBytes = 1 << 20;
/** What a tag calls itself may hold blanks. */
const format = '%(objecttype) %(*objecttype) %(objectname) %(*objectname) %(refname) %(tag)';

/**
 * Asks once for all that a scan of a whole repository wants to know of refs, while the scan gets ready: git looks what
 * each of them leads to, 0.5 s for the 60,000 of ansible, and did so three times when each was asked for where it was
 * needed. Undefined where git has something to say.
 */
export async function startRefList(repository: Repository): Promise<RefList | undefined> {
  const listing = startGit(repository, ['for-each-ref', `--format=${format}`], maximumBytes);
  const others =
    hasWorktrees(repository) || repository.headId === undefined
      ? undefined
      : startGit(repository, ['rev-list', '--no-walk=unsorted', 'HEAD', '--reflog', '--'], maximumBytes);
  const output = await listing;
  const list = isSound(output) ? readList(repository, output.stdout, await others) : undefined;
  // At once: until the next collection of garbage trees are read.
  if (output.stdout.length >= manyBytes) giveBack(output.stdout);
  return list;
}

function isSound({ exitCode, stderr }: GitOutput): boolean {
  return exitCode === 0 && stderr === '';
}

function readList(repository: Repository, stdout: Buffer, others: GitOutput | undefined): RefList {
  let names: string[] = [];
  const tagNames: string[] = [];
  let tips: IdList | undefined = new IdList(repository.objectFormat);
  let isPlain = true;
  for (const line of linesIn(stdout)) {
    const [type, target, objectId = '', targetId = '', name = '', ...tagName] = line.split(' ');
    names.push(name);
    const isTag = type === 'tag' && target === 'commit';
    if (isTag) tagNames.push(tagName.join(' '));
    if (isTag || type === 'commit') tips.addText(isTag ? targetId : objectId);
    else isPlain = false;
  }
  const hasAllTips = isPlain && others !== undefined && isSound(others);
  if (hasAllTips) for (const id of linesIn(others.stdout)) tips.addText(id);
  if (!hasAllTips) tips = undefined;
  return {
    tagNames,
    isPlain,
    takeNames: () => {
      const taken = names;
      names = [];
      return taken;
    },
    takeTips: () => {
      const taken = tips;
      tips = undefined;
      return taken;
    },
  };
}

function* linesIn(bytes: Buffer): Iterable<string> {
  let start = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, start)) {
    yield bytes.toString('latin1', start, end);
    start = end + 1;
  }
}

/** Each linked working tree has a HEAD of its own. */
function hasWorktrees({ commonDir }: Repository): boolean {
  return (unlessRefused(() => readdirSync(join(commonDir, 'worktrees'))) ?? []).length > 0;
}
