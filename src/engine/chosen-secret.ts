import { naturalness } from './naturalness.ts';
import { decodeBase64, decodeUtf8 } from './proof/base64.ts';

/** Shorter ones are dummies, or would fall to the first guess. */
const shortest = 6;
/** What people type where no secret is needed. */
const usualWords = /pass|pwd|secret|test|demo|guest|admin|user|login|root|qwerty|letmein|welcome|hello|dummy|foo|bar/i;
/** Fewer different characters are a key held down. */
const fewestCharacters = 5;
/** With so many kinds of characters a password was meant to be one. */
const tellingClasses = 3;
const tellingLength = 8;
/** Hosts that stand in documentation and tests: RFC 2606 and RFC 6761. */
const noHost =
  /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localdomain)(?![\w.-])/i;

/**
 * Whether a password is rather a dummy of documentation or a test: a word, a word with some digits, hardly any
 * characters, or in front of a host that nobody can own. `after` is the text behind it.
 */
export function isLikelyDummy(secret: string, after: string): boolean {
  return noHost.test(after) || isDummyWord(secret) || isDummyInBase64(secret);
}

/**
 * Text in ASCII, which a random value is once in thousands: the first of four characters holds the upper bits of a byte
 * below 128 that is no control character.
 */
const asciiInBase64 = /^(?:[I-Za-f][A-Za-z0-9+/]{3}){1,30}(?:[I-Za-f](?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{2}=))?$/;

/** Whoever puts a password in base64 takes pains with it: that it holds such a word does not tell. */
const onlyDummies = /^(?:(?:pass(?:word)?|secret|token|test|foo|bar|baz|dummy)[-_]?){1,3}$/i;

/** `c2VjcmV0`, as manifests of Kubernetes keep `secret`. */
function isDummyInBase64(secret: string): boolean {
  const bytes = asciiInBase64.test(secret) ? decodeBase64(secret) : undefined;
  return bytes !== undefined && onlyDummies.test(decodeUtf8(bytes) ?? '');
}

/** `key_1234`, `Secret-12345`: as people count up where any value will do. */
const countedUp = /^[a-z]{2,10}[-_.]123(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?$/i;

/** A word, a word with some digits, or hardly any characters. */
export function isDummyWord(secret: string): boolean {
  if (secret.length < shortest || new Set(secret).size < fewestCharacters || countedUp.test(secret)) return true;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) => kind.test(secret)).length;
  if (classes >= tellingClasses && secret.length >= tellingLength) return false;
  if (usualWords.test(secret)) return true;
  const letters = secret.replace(/[^A-Za-z]+/g, ' ').trim();
  return (
    letters.replaceAll(' ', '').length < 4 ||
    letters.split(' ').some((word) => word.length >= 4 && naturalness(word) > 0)
  );
}
