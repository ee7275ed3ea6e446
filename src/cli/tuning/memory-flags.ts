import type { ScanOptions, ScanTarget } from '../../scan/options.ts';
import type { Steering } from '../../scan/steering.ts';
import { manyPackedBytes } from './compiler-flags.ts';

/**
 * How much the heap may grow before it is collected. V8 lets it grow fourfold while collections are quick, but much of the
 * garbage of a history outlives the young generation: a text is needed until the last object made from it has been read.
 * Ansible's history took 216 MB of heap with 96 in use. Neither 40 nor 20 percent cost processor time (25.8 s for curl's
 * history). With 10, peak memory is 247 to 249 MB instead of 251 to 255, at 0 to 3 percent more processor time (laravel,
 * tokio).
 */
const growthPercent = 10;

/**
 * The young generation of the first thread stops growing at this size, with which the other threads are started
 * (`pool/team.ts`). By default V8 takes up to 32 MiB and does not give them back.
 */
const youngBytes = 4 << 20;
/**
 * From this size of the first thread's heap on, V8 saves memory rather than time, in all threads: it moves objects
 * together in pages that are little used, and may let the heap grow by less than 8 MiB, so by `sparingPercent`. Ansible's
 * history gets there early: its peak is 233 to 237 MiB instead of 247 to 257, at 5 percent more processor time. From the
 * start, that would be 8 percent.
 */
const largeHeapBytes = 40_000_000;
const sparingPercent = 20;
const bytesBetweenHeapLooks = 4_000_000;

/** Bytes scanned between two looks at the young generation, each of which takes 20 µs: about one batch of names. */
const bytesBetweenLooks = 1 << 18;
/** Also looks by the clock: most garbage comes from walking the trees, during which no blob is scanned. */
const lookEveryMs = 20;

/** A history that is not read from packs, or by one thread, counts as long once this much of it was scanned. */
const manyScannedBytes = 16_000_000;
let areSet = false;

/** Whether V8 runs with the flags of this module: it rejects cached code that was made with other flags. */
export function hasMemoryFlags(): boolean {
  return areSet;
}

export type MemoryTuning = Required<Pick<Steering, 'onPacks'> & Pick<ScanOptions, 'onScanned'>>;

/**
 * Makes V8 collect garbage sooner, in all threads, during the scan of a long history. This changes only when memory is
 * collected, not how much there may be, so no scan runs out of memory because of it. Short histories are left alone: with
 * the flags set, V8 would reject cached code, and a scan of one commit would take 168 ms instead of 144.
 */
export function createMemoryTuning({ kind }: ScanTarget): MemoryTuning {
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
  #isSparing = false;
  #unseen = 0;
  #unseenByHeap = 0;

  constructor() {
    areSet = true;
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString(`--heap-growing-percent=${growthPercent}`);
    // So small a generation is collected in less time than it takes to wake helpers, which are busy anyway. This pays
    // for collecting it twice as often.
    setFlagsFromString('--no-parallel-scavenge');
    // Repeatedly, since V8 resets the flag whenever it starts a thread.
    setInterval(() => this.#look(), lookEveryMs).unref();
  }

  scanned(bytes: number): void {
    this.#unseen += bytes;
    if (!this.#isGrown && this.#unseen >= bytesBetweenLooks) this.#look();
    this.#unseenByHeap += bytes;
    if (!this.#isSparing && this.#unseenByHeap >= bytesBetweenHeapLooks) this.#lookAtHeap();
  }

  #look(): void {
    this.#unseen = 0;
    const { getHeapSpaceStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
    this.#isGrown = getHeapSpaceStatistics().some(
      ({ space_name: name, space_size: size }) => name === 'new_space' && size >= youngBytes,
    );
    if (this.#isGrown) setFlagsFromString('--semi-space-growth-factor=1');
  }

  #lookAtHeap(): void {
    this.#unseenByHeap = 0;
    const { getHeapStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
    this.#isSparing = getHeapStatistics().total_heap_size >= largeHeapBytes;
    if (!this.#isSparing) return;
    setFlagsFromString('--optimize-for-size');
    setFlagsFromString(`--heap-growing-percent=${sparingPercent}`);
  }
}
