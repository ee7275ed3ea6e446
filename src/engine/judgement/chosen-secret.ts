import { isSequence } from '../assignment/evidence/evidence.ts';
import { decodeBase64, decodeUtf8 } from '../proof/base64.ts';
import { naturalness } from './naturalness.ts';

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
  if (noHost.test(after)) return true;
  if (phrase.test(secret)) return false;
  const plain = secret.replace(/%([2-7][\da-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (isWordWithNumber(plain)) return false;
  return isDummyWord(plain) ? standsForAny.test(plain) || !isHosted(after) : isDummyInBase64(secret);
}

/** `pepper1975`, `garden_oslo908`: one or two words and a number, as people choose passwords that they mean. */
const wordWithNumber = /^(?=.{8})[A-Za-z]{4,16}(?:[-_.@#]?[A-Za-z]{3,16})?[-_.@#]?(?<number>\d{2,4})!?$/;
/** What guides, images and setups call their own. */
const ownWords =
  /postgre|mysql|maria|mongo|redis|rabbit|oracle|elastic|kafka|docker|jenkins|server|database|local|host|example|sample|change|token|value|string|your|super|random|default|account|service|company|client|master|word|replace|insert|enter|some|development|production|staging/i;
/** Digits that count up or down, or are all the same. */
const handyNumber = /^(?:12|123|1234|01|001|321|4321|456|789|2345|(\d)\1{1,3})$/;

function isWordWithNumber(secret: string): boolean {
  const number = wordWithNumber.exec(secret)?.groups?.['number'];
  return number !== undefined && !handyNumber.test(number) && !usualWords.test(secret) && !ownWords.test(secret);
}

/** A recovery phrase is made of words. */
const phrase = /^(?:[a-z]{3,8} ){11}/;

/** What guides write in place of a password, whatever the host. */
const standsForAny =
  /^[^A-Za-z]*(?:(?:my|your|db|user|admin|mongo|test|some|the)[-_]?)?(?:pass(?:wor[dt]|wd)?|pwd|secret|contrase.a|senha|x+)\d{0,3}[^A-Za-z]*$/i;

/** The host behind a password. */
const hostAfter = /^@([a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){2,8})(?![\w.-])/i;

/** `x7k2m9q`, `ds048537`: letters and digits mixed, or a number that nobody counts up to. */
const generatedLabel = /^(?=[a-z\d-]{5,63}$)(?:[a-z\d-]*(?:\d[a-z]+\d|[a-z]\d[a-z])[a-z\d-]*|[a-z-]+\d{5,})$/i;

/** Names of Atlas's hosts: `shop.x7k2m.mongodb.net`, where the middle may be letters alone. */
const atlasHost = /^[a-z\d-]+\.([a-z\d]{5,7})\.mongodb\.net$/i;

/** `abcde`, `abc123`, `xxxxx`, `12345`: what guides write for that middle. */
const writtenLabel = /123|abc|xxx|xyz|qwert|mongo|example|host|shard|nlb|region|zone/i;

/**
 * Whether a service made up the name of the host, so that an account waits there, however weak its password:
 * `root:root@shop.x7k2m9q.mongodb.net`.
 */
function isHosted(after: string): boolean {
  const [, host] = hostAfter.exec(after) ?? [];
  if (host === undefined) return false;
  const [, middle] = atlasHost.exec(host) ?? [];
  if (middle !== undefined) return !writtenLabel.test(middle) && new Set(middle).size > 3;
  return host
    .split('.')
    .slice(0, -2)
    .some((label) => generatedLabel.test(label) && !writtenLabel.test(label));
}

/**
 * ASCII text in base64, which a random value is once in thousands: the first of every four characters holds the upper
 * bits of a byte below 128 that is not a control character.
 */
const asciiInBase64 = /^(?:[I-Za-f][A-Za-z0-9+/]{3}){1,30}(?:[I-Za-f](?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{2}=)|Cg==)?$/;

/**
 * Anyone who encodes a password in base64 has taken trouble over it, so merely containing such a word proves nothing:
 * the whole must be made of them.
 */
const onlyDummies =
  /^(?:(?:pass(?:word)?|secret|token|test|foo|bar|baz|dummy|changeme|admin|root|guest|postgres|mysql|mongo|redis|rabbitmq)[-_]?){1,3}$/i;

/** `c2VjcmV0`, `cG9zdGdyZXM=`: the way Kubernetes manifests store `secret`, and what an image comes with. */
function isDummyInBase64(secret: string): boolean {
  const bytes = asciiInBase64.test(secret) ? decodeBase64(secret) : undefined;
  return bytes !== undefined && onlyDummies.test(decodeUtf8(bytes)?.trimEnd() ?? '');
}

/** `key_1234`, `Secret-12345`, `key_7890`: people count up where any value will do. */
const countedUp = /^[a-z]{2,10}[-_.](?:123(?:4(?:5(?:6(?:7(?:89?)?)?)?)?)?|4567?|5678?|6789?|7890)$/i;

const longHash = 24;
/** Random digits and letters of hexadecimal, in which some letters read as a word: `…c7f4cabed5…`. */
const hash = /^(?=\D{0,23}\d)(?=[^a-f]{0,23}[a-f])[0-9a-f]+$/;

/** `28111974`: a date or a number that means something to its owner. */
const onlyDigits = /^\d{8,20}$/;

/** `HB8417`: somebody's initials and a number that nobody counts up to. */
const initials = /^(?!.*(?:123|234|000|111|(?:19|20)\d\d$))[A-Za-z]{1,3}\d{4,8}$/;

/** A word, a word with some digits, digits in order, or hardly any different characters. */
export function isDummyWord(secret: string): boolean {
  if (secret.length < shortest || new Set(secret).size < fewestCharacters || countedUp.test(secret)) return true;
  if (onlyDigits.test(secret)) return isSequence(secret);
  if (initials.test(secret)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^0-9A-Za-z]/].filter((kind) => kind.test(secret)).length;
  if (classes >= tellingClasses && secret.length >= tellingLength) return false;
  if (usualWords.test(secret)) return true;
  if (secret.length >= longHash && hash.test(secret)) return false;
  const letters = secret.replace(/[^A-Za-z]+/g, ' ').trim();
  return (
    letters.replaceAll(' ', '').length < 4 ||
    letters.split(' ').some((word) => word.length >= 4 && naturalness(word) > 0)
  );
}
