import { LargePattern } from '../../search/large-pattern.ts';
import { textBefore } from '../../text/text-before.ts';
import { isEscapedKey } from '../evidence/escaped-key.ts';
import type { Evidence, Objection } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import { knownFormatOf } from './known-formats.ts';
import { setOf } from './words.ts';

const passwordHash =
  /^(?:\${1,4}(?:2[abxy]?|1|5|6|y|7|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|P|H|S|md5|sha\d?|bcrypt-sha256|shiro\d)\$|\{(?:S?SHA|S?MD5|CRYPT|PBKDF2|BCRYPT|noop|ARGON2|(?:PLAIN|LDAP|CRAM|DIGEST|HMAC)-MD5|BLF-CRYPT|SCRAM-SHA)[\w-]{0,20}\}|pbkdf2_|pbkdf2:|scrypt:|bcrypt|argon2|sha(?:1|256|384|512)(?:[-:$]|\/\/)|md5[:$]|md5[0-9a-f]{32}$|SCRAM-SHA|(?:[\w-]{1,40}:)?[0-9a-f]{16,32}\${1,2}[0-9a-f]{64}$|e1NIQX|e1NTSEF|e01ENX|e0NSWVBUf)/i;

const anyHash = new LargePattern(passwordHash);

/**
 * `$2b$…`, `{SSHA}…`, `pbkdf2:…`, `rpcauth=shop:<salt>$<hash>`: the hash that is stored instead of a password. Compose wants `$` twice, and four times
 * in a file that makes another.
 */
export const isPasswordHash: Objection = ({ candidate: { value } }) =>
  anyHash.test(value) ? 'the value is a password hash' : undefined;

/** `"PASS" => "\u{2713}"`: a mark to be seen. `server.key: error:0906406D:PEM routines`: what OpenSSL says about a file. */
const isMarkOrError: Objection = ({ candidate: { value } }) =>
  (value.startsWith('\\u') && /^\\u(?:[\dA-Fa-f]{4}|\{[\dA-Fa-f]{2,6}\})$/.test(value)) ||
  (value.startsWith('error:') && /^error:[\dA-F]{8}:/.test(value))
    ? 'the value is a mark or an error'
    : undefined;

/** `urn:ietf:params:oauth:request_uri:…`: the name is a part of a URN. */
const isInUrn: Objection = ({ candidate: { name, separator, quote }, surroundings: { line } }) =>
  quote === 'none' && separator === 'colon' && line.includes(`urn:ietf:params:${name}:`)
    ? 'the value is a part of a URN'
    : undefined;

/** `SHA1 of given password: d390c1` */
const isDigestOf: Objection = ({ candidate: { qualifier, value, separator }, surroundings: { line } }) =>
  separator === 'colon' &&
  /\bof\b/.test(qualifier) &&
  /^[\da-f]{6,64}$/i.test(value) &&
  /\b(?:sha-?\d{1,3}|md5|hash|digest|checksum)\s+of\b/i.test(line)
    ? 'the value is a digest'
    : undefined;

/** Dates, versions, addresses, hashes and other values in a form that no secret has. */
const hasKnownFormat: Objection = ({ candidate: { kind, value, words }, isOpaque, shape }) => {
  if (value.startsWith('MII') && shape.length > 100 && words.some((word) => word.startsWith('priv'))) return undefined;
  const found = knownFormatOf(value, shape.marks > 0);
  if (found === undefined || (isOpaque && shape.length < 30 && shape.marks === 0 && found === 'an algorithm'))
    return undefined;
  if (found === 'a selector' && shape.digits > 1) return undefined;
  // What a call takes for a password is none of the packages of a list.
  if (found === 'what a package requires' && kind === 'user-password') return undefined;
  return `the value is ${found}`;
};

const imageLine = /^[\s-]{0,40}["']?image["']?:\s/;
const tagged = /\s(?:-t|--tag)[ =]|\b(?:docker|podman|buildah|skopeo|crane|nerdctl)\b/i;

/** `image: acme/oauth-proxy:v7.4.0`, `docker push acme/oauth-proxy:nightly`: the name of an image and its version. */
const isImageVersion: Objection = ({ candidate, surroundings: { line } }) => {
  const { name, value, separator, nameEnd, valueStart, quote } = candidate;
  if (quote !== 'none' || separator !== 'colon' || valueStart !== nameEnd + 1) return undefined;
  return imageLine.test(line) || (tagged.test(line) && line.includes(`/${name}:${value}`))
    ? 'the value is the version of an image'
    : undefined;
};

/** `smtp+xoauth2://jane@shop`: the name is the scheme of an address. */
const isBehindScheme: Objection = ({ candidate: { value, quote, separator, nameEnd, valueStart } }) =>
  quote === 'none' && separator === 'colon' && valueStart === nameEnd + 1 && value.startsWith('//')
    ? 'the value is an address'
    : undefined;

/** `pwdPolicySubentry: cn=short,ou=policies`: a name in a directory. */
const isDistinguishedName: Objection = ({ candidate: { value, quote, next }, surroundings: { line } }) =>
  quote === 'none' &&
  next === ',' &&
  ['cn=', 'ou=', 'dc=', 'uid='].some((attribute) => line.includes(`${attribute}${value},`))
    ? 'the value is a part of a distinguished name'
    : undefined;

const uuidOfSomething = /^(?:[a-z][\w-]{1,20}:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * A UUID under a bare `key` is an id, also with a prefix that says of what: `shop:8d3f4c1e-…`. Under a name that says
 * token, secret or password it is worth a look, unless the prefix says that it is an id: `k8s-uid:8d3f4c1e-…`. So it
 * is in a call of an API: `https://pay.acme.dev/api/check?key=8d3f4c1e-…`.
 */
const isUuid: Objection = (evidence) => {
  const { value, family, words } = evidence.candidate;
  return evidence.shape.length >= 36 &&
    evidence.shape.length <= 60 &&
    uuidOfSomething.test(value) &&
    ((family === 'api-key' && words.length === 1 && words[0] !== 'apikey' && !isGivenToApi(evidence)) ||
      /^(?:[\w-]{1,15}[-_])?u?id:/i.test(value))
    ? 'the value is a UUID and the name does not say what for'
    : undefined;
};

/** An address that says by a part of its own that programs call it. */
const addressOfApi = /:\/\/(?:[\w.-]{1,60}[./])?api[./][\w./-]{0,80}\?key=$/i;

/** Whether it is the key in a call of an API: `https://pay.acme.dev/api/check?key=…`. */
export function isGivenToApi({ candidate: { kind, value }, surroundings: { line } }: Evidence): boolean {
  if (kind !== 'query') return false;
  const at = line.indexOf(value);
  return addressOfApi.test(textBefore(line, at, 200));
}

/** `0x57fffffc`, `1,132.5`, `15s`, `2u8`, `2.29e+09`, `1..16`, but not `4816027359..a` */
const number =
  /^[-+]?(?:0x[\da-f]{1,16}[ul]{0,3}|(?!\d{6,}\.\.)[\d_.,]+[a-z%]{0,3}|\d[\d_]{0,20}(?:[iu](?:8|16|32|64|128|size)|f32|f64)|\d{1,3}\.\d{1,20}e[-+]?\d{1,3}|\d{1,2}#[\da-f_]{1,20}#)$/i;
const longestNumber = 30;
/** `01047392851w`: nothing with a unit is counted that far, but people use telephone numbers for passwords. */
const longCount = /^\d{7,14}[a-z]{1,3}$/i;
/** `19990101abc`, where no quotes say that it is a text. */
const initials = /^\d{8,14}(?!(?:[mun]s|sec|min|[kmg]i?b|px|pt|em)$)[a-z]{2,3}$/i;
/** Digits from which a number is no count: nothing is counted that far. */
const fewestDigitsOfCode = 12;
const shortestPin = 4;

/** `20261127221754`, `20261127221754003`: as the versions of migrations are written. */
const timeInDigits = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?:\d{3})?$/;

/** Words beside which a number tells when or how long. */
const timeWords = setOf('expiry expires expire timeout ttl utc lifetime');

/** A number is no secret, except under the name of a password. */
export const isNumber: Objection = (evidence) => {
  const {
    candidate: { value, family, quote },
    shape,
  } = evidence;
  if (!number.test(value) || shape.length > longestNumber) return undefined;
  if (isTime(evidence)) return 'the value is a time';
  const isDigits = shape.digits === shape.length;
  if (family === 'password' && (quote === 'none' ? initials : longCount).test(value)) return undefined;
  if (isDigits && shape.digits >= fewestDigitsOfCode) return undefined;
  return isDigits && mayBePin(evidence) ? undefined : 'the value is a number';
};

/** `20261127221754`, or milliseconds since 1970. */
function isTime({ candidate: { value, family }, shape }: Evidence): boolean {
  return (
    (shape.digits === shape.length && timeInDigits.test(value)) ||
    (shape.length === 13 && /^1[4-9]/.test(value) && family !== 'password')
  );
}

/** Whether digits are what a password is set to; but `TPM_RS_PW = 1073741833,` is one of several. */
function mayBePin({
  candidate: { words, family, quote, isStatement, separator, next },
  shape,
  surroundings: { path },
}: Evidence): boolean {
  if (family !== 'password' || shape.length < shortestPin || separator === 'blank') return false;
  const isEnumerated = quote === 'none' && next === ',' && path !== undefined && fileKindOf(path).isSourceCode;
  return (quote !== 'none' || (isStatement && !isEnumerated)) && !words.some((word) => timeWords.has(word));
}

/** Escaped characters, control characters and bytes beyond ASCII. */
const isBinary: Objection = (evidence) => {
  const {
    candidate: { value },
    shape,
  } = evidence;
  if (shape.foreign * 4 > shape.length) return 'the value is text in another script or binary';
  if (shape.marks === 0) return undefined;
  return /^(?:\\x[0-9a-f]{2}|\\[0-7]{1,3}){1,2}$|(?:\\x[0-9a-f]{2}.{0,2}){3}|(?:\\u(?:[0-9a-f]{4,8}|\{[0-9a-f]{1,6}\})){2}|\\(?:e|033|x1b)\[\d|[^\t\r\n -~\x80-\xff]/i.test(
    value,
  ) && !isEscapedKey(evidence)
    ? 'the value is made of escapes'
    : undefined;
};

/** Other than tabs, line ends, form feeds and escapes of a terminal. */
const controlCharacter = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * `PW=R[\0Kt`, `"…4tVDQOVPw", "x"`: so short a name turns up in any large file of bytes, and at the end of what is
 * generated.
 */
const isNamedByChance: Objection = ({ candidate: { name, words, kind, value }, surroundings: { line } }) => {
  if (!words.at(-1)?.endsWith('pw')) return undefined;
  const isPartOfGenerated = words.length > 5 && words.length * 3 >= name.length;
  const isOneOfMany =
    (kind === 'argument' && line.split("','", 10).length > 9) || (name.length < 3 && shortVariables.test(line));
  return isPartOfGenerated ||
    isOneOfMany ||
    (name.length < 3 && (controlCharacter.test(line) || indexEntries.test(value)))
    ? 'the name is two bytes among others'
    : undefined;
};

/** `Pv=a[1],pw="rgba(0,0,0,.1)",fw="#fff"`: variables of minified code. */
const shortVariables = /,[\w$]{1,2}=["'][^"'\n]{0,80}["'],[\w$]{1,2}=["']/;

/** `PX=PY=PZ=Q3=`: beginnings of words in an index. */
const indexEntries = /^(?:[^=\s]{1,3}=){3}/;

const grammarScope = /^[a-z][a-z-]{1,30}(?:\.[a-z\d][a-z\d-]{0,30}){1,6}$|^[a-z]{3,14}-\d$/;

/** `defaultToken: 'comment.block.shop.2'`, `token: "variable-3"`: what an editor highlights. */
const isGrammarScope: Objection = ({ candidate: { value, family, quote }, shape }) =>
  family === 'token' && quote !== 'none' && shape.marks > 0 && shape.digits < 3 && grammarScope.test(value)
    ? 'the value is a scope of a grammar'
    : undefined;

/** `authHeader: 'Basic realm="Shop"'`: how a server asks for a login. */
const isChallenge: Objection = ({ candidate: { value } }) =>
  value.startsWith('realm=') ? 'the value asks for a login' : undefined;

/** `auth: ['shop:order:create', 'price_list:read']`: permissions, what somebody may do. */
const isPermission: Objection = ({ candidate: { value, family }, shape }) =>
  family === 'credential' && shape.digits === 0 && /^[a-z_-]{2,40}(?::[a-z_-]{2,40}){1,4}$/.test(value)
    ? 'the value is a permission'
    : undefined;

/** `the credential is 3party-restricted`: what a text says of credentials. */
const isKindOfCredential: Objection = ({ candidate: { value, family, separator } }) =>
  family === 'credential' && separator === 'word' && /^[a-z\d]{0,2}[a-z]{3,20}(?:-[a-z]{3,20}){1,4}$/.test(value)
    ? 'the value is a word of a text'
    : undefined;

/** `clientToken: 'pub…'` of Datadog, which web pages give to every browser. */
const isBrowserToken: Objection = ({ candidate: { value, family } }) =>
  family === 'token' && /^pub[0-9a-f]{32}$/.test(value)
    ? 'the value is a token for browsers, which is public'
    : undefined;

export const formatRejections: readonly Objection[] = [
  isMarkOrError,
  hasKnownFormat,
  isInUrn,
  isDigestOf,
  isGrammarScope,
  isImageVersion,
  isBehindScheme,
  isDistinguishedName,
  isUuid,
  isBrowserToken,
  isChallenge,
  isPermission,
  isKindOfCredential,
  isNumber,
  isBinary,
  isNamedByChance,
];
