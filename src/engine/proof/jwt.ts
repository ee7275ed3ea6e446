import { parseJson } from '../../foundation/json.ts';
import { decodeBase64, decodeUtf8 } from './base64.ts';
import { type Proof, proven, refuted, unproven } from './proof.ts';

/** JSON Web Token: a header that names its algorithm, a payload, a signature. */
export function checkJwt(secret: string): Proof {
  const [header = '', payload = '', signature = ''] = secret.split('.');
  const algorithm = member(header, 'alg');
  if (typeof algorithm !== 'string') return refuted('the header is no JSON with an algorithm');
  if (algorithm.toLowerCase() === 'none' || signature === '') return refuted('the token is not signed');
  if (member(payload, 'name') === 'John Doe' && member(payload, 'sub') === '1234567890')
    return refuted('the example token that everybody copies');
  if (algorithm === 'ed25519-nkey' && !isBearer(payload))
    return refuted('claims of NATS, which open nothing without the seed of their key');
  if (parseObject(payload) === undefined)
    return isProse(payload) ? refuted('it signs a text, and claims nothing') : unproven('the payload is no JSON');
  if (isMadeOfStockWords(payload)) return refuted('its claims are words of examples');
  if (isOnlyAddress(payload)) return refuted('it claims nothing but an address');
  const hasExpiry = typeof member(payload, 'exp') === 'number';
  return proven(`header and payload parse, ${hasExpiry ? 'the token expires' : 'the token has no expiry'}`);
}

/** Whether NATS lets in whoever shows the token, without a signature by the key that it names. */
function isBearer(payload: string): boolean {
  const claims = member(payload, 'nats');
  return typeof claims === 'object' && claims !== null && Reflect.get(claims, 'bearer_token') === true;
}

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
const times: ReadonlySet<string> = new Set(['iat', 'exp', 'nbf']);

/** `{"some": "payload"}`, `{"foo": "bar", "iat": 1437018582}`: claims that let nobody in anywhere. */
function isMadeOfStockWords(payload: string): boolean {
  const claims = Object.entries(parseObject(payload) ?? {}).filter(([name]) => !times.has(name));
  return claims.length > 0 && claims.every(([name, value]) => stockWords.has(name) && stockWords.has(String(value)));
}

/** What RFC 7519 has to say who a token is from, for and about. */
const registered: ReadonlySet<string> = new Set(['iss', 'sub', 'aud', 'jti']);

/** `{"avatarURL": "https://…"}`, as npm signs the pictures that it passes on: it lets nobody in. */
function isOnlyAddress(payload: string): boolean {
  const claims = Object.entries(parseObject(payload) ?? {}).filter(([name]) => !times.has(name));
  return (
    claims.length > 0 &&
    claims.every(([name, value]) => !registered.has(name) && typeof value === 'string' && /^https?:\/\//.test(value))
  );
}

function member(part: string, name: string): unknown {
  const object = parseObject(part);
  return object === undefined ? undefined : Reflect.get(object, name);
}

function parseObject(part: string): object | undefined {
  const bytes = decodeBase64(part);
  const text = bytes && decodeUtf8(bytes);
  const value = text === undefined ? undefined : parseJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
