import { isDummyWord } from '../judgement/chosen-secret.ts';
import type { Suspect } from './suspect.ts';

/** RFC 2606 and RFC 6761: nobody can own these hosts, so no login waits there. The local machine is not among them. */
const reserved = /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|invalid)(?![\w.-])/i;

/**
 * Rejects a word in front of a host that cannot exist: `https://ada:letmein1@proxy.example.com`. Anything else may have
 * been a real secret elsewhere.
 */
export function rejectReservedHost({ rule, secret, after }: Suspect): string | undefined {
  if (rule.origin !== 'chosen' || !reserved.test(after)) return undefined;
  return isDummyWord(secret) ? 'a word in front of a host that is reserved for examples' : undefined;
}
