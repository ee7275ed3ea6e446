import { type Api, ApiError } from './api.ts';
import { type ApiChange, readApiChange } from './api-change.ts';
import type { Change } from './event.ts';
import { gitPast } from './git-past.ts';
import { commitsBefore, reachChange } from './git-range.ts';
import type { Job } from './job.ts';
import type { Past } from './past.ts';

/** Where a proposed change can be read from. */
export type Ground =
  | {
      readonly kind: 'git';
      readonly base: string;
      readonly head: string;
      readonly pasts: readonly Past[];
      readonly own: Past | undefined;
    }
  /** `reason`: why git cannot be used. */
  | { readonly kind: 'api'; readonly change: ApiChange; readonly reason: string }
  | { readonly kind: 'none'; readonly detail: string };

/** Uses the checkout, deepened as far as needed, or else the API. */
export async function findGround({ api, checkout, remote, runner }: Job, change: Change): Promise<Ground> {
  const reason = checkout.kind === 'none' ? checkout.reason : undefined;
  const reach = reason === undefined ? reachChange('.', change, runner.sha, remote) : undefined;
  if (reach?.kind === 'range') {
    const { base, head } = reach;
    return { kind: 'git', base, head, pasts: pastsOf(base, head), own: gitPast('.', head, head) };
  }
  return askApi(api, change, reach?.kind === 'unreachable' ? reach.detail : (reason ?? ''));
}

/** The commits that a range was built on, the base first. */
export function pastsOf(base: string, head: string): readonly Past[] {
  return commitsBefore('.', base, head).flatMap((commit) => gitPast('.', commit, head) ?? []);
}

async function askApi(api: Api, { pullRequest, base }: Change, reason: string): Promise<Ground> {
  if (pullRequest === undefined) return { kind: 'none', detail: reason };
  try {
    return { kind: 'api', change: await readApiChange(api, pullRequest, base), reason };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'none', detail: `${reason}; and the GitHub API gives ${error.message}` };
  }
}
