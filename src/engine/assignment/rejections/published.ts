import { publisherOf } from '../../examples/published.ts';
import type { Rejection } from '../evidence/evidence.ts';

/** An example from the documentation of a standard or a provider. */
export const isPublished: Rejection = ({ candidate: { value } }) => {
  const publisher = publisherOf(value);
  return publisher === undefined ? undefined : `the value is an example that ${publisher} published`;
};
