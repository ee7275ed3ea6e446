import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { MemberStart } from '../../pool/team.ts';
import { type SentList, WorkList } from '../../pool/work-list.ts';
import { createUntimedCheck } from '../../rule/check/check.ts';
import { checkBatches, type CheckTask, loadCheckedRules, takeAll } from './rule-check.ts';

/** The program of an additional thread that checks rules: waits for the list and answers once. */
async function work(port: MessagePort): Promise<void> {
  const { number, task }: MemberStart<CheckTask> = workerData;
  const sent = new Promise<SentList>((resolve) => void port.once('message', resolve));
  const check = createUntimedCheck(await loadCheckedRules(task.origin));
  const list = WorkList.receive(await sent);
  port.postMessage(checkBatches(list, takeAll(list, number), check));
}

if (parentPort) void work(parentPort);
