import { Json } from '../../../foundation/json.ts';
import { decodeBase64, decodeUtf8 } from '../base64.ts';
import { type Proof, proven, refuted, unproven } from '../proof.ts';

/** JSON Web Token: a header that names its algorithm, a payload, a signature. */
export function checkJwt(secret: string): Proof {
  const [header = '', payload = '', signature = ''] = secret.split('.');
  const algorithm = parsePart(header).text('alg');
  if (algorithm === undefined) return refuted('the header is no JSON with an algorithm');
  if (algorithm.toLowerCase() === 'none' || signature === '') return refuted('the token is not signed');
  const claims = claimsOf(secret);
  if (claims.text('name') === 'John Doe' && claims.text('sub') === '1234567890')
    return refuted('the example token that everybody copies');
  // NATS lets in whoever shows such a token; any other has to be signed with the seed of its key.
  if (algorithm === 'ed25519-nkey' && claims.flag('nats', 'bearer_token') !== true)
    return refuted('claims of NATS, which open nothing without the seed of their key');
  const fields = claims.fields();
  if (fields === undefined)
    return isProse(payload) ? refuted('it signs a text, and claims nothing') : unproven('the payload is no JSON');
  const lasting = fields.filter(([name]) => !times.has(name));
  if (isMadeOfStockWords(lasting)) return refuted('its claims are words of examples');
  if (isOnlyAddress(lasting)) return refuted('it claims nothing but an address');
  const lastDay = lastDayOf(claims);
  return proven(
    `header and payload parse, ${lastDay === undefined ? 'it has no expiry' : `its last day is ${lastDay}`}`,
  );
}

/** What a token says apart from its times. */
type Claims = readonly (readonly [name: string, value: Json])[];

const times: ReadonlySet<string> = new Set(['iat', 'exp', 'nbf']);

/** Whether the payload is prose, as signed in RFC 7520 and the like: `It’s a dangerous business, Frodo`. */
function isProse(part: string): boolean {
  const bytes = decodeBase64(part);
  const text = bytes && decodeUtf8(bytes);
  return text !== undefined && /^\p{L}[^\p{Cc}]{3,}$/u.test(text) && /\p{L} \p{L}/u.test(text);
}

/** What libraries sign in their documentation. */
const stockWords: ReadonlySet<string> = new Set(
  'foo bar baz qux some payload key value hello world test data a b c x y z'.split(' '),
);

/** `{"some": "payload"}`, `{"foo": "bar", "iat": 1437018582}`: claims that let nobody in anywhere. */
function isMadeOfStockWords(claims: Claims): boolean {
  return (
    claims.length > 0 && claims.every(([name, value]) => stockWords.has(name) && stockWords.has(value.text() ?? ''))
  );
}

/** What RFC 7519 has to say who a token is from, for and about. */
const registered: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'jti']);

/** `{"avatarURL": "https://…"}`, as npm signs the pictures that it passes on: it lets nobody in. */
function isOnlyAddress(claims: Claims): boolean {
  return (
    claims.length > 0 &&
    claims.every(([name, value]) => !registered.has(name) && /^https?:\/\//.test(value.text() ?? ''))
  );
}

/** What the payload of a token says; nothing if it is no JSON. */
export function claimsOf(secret: string): Json {
  return parsePart(secret.split('.')[1] ?? '');
}

/** A year has up to four digits in a date that can be compared as text. */
const mostSeconds = Date.UTC(9999, 11, 31) / 1000;

/** The day on which a token expires, as `YYYY-MM-DD`; undefined if it never does, or says so in no valid way. */
export function lastDayOf(claims: Json): string | undefined {
  const seconds = claims.number('exp');
  if (seconds === undefined || seconds <= 0 || seconds > mostSeconds) return undefined;
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function parsePart(part: string): Json {
  const bytes = decodeBase64(part);
  return Json.parse((bytes && decodeUtf8(bytes)) ?? '');
}
