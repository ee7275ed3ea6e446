import type { ScanOptions, ScanTarget } from '../../scan.ts';
import { manyPackedBytes } from './compiler-flags.ts';

/**
 * By how much the heap may grow until it is collected. V8 lets it grow to the fourfold where collections are quick, and
 * much of what a scan of a history leaves behind outlives the young generation, being needed until the last object that
 * is made of another has been read. Ansible's history took 216 MB of heap where 96 were in use. With 40 percent
 * it needs no more processor time, and with 20 none either: 25.8 s on curl's. With 10 it is 247 to 249 MB in all instead
 * of 251 to 255, at 0 to 3 percent more processor time (laravel's, tokio's).
 */
const growthPercent = 10;

/**
 * From this size on the young generation of the first thread grows no more, that is at the size that the others are
 * started with (`pool/team.ts`). V8 takes 32 MiB by itself and does not give them back.
 */
const youngBytes = 4 << 20;
/** Bytes scanned between two looks, of which each takes 20 us: as many as a batch of names has. */
const bytesBetweenLooks = 1 << 18;
/**
 * Before trees are read this thread waits for git: it may look then, and most is left behind while it walks through
 * them.
 */
const lookEveryMs = 20;

/** A history that is read in other ways than from packs, or by one thread, shows that it is long by so much of it. */
const manyScannedBytes = 16_000_000;
let areSet = false;

/** Whether V8 runs with flags that were set here: it refuses code that was kept with others. */
export function hasMemoryFlags(): boolean {
  return areSet;
}

/**
 * Has the memory of all threads collected sooner, where a long history is scanned. It only sets when, so that no scan
 * runs out of memory by it. Of a short one nothing is set: code that was kept would be refused, and a scan of one
 * commit took 168 ms where it takes 144.
 */
export function createMemoryTuning({ kind }: ScanTarget): Required<Pick<ScanOptions, 'onPacks' | 'onScanned'>> {
  if (kind !== 'git') return { onPacks: () => undefined, onScanned: () => undefined };
  let watch: HeapWatch | undefined;
  let scanned = 0;
  return {
    onPacks: (bytes) => {
      if (bytes >= manyPackedBytes) watch ??= new HeapWatch();
    },
    onScanned: (bytes) => {
      scanned += bytes;
      if (scanned >= manyScannedBytes) watch ??= new HeapWatch();
      watch?.scanned(bytes);
    },
  };
}

class HeapWatch {
  #isGrown = false;
  #unseen = 0;

  constructor() {
    areSet = true;
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
    // So small a generation is collected sooner than others can be asked to help, who are at work as it is: this pays
    // for collecting it twice as often.
    setFlagsFromString('--no-parallel-scavenge');
    // Again and again: V8 takes back what it was told when it starts a thread.
    setInterval(() => this.#look(), lookEveryMs).unref();
  }

  scanned(bytes: number): void {
    this.#unseen += bytes;
    if (!this.#isGrown && this.#unseen >= bytesBetweenLooks) this.#look();
  }

  #look(): void {
    this.#unseen = 0;
    const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
    this.#isGrown = getHeapSpaceStatistics().some(
      ({ space_name: name, space_size: size }) => name === 'new_space' && size >= youngBytes,
    );
    if (this.#isGrown) setFlagsFromString('--semi-space-growth-factor=1');
  }
}
