import type { Source } from '../../model/source.ts';
import { TimeOver, unlessOver } from '../../model/time-over.ts';
import type { CollectorEvents } from '../../pool/collector.ts';
import type { Harvest } from '../../pool/harvest.ts';
import type { ScanOptions } from '../options.ts';
import type { PreparedRules } from '../rules/prepare.ts';
import { settingsOf } from '../settings.ts';
import type { ReadingSetup } from '../setup.ts';
import type { Steering } from '../steering.ts';
import { createScanThread, gather, type KernelCompiling, type ScanThread, type ThreadTask } from './scan-thread.ts';
import { SharedReading } from './shared-reading.ts';
import { createTally } from './tally.ts';
import { planThreads, sharedFileBytes, type ThreadPlan } from './thread-plan.ts';

/**
 * Reads the source to its end and scans everything in it; a large tree in several threads. Once the caller has aborted
 * the scan, throws the reason they gave.
 */
export async function collect(source: Source, setup: ReadingSetup): Promise<Harvest> {
  const { options, steering, config, rules, gitTime } = setup;
  const { signal, onScanned, onFound } = options;
  const plan = planThreads(options, config);
  const task = toTask(setup, plan);
  const thread = await createScanThread(
    task,
    rules.ruleSet,
    { ...progressEvents(options), ...rejectionEvents(options, rules) },
    { onCompiling: compilingOf(source, steering), signal },
  );
  const sharing =
    plan.most > 1
      ? new SharedReading(task, thread, plan, { onPacks: steering.onPacks, onScanned, onFound })
      : undefined;
  let harvest: Harvest | undefined;
  const finish = (): void | Promise<void> => {
    const own = sharing?.finish() ?? gather(thread);
    if (own instanceof Promise) return own.then((joined) => void (harvest = joined));
    harvest = own;
  };
  const stop = (): void => sharing?.stop();
  signal?.addEventListener('abort', stop);
  try {
    await startReading(steering, () => {
      // What takes its time at the start is not taken from git's.
      if (gitTime) thread.prepare();
      gitTime?.beginPhase();
      const reading = readUntilOver(source, thread, sharing);
      return reading ? reading.then(finish) : finish();
    });
  } catch (error) {
    stop();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  signal?.throwIfAborted();
  // Where time was over, something may still be reading.
  if (task.endsAtMs === undefined) thread.retire();
  if (!harvest) throw new TypeError('the caller did not start the reading');
  return harvest;
}

/** Where git is stopped, what was read by then counts. */
function readUntilOver(
  source: Source,
  { sink, unpacker }: ScanThread,
  sharing: SharedReading | undefined,
): void | Promise<void> {
  const leaveOut = (): void => sink.timeLimit?.leaveOut('history', 1);
  try {
    const reading = source.read(sink, sharing, unpacker);
    return reading && unlessOver(reading, leaveOut);
  } catch (error) {
    if (!(error instanceof TimeOver)) throw error;
    leaveOut();
  }
}

/** Lets the caller compile the kernel, if they want to; they are told how much there is to search. */
function compilingOf(source: Source, { onCompiling }: Steering): KernelCompiling | undefined {
  if (!onCompiling) return undefined;
  const aheadBytes = source.readAhead?.() ?? 0;
  return (compile) => onCompiling(compile, aheadBytes);
}

/** Lets the caller start the reading, if they want to be able to abort it. */
export function startReading({ onReading }: Steering, read: () => void | Promise<void>): void | Promise<void> {
  return onReading ? onReading(read) : read();
}

function allocate(bytes: number): ArrayBuffer {
  return new ArrayBuffer(bytes);
}

function allocateShared(bytes: number): SharedArrayBuffer {
  return new SharedArrayBuffer(bytes);
}

function toTask({ options, config, rules, endsAtMs }: ReadingSetup, plan: ThreadPlan): ThreadTask {
  const { origin, selected, ruleSet } = rules;
  const memory = plan.most > 1 ? allocateShared : allocate;
  const { decodeDepth, archiveLimits, maxFileBytes, maxFindings } = settingsOf(options, config);
  return {
    origin,
    selected,
    decodeDepth,
    archiveLimits,
    maxFileBytes,
    sharedFileBytes: sharedFileBytes(plan),
    kernel: options.kernel ?? 'wasm',
    unpacks: unpackedBy(options),
    mostSightings: maxFindings,
    endsAtMs,
    late: new Int32Array(memory(Int32Array.BYTES_PER_ELEMENT * ruleSet.count)),
    tally: createTally(memory),
  };
}

function unpackedBy({ target, gitReader }: ScanOptions): ThreadTask['unpacks'] {
  if (gitReader === 'git') return 'nothing';
  if (target.kind === 'git') return 'packs';
  return target.kind === 'staged' || (target.kind === 'range' && !target.narrowing) ? 'objects' : 'nothing';
}

/** Events for what this thread does, reported one at a time. */
export function progressEvents({ onScanned, onFound }: ScanOptions): CollectorEvents {
  return {
    ...(onScanned && { onScanned: (bytes) => onScanned(bytes, 1) }),
    ...(onFound && { onFound: () => onFound(1) }),
  };
}

function rejectionEvents({ onRejected }: ScanOptions, { ruleSet }: PreparedRules): CollectorEvents {
  return onRejected
    ? { onRejected: (path, { rule, ...rejection }) => onRejected(path, ruleSet.entry(rule).id, rejection) }
    : {};
}
