import type { Candidate } from '../candidate.ts';
import { naturalness } from '../naturalness.ts';

/** Marks that no address, shell or markup puts between two secrets, though each may end a pattern's idea of one. */
const joinedBefore = /[0-9A-Za-z][?!^*]$|["'`][?!@]$|%$/;
/**
 * `&user=` and `?q` are other members of an address, `^M` and `^[` control characters that a terminal shows, `%0A`
 * encoded text round the secret.
 */
const joinedAfter =
  /^(?:[?&](?![\w.-]{1,24}(?:[=&;\s"'`]|$))|!|\*|\^(?![MJ[]))[0-9A-Za-z_-]|^%(?![0-9A-Fa-f]{2})[0-9A-Za-z]/;
/** An address whose query is a bare secret. */
const address = /:\/\/[^\s"'`]*\?$/;

/** All that is seen before a secret, ends of lines aside. In an address it is made of words. */
const encodedBefore = /[0-9A-Za-z+/]{28,32}$/;
/** As JSON writes it: notebooks and recordings hold images so. */
const writtenLineEnd = String.raw`\n`;
const mostBitsOfEncoded = -8;

/** The pattern took what fits from a longer text: `acme_0f3a…?9b2c…` is a password or broken, and not that secret. */
export function rejectCut({
  secret,
  before,
  after,
}: Pick<Candidate, 'secret' | 'before' | 'after'>): string | undefined {
  const isCut = joinedAfter.test(after) || (joinedBefore.test(before) && !address.test(before));
  if (isCut) return 'cut out of a longer text: a mark that its format does not have joins it to what stands beside it';
  if (after.startsWith('(') && /^[A-Za-z]+$/.test(secret)) return 'cut out of code: it is called';
  return isWithinBase64(before) || isLineOfBase64(secret, before) ? 'cut out of a longer text in base64' : undefined;
}

const base64 = /^[0-9A-Za-z+/]+=*$/;
/** All that is seen of it, so that it is longer. */
const lineBefore = /^([0-9A-Za-z+/]{20,})\r?\n[ \t]*(?:[0-9A-Za-z+/]*[+/])?$/;

/** The line before is one of base64, as those of certificates and images are. */
function isLineOfBase64(secret: string, before: string): boolean {
  const line = base64.test(secret) ? lineBefore.exec(before)?.[1] : undefined;
  return line !== undefined && isGenerated(line);
}

function isGenerated(text: string): boolean {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text) && naturalness(text) < mostBitsOfEncoded;
}

/**
 * The mark before it, `+` or `/`, is one of base64 as all before that is: an image, in which any short prefix stands
 * somewhere.
 */
function isWithinBase64(before: string): boolean {
  if (!/[+/]$/.test(before)) return false;
  const run = encodedBefore.exec(before.replaceAll(writtenLineEnd, ''))?.[0] ?? '';
  return isGenerated(run);
}
