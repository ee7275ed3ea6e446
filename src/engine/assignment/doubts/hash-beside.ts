import type { Candidate } from '../candidate.ts';

/**
 * Why a password is only to be looked at: the hash that it gives stands beside it under a name of the same kind, as
 * programs test themselves: `ST_PASS = "…"; ST_HASH = "…";`. `around` gives the text round the password, on several
 * lines. Undefined for any other value.
 */
export function hashBesideDoubt({ family, name, quote }: Candidate, around: () => string): string | undefined {
  const head = family === 'password' && quote !== 'none' ? before.exec(name)?.[1] : undefined;
  return head !== undefined && around().includes(`${head}HASH`)
    ? 'the hash that it gives stands beside it, as in the test of a program'
    : undefined;
}

const before = /^((?:[A-Z]{1,12}_){1,3})PASS(?:WORD)?$/;
