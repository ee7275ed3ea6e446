import type { Rejection } from '../evidence.ts';

const stubs =
  /(?:^|[^a-z])(?:your|my|our|the|some|any|insert|enter|replace|put|paste|type|set|provide|specify|add|use|change)[-_ .](?:own|new|real|actual|secure|strong|super|long|random|here|this|with|in|it|a|the|me)?[-_ .]?(?:\w{0,12}[-_ .])?(?:password|passwd|pass|pwd|passphrase|secret|token|key|api|auth|value|credential|username|user|here|this)|placeholder|redacted|masked|filtered|x{4,}|#{5,}|\*{3,}|\.{3}|\u2026|example|sample|dummy|fake|todo|fixme|replace[-_ ]?me|to[-_ ]be[-_ ]|not[-_ ]?set|not[-_ ]?used|unused|not[-_ ]?needed|no[-_ ]?password|undefined|bogus|nonexist|does[-_ ]?not|doesn'?t|goes[-_ ]?here|[-_ ]here$|^your|invalid|wrong|incorrect|whatever|something|blah|lorem|ipsum|^<|>$|^-{3,}$|_{4,}|deadbeef|cafebabe|anonymous/;
const encoded = /\xe2\x80\xa6/;

/** Long ones hold shorter words by chance. */
const longStubs = /EXAMPLE|XXXXXXXX/;

/** `your-token-here`, `xxxx`, `<password>`. */
const isStub: Rejection = ({ candidate: { value }, lowered, shape }) => {
  if (shape.length > 120) return longStubs.test(value) ? 'the value is a placeholder' : undefined;
  return stubs.test(lowered) || encoded.test(lowered) ? 'the value is a placeholder' : undefined;
};

/** `API_KEY=eyJ0eXAi...`: only its beginning is shown. */
const isCutShort: Rejection = ({ candidate: { value, quote }, surroundings: { line } }) => (quote === 'none' && line.includes(`${value}...`) ? 'the value is cut short' : undefined);

/** `aaaaaaaa`, `0000`, `------`, `eHh4eHh4…`, which is `xxx…` in base64. */
const isRepetition: Rejection = (evidence) => {
  const { shape } = evidence;
  if (shape.distinct <= 2 || (shape.length >= 12 && shape.distinct <= 4)) return 'the value repeats one or two characters';
  if (shape.length >= 24 && shape.distinct * 4 <= shape.length && /(.{2,8})\1{5}/.test(evidence.candidate.value)) return 'the value is one piece over and over';
  return shape.length >= 16 && evidence.isSequence ? 'the value is a sequence' : undefined;
};

const words: ReadonlySet<string> = new Set(
  ('true false null nil none undefined yes no on off string str number int integer boolean bool object array any void text varchar char hidden required optional utf-8 utf8 latin1 ascii base64 hex default auto basic ' +
    'bearer digest oauth oauth2 jwt rsa ed25519 ecdsa dsa aes sha1 sha256 sha512 md5 hs256 rs256 es256 plain plaintext ldap kerberos get post put delete self this super new function lambda return nullptr invalid missing ' +
    'password passwd pass pwd passphrase secret secrets token tokens key keys apikey api_key auth credential credentials username user name value email foo bar baz foobar qux abc xyz data type id ' +
    'replaced session cookie header query body path file prompt ask login logout enabled disabled always never empty blank unknown other current-password new-password one-time-code is not and the for with or in as to from if else ' +
    'negotiate ntlm spnego gssapi sasl include omit same-origin stdin private public client server bytes unset redacted masked sensitive scram-sha-256 trust peer md5 keypair uuid unknown test mypassword mysecret mytoken mykey passw0rd_ thepassword somepassword').split(' '),
);

/** A word that stands for any value: `foo`, `password`, `none`, `string`. */
export const isStockWord: Rejection = ({ lowered }) => (words.has(lowered) ? 'the value is a word that stands for any value' : undefined);

/** `password: "password"`, `apiKey: 'api-key'`. */
const repeatsName: Rejection = ({ candidate, lowered }) => {
  if (lowered.length > 40) return undefined;
  const value = lowered.replace(/[^a-z0-9]/g, '').replace(/\d{1,2}$/, '');
  const name = candidate.words.join('');
  return value !== '' && (value === name || name.endsWith(value)) ? 'the value repeats the name' : undefined;
};

export const placeholderRejections: readonly Rejection[] = [repeatsName, isStub, isCutShort, isRepetition];
