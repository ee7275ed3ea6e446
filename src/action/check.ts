import type { ScanResult } from '../model/result.ts';
import { scan } from '../scan.ts';
import { pastsOf } from '../scan/change/git-past.ts';
import { dropKnown, rescanWith } from '../scan/change/known-secrets.ts';
import { Unavailable } from '../scan/change/past.ts';
import { checkChange } from './change/check-change.ts';
import { decideHere } from './decisions.ts';
import { emptyResult, unscanned } from './empty-result.ts';
import { completeHistory } from './git/completion.ts';
import { type EventRange, resolvePush } from './git/event-range.ts';
import { ApiError } from './github/api.ts';
import type { Job } from './job.ts';
import { prepareTarget } from './target.ts';
import { inRepository } from './working-directory.ts';

/** Determines from the event what is new, and scans it. What could not be scanned is a problem of the result. */
export async function check(job: Job): Promise<ScanResult> {
  try {
    return inRepository(job, await checkEvent(job));
  } catch (error) {
    if (error instanceof ApiError) return unscanned(`the GitHub API gives ${error.message}`);
    if (error instanceof Unavailable) return unscanned(error.message);
    throw error;
  }
}

async function checkEvent(job: Job): Promise<ScanResult> {
  const { event, inputs, checkout, remote } = job;
  if (event.kind === 'change') return checkChange(job, event);
  if (inputs.mode === 'files') return scan({ ...decideHere(job), target: prepareTarget(job) });
  if (checkout.kind === 'none') return unscanned(checkout.reason, checkout);
  if (inputs.mode !== 'auto') return scan({ ...decideHere(job), target: prepareTarget(job) });
  return event.kind === 'push' ? checkPush(job, resolvePush('.', event, remote)) : checkHistory(job, []);
}

async function checkPush(job: Job, range: EventRange): Promise<ScanResult> {
  switch (range.kind) {
    case 'nothing':
      return emptyResult([], [range.note]);
    case 'unreachable':
      return unscanned(range.detail);
    case 'whole':
      return checkHistory(job, range.notes);
    case 'range': {
      const options = decideHere(job);
      const result = await scan({
        ...options,
        target: { kind: 'range', repository: '.', range: `${range.base}..${range.head}` },
      });
      const fresh = await dropKnown(
        result,
        result.findings,
        pastsOf('.', range.base, range.head),
        rescanWith((more, target) => scan({ ...options, ...more, target })),
      );
      return { ...fresh, notes: [...fresh.notes, ...range.notes] };
    }
  }
}

async function checkHistory(job: Job, notes: readonly string[]): Promise<ScanResult> {
  const reason = completeHistory('.', job.remote);
  const result = await scan({ ...decideHere(job), target: { kind: 'git', repository: '.' } });
  return {
    ...result,
    notes: [
      ...result.notes,
      ...notes,
      ...(reason === undefined ? [] : [`the rest of the history could not be fetched: ${reason}`]),
    ],
  };
}
