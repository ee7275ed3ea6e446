import { LargePattern } from '../../search/large-pattern.ts';
import type { Evidence } from '../evidence/evidence.ts';

const credentialWord =
  /pass|pwd|secret|token|key|auth|cred|user|name|login|field|param|header|cookie|session|config|setting|error|valid|required|access|client|api|bearer|account|email|default|env|url|type|label|input|prompt/;
const anyCredentialWord = new LargePattern(credentialWord);

/** How much a value resembles the name of something: `"user_password"`, `"auth.token.missing"`, `"sidebarMenu"`. */
export const nameLikenesses = ['no name', 'a name', 'a name that speaks of credentials', 'a word that does'] as const;

/** An index in `nameLikenesses`. */
export function nameLikenessOf({ candidate: { value }, shape, lowered, naturalness, isOpaque }: Evidence): number {
  if (isOpaque || shape.length > 60 || shape.digits > 2 || !/^[A-Za-z_$@:-][\w$.:/-]*$/.test(value)) return 0;
  const isCompound = /[A-Za-z0-9][_.:/-][A-Za-z]|[a-z][A-Z]/.test(value);
  if (anyCredentialWord.test(lowered)) return isCompound ? 2 : naturalness > 0.5 ? 3 : 0;
  return isCompound && naturalness > 0.5 ? 1 : 0;
}
