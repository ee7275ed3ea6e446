import type { ScanTarget } from '../scan.ts';
import { completeHistory } from './git/completion.ts';
import { resolveTyped } from './git/event-range.ts';
import type { Job } from './job.ts';

/** What a person asked to scan instead of what the event says; fetches what the checkout lacks of it. */
export function prepareTarget({ inputs: { mode, range }, remote }: Job): ScanTarget {
  if (mode === 'files') return { kind: 'dir', paths: [] };
  if (mode !== 'range' || range === undefined) {
    completeHistory('.', remote);
    return { kind: 'git', repository: '.' };
  }
  if (resolveTyped('.', range, remote) === undefined) completeHistory('.', remote);
  return { kind: 'range', repository: '.', range };
}
