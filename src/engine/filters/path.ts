import type { Candidate } from '../candidate.ts';

/** A rule that names paths applies nowhere else. While the path is unknown it is let through and asked again later. */
export function rejectByPath({ rule, path }: Pick<Candidate, 'rule' | 'path'>): string | undefined {
  if (!rule.paths || path === undefined || rule.paths.test(path)) return undefined;
  return 'the rule applies to other paths only';
}
