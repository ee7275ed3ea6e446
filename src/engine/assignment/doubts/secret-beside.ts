import type { Candidate } from '../candidate.ts';

/**
 * Why an access key is of medium confidence at most: the secret that it goes with stands near, so it rather tells who
 * signs, as the ids of AWS do: `access_key: …`, `secret_key: …`. `around` gives the text round it, on several lines.
 * Undefined for any other value.
 */
export function secretBeside({ family, words }: Candidate, around: () => string): string | undefined {
  const isAccessKey =
    family === 'api-key' && words.at(-1) === 'key' && words.at(-2) === 'access' && !words.includes('secret');
  return isAccessKey && secretOfPair.test(around()) ? 'the secret that it goes with stands beside it' : undefined;
}

const secretOfPair = /(?:secret(?:[_-]?access)?[_-]?key|access[_-]?(?:key[_-]?)?secret)["'\]]{0,2}\s?(?:=>?|:)\s?\S/i;
