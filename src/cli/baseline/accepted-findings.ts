import { join, relative } from 'node:path';
import type { Finding } from '../../model/finding.ts';
import { pathFrom } from '../../relative-path.ts';
import { scan } from '../../scan.ts';
import type { ScanOptions, ScanTarget } from '../../scan/options.ts';
import type { ScanRoot } from '../../scan/root.ts';
import type { BaselineAction } from '../arguments/command-table.ts';
import { readInterruptibly } from '../interrupt.ts';
import { tellProblems } from '../scan/problem-lines.ts';

/**
 * What a baseline is made from. `prune` looks at the tree and the history of the whole project, wherever it is called.
 */
export function acceptedTargets(
  action: BaselineAction,
  target: ScanTarget,
  { project, isInRepository }: ScanRoot,
  hasHistory: boolean,
): readonly ScanTarget[] {
  const top = relative('', project) || '.';
  const git: ScanTarget = { kind: 'git', repository: top };
  if (action !== 'prune') return hasHistory ? [target, git] : [target];
  const tree: ScanTarget = { kind: 'dir', paths: [top] };
  return isInRepository ? [tree, git] : [tree];
}

export interface AcceptedFindings {
  /** Each secret once, at its first place, with paths relative to the root of the project. */
  readonly findings: readonly Finding[];
  readonly isComplete: boolean;
}

/** Scans the targets one after the other and reports on standard error what could not be read. */
export async function scanAll(
  options: ScanOptions,
  targets: readonly ScanTarget[],
  root: ScanRoot,
): Promise<AcceptedFindings> {
  const findings = new Map<string, Finding>();
  let isComplete = true;
  let hasScanned = false;
  for (const [index, target] of targets.entries()) {
    const result = await scan({ ...options, target, onReading: readInterruptibly });
    const isEmpty = result.problems.some(({ kind }) => kind === 'nothing-scanned');
    hasScanned ||= !isEmpty;
    // A repository without commits is no hole where there was a tree to look at.
    const isLast = index === targets.length - 1;
    const problems = result.problems.filter(({ kind }) => kind !== 'nothing-scanned' || (isLast && !hasScanned));
    tellProblems({ ...result, problems });
    isComplete &&= problems.length === 0;
    const prefix = target.kind === 'dir' ? root : undefined;
    for (const finding of result.findings)
      if (!findings.has(finding.fingerprint))
        findings.set(finding.fingerprint, prefix ? fromProject(finding, prefix) : finding);
  }
  return { findings: [...findings.values()], isComplete };
}

function fromProject(finding: Finding, { folder, project, fromRoot }: ScanRoot): Finding {
  const occurrences = finding.occurrences.map((occurrence) => ({
    ...occurrence,
    path: pathFrom(project, join(folder, fromRoot(occurrence.path))),
  }));
  return { ...finding, occurrences };
}
