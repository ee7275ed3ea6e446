import type { Candidate } from './candidate.ts';

/**
 * Why a password is only to be looked at: a generator of people drew it. randomuser.me, whose answers stand in many
 * tests and demonstrations, gives each one's password together with its salt and three digests of it, as no store of
 * real ones does: `"password":"…","salt":"…","md5":"…","sha1":"…","sha256":"…"`. `around` gives the text round it, on
 * several lines. Undefined if the password is none of these.
 */
export function drawnPersonDoubt(
  { family, name, isNameQuoted, separator }: Candidate,
  around: () => string,
): string | undefined {
  if (family !== 'password' || !isNameQuoted || separator !== 'colon' || name !== 'password') return undefined;
  const text = around();
  return digests.every((digest) => text.includes(digest))
    ? 'with its salt and three digests beside it, it is rather of a person that a generator made up'
    : undefined;
}

const digests: readonly string[] = ['"salt"', '"md5"', '"sha1"', '"sha256"'];
