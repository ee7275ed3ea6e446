import { join, relative } from 'node:path';
import { type Finding, mapPlaces } from '../../model/finding.ts';
import { pathFrom } from '../../relative-path.ts';
import type { ScanOptions, ScanTarget } from '../../scan/options.ts';
import { runPipeline } from '../../scan/pipeline.ts';
import type { ScanRoot } from '../../scan/root.ts';
import { readInterruptibly } from '../interrupt.ts';
import { tellProblems } from '../scan/problem-lines.ts';

/** What was asked for, and with `hasHistory` also the history of the repository that it is in. */
export function chosenTargets(chosen: ScanTarget, { project }: ScanRoot, hasHistory: boolean): readonly ScanTarget[] {
  return hasHistory ? [chosen, historyOf(topOf(project))] : [chosen];
}

/** The tree of the whole project, and its history if it has one. */
export function wholeProject({ project, isInRepository }: ScanRoot): readonly ScanTarget[] {
  const top = topOf(project);
  const tree: ScanTarget = { kind: 'dir', paths: [top] };
  return isInRepository ? [tree, historyOf(top)] : [tree];
}

function topOf(project: string): string {
  return relative('', project) || '.';
}

function historyOf(repository: string): ScanTarget {
  return { kind: 'git', repository };
}

export interface AcceptedFindings {
  /** Each secret once, at its first place, with paths relative to the root of the project. */
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
}

/** Scans the targets one after the other. What could not be read is told, by default on standard error. */
export async function scanAll(
  options: ScanOptions,
  targets: readonly ScanTarget[],
  root: ScanRoot,
  tell: typeof tellProblems = tellProblems,
): Promise<AcceptedFindings> {
  const findings = new Map<string, Finding>();
  let isComplete = true;
  let hasScanned = false;
  for (const [index, target] of targets.entries()) {
    const result = await runPipeline({ ...options, target }, { onReading: readInterruptibly });
    const isEmpty = result.problems.some(({ kind }) => kind === 'nothing-scanned');
    hasScanned ||= !isEmpty;
    // A repository without commits is no hole where there was a tree to look at.
    const isLast = index === targets.length - 1;
    const problems = result.problems.filter(({ kind }) => kind !== 'nothing-scanned' || (isLast && !hasScanned));
    tell({ ...result, problems });
    isComplete &&= problems.length === 0;
    const prefix = target.kind === 'dir' ? root : undefined;
    for (const finding of result.findings)
      if (!findings.has(finding.fingerprint))
        findings.set(finding.fingerprint, prefix ? fromProject(finding, prefix) : finding);
  }
  return { findings: [...findings.values()], isComplete };
}

function fromProject(finding: Finding, { folder, project, fromRoot }: ScanRoot): Finding {
  return mapPlaces(finding, (occurrence) => ({
    ...occurrence,
    path: pathFrom(project, join(folder, fromRoot(occurrence.path))),
  }));
}
