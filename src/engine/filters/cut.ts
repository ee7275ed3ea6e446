import type { Candidate } from '../candidate.ts';
import { naturalness } from '../naturalness.ts';

/**
 * Marks that no address, shell or markup puts between two secrets, though a pattern may take each for the end of one.
 */
const joinedBefore = /[0-9A-Za-z][?!^*]$|["'`][?!@]$|%$/;
/**
 * The same after a secret. Not counted are `&user=` and `?q`, which are other parts of an address, `^M` and `^[`, which
 * are control characters as a terminal shows them, and `%0A`, which is encoded text around the secret.
 */
const joinedAfter =
  /^(?:[?&](?![\w.-]{1,24}(?:[=&;\s"'`]|$))|!|\*|\^(?![MJ[]))[0-9A-Za-z_-]|^%(?![0-9A-Fa-f]{2})[0-9A-Za-z]/;
/** An address whose query is a bare secret. */
const address = /:\/\/[^\s"'`]*\?$/;

/** Everything in view before a secret, apart from line ends. In an address it would be made of words. */
const encodedBefore = /[0-9A-Za-z+/]{28,32}$/;
/** A line end, also as JSON writes it: notebooks and recordings store images this way, and commits their signatures. */
const lineEnds = /\r?\n[ \t]?|\\n/g;
const mostBitsOfEncoded = -8;

/**
 * The pattern took the part that fits out of a longer text: `acme_0f3a…?9b2c…` is a password or broken, not that
 * secret.
 */
export function rejectCut({
  secret,
  before,
  after,
}: Pick<Candidate, 'secret' | 'before' | 'after'>): string | undefined {
  const isCut = joinedAfter.test(after) || (joinedBefore.test(before) && !address.test(before));
  if (isCut) return 'cut out of a longer text: a mark that its format does not have joins it to what stands beside it';
  if (after.startsWith('(') && /^[A-Za-z]+$/.test(secret)) return 'cut out of code: it is called';
  if (checksum.test(before)) return 'cut out of a checksum';
  return isWithinBase64(before) || isLineOfBase64(secret, before) || armorStart.test(before)
    ? 'cut out of a longer text in base64'
    : undefined;
}

/** `"integrity": "sha512-pymy+` */
const checksum = /\bsha(?:1|256|384|512)-[0-9A-Za-z+/]{0,20}[+/]$/;
/** The first line of what everybody may read: a commit's signature, a certificate. */
const armorStart = /(?:SIGNATURE|CERTIFICATE|PUBLIC KEY|PUBLIC KEY BLOCK|MESSAGE)-----\s+$/;

const base64 = /^[0-9A-Za-z+/]+=*$/;
/** Fills everything in view, so the line is in fact longer. */
const lineBefore = /^([0-9A-Za-z+/]{20,})\r?\n[ \t]*(?:[0-9A-Za-z+/]*[+/])?$/;

/** Whether the line before is base64, as in certificates and images. */
function isLineOfBase64(secret: string, before: string): boolean {
  const line = base64.test(secret) ? lineBefore.exec(before)?.[1] : undefined;
  return line !== undefined && isGenerated(line);
}

function isGenerated(text: string): boolean {
  return /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text) && naturalness(text) < mostBitsOfEncoded;
}

/**
 * Whether the secret follows a `+` or `/` of base64, with nothing but base64 in view before it: an image, in which any
 * short prefix turns up somewhere.
 */
function isWithinBase64(before: string): boolean {
  if (!/[+/]$/.test(before)) return false;
  const run = encodedBefore.exec(before.replace(lineEnds, ''))?.[0] ?? '';
  return isGenerated(run);
}
