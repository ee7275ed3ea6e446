import type { Candidate } from '../candidate.ts';
import { publisherOf } from '../published.ts';

/** Everybody knows it: it stands in a standard or in the provider's own samples. */
export function rejectPublished({ secret }: Candidate): string | undefined {
  const publisher = publisherOf(secret);
  return publisher === undefined ? undefined : `an example that ${publisher} published`;
}
