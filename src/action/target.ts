import type { ScanTarget } from '../scan.ts';
import { completeHistory } from './git-completion.ts';
import { reachTyped } from './git-range.ts';
import type { Job } from './job.ts';

/** What a person asked to scan instead of what the event says. */
export function targetOf({ inputs: { mode, range }, remote }: Job): ScanTarget {
  if (mode === 'files') return { kind: 'dir', paths: [] };
  if (mode !== 'range' || range === undefined) {
    completeHistory('.', remote);
    return { kind: 'git', repository: '.' };
  }
  if (reachTyped('.', range, remote) === undefined) completeHistory('.', remote);
  return { kind: 'range', repository: '.', range };
}
