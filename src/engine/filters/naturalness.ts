import { naturalness } from '../judgement/naturalness.ts';
import { generatedPart } from './generated-part.ts';
import type { Suspect } from './suspect.ts';

/** With more bits of evidence for words than this, a secret is no longer believed to be generated. */
const mostBits = 8;
const longest = 400;
const hexadecimal = /^[0-9a-f_-]*$/i;
/** No word is this long and spelt with only the letters a to f. */
const longestOfHexadecimalLetters = 20;

/** Words that say what the hash or UUID behind them is for: `server_<32 digits>`, `server_<8>_<4>_…`, `agent:acme:<32>`. */
const markOfHash = /^(?:[a-z]{2,12}[_-]|(?:[\w-]{2,60}:){1,2})(?=[0-9a-f_-]{32,128}$)/i;

/** Two words or more and a number, without quotes: `debounce.send(tokenUpdate)\ndebounce.send(cartUpdate2)`. */
const variable = /^[a-z]{2,20}(?:[A-Z][a-z]{2,20}){1,4}\d{1,2}$/;

/**
 * Rejects what reads like words although the rule's secrets are generated. A telling prefix is left out of the
 * judgement.
 */
export function rejectByNaturalness(suspect: Suspect): string | undefined {
  const { rule, secret, before, after } = suspect;
  if (rule.kind === 'context' && before.endsWith('(') && variable.test(secret) && /^[),]/.test(after))
    return 'a variable that a call is given';
  if (rule.origin === 'chosen' || secret.length > longest) return undefined;
  const body = generatedPart(suspect).replace(markOfHash, '');
  // The six letters among hexadecimal digits form word-like pairs more often than letters drawn from the whole
  // alphabet.
  if (hexadecimal.test(body) && (/[0-9]/.test(body) || body.length > longestOfHexadecimalLetters)) return undefined;
  const bits = naturalness(body);
  return bits > mostBits ? 'reads like words, not like a generated secret' : undefined;
}
