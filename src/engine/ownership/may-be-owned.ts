import type { RuleEntry } from '../../model/rule-set.ts';

const rulesOfNobody: ReadonlySet<string> = new Set([
  'jwt',
  'http-bearer-token',
  'curl-user-key',
  'curl-user-password',
  'url-credentials',
]);

/** Whether a rule says what a secret is, but nobody's name. */
export function mayBeOwned({ kind, id }: RuleEntry): boolean {
  return kind === 'generic' || rulesOfNobody.has(id);
}
