import { rejectCut } from './cut.ts';
import { rejectDigest } from './digest.ts';
import { rejectBehindEmpty } from './empty.ts';
import { rejectEncoded } from './encoded.ts';
import { rejectByEntropy } from './entropy.ts';
import { rejectForeign } from './foreign.ts';
import { rejectByNaturalness } from './naturalness.ts';
import { rejectByPath, rejectInRawMedia } from './path.ts';
import { rejectPlaceholder, rejectWritten } from './placeholder.ts';
import { rejectPublished } from './published.ts';
import { isTypable, rejectRepetition } from './repetition.ts';
import { rejectReservedHost } from './reserved-host.ts';
import type { Suspect } from './suspect.ts';

/** Says why a suspect is not a secret, as a clause for `--explain`; undefined if it has no objection. */
export type Filter = (suspect: Suspect) => string | undefined;

/** A filter with the name that `--explain` shows. */
export interface NamedFilter {
  readonly name: string;
  readonly reject: Filter;
  /** Whether a proof (right checksum, a key that parses) outweighs this filter's objection. */
  readonly yieldsToProof: boolean;
  /** Whether it reads words and marks, which the bytes of a key in binary do not have. */
  readonly isOfText: boolean;
}

/** Control characters, also those over 0x7f: no text between quotes or on a line has them. */
const control = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/;
const printable = /[\x20-\x7e]/g;
/** At least this share of a key's bytes is no printable ASCII; of random ones, 63 % are none. */
const leastOfBytes = 0.25;

/** Whether a secret is bytes rather than characters; an escape sequence in a text does not make it so. */
function isBinary(secret: string): boolean {
  return control.test(secret) && secret.replace(printable, '').length >= secret.length * leastOfBytes;
}

/** Asked in this order: the cheapest and most telling first. */
const filters: readonly NamedFilter[] = [
  {
    name: 'proof',
    reject: ({ proof }) => (proof.kind === 'refuted' ? proof.reason : undefined),
    yieldsToProof: false,
    isOfText: false,
  },
  { name: 'path', reject: rejectByPath, yieldsToProof: false, isOfText: false },
  { name: 'raw media', reject: rejectInRawMedia, yieldsToProof: true, isOfText: false },
  { name: 'published', reject: rejectPublished, yieldsToProof: false, isOfText: false },
  { name: 'written', reject: rejectWritten, yieldsToProof: false, isOfText: true },
  { name: 'foreign', reject: rejectForeign, yieldsToProof: true, isOfText: true },
  { name: 'empty', reject: rejectBehindEmpty, yieldsToProof: true, isOfText: true },
  { name: 'cut', reject: rejectCut, yieldsToProof: true, isOfText: true },
  { name: 'digest', reject: rejectDigest, yieldsToProof: true, isOfText: true },
  { name: 'placeholder', reject: rejectPlaceholder, yieldsToProof: true, isOfText: true },
  { name: 'encoded', reject: rejectEncoded, yieldsToProof: true, isOfText: true },
  { name: 'reserved host', reject: rejectReservedHost, yieldsToProof: true, isOfText: true },
  { name: 'repetition', reject: rejectRepetition, yieldsToProof: true, isOfText: false },
  { name: 'entropy', reject: rejectByEntropy, yieldsToProof: true, isOfText: false },
  { name: 'naturalness', reject: rejectByNaturalness, yieldsToProof: true, isOfText: true },
];

/** The first objection, or nothing. */
export function firstObjection(suspect: Suspect): { readonly filter: string; readonly reason: string } | undefined {
  const isProven = suspect.proof.kind === 'proven';
  const isOfBytes = isBinary(suspect.secret);
  for (const { name, reject, yieldsToProof, isOfText } of filters) {
    const reason = (isProven && yieldsToProof) || (isOfBytes && isOfText) ? undefined : reject(suspect);
    if (reason !== undefined) return { filter: name, reason };
  }
  return undefined;
}

/** What the filters that look at the path say once it is known: git objects are searched before they have one. */
export function objectionToPath(
  suspect: Pick<Suspect, 'rule' | 'secret' | 'path'>,
  isProven: boolean,
): string | undefined {
  return (
    rejectByPath(suspect) ??
    (isProven ? undefined : rejectInRawMedia(suspect)) ??
    (isTypable(suspect.rule) && !isProven ? (rejectRepetition(suspect) ?? rejectByEntropy(suspect)) : undefined)
  );
}
