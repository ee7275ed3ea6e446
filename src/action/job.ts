import { resolve } from 'node:path';
import { checkoutAt, type Checkout, type Remote } from './git/checkout.ts';
import { Api } from './github/api.ts';
import { readEvent, type Event } from './github/event.ts';
import type { Runner } from './github/runner.ts';
import type { Inputs } from './inputs.ts';

/** Everything one run of the action works with. */
export interface Job {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly api: Api;
  readonly remote: Remote;
  /** The current folder, as git sees it. */
  readonly checkout: Checkout;
}

export function openJob(runner: Runner, inputs: Inputs): Job {
  return {
    runner,
    inputs,
    event: readEvent(runner),
    api: new Api({ url: runner.apiUrl, repository: runner.repository, token: inputs.token }),
    remote: {
      url: `${runner.serverUrl}/${runner.repository}`,
      ...(inputs.token !== undefined && { token: inputs.token }),
    },
    checkout: checkoutAt(resolve('')),
  };
}
