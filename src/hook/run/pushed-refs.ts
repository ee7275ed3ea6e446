import { readFileSync } from 'node:fs';
import { UsageError } from '../../errors.ts';
import { keepCommits } from '../../sources/git/push.ts';
import { openRepository } from '../../sources/git/repository.ts';
import type { HookCall, HookWork } from './work.ts';

/** One ref that is to change, as git tells a hook: ids of nothing but zeros stand for a ref that is not there. */
interface RefChange {
  readonly oldId: string;
  readonly newId: string;
}

/** `<local ref> <local id> <remote ref> <remote id>`; `args` are name and address of the remote. */
export function prePushWork({ args: [remote] }: Pick<HookCall, 'args'>): HookWork {
  const changes = readChanges('pre-push', /^\S+ (?<new>[0-9a-f]{40,64}) \S+ (?<old>[0-9a-f]{40,64})$/);
  const known = keepCommits(openRepository('.'), idsOf(changes.map(({ oldId }) => oldId)));
  // What is not the name of a remote has no refs here that tell what it holds.
  const isNamed = remote !== undefined && /^[\w.][\w./-]*$/.test(remote);
  return toWork(changes, known, isNamed ? `--remotes=${remote}` : undefined);
}

/** `<old id> <new id> <ref>`. Until the hook has agreed no ref has changed, so that all of them tell what is there already. */
export function preReceiveWork(): HookWork {
  return toWork(readChanges('pre-receive', /^(?<old>[0-9a-f]{40,64}) (?<new>[0-9a-f]{40,64}) [^\n]+$/), [], '--all');
}

function readChanges(name: string, form: RegExp): readonly RefChange[] {
  const lines = readFileSync(0, 'utf8').split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const { old: oldId, new: newId } = form.exec(line)?.groups ?? {};
    if (oldId === undefined || newId === undefined) throw new UsageError(`standard input has no line as git writes it for ${name}: ${JSON.stringify(line.slice(0, 200))}`);
    return { oldId, newId };
  });
}

function toWork(changes: readonly RefChange[], known: readonly string[], knownRefs: `--${string}` | undefined): HookWork {
  const tips = idsOf(changes.map(({ newId }) => newId));
  if (tips.length === 0) return { kind: 'nothing', why: changes.length === 0 ? 'nothing is pushed' : 'the push only deletes' };
  return { kind: 'scan', target: { kind: 'push', repository: '.', tips, known, ...(knownRefs !== undefined && { knownRefs }) } };
}

/** Each once, without those of nothing but zeros. */
function idsOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => !/^0+$/.test(id));
}
