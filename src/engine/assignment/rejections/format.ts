import { LargePattern } from '../../large-pattern.ts';
import { decodeBase64, decodeUtf8 } from '../../proof/base64.ts';
import type { Rejection } from '../evidence.ts';
import { knownFormatOf } from './known-formats.ts';

const passwordHash =
  /^(?:\${1,2}(?:2[abxy]?|1|5|6|y|7|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|P|H|S|md5|sha\d?)\$|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|BCRYPT|noop|ARGON2)\w*\}|pbkdf2_|pbkdf2:|scrypt:|bcrypt|argon2|sha(?:1|256|384|512)(?:[-:$]|\/\/)|md5[:$]|SCRAM-SHA|e1NIQX|e1NTSEF|e01ENX|e0NSWVBUf)/i;

const anyHash = new LargePattern(passwordHash);

/** `$2b$…`, `{SSHA}…`, `pbkdf2:…`: what a password is kept as. */
export const isPasswordHash: Rejection = ({ candidate: { value } }) =>
  anyHash.test(value) ? 'the value is a password hash' : undefined;

/** Dates, versions, addresses, hashes and whatever else has a form that no secret has. */
const hasKnownFormat: Rejection = ({ candidate: { value, words }, isOpaque, shape }) => {
  if (value.startsWith('MII') && shape.length > 100 && words.some((word) => word.startsWith('priv'))) return undefined;
  const found = knownFormatOf(value, shape.marks > 0);
  if (found === undefined || (isOpaque && shape.length < 30 && shape.marks === 0 && found === 'an algorithm'))
    return undefined;
  if (found === 'a selector' && shape.digits > 1) return undefined;
  return `the value is ${found}`;
};

/** `image: acme/oauth-proxy:v7.4.0`: what the image is called and its version. */
const isImageVersion: Rejection = ({ candidate: { separator, nameEnd, valueStart, quote }, surroundings: { line } }) =>
  quote === 'none' && separator === 'colon' && valueStart === nameEnd + 1 && /^[\s-]{0,40}["']?image["']?:\s/.test(line)
    ? 'the value is the version of an image'
    : undefined;

/** `pwdPolicySubentry: cn=short,ou=policies`: a name in a directory. */
const isDistinguishedName: Rejection = ({ candidate: { value, quote, next }, surroundings: { line } }) =>
  quote === 'none' &&
  next === ',' &&
  ['cn=', 'ou=', 'dc=', 'uid='].some((attribute) => line.includes(`${attribute}${value},`))
    ? 'the value is a part of a distinguished name'
    : undefined;

/** `/etc/ssl/key.pem`, `./secrets`, `C:\keys`, `config/master.key`. */
const isPath: Rejection = ({ candidate: { value, family }, shape, isOpaque, naturalness }) => {
  if (shape.marks === 0) return undefined;
  if (
    /^(?:~|\.{1,2})?\/[\w.@-]+(?:\/|$)/.test(value) &&
    (!isOpaque || /\/\w+\/|\.\w{2,4}$/.test(value)) &&
    naturalness > 0.45
  )
    return 'the value is a path';
  if (/^\/(?:etc|usr|var|opt|home|root|tmp|run|srv|mnt|proc|sys)\/[\w.@/-]+$/.test(value)) return 'the value is a path';
  if (/^[A-Za-z]:\\/.test(value) || /^\.{1,2}\//.test(value)) return 'the value is a path';
  if (
    /\.(?:pem|key|crt|cer|p8|p12|pfx|jks|json|ya?ml|txt|xml|html?|js|ts|py|rb|go|java|php|css|conf|cfg|ini|properties|png|svg|log|sh|md|csv|db|zip|tar|t?gz|bz2|7z|jar|war|whl|apk|ipa|dmg|msi|iso|gpg|asc|pub|env|c|h|cpp|exe|dll|so)$/i.test(
      value,
    )
  )
    return 'the value is the name of a file';
  if (family === 'api-key' && /^\/[a-z]{3,20}(?:\/[\w.-]{1,40}){2,10}$/.test(value) && !isOpaque)
    return 'the value is a path';
  return (value.match(/[/\\]/g)?.length ?? 0) >= 1 &&
    shape.digits * 8 < shape.length &&
    naturalness > 0.5 &&
    /^[\w./\\@:-]+$/.test(value)
    ? 'the value is a path'
    : undefined;
};

/**
 * A UUID by itself is an id, whatever says of what: `shop:8d3f4c1e-…`; a name that says token, secret or password makes
 * it one to look at.
 */
const isUuid: Rejection = ({ candidate: { value, family, words }, shape }) => {
  if (
    shape.length < 36 ||
    shape.length > 60 ||
    !/^(?:[a-z][\w-]{1,20}:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
  )
    return undefined;
  return family === 'api-key' && words.length === 1
    ? 'the value is a UUID and the name does not say what for'
    : undefined;
};

/** Numbers are no secrets but under a password's name. */
const isNumber: Rejection = ({ candidate: { value, family, quote, isStatement, separator }, shape }) => {
  if (
    !/^[-+]?(?:0x[\da-f]{1,16}[ul]{0,3}|[\d_.,]+[a-z%]{0,3}|\d[\d_]{0,20}(?:[iu](?:8|16|32|64|128|size)|f32|f64)|\d{1,3}\.\d{1,20}e[-+]?\d{1,3})$/i.test(
      value,
    ) ||
    shape.length > 30
  )
    return undefined;
  if (shape.digits >= 12 && shape.digits === shape.length) return undefined;
  return family === 'password' &&
    shape.length >= 4 &&
    (quote !== 'none' || isStatement) &&
    separator !== 'blank' &&
    shape.digits === shape.length
    ? undefined
    : 'the value is a number';
};

/** Encoded characters, control characters and bytes beyond text. */
const isBinary: Rejection = ({ candidate: { value }, shape }) => {
  if (shape.foreign * 4 > shape.length) return 'the value is text in another script or binary';
  if (shape.marks === 0) return undefined;
  return /(?:\\x[0-9a-f]{2}.{0,2}){3}|(?:\\u[0-9a-f]{4,8}){2}|\\(?:e|033|x1b)\[\d|[^\t\r\n -~\x80-\xff]/i.test(value)
    ? 'the value is made of escapes'
    : undefined;
};

const grammarScope = /^[a-z][a-z-]{1,30}(?:\.[a-z\d][a-z\d-]{0,30}){1,6}$/;

/** `defaultToken: 'comment.block.shop.2'`: what an editor colours. */
const isGrammarScope: Rejection = ({ candidate: { value, family, quote }, shape }) =>
  family === 'token' && quote !== 'none' && shape.marks > 0 && shape.digits < 3 && grammarScope.test(value)
    ? 'the value is a scope of a grammar'
    : undefined;

/** `eyJhbGciOiJIUzI1NiJ9.`: what a token begins with, the same for all of a service. */
const isTokenHead: Rejection = ({ candidate: { value } }) => {
  if (!value.startsWith('eyJ') || value.length > 200 || !/^[\w-]+\.?$/.test(value)) return undefined;
  const bytes = decodeBase64(value.replace('.', ''));
  return /^\{"(?:alg|typ)":"[\w-]{1,10}"(?:,"(?:alg|typ)":"[\w-]{1,10}")?\}$/.test((bytes && decodeUtf8(bytes)) ?? '')
    ? 'the value is the head of a token'
    : undefined;
};

/** `linkToken: "0x51…"`: a contract or an account of Ethereum; what signs for one has 32 bytes. */
const isChainAddress: Rejection = ({ candidate: { value, family } }) =>
  family !== 'password' && /^0x[0-9a-f]{40}$/i.test(value) ? 'the value is an address of a blockchain' : undefined;

/** `auth: ['shop:order:create']`: what somebody may do. */
const isPermission: Rejection = ({ candidate: { value, family }, shape }) =>
  family === 'credential' && shape.digits === 0 && /^[a-z-]{2,30}(?::[a-z-]{2,30}){1,4}$/.test(value)
    ? 'the value is a permission'
    : undefined;

/** `clientToken: 'pub…'` of Datadog, which pages hand to every browser. */
const isBrowserToken: Rejection = ({ candidate: { value, family } }) =>
  family === 'token' && /^pub[0-9a-f]{32}$/.test(value)
    ? 'the value is a token for browsers, which is public'
    : undefined;

export const formatRejections: readonly Rejection[] = [
  hasKnownFormat,
  isGrammarScope,
  isTokenHead,
  isImageVersion,
  isDistinguishedName,
  isUuid,
  isChainAddress,
  isBrowserToken,
  isPermission,
  isNumber,
  isPath,
  isBinary,
];
