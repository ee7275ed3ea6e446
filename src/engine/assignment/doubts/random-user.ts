import type { Candidate } from '../candidate.ts';

/**
 * Why a password is only to be looked at: it is that of a random user. Many tests and demonstrations contain answers of
 * randomuser.me, which gives each password together with its salt and three digests, as no store of real passwords does:
 * `"password":"…","salt":"…","md5":"…","sha1":"…","sha256":"…"`. `around` gives the text round the password, on several
 * lines. Undefined for any other password.
 */
export function randomUserDoubt(
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
