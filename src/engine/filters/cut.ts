import type { Candidate } from '../candidate.ts';

/** Marks that no address, shell or markup puts between two secrets, though each may end a pattern's idea of one. */
const joinedBefore = /[0-9A-Za-z][?!^*]$|["'`][?!@]$|%$/;
/** `&user=` and `?q` are other members of an address, `^M` and `^[` control characters that a terminal shows, `%0A` encoded text round the secret. */
const joinedAfter = /^(?:[?&](?![\w.-]{1,24}(?:[=&;\s"'`]|$))|!|\*|\^(?![MJ[]))[0-9A-Za-z_-]|^%(?![0-9A-Fa-f]{2})[0-9A-Za-z]/;
/** An address whose query is a bare secret. */
const address = /:\/\/[^\s"'`]*\?$/;

/** The pattern took what fits from a longer text: `acme_0f3a…?9b2c…` is a password or broken, and not that secret. */
export function rejectCut({ before, after }: Pick<Candidate, 'before' | 'after'>): string | undefined {
  const isCut = joinedAfter.test(after) || (joinedBefore.test(before) && !address.test(before));
  return isCut ? 'cut out of a longer text: a mark that its format does not have joins it to what stands beside it' : undefined;
}
