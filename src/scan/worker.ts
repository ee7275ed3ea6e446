import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { MemberStart } from '../pool/team.ts';
import { type SentList, WorkList } from '../pool/work-list.ts';
import { readBatch } from '../sources/read-file.ts';
import { loadRules } from './rule-origin.ts';
import { createScanThread, gather, type ThreadTask } from './scan-thread.ts';

/** The program of a thread that scans files beside the first one: gets ready, waits for the list, and answers once. */
async function work(port: MessagePort): Promise<void> {
  const { number, task }: MemberStart<ThreadTask> = workerData;
  const sent = new Promise<SentList>((resolve) => void port.once('message', resolve));
  const { tally } = task;
  const thread = await createScanThread(task, await loadRules(task.origin), {
    onScanned(bytes) {
      Atomics.add(tally, 0, 1n);
      Atomics.add(tally, 1, BigInt(bytes));
    },
    onFound: () => void Atomics.add(tally, 2, 1n),
  });
  const list = WorkList.receive(await sent);
  for (let batch = list.take(number); batch !== undefined; batch = list.take(number)) {
    readBatch(list.names, batch, thread.sink, task.maxFileBytes);
    thread.harvest.mark(batch.index);
  }
  port.postMessage(gather(thread));
}

if (parentPort) void work(parentPort);
