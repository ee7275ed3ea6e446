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
}

/** Asked in this order: the cheapest and most telling first. */
const filters: readonly NamedFilter[] = [
  { name: 'proof', reject: ({ proof }) => (proof.kind === 'refuted' ? proof.reason : undefined), yieldsToProof: false },
  { name: 'path', reject: rejectByPath, yieldsToProof: false },
  { name: 'raw media', reject: rejectInRawMedia, yieldsToProof: true },
  { name: 'published', reject: rejectPublished, yieldsToProof: false },
  { name: 'written', reject: rejectWritten, yieldsToProof: false },
  { name: 'foreign', reject: rejectForeign, yieldsToProof: true },
  { name: 'empty', reject: rejectBehindEmpty, yieldsToProof: true },
  { name: 'cut', reject: rejectCut, yieldsToProof: true },
  { name: 'digest', reject: rejectDigest, yieldsToProof: true },
  { name: 'placeholder', reject: rejectPlaceholder, yieldsToProof: true },
  { name: 'encoded', reject: rejectEncoded, yieldsToProof: true },
  { name: 'reserved host', reject: rejectReservedHost, yieldsToProof: true },
  { name: 'repetition', reject: rejectRepetition, yieldsToProof: true },
  { name: 'entropy', reject: rejectByEntropy, yieldsToProof: true },
  { name: 'naturalness', reject: rejectByNaturalness, yieldsToProof: true },
];

/** The first objection, or nothing. */
export function firstObjection(suspect: Suspect): { readonly filter: string; readonly reason: string } | undefined {
  const isProven = suspect.proof.kind === 'proven';
  for (const { name, reject, yieldsToProof } of filters) {
    const reason = isProven && yieldsToProof ? undefined : reject(suspect);
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
