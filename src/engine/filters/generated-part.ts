import type { Suspect } from './suspect.ts';

/**
 * The part that a generator drew, without the prefix that says whose token it is: `github_pat_` is made of words by
 * design, `APP_USR-` of capitals.
 */
export function generatedPart({ rule, secret }: Pick<Suspect, 'rule' | 'secret'>): string {
  const prefix = rule.kind === 'provider' ? rule.keywords.find((keyword) => secret.startsWith(keyword)) : undefined;
  return prefix === undefined ? secret : secret.slice(prefix.length);
}
