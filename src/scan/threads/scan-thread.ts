import { compileRules, type CompiledRules } from '../../engine/compile.ts';
import { LateScanner } from '../../engine/late-scanner.ts';
import { type BlobScanner, defaultScannerLimits, Scanner } from '../../engine/scanner.ts';
import type { PackPlan } from '../../model/git/pack-plan.ts';
import type { Unpacker } from '../../model/git/unpacker.ts';
import type { RuleSet } from '../../model/rule-set.ts';
import type { Batch } from '../../model/source.ts';
import { Collector, type CollectorEvents } from '../../pool/collector.ts';
import { Harvest } from '../../pool/harvest.ts';
import { readKernelBinary, readUnpackerBinary } from '../../pool/kernel-binary.ts';
import { timeLimitFor } from '../../pool/time-limit.ts';
import { type ArchiveSink, expandArchives } from '../../sources/archive/expansion/expand-archives.ts';
import type { ArchiveLimits } from '../../sources/archive/expansion/limits.ts';
import type { KernelKind } from '../options.ts';
import { deadlineFor } from '../rules/rule-deadline.ts';
import type { RuleOrigin } from '../rules/rule-origin.ts';
import { leaveSpareRules, takeSpareRules } from './spare-rules.ts';
import type { Tally } from './tally.ts';

/** Everything that a thread needs to know of a scan: plain data and shared memory, so that it can be sent. */
export interface ThreadTask {
  readonly origin: RuleOrigin;
  /** Indexes of the rules that run, ascending. */
  readonly selected: readonly number[];
  readonly decodeDepth: number;
  readonly archiveLimits: Partial<ArchiveLimits>;
  readonly maxFileBytes: number | undefined;
  /** Files of at least this length are read by all threads. */
  readonly sharedFileBytes: number;
  readonly kernel: KernelKind;
  /** What is read from a repository without git: its packs, single objects, or nothing. */
  readonly unpacks: 'packs' | 'objects' | 'nothing';
  readonly mostSightings: number;
  /** When the time for the scan is over, on the clock of `clockMs`. */
  readonly endsAtMs: number | undefined;
  /** By rule, the number of texts on which it was late. */
  readonly late: Int32Array;
  readonly tally: Tally;
}

/** What one thread scans with, and what it has found. */
export interface ScanThread {
  readonly sink: ArchiveSink;
  readonly harvest: Harvest;
  /** Reads packs or objects, if that is wanted and there is WebAssembly. */
  readonly unpacker?: Unpacker;
  /** Compiles the kernel, unless that is done already. */
  prepare(): void;
  /** Leaves what it has compiled to the next scan of this process; afterwards it scans nothing. */
  retire(): void;
}

/** Calls `compile`, with whatever should hold meanwhile. */
export type KernelCompiling = <Made>(compile: () => Made) => Made;

/** What only the first thread gets from the caller. */
export interface CallerHooks {
  readonly onCompiling?: KernelCompiling | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Memory for packs: streams, deltas, and the texts of a family that are needed at the same time. Only the part that is
 * used costs memory.
 */
const roomBytes = 96 << 20;

/** What this thread needs for its task; the kernel is only compiled with the first blob, or by `prepare`. */
export async function createScanThread(
  task: ThreadTask,
  ruleSet: RuleSet,
  events: CollectorEvents,
  { onCompiling, signal }: CallerHooks = {},
): Promise<ScanThread> {
  const { decodeDepth, selected } = task;
  const harvest = new Harvest(task.mostSightings);
  const limit = timeLimitFor({ endsAtMs: task.endsAtMs, signal }, harvest);
  const deadline = await deadlineFor({ ruleSet, selected }, (problem) => harvest.problem(problem), task.late);
  const compile = (): CompiledRules => onCompiling?.(() => compileFor(task, ruleSet)) ?? compileFor(task, ruleSet);
  const createScanner = (compiled: CompiledRules): Scanner =>
    new Scanner(compiled, deadline, { ...defaultScannerLimits, decodeDepth });
  const threadWith = (scanner: BlobScanner): Pick<ScanThread, 'sink' | 'harvest'> => ({
    sink: expandArchives(new Collector(scanner, harvest, events, limit), task.archiveLimits),
    harvest,
  });
  if (task.unpacks === 'nothing') {
    const wanted = { ruleSet, selected, kernel: task.kernel };
    // Whoever wants to see to the compiling is asked each time.
    const spare = (): CompiledRules | undefined => (onCompiling ? undefined : takeSpareRules(wanted));
    let compiled: CompiledRules | undefined;
    const scanner = new LateScanner(() => createScanner((compiled = spare() ?? compile())));
    return {
      ...threadWith(scanner),
      prepare: () => void scanner.prepare(),
      retire: () => compiled && leaveSpareRules(wanted, compiled),
    };
  }
  const compiled = compile();
  const unpacker = await createUnpackerFor(task, compiled.kernel);
  return {
    ...threadWith(createScanner(compiled)),
    prepare: () => undefined,
    retire: () => undefined,
    ...(unpacker && { unpacker }),
  };
}

function compileFor({ selected, kernel, unpacks }: ThreadTask, ruleSet: RuleSet): CompiledRules {
  const binary = kernel === 'wasm' ? readKernelBinary() : undefined;
  return compileRules(ruleSet, selected, binary, unpacks === 'packs' ? roomBytes : undefined);
}

/**
 * Without WebAssembly, git reads everything. Single objects are read into the buffer that all sources read into: with
 * memory of their own, V8 would collect garbage twice, which takes 2 ms.
 */
async function createUnpackerFor(
  { unpacks }: ThreadTask,
  { room, bufferRoom }: CompiledRules['kernel'],
): Promise<Unpacker | undefined> {
  const place = unpacks === 'objects' ? bufferRoom : room;
  if (!place) return undefined;
  const { createUnpacker } = await import('../../unpack/unpacker.ts');
  return createUnpacker(readUnpackerBinary(), place);
}

/** Reads units of a plan, one per batch. */
export async function readUnits(
  plan: PackPlan,
  batches: Iterable<Batch>,
  { unpacker, sink }: ScanThread,
): Promise<void> {
  if (!unpacker) throw new TypeError('packs are read where there is memory for them');
  const { PackReader } = await import('../../sources/git/packs/pack-reader.ts');
  const reader = new PackReader(plan, unpacker, sink);
  try {
    for (const { index } of batches) reader.read(index);
  } finally {
    reader.close();
  }
}

/** The harvest, complete after the reading. */
export function gather({ harvest, sink }: ScanThread): Harvest {
  harvest.counts.archives = sink.archiveCount;
  return harvest;
}
