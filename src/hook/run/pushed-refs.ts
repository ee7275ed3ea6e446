import { readFileSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { isNullId } from '../../model/object-id.ts';
import { keepCommits } from '../../sources/git/push.ts';
import { openRepository } from '../../sources/git/repository.ts';
import type { HookCall, HookWork } from './call.ts';

/** One ref that is to change, as git tells a hook: ids of nothing but zeros stand for a ref that is not there. */
interface RefChange {
  readonly oldId: string;
  readonly newId: string;
}

/**
 * `<local ref> <local id> <remote ref> <remote id>`; `args` are name and address of the remote. The pre-commit program
 * keeps standard input to itself and says by variables what it has read there.
 */
export function prePushWork({ args: [remote], environment }: Omit<HookCall, 'name'>): HookWork {
  const told = environment['PRE_COMMIT_REMOTE_NAME'];
  if (told !== undefined) return toldWork(told, environment);
  const changes = readChanges('pre-push', /^\S+ (?<new>[0-9a-f]{40,64}) \S+ (?<old>[0-9a-f]{40,64})$/);
  const known = keepCommits(openRepository('.'), idsOf(changes.map(({ oldId }) => oldId)));
  return toWork(changes, known, refsOf(remote));
}

/** Where all of a branch is new to the remote there is no commit to begin from. */
function toldWork(remote: string, environment: NodeJS.ProcessEnv): HookWork {
  const from = environment['PRE_COMMIT_FROM_REF'];
  const tip = environment['PRE_COMMIT_TO_REF'] ?? environment['PRE_COMMIT_LOCAL_BRANCH'] ?? 'HEAD';
  return {
    kind: 'scan',
    target: { kind: 'push', repository: '.', tips: [tip], known: from === undefined ? [] : [from], ...refsOf(remote) },
  };
}

/** What is not the name of a remote has no refs here that tell what it holds. */
function refsOf(remote: string | undefined): { readonly knownRefs?: `--${string}` } {
  return remote !== undefined && /^[\w.][\w./-]*$/.test(remote) ? { knownRefs: `--remotes=${remote}` } : {};
}

/**
 * `<old id> <new id> <ref>`. Until the hook has agreed no ref has changed, so that all of them tell what is there
 * already.
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
      throw new UsageError(
        `standard input has no line as git writes it for ${name}: ${JSON.stringify(line.slice(0, 200))}`,
      );
    return { oldId, newId };
  });
}

function toWork(changes: readonly RefChange[], known: readonly string[], refs: ReturnType<typeof refsOf>): HookWork {
  const tips = idsOf(changes.map(({ newId }) => newId));
  if (tips.length === 0)
    return { kind: 'nothing', why: changes.length === 0 ? 'nothing is pushed' : 'the push only deletes' };
  return { kind: 'scan', target: { kind: 'push', repository: '.', tips, known, ...refs } };
}

/** Each once, without those of nothing but zeros. */
function idsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => !isNullId(id));
}
