import type { Evidence, Objection } from '../evidence/evidence.ts';
import { isOneOfNames, wordList } from './several-names.ts';

// Values in a list or an object, judged by what else is in there.

/** What lists of names are likely to hold. */
const besideNames = /["'](?:password|passwd|username|user|email|uid|login)["']/;

type Test = (evidence: Evidence) => boolean;

const isPlural = /s$/i;

/** `add("password", ["min", "nonalphamin"])`: a list behind a name describes it and holds no values of it. */
const isInDescribingList: Test = ({ candidate: { separator, position, wrapper, value } }) =>
  separator === 'comma' && (position > 1 || wrapper.endsWith('[')) && /^[A-Za-z]+$/.test(value);

/** `tokens = ['IDENTIFIER', 'LPAREN']`, `passwords = ['kennwort', 'heslo']`: kinds of words. */
const isKindOfWord: Test = ({ candidate: { wrapper, family, value } }) =>
  wrapper === '[' &&
  (family === 'password' ? /^[a-z]{3,14}$/ : /^(?:[a-z]{3,14}|[A-Z_]{3,24}|[A-Z][a-z]{2,14})$/).test(value);

/** `'APP_TOKENS': ['signature', 'manage tokens']`: no token is a plain word. */
const isFirstOfSome: Test = ({ candidate: { family, quote, next, wrapper, value } }) =>
  family !== 'password' && quote !== 'none' && next === ',' && /[[\w]$/.test(wrapper) && /^[a-z]{3,14}$/.test(value);

/** `Tokens: newBlockTokens("parameterization")`: several are made of a word. */
const isMadeIntoSome: Test = ({ candidate: { family, quote, name, wrapper, value } }) =>
  family === 'token' && quote !== 'none' && /tokens$/i.test(name) && /\w$/.test(wrapper) && /^[a-z]{3,20}$/.test(value);

/** `passwd_keys = ['account', 'password', 'shell']`: names of what there is. */
const isAmongNames: Test = ({ candidate: { kind, wrapper, quote, value }, surroundings: { line } }) =>
  (kind === 'list' || wrapper.endsWith('[')) &&
  quote !== 'none' &&
  /^[a-z_]{3,24}$/.test(value) &&
  besideNames.test(wordList.exec(line)?.[0] ?? '');

/** `'password' => array('maxlength', 'pattern')`: a list for one password describes it. */
const isDescription: Test = ({ candidate: { separator, next, wrapper, name, value } }) =>
  separator === 'arrow' &&
  next === ',' &&
  /(?:\[|array\(?)$/.test(wrapper) &&
  !isPlural.test(name) &&
  /^[a-z]{3,20}$/.test(value);

/** `'epw': ('76478', 'https://…', '2036783', 'environment')`: a password is not the fourth of several texts. */
const isFarBehind: Test = ({ candidate: { kind, position, name, value } }) =>
  kind === 'list' && position > 3 && !isPlural.test(name) && /^[a-z]{3,14}$/.test(value);

const testsOfListedWords: readonly Test[] = [
  isInDescribingList,
  isKindOfWord,
  isFirstOfSome,
  isMadeIntoSome,
  isAmongNames,
  isDescription,
  isFarBehind,
];

const isListedWord: Objection = (evidence) =>
  testsOfListedWords.some((test) => test(evidence)) ? 'the value is one of a list of words' : undefined;

/** `'password' => ['required', 'confirmed']`: validation rules of a form. */
const isCheckOfForm: Objection = ({ candidate: { kind, separator, quote, wrapper }, surroundings: { line } }) =>
  quote !== 'none' &&
  (kind === 'list' || wrapper.endsWith('[')) &&
  separator !== 'call' &&
  /[[,]\s?["'](?:required|nullable|sometimes|bail|present|confirmed)["']/.test(line)
    ? 'what a form is checked for'
    : undefined;

/**
 * `"title": "API credentials", "description": "…"`: the name of the next member; `"changePassword": { "supported":
 * false }`: a name inside the object that the name holds; `e.auth ||= {enabled:!0}`: one inside what stands for it.
 */
export const isInnerName: Objection = ({ candidate: { kind, wrapper, quote, next, separator, value } }) => {
  const isNextMember = kind === 'argument' && quote !== 'none' && next === ':';
  const isJoined = separator === 'colon' || separator === 'equals' || separator === 'arrow' || separator === 'default';
  const isName = quote === 'none' ? /^[A-Za-z_$][\w$]{0,40}:[!\w]/.test(value) : next === ':';
  return isNextMember || (isName && isJoined && wrapper.endsWith('{')) ? 'the value is a name in an object' : undefined;
};

/** `- resetPassword:` above `- createAccount:`: the next of a list of names. */
const isNextName: Objection = ({ candidate: { quote, separator, value, next }, surroundings: { line } }) =>
  quote === 'none' &&
  separator === 'colon' &&
  next === '\n' &&
  /^[A-Za-z_]\w*$/.test(value) &&
  line.includes(`- ${value}:`)
    ? 'the value is a name in a list'
    : undefined;

/** `v-auth="['shop-order-add']"`: a list in an attribute. */
const isListInText: Objection = ({ candidate: { value, quote }, shape }) =>
  quote !== 'none' &&
  shape.digits < 3 &&
  shape.marks > 3 &&
  /^\[(["'])[\w:. /-]{1,80}\1(?:, ?(["'])[\w:. /-]{1,80}\2){0,9}\]$/.test(value)
    ? 'the value is a list in code'
    : undefined;

/** `tokens: "ASSIGN,PLUS,QUESTION"`: constants, one behind the other. */
const isListOfConstants: Objection = ({ candidate: { value } }) =>
  value.includes(',') && /^[A-Z]{2,20}(?:_[A-Z]{2,20}){0,4}(?:, ?[A-Z]{2,20}(?:_[A-Z]{2,20}){0,4}){1,20}$/.test(value)
    ? 'the value is a list of constants'
    : undefined;

/** `PHIVE_KEYS: 'CF1A…,51C6…'`: ids of public keys, as GnuPG writes them. */
const areKeyIds: Objection = ({ candidate: { value, words, family }, surroundings: { line } }) =>
  family === 'api-key' && words.at(-1) === 'keys' && keyId.test(value) && keyIds.test(line)
    ? 'the values are the ids of public keys'
    : undefined;

const keyId = /^(?=.*[A-F])(?:[0-9A-F]{16}|[0-9A-F]{40})$/;
const keyIds = /(?<![0-9A-Za-z])(?:[0-9A-F]{16}|[0-9A-F]{40}),\s?(?:[0-9A-F]{16}|[0-9A-F]{40})(?![0-9A-Za-z])/;

/** `"password_shop.py" = [`: what holds for a file. */
const isListForFile: Objection = ({ candidate: { isNameQuoted, wrapper }, surroundings: { line } }) =>
  isNameQuoted && wrapper.endsWith('[') && /^\s{0,8}["'][\w*./-]{1,80}\.[a-z]{1,4}["']\s?[:=]\s?\[/.test(line)
    ? 'the list belongs to a file'
    : undefined;

/** `"t2FuSwoLCdBVPwdZuYoHrE…", "t2SX3U8N…"`: one of many random texts holds a keyword by chance. */
const isChanceWord: Objection = ({ candidate: { kind, name, isNameQuoted, dashes } }) =>
  kind === 'argument' &&
  isNameQuoted &&
  dashes === 0 &&
  name.length >= 24 &&
  /^(?=(?:.*\d){3})(?=.*[a-z]\d)(?=.*[A-Z])[A-Za-z\d]+$/.test(name)
    ? 'the name is generated itself'
    : undefined;

/** `equal(found, ['pass'], 'it was found')`: a list of its own holds the name. */
const isBesideList: Objection = ({ candidate: { kind, name, isNameQuoted, quote }, surroundings: { line } }) =>
  kind === 'argument' &&
  isNameQuoted &&
  quote !== 'none' &&
  (line.includes(`['${name}'],`) || line.includes(`["${name}"],`))
    ? 'the name stands in a list of its own'
    : undefined;

/** `"54xnBaGCiA7pw",` above `"54kBVattcps1w",`: one of a list, a line each, ends in a keyword by chance. */
const isLineOfList: Objection = (evidence) => {
  const { kind, name, isNameQuoted, next, quote, valueStart, nameEnd } = evidence.candidate;
  return kind === 'argument' &&
    isNameQuoted &&
    quote !== 'none' &&
    next === ',' &&
    valueStart - nameEnd > 3 &&
    /^\d/.test(name) &&
    /^\s{0,20}["'][^"'\n]{4,80}["'],\s{0,4}$/m.test(evidence.surroundings.line)
    ? 'the value is one of a list, a line each'
    : undefined;
};

const serialisedDigest = /;s:(?:32|40|64):"[0-9a-f]{32}/g;

/** `s:16:"Shop_Token_Check";s:40:"0a1b…";` of PHP, three of them: a table with a digest for each of several names. */
const isDigestInTable: Objection = ({ candidate: { kind, value }, surroundings: { line } }) =>
  kind === 'serialised' && /^(?:[0-9a-f]{8}){4,8}$/.test(value) && (line.match(serialisedDigest)?.length ?? 0) > 2
    ? 'one of several digests, each for a name'
    : undefined;

/** Behind the first of two texts: the other, which is a password rather than a word such as `api_token`. */
const passwordBehind = /^["'`],\s{0,4}["'`](?=[^"'`\s]{0,100}\d)[^"'`\s]{6,120}["'`]\s{0,2}[)\]]/;

/** `auth=("8d3f…", "x1")`, `auth: ['8d3f…', 'x1']`: who logs in, however generated the name is. */
const isUserOfLogin: Objection = ({
  candidate: { family, words, position, quote, next, value },
  surroundings: { line },
}) => {
  if (family !== 'credential' || position > 1 || next !== ',' || quote === 'none' || words.at(-1) !== 'auth')
    return undefined;
  const end = line.indexOf(value) + value.length;
  return passwordBehind.test(line.slice(end, end + 140)) ? 'the value is the user of a login' : undefined;
};

/** ``Tests that pass: `parse_flag`, `wait`,`` of a note: names as Markdown writes them. */
const isInNotes: Objection = ({ candidate: { value, quote, next }, surroundings: { line } }) =>
  quote === 'backtick' && next === ',' && /^\w+$/.test(value) && line.includes(`\`${value}\`, \``)
    ? 'the value is one of several names'
    : undefined;

/** `certificatesSecrets: [mtls1, mtls2]`: what a cluster calls its secrets. */
const isNameOfSecret: Objection = ({ candidate: { family, words, wrapper, quote, value } }) =>
  family === 'secret' &&
  (wrapper === '[' || quote === 'none') &&
  words.at(-1) === 'secrets' &&
  /^[a-z]+(?:[-._/][a-z]+){0,8}[-_]?\d{0,4}$/.test(value)
    ? 'the value is what a secret is called'
    : undefined;

/** `Keys: []string{"8d3f4c1e9a7b2c6d"}`: keys of GnuPG by their ids, of which the list says nothing else. */
const isIdOfKey: Objection = ({ candidate: { words, wrapper, value } }) =>
  wrapper === '[' &&
  words.length === 1 &&
  words[0] === 'keys' &&
  /^(?:0x)?(?:[\dA-Fa-f]{8}|[\dA-Fa-f]{16}|[\dA-Fa-f]{40})$/.test(value)
    ? 'the value is the id of a key'
    : undefined;

/** `INSERT INTO oauth_client_details VALUES ('shop', 'mobile,orders', …)`: what a client may do. */
const isListOfWords: Objection = ({ candidate: { family, value }, shape }) =>
  family !== 'password' && shape.marks > 0 && /^[a-z_]{2,24}(?:,[a-z_]{2,24}){1,8}$/.test(value)
    ? 'the value is a list of words'
    : undefined;

/** `("user", "password", "x")`: the second stands for a password already. */
const isBehindPassword: Objection = ({ candidate: { kind, name, value, isNameQuoted }, surroundings: { line } }) => {
  if (kind !== 'argument' || !isNameQuoted) return undefined;
  const before = line.slice(0, line.lastIndexOf(name, line.indexOf(value) - 1));
  return /["'](?:user(?:_?name)?|login)["'], ?["']$/i.test(before)
    ? 'the name stands for a password itself'
    : undefined;
};

export const listRejections: readonly Objection[] = [
  isListOfWords,
  isListedWord,
  isCheckOfForm,
  isInnerName,
  isNextName,
  isListInText,
  isListOfConstants,
  isListForFile,
  areKeyIds,
  isChanceWord,
  isOneOfNames,
  isInNotes,
  isUserOfLogin,
  isBesideList,
  isLineOfList,
  isDigestInTable,
  isNameOfSecret,
  isIdOfKey,
  isBehindPassword,
];
