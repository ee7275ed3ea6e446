import { compileRules } from '../engine/compile.ts';
import { type Deadline, withoutDeadline } from '../engine/layer-search.ts';
import { defaultScannerLimits, Scanner } from '../engine/scanner.ts';
import type { Config } from '../config/config.ts';
import type { Problem } from '../model/problem.ts';
import type { Source } from '../model/source.ts';
import { Collector } from '../pool/collector.ts';
import { readKernelBinary } from '../pool/kernel-binary.ts';
import { type ArchiveSink, expandArchives } from '../sources/archive/expand-archives.ts';
import type { ScanOptions } from './options.ts';
import type { PreparedRules } from './prepare.ts';

const mostSightings = 100_000;

/** What came of reading a source to its end. */
export interface Collected {
  readonly collector: Collector;
  readonly archiveCount: number;
}

/** Reads the source to its end, in this thread, and scans all that it holds. */
export async function collect(source: Source, rules: PreparedRules, options: ScanOptions, config: Config): Promise<Collected> {
  const { ruleSet } = rules;
  const problems: Problem[] = [];
  const deadline = rules.selected.every((index) => ruleSet.isProven(index)) ? withoutDeadline : await createClockDeadline(rules, problems);
  const decodeDepth = options.maxDecodeDepth ?? config.scan.maxDecodeDepth ?? defaultScannerLimits.decodeDepth;
  const scanner = new Scanner(compileRules(ruleSet, rules.selected, options.kernel === 'plain' ? undefined : readKernelBinary()), deadline, { ...defaultScannerLimits, decodeDepth });
  const { onScanned, onFound, onRejected } = options;
  const collector: Collector = new Collector(scanner, {
    mostSightings: options.maxFindings ?? mostSightings,
    ...(onScanned && { onScanned }),
    ...(onFound && { onFound }),
    ...(onRejected && { onRejected: (path, rejection) => onRejected(path, ruleSet.entry(rejection.rule).id, rejection) }),
  });
  const sink = withArchives(collector, options, config);
  await (options.onReading ?? start)(() => source.read(sink));
  for (const problem of problems) collector.problem(problem);
  return { collector, archiveCount: sink.archiveCount };
}

function start(read: () => void | Promise<void>): void | Promise<void> {
  return read();
}

async function createClockDeadline({ ruleSet }: PreparedRules, problems: Problem[]): Promise<Deadline> {
  const { createDeadline } = await import('../pool/deadline.ts');
  return createDeadline((rule) => ruleSet.entry(rule).id, (problem) => problems.push(problem));
}

function withArchives(collector: Collector, options: ScanOptions, config: Config): ArchiveSink {
  const depth = options.maxArchiveDepth ?? config.scan.maxArchiveDepth;
  const inflatedBytes = options.maxArchiveBytes ?? config.scan.maxArchiveSizeBytes;
  return expandArchives(collector, { ...(depth !== undefined && { depth }), ...(inflatedBytes !== undefined && { inflatedBytes }) });
}
