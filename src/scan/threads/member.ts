import { type MessagePort, workerData } from 'node:worker_threads';
import type { Batch } from '../../model/source.ts';
import { type PieceTaker, TakenPieces } from '../../pool/piece-share.ts';
import type { MemberStart } from '../../pool/team.ts';
import { type SentList, WorkList } from '../../pool/work-list.ts';
import { readBatch } from '../../sources/file/read-file.ts';
import { loadRules } from '../rules/rule-origin.ts';
import { helpWithLargeFiles } from './large-file.ts';
import { createScanThread, gather, readUnits, type ScanThread, type ThreadTask } from './scan-thread.ts';
import { tallyingEvents } from './tally.ts';

/** What an additional thread does that scans files or packs: prepares, waits for the list and answers once. */
export async function work(port: MessagePort): Promise<void> {
  const { number, task }: MemberStart<ThreadTask> = workerData;
  const sent = new Promise<SentList>((resolve) => void port.once('message', resolve));
  const thread = await createScanThread(task, await loadRules(task.origin), tallyingEvents(task.tally));
  const list = WorkList.receive(await sent);
  const taker = { list, thread: number, harvest: thread.harvest };
  if (list.plan) await readUnits(list.plan, takeAll(taker), thread);
  else readFiles(taker, thread, task);
  const answer = gather(thread).send();
  port.postMessage(
    answer,
    answer.sightings.blocks.map(({ buffer }) => buffer),
  );
}

function readFiles(taker: PieceTaker, thread: ScanThread, task: ThreadTask): void {
  const { sink } = thread;
  const sharing = {
    pieces: (name: number, bytes: number) =>
      bytes >= task.sharedFileBytes ? new TakenPieces(taker, name, 'owner') : undefined,
  };
  for (const batch of takeAll(taker))
    readBatch(taker.list.names, batch, { sink, maxFileBytes: task.maxFileBytes, sharing });
  helpWithLargeFiles(taker, taker.list.large.open(), thread, task);
}

/** Takes batches until none is left; each is finished when the next one is requested. */
function* takeAll({ list, thread, harvest }: PieceTaker): Iterable<Batch> {
  for (let batch = list.take(thread); batch !== undefined; batch = list.take(thread)) {
    yield batch;
    harvest.mark(batch.index);
  }
}
