import { isAbsolute } from 'node:path';
import { defined } from '../foundation/defined.ts';
import { isOutside, pathFrom } from '../relative-path.ts';
import type { DecisionSearch, NamedFile, Options } from '../scan/change/decisions.ts';
import type { Job } from './job.ts';

/** Uses the files of the checkout, for scans of what is already merged. */
export function decideHere({ inputs: { config, baseline, confidence } }: Job): Options {
  return defined({ confidence, config, baseline });
}

/** Uses the files of a commit, for a change that must not decide about itself. */
export function searchOf(job: Job): DecisionSearch {
  const { inputs, runner, checkout } = job;
  return {
    options: defined({ confidence: inputs.confidence }),
    config: named(job, inputs.config),
    baseline: named(job, inputs.baseline),
    prefix: checkout.kind === 'repository' ? checkout.prefix : '',
    startsAtPrefix: inputs.mode === 'files',
    temporaryFolder: runner.temporaryFolder,
  };
}

function named({ checkout }: Job, typed: string | undefined): NamedFile | undefined {
  if (typed === undefined) return undefined;
  if (checkout.kind === 'none' && isAbsolute(typed)) return { typed, path: undefined };
  const path = pathFrom(checkout.kind === 'repository' ? checkout.top : '', typed);
  return { typed, path: isOutside(path) ? undefined : path };
}
