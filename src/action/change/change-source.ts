import { gitPast, pastsOf } from '../../scan/change/git-past.ts';
import type { Past } from '../../scan/change/past.ts';
import { resolveChange } from '../git/event-range.ts';
import { type Api, ApiError } from '../github/api.ts';
import type { Change } from '../github/event.ts';
import type { Job } from '../job.ts';
import { type ApiChange, readApiChange } from './api-change.ts';

/** Where a proposed change can be read from. */
export type ChangeSource =
  | {
      readonly kind: 'git';
      readonly base: string;
      readonly head: string;
      /** The commits that the change was built on, the base first. */
      readonly pasts: readonly Past[];
      /** The files as the change leaves them. */
      readonly after: Past | undefined;
    }
  /** `reason`: why git cannot be used. */
  | { readonly kind: 'api'; readonly change: ApiChange; readonly reason: string }
  | { readonly kind: 'none'; readonly detail: string };

/** Uses the checkout, deepened as far as needed, or else the API. */
export async function findChangeSource({ api, checkout, remote, runner }: Job, change: Change): Promise<ChangeSource> {
  const reason = checkout.kind === 'none' ? checkout.reason : undefined;
  const range = reason === undefined ? resolveChange('.', change, runner.sha, remote) : undefined;
  if (range?.kind === 'range') {
    const { base, head } = range;
    return { kind: 'git', base, head, pasts: pastsOf('.', base, head), after: gitPast('.', head, head) };
  }
  return askApi(api, change, range?.kind === 'unreachable' ? range.detail : (reason ?? ''));
}

async function askApi(api: Api, { pullRequest, base }: Change, reason: string): Promise<ChangeSource> {
  if (pullRequest === undefined) return { kind: 'none', detail: reason };
  try {
    return { kind: 'api', change: await readApiChange(api, pullRequest, base), reason };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: 'none', detail: `${reason}; and the GitHub API gives ${error.message}` };
  }
}
