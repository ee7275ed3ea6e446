import type { Json } from '../../foundation/json.ts';
import type { Runner } from './runner.ts';

/** A change that somebody proposes, which must not decide about itself. */
export interface Change {
  readonly kind: 'change';
  /** Undefined for a merge group. */
  readonly pullRequest: number | undefined;
  readonly base: string;
  readonly head: string;
  /** As far as the event says. */
  readonly commitCount: number | undefined;
}

export type Event =
  | Change
  | {
      readonly kind: 'push';
      readonly ref: string;
      readonly before: string;
      readonly after: string;
      readonly defaultBranch: string | undefined;
      readonly commitCount: number | undefined;
    }
  /** A schedule, a person, or anything else that does not say which commits are new. */
  | { readonly kind: 'other' };

/**
 * What happened, judged by the shape of the payload: an event that comes through a called workflow has its caller's.
 */
export function readEvent({ eventName, payload }: Runner): Event {
  const pull = payload.at('pull_request');
  const [base, head] = [pull.text('base', 'sha'), pull.text('head', 'sha')];
  if (base !== undefined && head !== undefined)
    return {
      kind: 'change',
      pullRequest: pull.count('number') ?? payload.count('number'),
      base,
      head,
      commitCount: pull.count('commits'),
    };
  if (eventName === 'merge_group') return readMergeGroup(payload.at('merge_group'));
  const [ref, before, after] = [payload.text('ref'), payload.text('before'), payload.text('after')];
  if (eventName !== 'push' || ref === undefined || before === undefined || after === undefined)
    return { kind: 'other' };
  return {
    kind: 'push',
    ref,
    before,
    after,
    defaultBranch: payload.text('repository', 'default_branch'),
    commitCount: payload.list('commits')?.length || undefined,
  };
}

function readMergeGroup(group: Json): Event {
  const [base, head] = [group.text('base_sha'), group.text('head_sha')];
  return base === undefined || head === undefined
    ? { kind: 'other' }
    : { kind: 'change', pullRequest: undefined, base, head, commitCount: undefined };
}
