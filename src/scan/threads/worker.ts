import { parentPort, workerData } from 'node:worker_threads';
import { openCodeCache } from '../../code-cache/code-cache.ts';
import type { MemberStart } from '../../pool/team.ts';
import type { ThreadTask } from './scan-thread.ts';

/**
 * The program of an additional thread. It runs the code that the first thread of an earlier scan has kept, at 60 ms of
 * processor time less. Not for histories: V8 has other flags there, and nothing is kept.
 */
function start({ task }: MemberStart<ThreadTask>): void {
  const port = parentPort;
  if (port === null) return;
  if (task.unpacks === 'nothing') openCodeCache('dir', 'worker.js');
  void import('./member.ts').then(({ work }) => work(port));
}

start(workerData);
