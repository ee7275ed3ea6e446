import { LargePattern } from '../search/large-pattern.ts';

/**
 * Where credentials are put, up to the start of the value: a telling name and a sign, a flag, a header, the user of an
 * address.
 */
const places = [
  new LargePattern(
    /(?:token|secret|key|pat|passw(?:or)?d|auth)[\w\])]{0,8}["'`]?[\])]?\s{0,3}(?:[.:?+]?=|=>|:|,)\s{0,3}["'`]?$/i,
  ),
  new LargePattern(/--[\w-]{0,24}(?:token|secret|key|passw(?:or)?d)\s["'`]?$/i),
  new LargePattern(/authorization["']?[:,\s]{1,3}["']?(?:bearer|token)\s$/i),
  /:\/\/(?:[^\s:@/]{1,24}:)?$/,
];

/** Whether the text before a secret says that it is one: `ACME_TOKEN=`, `set('KEY', '`, `--token `, `https://me:`. */
export function isNamedBefore(before: string): boolean {
  return places.some((place) => place.test(before));
}
