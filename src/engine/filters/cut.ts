import { naturalness } from '../judgement/naturalness.ts';
import type { Suspect } from './suspect.ts';

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
export function rejectCut({ secret, before, after }: Pick<Suspect, 'secret' | 'before' | 'after'>): string | undefined {
  const isCut = joinedAfter.test(after) || (joinedBefore.test(before) && !address.test(before));
  if (isCut) return 'cut out of a longer text: a mark that its format does not have joins it to what stands beside it';
  if (after.startsWith('(') && /^[A-Za-z]+$/.test(secret)) return 'cut out of code: it is called';
  if (/\s\*$/.test(before) && nameOfType.test(secret)) return 'cut out of code: a pointer to a type';
  if (checksum.test(before)) return 'cut out of a checksum';
  return isWithinBase64(before) ||
    isLineOfBase64(secret, before) ||
    armorStart.test(before) ||
    (base64.test(secret) && goesOnInBase64(before, after))
    ? 'cut out of a longer text in base64'
    : undefined;
}

/** `RecordKey *ShopPrivacyV2beta1RecordKey` of Go. */
const nameOfType = /^(?:[A-Z][a-z]{2,20}){2}/;

/** `"integrity": "sha512-pymy+` */
const checksum = /\bsha(?:1|256|384|512)-[0-9A-Za-z+/]{0,20}[+/]$/;
/** The first line of what everybody may read: a commit's signature, a certificate. */
const armorStart = /(?:SIGNATURE|CERTIFICATE|PUBLIC KEY|PUBLIC KEY BLOCK|MESSAGE)-----\s+(?:[0-9A-Za-z+/]*[+/])?$/;

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

/** Everything in view behind a secret, from a sign of base64 on; but not a path, which has words: `/shops/id/…`. */
const encodedBehind = /^(?!\/(?:[a-z]{2,}|v\d)\/)[+/][0-9A-Za-z+/]{28,31}/;
/** Nothing else ends in this; `==` of a comparison has a blank or a name behind it. */
const padding = /^==(?![\w=\s])/;

/** In an address, a plus would join words. */
const plusBehind = /^\+(?=[A-Za-z]{0,30}(?:\d|[a-z][A-Z]))[0-9A-Za-z+/]{8,}/;
/** Both signs, or the `=` at the end: no path has these. */
const signsBehind = /^(?=\/[0-9A-Za-z/]{0,30}\+|\/[0-9A-Za-z/]{16,30}=)(?=.*[a-z])(?=.*[A-Z])\/[0-9A-Za-z+/]{16,}/;

/** Whether base64 goes on behind the secret: the rest of an image or an index, or the `==` that ends one. */
function goesOnInBase64(before: string, after: string): boolean {
  if (padding.test(after) || plusBehind.test(after) || signsBehind.test(after)) return true;
  if (/[0-9A-Za-z][+/]$/.test(before) && /^(?:={1,2}["'\\]|\+[0-9A-Za-z])/.test(after)) return true;
  if (/[0-9A-Za-z]\+$/.test(before) && /^\/[0-9A-Za-z]/.test(after)) return true;
  const run = encodedBehind.exec(after.replace(lineEnds, ''))?.[0];
  return run !== undefined && isGenerated(run);
}
