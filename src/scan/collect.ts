import type { Config } from '../config/config.ts';
import type { Source } from '../model/source.ts';
import type { CollectorEvents } from '../pool/collector.ts';
import type { Harvest } from '../pool/harvest.ts';
import type { ArchiveLimits } from '../sources/archive/limits.ts';
import { maxFileBytesOf, type ScanOptions } from './options.ts';
import type { PreparedRules } from './prepare.ts';
import { createScanThread, gather, type ThreadTask } from './scan-thread.ts';
import { SharedReading } from './shared-reading.ts';
import { planThreads } from './thread-plan.ts';

/** Places of secrets kept where nobody said. */
export const mostSightings = 100_000;

/** Reads the source to its end and scans all that it holds, a large tree in several threads. */
export async function collect(source: Source, rules: PreparedRules, options: ScanOptions, config: Config): Promise<Harvest> {
  const plan = planThreads(options, config);
  const task = toTask(rules, options, config, plan.most > 1);
  const thread = await createScanThread(task, rules.ruleSet, toEvents(options, rules));
  const sharing = plan.most > 1 ? new SharedReading(task, thread, plan, options) : undefined;
  const harvests: Harvest[] = [];
  const finish = (): void | Promise<void> => {
    const harvest = sharing?.finish() ?? gather(thread);
    if (harvest instanceof Promise) return harvest.then((joined) => void harvests.push(joined));
    harvests.push(harvest);
  };
  try {
    await (options.onReading ?? start)(() => {
      const reading = source.read(thread.sink, sharing, thread.unpacker);
      return reading ? reading.then(finish) : finish();
    });
  } catch (error) {
    sharing?.stop();
    throw error;
  }
  return harvests[0];
}

function start(read: () => void | Promise<void>): void | Promise<void> {
  return read();
}

function toTask({ origin, selected, ruleSet }: PreparedRules, options: ScanOptions, config: Config, isShared: boolean): ThreadTask {
  const memory = (bytes: number): ArrayBufferLike => (isShared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes));
  return {
    origin,
    selected,
    decodeDepth: options.maxDecodeDepth ?? config.scan.maxDecodeDepth,
    archiveLimits: archiveLimitsOf(options, config),
    maxFileBytes: maxFileBytesOf(options, config),
    kernel: options.kernel ?? 'wasm',
    readsPacks: options.target.kind === 'git' && options.gitReader !== 'git',
    mostSightings: options.maxFindings ?? mostSightings,
    late: new Int32Array(memory(4 * ruleSet.count)),
    tally: new BigInt64Array(memory(3 * 8)),
  };
}

export function archiveLimitsOf({ maxArchiveDepth, maxArchiveBytes }: ScanOptions, { scan }: Config): Partial<ArchiveLimits> {
  const depth = maxArchiveDepth ?? scan.maxArchiveDepth;
  const inflatedBytes = maxArchiveBytes ?? scan.maxArchiveSizeBytes;
  return { ...(depth !== undefined && { depth }), ...(inflatedBytes !== undefined && { inflatedBytes }) };
}

function toEvents({ onScanned, onFound, onRejected }: ScanOptions, { ruleSet }: PreparedRules): CollectorEvents {
  return {
    ...(onScanned && { onScanned: (bytes) => onScanned(bytes, 1) }),
    ...(onFound && { onFound: () => onFound(1) }),
    ...(onRejected && { onRejected: (path, rejection) => onRejected(path, ruleSet.entry(rejection.rule).id, rejection) }),
  };
}
