import { type Lookup, lookUp } from '../../sources/git/history/lookups.ts';
import type { RefReach } from '../../sources/git/refs/reach.ts';
import type { Repository } from '../../sources/git/repository.ts';
import type { TracedFinding } from './traced-finding.ts';

/** Most paths that are looked up at tips of branches, for all secrets together. */
const mostLookups = 20_000;

/** For each finding, the branches whose newest commits still have it at one of the paths where it ever was. */
export async function findAtTips(
  findings: readonly TracedFinding[],
  reaches: readonly RefReach[],
  repository: Repository,
): Promise<readonly (readonly string[])[]> {
  const asked: TipQuestion[] = [];
  for (const question of questionsOf(findings, reaches)) {
    if (asked.length === mostLookups) break;
    asked.push(question);
  }
  const found = findings.map(() => new Set<string>());
  for (const [index, id] of (await lookUp(repository, asked)).entries()) {
    const question = asked[index];
    if (question && id !== undefined && findings[question.finding]?.objectIds.has(id))
      found[question.finding]?.add(question.branch);
  }
  return found.map((names) => [...names].sort());
}

/** Asks whether the newest commit of a branch has an exposed secret at a path. */
interface TipQuestion extends Lookup {
  /** Its place among the findings. */
  readonly finding: number;
  readonly branch: string;
}

/** Questions about what was removed come first, since HEAD tells about the others. */
function* questionsOf(findings: readonly TracedFinding[], reaches: readonly RefReach[]): Iterable<TipQuestion> {
  for (const isGone of [true, false])
    for (const [index, finding] of findings.entries())
      if (finding.events.some(({ kind }) => kind === 'removed') === isGone)
        yield* askOf(index, finding, reaches[index]);
}

/** Asks each branch about each path that the secret was ever brought to. */
function* askOf(finding: number, { events }: TracedFinding, reach: RefReach | undefined): Iterable<TipQuestion> {
  const paths = new Set(events.filter(({ kind }) => kind === 'brought').map(({ path }) => path));
  for (const [index, branch] of (reach?.branches ?? []).entries())
    for (const path of paths) yield { finding, branch, commitId: reach?.branchTips[index] ?? '', path };
}
