import type { Candidate } from '../candidate.ts';

/**
 * Why a key is only to be looked at: the type beside it says that it is the public one:
 * `"@type": "/cosmos.crypto.ed25519.PubKey", "key": "…"` of a blockchain's first block. `around` gives the text round the
 * key, on several lines. Undefined for any other value.
 */
export function publicTypeDoubt(
  { family, name, value, isNameQuoted, separator }: Candidate,
  around: () => string,
): string | undefined {
  if (family !== 'api-key' || !isNameQuoted || separator !== 'colon' || name !== 'key') return undefined;
  const text = around();
  const before = text.slice(0, Math.max(0, text.indexOf(value)));
  return typeBefore.test(before) ? 'the type beside it is that of a public key' : undefined;
}

const typeBefore = /"@?(?:type|kty|alg)":\s{0,4}"[\w./-]{0,80}Pub(?:lic)?Key\w{0,20}",\s{0,80}"key":\s{0,4}"$/;
