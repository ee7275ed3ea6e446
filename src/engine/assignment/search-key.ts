import type { Candidate } from './candidate.ts';

/** Bytes on either side of a key in which the other settings of its object are looked for; no more than a line's. */
export const settingsReach = 300;

const index = /\bindex_?(?:name|prefix)["']?\s{0,2}[:=]/i;
const site = /\b(?:app_?id|application_?id|input_?selector)\b|algolia|docsearch/i;
/** Of programs that fill an index, and need a key that may. */
const writer = /admin|write|saveobject|addobject|transformer|\bqueries\b/i;

/**
 * Why the key of an object like this is only to be looked at: it stands in pages, for searching them, as a rule.
 *
 *     algolia: {
 *       appId: 'R2IYF7ETH7',
 *       apiKey: '…',
 *       indexName: 'shop',
 *
 * The key that may change the index has the same form. Undefined if the key is none of these.
 */
export function searchKeyDoubt({ family, words, value }: Candidate, settings: () => string): string | undefined {
  if (family !== 'api-key' || !/^[0-9a-f]{32}$/.test(value) || words.some((word) => writer.test(word)))
    return undefined;
  const text = settings();
  return index.test(text) && site.test(text) && !writer.test(text)
    ? 'beside the name of an index, it is rather the key for searching that every page holds'
    : undefined;
}
