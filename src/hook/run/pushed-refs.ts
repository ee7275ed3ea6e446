import { readFileSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { isNullId } from '../../model/git/object-id.ts';
import { keepCommits } from '../../sources/git/range/push.ts';
import { openRepository } from '../../sources/git/repository.ts';
import type { HookCall, HookWork } from './call.ts';

/** A ref that is about to change, as git tells a hook: an id of all zeros stands for a ref that does not exist. */
interface RefChange {
  readonly oldId: string;
  readonly newId: string;
}

/**
 * Reads lines of `<local ref> <local id> <remote ref> <remote id>`; `args` are name and address of the remote. The
 * pre-commit program reads standard input itself and passes on through variables what it has read.
 */
export function prePushWork({ args: [remote], environment }: Omit<HookCall, 'name'>): HookWork {
  const told = environment['PRE_COMMIT_REMOTE_NAME'];
  if (told !== undefined) return toldWork(told, environment);
  const changes = readChanges('pre-push', /^\S+ (?<new>[0-9a-f]{40,64}) \S+ (?<old>[0-9a-f]{40,64})$/);
  const known = keepCommits(openRepository('.'), idsOf(changes.map(({ oldId }) => oldId)));
  return toWork(changes, known, refsOf(remote));
}

/** Where the whole branch is new to the remote, there is no commit to start from. */
function toldWork(remote: string, environment: NodeJS.ProcessEnv): HookWork {
  const from = environment['PRE_COMMIT_FROM_REF'];
  const tip = environment['PRE_COMMIT_TO_REF'] ?? environment['PRE_COMMIT_LOCAL_BRANCH'] ?? 'HEAD';
  return {
    kind: 'scan',
    target: { kind: 'push', repository: '.', tips: [tip], known: from === undefined ? [] : [from], ...refsOf(remote) },
  };
}

/** If this is not the name of a remote, no refs here show what it has. */
function refsOf(remote: string | undefined): { readonly knownRefs?: `--${string}` } {
  return remote !== undefined && /^[\w.][\w./-]*$/.test(remote) ? { knownRefs: `--remotes=${remote}` } : {};
}

/**
 * Reads lines of `<old id> <new id> <ref>`. No ref changes until the hook has agreed, so all refs show what is already
 * there.
 */
export function preReceiveWork(): HookWork {
  return toWork(readChanges('pre-receive', /^(?<old>[0-9a-f]{40,64}) (?<new>[0-9a-f]{40,64}) [^\n]+$/), [], {
    knownRefs: '--all',
  });
}

function readChanges(name: string, form: RegExp): readonly RefChange[] {
  const lines = readFileSync(0, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => {
    const { old: oldId, new: newId } = form.exec(line)?.groups ?? {};
    if (oldId === undefined || newId === undefined)
      throw new UsageError(`standard input is not what git writes for ${name}: ${JSON.stringify(line.slice(0, 200))}`);
    return { oldId, newId };
  });
}

function toWork(changes: readonly RefChange[], known: readonly string[], refs: ReturnType<typeof refsOf>): HookWork {
  const tips = idsOf(changes.map(({ newId }) => newId));
  if (tips.length === 0)
    return { kind: 'nothing', why: changes.length === 0 ? 'nothing is pushed' : 'the push only deletes' };
  return { kind: 'scan', target: { kind: 'push', repository: '.', tips, known, ...refs } };
}

/** Each id once, without those of all zeros. */
function idsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => !isNullId(id));
}
