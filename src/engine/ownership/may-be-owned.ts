import type { RuleEntry } from '../../model/rule-set.ts';

const ownerlessRules: ReadonlySet<string> = new Set([
  'jwt',
  'http-bearer-token',
  'curl-user-key',
  'curl-user-password',
  'kubernetes-secret-data',
  'kubernetes-secret-data-first',
  'kubernetes-secret-string',
  'netrc-password',
  'npmrc-auth-token',
  'url-credentials',
  'url-path-token',
  'url-token',
]);

/** Whether a rule says what kind of secret it is but not whose. */
export function mayBeOwned({ kind, id }: RuleEntry): boolean {
  return kind === 'generic' || ownerlessRules.has(id);
}
