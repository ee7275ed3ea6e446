import type { Candidate } from '../candidate.ts';
import type { Evidence, Objection } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';
import { familyOfWord } from '../name/family.ts';
import { isExempt, lastWord, qualifiersOf } from './name-words.ts';
import { passRejections } from './pass.ts';
import { hashWords, labelHeads, publicWords, setOf, tails, whose } from './words.ts';

// Rejections by the words of the name alone.

/** `password_url`, `tokenType`, `keyId`: something about the secret, not the secret itself. */
export const endsInTellingWord: Objection = (evidence) => {
  const { candidate } = evidence;
  const last = lastWord(candidate.words);
  if (!tails.has(last) || (whose.has(last) && isOfSomebody(evidence))) return undefined;
  if (isContentOfField(evidence) || isSentWithScheme(candidate)) return undefined;
  return isExempt(candidate) ? undefined : `the name ends in a word that tells it is no secret: ${last}`;
};

/**
 * `txtPassword.Text == "x"`, `If txtPassword.Text = "x" Then` of Visual Basic: what somebody typed is compared;
 * `txtPassword.Text = "x"`: it is filled in, unless it reads as a text for people.
 */
function isContentOfField({ candidate: { kind, name, family }, shape, surroundings: { line } }: Evidence): boolean {
  if (family !== 'password' || !/(?:pass|pwd)\w{0,20}\.(?:Text|text)$/i.test(name)) return false;
  if (kind === 'comparison' || (kind === 'assignment' && /^\s{0,80}(?:Else)?If\s/i.test(line))) return true;
  return kind === 'assignment' && shape.digits > 0 && shape.classes > 2 && shape.blanks === 0 && shape.length > 6;
}

/** `HttpHeaders.authorizationHeader: 'Bearer x'` */
const isSentWithScheme = ({ family, wrapper }: Candidate): boolean =>
  family === 'credential' && /(?:^| )(?:Basic|Bearer)$/i.test(wrapper);

const nameOfHost = /^[\w-]{1,60}(?:\.[\w-]{1,60}){1,6}(?::\d+)?$/;

/** `PASSWORD_EMAIL=…`, `TOKEN_SERVER=…`: the secret for the mail, of the server, since the value is no name of either. */
function isOfSomebody({ candidate: { family, words, value }, isOpaque, shape }: Evidence): boolean {
  if (family === 'credential' || words.length < 2 || nameOfHost.test(value)) return false;
  return isOpaque || (family === 'password' && shape.length > 7 && shape.classes > 2 && shape.blanks === 0);
}

/** `"security": [{"OAuth2PasswordBearer": ["items"]}]` of OpenAPI: a way to log in, and what for. */
const isWayToLogIn: Objection = ({ candidate: { words } }) =>
  words.length > 1 && words.at(-1) === 'bearer' && words.at(-2) === 'password'
    ? 'the name is that of a way to log in'
    : undefined;

/** `node.session.auth.username_in`: of iSCSI, which logs in both ways. */
const isUserOfBothWays: Objection = ({ candidate: { name } }) =>
  /username_(?:in|out)$/i.test(name) ? 'the name is that of whoever logs in' : undefined;

/** `checkPasswordTest("b6cd8", 3, "…")`: a test is called, not a password. */
const isTestOfPasswords: Objection = ({ candidate: { kind, words, next } }) =>
  kind === 'call' && next === ',' && /^tests?$/.test(words.at(-1) ?? '') ? 'a test is called' : undefined;

/** `CREDENTIAL_LIST_SID`: the number of an account or a list; `shop-auth.sid` is the cookie of a session. */
const isNumberOfAccount: Objection = ({ candidate: { name, words } }) =>
  words.length > 1 && words.at(-1) === 'sid' && !/\.sid$/i.test(name)
    ? 'the name ends in a word that tells it is no secret: sid'
    : undefined;

/** Last words that count for flags too; any other may be that of a flag whose value is a secret. */
const flagTails = setOf('version versions policy length expiry ttl name names');

/**
 * `--password-version 2`, `--service-token-id x1`, `--git-auth-client-id 8d3f…`, `--cf-auth-space 8d3f4c1e-…`; but with
 * `--secret-id` a role logs in.
 */
const isFlagAbout: Objection = ({ candidate: { kind, words, family, value } }) => {
  if (kind !== 'flag' || words.length < 2) return undefined;
  const last = lastWord(words);
  const isId = last === 'id' && (family === 'credential' || words.at(-2) === 'token' || words.at(-2) === 'key');
  if (family === 'credential' && value.length === 36 && uuid.test(value) && familyOfWord(last) === undefined)
    return 'the value is the id of what the name ends in';
  return isId || flagTails.has(last) ? `the name ends in a word that tells it is no secret: ${last}` : undefined;
};

/** `public_key`, `PublicKeyToken`, `foreign key`, but not `public String password`. */
const isPublic: Objection = ({ candidate }) => {
  const head = candidate.words[0];
  const names =
    candidate.qualifier !== '' && (head === 'key' || head === 'keys')
      ? [...candidate.words, ...qualifiersOf(candidate)]
      : candidate.words;
  const word = names.find((each, index) => publicWords.has(each) && !isOfProgram(each, names[index + 1], candidate));
  if (word !== undefined && !isExempt(candidate)) return `the name says that it is no secret: ${word}`;
  return isTrusted(names) ? 'the name says that it is no secret: whoever signs with it is trusted' : undefined;
};

/**
 * `pubClientSecret`, where `pub` is a name of something; `NEXT_PUBLIC_JWT_SECRET`, `NEXT_PUBLIC_SHOP_API_KEY`, which tell
 * that every browser is given them and make no secret less of one. The gate cannot tell these apart.
 */
function isOfProgram(word: string, next: string | undefined, { family, words }: Evidence['candidate']): boolean {
  if (word === 'public')
    return family === 'secret' || family === 'password' || (words.at(-2) === 'api' && next !== 'api');
  return word === 'pub' && next !== undefined && !next.startsWith('key');
}

/** `trusted_keys[]`: public keys, by which signatures are checked. */
function isTrusted(names: readonly string[]): boolean {
  const at = names.indexOf('trusted');
  return at >= 0 && names[at + 1]?.startsWith('key') === true;
}

/** `label-password`, `placeholderSecret`: text beside a field; `errNoSecret = "no secret is set"`: an error message. */
const startsAsLabel: Objection = (evidence) => {
  const { words } = evidence.candidate;
  const head = words[0] ?? '';
  const isLabel =
    words.length > 1 &&
    (labelHeads.has(head) ||
      ((head === 'err' || head === 'error') && evidence.shape.blanks > 0) ||
      (head === 'invalid' && isCodeOfError(evidence)));
  return isLabel ? `the name is that of a text for people: ${head}` : undefined;
};

/** `pwdLastSet = "132570313795329260"` of Active Directory: when it was set. */
const isTimeOfChange: Objection = ({ candidate: { words } }) =>
  words.at(-1) === 'set' && words.at(-2) === 'last' ? 'the name is that of a time' : undefined;

/** `image_pull_secrets: [dockerconfigjson]`: what a cluster calls them. */
const namesSecrets: Objection = ({ candidate: { family, words, value } }) =>
  family === 'secret' && words.at(-2) === 'pull' && /^[a-z][a-z\d.-]{1,60}$/.test(value)
    ? 'the value is what a secret is called'
    : undefined;

/** `K8S_SECRET_TERM: "xterm"`: GitLab hands on the variable `TERM` under the name with this beginning. */
const isHandedOn: Objection = ({ candidate: { name, words }, isOpaque }) =>
  name.startsWith('K8S_SECRET_') && !isOpaque && words.slice(4).every((word) => familyOfWord(word) === undefined)
    ? 'the name only says where the value is handed on to'
    : undefined;

/** `CLIENT_TRAFFIC_SECRET_0 9c…`: the random value of a connection, by which a log of TLS keys tells whose secret follows. */
const isOfKeyLog: Objection = ({ candidate: { name } }) =>
  /^(?:CLIENT|SERVER)_(?:HANDSHAKE_)?TRAFFIC_SECRET(?:_\d)?$|^EXPORTER_SECRET$/.test(name)
    ? 'the name is that of a line in a log of TLS keys'
    : undefined;

/** `fkey`: the foreign key of a table, or what a form is checked by. */
const isForeign: Objection = ({ candidate: { words } }) =>
  words.at(-1) === 'fkey' ? 'a "foreign key" is no secret' : undefined;

/**
 * `token_salt = 'bFHaZDKFv6'` in a table: it is kept beside each hash, unlike the one salt of a program.
 * `password_default_salt`: a library takes it from everybody who gives none.
 */
const isSaltOfHash: Objection = ({ candidate: { name, words, value } }) =>
  value.length <= 12 &&
  (/^(?:token|password|passwd)_salt$/.test(name) || (words.at(-1) === 'salt' && words.includes('default')))
    ? 'the name is that of a salt'
    : undefined;

/** `password_hash_old`, the nonce of a digest. */
const namesHash: Objection = ({ candidate }) => {
  const word = candidate.words.find((each) => hashWords.has(each)) ?? encodedAsDigest(candidate);
  return word === undefined ? undefined : `the name tells of a hash or of a challenge: ${word}`;
};

/** `guest_pass_encoded: "9F86D081…"`: encoded as a digest is. */
function encodedAsDigest({ words, value }: Evidence['candidate']): string | undefined {
  return words.at(-1) === 'encoded' && /^(?:(?:[\da-f]{2}){16,32}|(?:[\dA-F]{2}){16,32})$/.test(value)
    ? 'encoded'
    : undefined;
}

/** `INVALID_PASSWORD = '28P01'` */
function isCodeOfError({ candidate: { name }, shape }: Evidence): boolean {
  return shape.length <= 6 && shape.lowers === 0 && /^[A-Z\d_]+$/.test(name);
}

const flagHeads = setOf(
  'disabled is has have use uses no not show hide enable enables allow allows disable num max min should can require requires needs must without forgot forget missing support supports ignore skip only display toggle any if ask',
);

/** `isPassword`, `max_tokens`, `show_key`: a switch or a number. */
export const startsAsSwitch: Objection = (evidence) => {
  const { words } = evidence.candidate;
  const first = words[0] ?? '';
  return flagHeads.has(first) && words.length > 1 && !evidence.isOpaque
    ? `the name starts as that of a switch or a number: ${first}`
    : undefined;
};

const forgotten = setOf('forgot forget forgotten lost recover');

/** `?shop_forgot_password=confirm`: what is done about a password. */
const isForgotten: Objection = (evidence) => {
  const { family, words } = evidence.candidate;
  return family === 'password' && forgotten.has(words.at(-2) ?? '') && !evidence.isOpaque
    ? 'the name tells what is done about a password'
    : undefined;
};

const bewaredOf = setOf(
  'common weak bad forbidden banned blocked blacklist blacklisted denylist disallowed popular breached pwned leaked guessable insecure top worst',
);

/** `COMMON_PASSWORDS`, `weak_passwords`: what nobody should choose. */
const areBewaredOf: Objection = ({ candidate: { family, words } }) =>
  family === 'password' &&
  words.some((word) => bewaredOf.has(word)) &&
  words.some((word) => word.endsWith('s') && word !== 'pass')
    ? 'passwords that nobody should choose'
    : undefined;

/** `datePat = "…"`, `ACME_PAT=…`: as often a pattern as a personal access token, which is generated. */
const isPattern: Objection = (evidence) => {
  const { words, dashes } = evidence.candidate;
  return words.at(-1) === 'pat' && ((words.length === 1 && dashes === 0) || !evidence.isOpaque)
    ? 'the name is that of a pattern'
    : undefined;
};

/** `arv752dpw`, `ARV4520PW`: model numbers of devices, which happen to end in `pw`. */
const isModelNumber: Objection = ({ candidate: { words } }) => {
  if (words.length < 3) return undefined;
  const at = words.findLastIndex((word) => word.endsWith('pw') && word.length < 4);
  return at > 1 && /^\d{3,5}$/.test(words[at - 1] ?? '') ? 'the name is that of a device' : undefined;
};

export const nameRejections: readonly Objection[] = [
  isTimeOfChange,
  namesSecrets,
  isHandedOn,
  isForeign,
  endsInTellingWord,
  isWayToLogIn,
  isTestOfPasswords,
  isUserOfBothWays,
  isNumberOfAccount,
  isFlagAbout,
  isPublic,
  namesHash,
  isOfKeyLog,
  isSaltOfHash,
  startsAsLabel,
  startsAsSwitch,
  isForgotten,
  areBewaredOf,
  ...passRejections,
  isPattern,
  isModelNumber,
];
