import { lstatSync, readFileSync } from 'node:fs';
import { unlessRefused } from '../../foundation/system-error.ts';
import { isRawDiff } from '../../sources/git/history/raw-diff.ts';
import type { HookCall, HookWork } from './call.ts';

/** Follows an answer of git that is complete. */
export const wholeMark = 'whole';

/**
 * What is staged. File names come from the pre-commit program: in a commit they are the staged files that its
 * configuration does not exclude; run by hand they may be all files of the repository, and none of them need be staged.
 * With `--from-ref` and `--to-ref` it is what the commits between them brought.
 */
export async function preCommitWork({ args, environment, hasComparison }: Omit<HookCall, 'name'>): Promise<HookWork> {
  const from = environment['PRE_COMMIT_FROM_REF'];
  const to = environment['PRE_COMMIT_TO_REF'];
  if (from !== undefined && to !== undefined)
    return { kind: 'scan', target: { kind: 'push', repository: '.', tips: [to], known: [from] } };
  if (args.length === 0)
    return { kind: 'scan', target: { kind: 'staged', repository: '.' }, ...(hasComparison && readComparison()) };
  const isCommit = environment['GIT_INDEX_FILE'] !== undefined;
  if (isCommit || (await areStaged(args)))
    return { kind: 'scan', target: { kind: 'staged', repository: '.', only: args } };
  // Missing files are kept, so that the scan reports them.
  const files = args.filter((path) => unlessRefused(() => lstatSync(path).isFile()) ?? true);
  if (files.length === 0) return { kind: 'nothing', why: 'only links and submodules are named' };
  return { kind: 'scan', target: { kind: 'dir', paths: files } };
}

/** Empty if git failed or printed anything else: it is then asked again, and what it says is reported. */
function readComparison(): { readonly compared?: Uint8Array } {
  const input = readFileSync(0);
  const end = input.length - wholeMark.length;
  const compared = input.subarray(0, Math.max(0, end));
  return input.toString('latin1', compared.length) === wholeMark && isRawDiff(compared) ? { compared } : {};
}

async function areStaged(paths: readonly string[]): Promise<boolean> {
  const { listStagedPaths } = await import('../../sources/git/index/staged-paths.ts');
  const staged = listStagedPaths('.');
  return paths.every((path) => staged.has(path));
}
