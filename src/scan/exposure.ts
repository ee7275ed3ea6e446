import type { Finding } from '../model/finding.ts';
import type { Trace } from '../sources/git/attribution.ts';
import type { Repository } from '../sources/git/repository.ts';
import type { Decided } from './decide.ts';
import type { ScanOptions } from './options.ts';
import { todayOf } from './today.ts';

/**
 * Adds to the findings of a history how long each has been exposed, and puts them in the order that was asked for. A range
 * does not tell: what it brought may have been there before on another branch.
 */
export async function withExposure(decided: Decided, options: ScanOptions, repository: Repository | undefined, trace: Trace | undefined): Promise<Decided> {
  const { reported, allowed } = decided;
  if (options.target.kind !== 'git' || !repository || !trace || reported.length + allowed.length === 0) return decided;
  const { exposeFindings } = await import('./expose.ts');
  const told = await exposeFindings([...reported, ...allowed], trace, repository, todayOf(options));
  const order = (findings: readonly Finding[]): readonly Finding[] => (options.sort === 'exposure' ? [...findings].sort(compareExposure) : findings);
  return { ...decided, reported: order(told.slice(0, reported.length)), allowed: order(told.slice(reported.length)) };
}

/** Longest first; what no commit dates comes last. */
function compareExposure({ exposure: a }: Finding, { exposure: b }: Finding): number {
  return (b?.days ?? -1) - (a?.days ?? -1) || Number(b?.isAtHead ?? false) - Number(a?.isAtHead ?? false);
}
