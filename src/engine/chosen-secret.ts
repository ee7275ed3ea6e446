import { naturalness } from './naturalness.ts';
import { decodeBase64, decodeUtf8 } from './proof/base64.ts';

/** Shorter passwords are dummies, or would fall to the first guess. */
const shortest = 6;
/** What people type where no real secret is needed. */
const usualWords = /pass|pwd|secret|test|demo|guest|admin|user|login|root|qwerty|letmein|welcome|hello|dummy|foo|bar/i;
/** With fewer different characters it is a key held down. */
const fewestCharacters = 5;
/** A password with this many kinds of characters was meant as one. */
const tellingClasses = 3;
const tellingLength = 8;
/** Hosts used in documentation and tests: RFC 2606 and RFC 6761. */
const noHost =
  /^[^\s"'<>/]{0,80}@(?:[\w.-]*\.)?(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localdomain)(?![\w.-])/i;

/**
 * Whether a password looks like a dummy from documentation or a test: a word, a word with some digits, hardly any
 * different characters, or placed before a host that nobody can own. `after` is the text after it.
 */
export function isLikelyDummy(secret: string, after: string): boolean {
  return noHost.test(after) || isDummyWord(secret) || isDummyInBase64(secret);
}

/**
 * ASCII text in base64, which a random value is once in thousands: the first of every four characters holds the upper
 * bits of a byte below 128 that is not a control character.
 */
const asciiInBase64 = /^(?:[I-Za-f][A-Za-z0-9+/]{3}){1,30}(?:[I-Za-f](?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{2}=))?$/;

/**
 * Anyone who encodes a password in base64 has taken trouble over it, so merely containing such a word proves nothing:
 * the whole must be made of them.
 */
const onlyDummies = /^(?:(?:pass(?:word)?|secret|token|test|foo|bar|baz|dummy)[-_]?){1,3}$/i;

/** `c2VjcmV0`, the way Kubernetes manifests store `secret`. */
function isDummyInBase64(secret: string): boolean {
  const bytes = asciiInBase64.test(secret) ? decodeBase64(secret) : undefined;
  return bytes !== undefined && onlyDummies.test(decodeUtf8(bytes) ?? '');
}

/** `key_1234`, `Secret-12345`: people count up where any value will do. */
const countedUp = /^[a-z]{2,10}[-_.]123(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?$/i;

/** A word, a word with some digits, or hardly any different characters. */
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
