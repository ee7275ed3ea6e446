import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unlessRefused } from '../../../foundation/system-error.ts';
import { IdList } from '../objects/wanted-objects.ts';
import { giveBack } from '../packs/number-room.ts';
import type { GitOutput } from '../process/run.ts';
import { startGit } from '../process/started-git.ts';
import type { Repository } from '../repository.ts';

/** What git says about all refs, and what they lead to. */
export interface RefList {
  /**
   * The names of refs, sorted, as Latin-1. Returned once and then released: those of ansible took 4 MB until the end of
   * the scan.
   */
  takeNames(): readonly string[];
  /** The names that tags of commits give themselves, which may differ from those of their refs. */
  readonly tagNames: readonly string[];
  /** Whether all refs lead to commits, through at most one tag. */
  readonly isPlain: boolean;
  /**
   * What a walk through all refs, HEAD and all reflogs starts from, in this order; undefined if git has to be asked.
   * Returned only once, too.
   */
  takeTips(): IdList | undefined;
}

const maximumBytes = 1 << 30;
const lineFeed = 0x0a;
/** Shorter buffers may be slices of others. */
const manyBytes = 1 << 20;
/** The tag's own name comes last, since it may contain spaces. */
const format = '%(objecttype) %(*objecttype) %(objectname) %(*objectname) %(refname) %(tag)';

/**
 * Asks once for all that the scan of a whole repository needs to know about refs, while the scan starts up: git looks
 * up what each of them leads to, 0.5 s for the 60,000 of ansible, and did so three times when each part asked for
 * itself. Undefined if git wrote anything to stderr.
 */
export async function startRefList(repository: Repository): Promise<RefList | undefined> {
  const listing = startGit(repository, ['for-each-ref', `--format=${format}`], maximumBytes);
  const others =
    hasWorktrees(repository) || repository.headId === undefined
      ? undefined
      : startGit(repository, ['rev-list', '--no-walk=unsorted', 'HEAD', '--reflog', '--'], maximumBytes);
  const output = await listing;
  const list = isSound(output) ? readList(repository, output.stdout, await others) : undefined;
  // Right away: trees are read before the next garbage collection.
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

/** Each linked worktree has a HEAD of its own. */
function hasWorktrees({ commonDir }: Repository): boolean {
  return (unlessRefused(() => readdirSync(join(commonDir, 'worktrees'))) ?? []).length > 0;
}
