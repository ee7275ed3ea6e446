import { isDummyWord } from '../../judgement/chosen-secret.ts';
import { decodeBase64, decodeUtf8 } from '../base64.ts';
import { type Proof, proven, refuted, unproven } from '../proof.ts';

/** Pairs printed in manuals and RFC 7617. */
const documented: ReadonlySet<string> = new Set([
  'user:pass',
  'user:password',
  'user:pass:word',
  ':password',
  'username:password',
  'aladdin:open sesame',
  'aladdin:opensesame',
  'test:123£',
  'login:password',
  'foo:bar',
]);

/** The value of `Authorization: Basic …`: base64 of user and password. */
export function checkBasicAuth(secret: string): Proof {
  const bytes = decodeBase64(secret);
  const text = bytes && decodeUtf8(bytes);
  if (text === undefined || !/^[^\p{Cc}:]*:[^\p{Cc}]*$/u.test(text))
    return refuted('does not decode to user and password');
  if (documented.has(text.toLowerCase()) || text === ':') return refuted('decodes to a pair out of a manual');
  if (isPlaceholderPair(text)) return refuted('decodes to a placeholder');
  if (/^[a-z]{1,15}:$/i.test(text)) return refuted('decodes to a user without a password');
  if (isDummyWord(text.slice(text.indexOf(':') + 1))) return unproven('decodes to a user and a word');
  return proven('decodes to user and password');
}

/** `example:example`, `my-username:my-password`, `client-id:client-secret`. */
function isPlaceholderPair(text: string): boolean {
  return text.split(':').every((part) => placeholder.test(part));
}

const placeholder =
  /^(?:example|sample|dummy|placeholder|client[-_]?(?:id|secret)|(?:my|your)[-_ ]?(?:user|login|name|pass|secret|token|key|api|client|id))/i;
