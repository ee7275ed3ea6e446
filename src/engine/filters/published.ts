import { publisherOf } from '../examples/published.ts';
import type { Suspect } from './suspect.ts';

/** Rejects what everybody knows: it is printed in a standard or in the provider's own samples. */
export function rejectPublished({ secret }: Suspect): string | undefined {
  const publisher = publisherOf(secret);
  return publisher === undefined ? undefined : `an example that ${publisher} published`;
}
