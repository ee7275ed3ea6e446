import { publisherOf } from '../../examples/published.ts';
import type { Objection } from '../evidence/evidence.ts';

/** An example from the documentation of a standard or a provider. */
export const isPublished: Objection = ({ candidate: { value } }) => {
  const publisher = publisherOf(value);
  return publisher === undefined ? undefined : `the value is an example that ${publisher} published`;
};
