import type { ScanTarget } from '../scan.ts';

/**
 * By how much the heap may grow until it is collected. V8 lets it grow to the fourfold where collections are quick, and much of what a scan of a
 * history leaves behind outlives the young generation, being needed until the last object that is made of another has been read. Ansible's
 * history took 216 MB of heap where 96 were in use. With 40 percent it needs no more processor time, and with 20 none either: 25.8 s on curl's.
 */
const growthPercent = 20;

/**
 * From this size on the young generation of the first thread grows no more, that is at the size that the others are started with (`pool/team.ts`). V8 takes
 * 32 MiB by itself and does not give them back.
 */
const youngBytes = 4 << 20;
/** Bytes scanned between two looks, of which each takes 20 us: as many as a batch of names has. */
const bytesBetweenLooks = 1 << 18;
/** Before trees are read this thread waits for git: it may look then, and most is left behind while it walks through them. */
const lookEveryMs = 20;

/**
 * Has the memory of all threads collected sooner, where a history is scanned. It only sets when, so that no scan runs out of memory by it. To be told
 * how many bytes were scanned.
 */
export function tuneMemory({ kind }: ScanTarget): (bytes: number) => void {
  if (kind !== 'git') return () => undefined;
  const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
  // So small a generation is collected sooner than others can be asked to help, who are at work as it is: this pays for collecting it twice as often.
  setFlagsFromString('--no-parallel-scavenge');
  let isGrown = false;
  let unseen = 0;
  const look = (): void => {
    unseen = 0;
    isGrown = getHeapSpaceStatistics().some(({ space_name: name, space_size: size }) => name === 'new_space' && size >= youngBytes);
    if (isGrown) setFlagsFromString('--semi-space-growth-factor=1');
  };
  // Again and again: V8 takes back what it was told when it starts a thread.
  setInterval(look, lookEveryMs).unref();
  return (bytes) => {
    unseen += bytes;
    if (!isGrown && unseen >= bytesBetweenLooks) look();
  };
}
