import type { RuleEntry } from '../../model/rule-set.ts';
import type { NearName } from './near-names.ts';

/** How the id ends if the rule is for anything that a service hands out. */
const plainKind = /^[a-z0-9]+-(?<words>(?:(?:api|auth|access|personal)-){0,3}(?:key|token))$/;
/** What people choose themselves, or write into an address, is no kind of key. */
const otherKind = /pass(?:word|phrase)?\b|\burl\b|\blogin\b|\bcookie\b/;
/** Words of a key that leave open which of its secrets a service means. */
const plainWords: ReadonlySet<string> = new Set(
  'access api auth credential credentials key pat private secret token'.split(' '),
);
/** What the half of a pair is called that anybody may see: `MIXPANEL_TOKEN` beside its secret. */
const halves: ReadonlySet<string> = new Set(['key', 'pat', 'token']);

/** `api_key` for `acme-api-key`; undefined for `acme-app-secret`, which goes with a key that anybody may see. */
export function plainWordsOf({ id }: RuleEntry): string | undefined {
  return plainKind.exec(id)?.groups?.['words']?.replaceAll('-', '_');
}

/**
 * `client_secret` for `acme-client-secret`, whatever kind of key it is. What is called a key or a token beside a secret
 * may be the half of the pair that anybody may see.
 */
export function kindWordsOf({ id, provider }: RuleEntry, words: readonly string[]): string | undefined {
  const kind = id.startsWith(`${provider}-`) ? id.slice(provider.length + 1).replace(/-(?:legacy|by-name)$/, '') : '';
  if (kind === '' || otherKind.test(kind)) return undefined;
  const isHalf = kind.endsWith('secret') && !words.includes('secret') && words.some((word) => halves.has(word));
  return isHalf ? undefined : kind.replaceAll('-', '_');
}

/**
 * Whether a key is called after the service and says no more of what it is: `ACME_SECRET`, `acmeApiKey`, `acme token:`.
 */
export function isPlainlyCalled(words: readonly string[], { name, wordsBehind }: NearName): boolean {
  const others = words.filter((word) => !plainWords.has(word));
  return others.length > 0
    ? others.join('') === name
    : wordsBehind.length > 0 && wordsBehind.every((word) => plainWords.has(word));
}
