import type { Candidate } from '../candidate.ts';

/**
 * What a generator drew, behind a prefix that says whose token it is: `github_pat_` is words by design, `APP_USR-` in
 * capitals.
 */
export function generatedPart({ rule, secret }: Pick<Candidate, 'rule' | 'secret'>): string {
  const prefix = rule.kind === 'provider' ? rule.keywords.find((keyword) => secret.startsWith(keyword)) : undefined;
  return prefix === undefined ? secret : secret.slice(prefix.length);
}
