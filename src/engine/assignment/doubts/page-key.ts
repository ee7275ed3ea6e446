import type { Candidate } from '../candidate.ts';

/** A key that a service gives to pages, told by its form and by all of the settings beside it. */
interface PageKey {
  readonly value: RegExp;
  readonly settings: readonly RegExp[];
  /** What stands beside another key of the same form, which is a secret. */
  readonly secret?: RegExp;
  readonly reason: string;
}

const pageKeys: readonly PageKey[] = [
  {
    // `appId: 'R2IYF7ETH7',\n apiKey: '…',\n indexName: 'shop'` of Algolia: the key that fills an index looks the same.
    value: /^[0-9a-f]{32}$/,
    settings: [
      /\bindex_?(?:name|prefix)["']?\s{0,2}[:=]/i,
      /\b(?:app_?id|application_?id|input_?selector)\b|algolia|docsearch/i,
    ],
    secret: /admin|write|saveobject|addobject|transformer|\bqueries\b/i,
    reason: 'beside the name of an index, it is rather the key for searching that every page holds',
  },
  {
    // `broadcaster: 'pusher',\n key: '…',\n cluster: 'eu'`.
    value: /^[0-9a-f]{20}$/,
    settings: [/pusher/i, /\bcluster\b/i],
    reason: 'it is rather the key of an app, which every page holds; the secret of the app is another one',
  },
];

/**
 * Why a key is only to be looked at: as a rule pages hold it. `settings` gives the text round it, on several lines.
 * Undefined if the key is none of these.
 */
export function pageKeyDoubt({ family, words, value }: Candidate, settings: () => string): string | undefined {
  if (family !== 'api-key') return undefined;
  const known = pageKeys.find((one) => one.value.test(value));
  if (!known || words.some((word) => known.secret?.test(word))) return undefined;
  const text = settings();
  return known.settings.every((setting) => setting.test(text)) && known.secret?.test(text) !== true
    ? known.reason
    : undefined;
}
