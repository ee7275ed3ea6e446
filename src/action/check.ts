import type { ScanResult } from '../model/result.ts';
import { scan } from '../scan.ts';
import { ApiError } from './api.ts';
import { checkChange } from './check-change.ts';
import { decideHere } from './decisions.ts';
import { pastsOf } from './ground.ts';
import { completeHistory } from './git-completion.ts';
import { type Reach, reachPush } from './git-range.ts';
import { emptyResult, type Job, unseen } from './job.ts';
import { dropKnown, rescanWith } from './known.ts';
import { inRepository } from './place.ts';
import { targetOf } from './target.ts';

/** Determines from the event what is new, and scans it. What could not be scanned is a problem of the result. */
export async function check(job: Job): Promise<ScanResult> {
  try {
    return inRepository(job, await checkEvent(job));
  } catch (error) {
    if (error instanceof ApiError) return unseen(`the GitHub API gives ${error.message}`);
    throw error;
  }
}

async function checkEvent(job: Job): Promise<ScanResult> {
  const { event, inputs, checkout, remote } = job;
  if (event.kind === 'change') return checkChange(job, event);
  if (inputs.mode === 'files') return scan({ ...decideHere(job), target: targetOf(job) });
  if (checkout.kind === 'none') return unseen(checkout.reason, checkout);
  if (inputs.mode !== 'auto') return scan({ ...decideHere(job), target: targetOf(job) });
  return event.kind === 'push' ? checkPush(job, reachPush('.', event, remote)) : checkHistory(job, []);
}

async function checkPush(job: Job, reach: Reach): Promise<ScanResult> {
  switch (reach.kind) {
    case 'nothing':
      return emptyResult([], [reach.note]);
    case 'unreachable':
      return unseen(reach.detail);
    case 'whole':
      return checkHistory(job, reach.notes);
    case 'range': {
      const options = decideHere(job);
      const result = await scan({
        ...options,
        target: { kind: 'range', repository: '.', range: `${reach.base}..${reach.head}` },
      });
      const fresh = await dropKnown(
        result,
        result.findings,
        pastsOf(reach.base, reach.head),
        rescanWith((more, target) => scan({ ...options, ...more, target })),
      );
      return { ...fresh, notes: [...fresh.notes, ...reach.notes] };
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
