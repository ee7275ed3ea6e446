import type { Objection } from '../evidence/evidence.ts';

// Values that are names: of a variable, a type, a module, a field, a column.

/**
 * `generate_local_psk = s:option("encryption", Flag, "generate_local_psk")`: nobody knows which argument is the value,
 * and one of them is its name.
 */
const isBesideOwnName: Objection = ({
  candidate: { words, value, wrapper, quote, next },
  shape,
  surroundings: { line },
}) => {
  if (quote === 'none' || wrapper === '' || next !== ',' || shape.digits + shape.marks + shape.blanks > 0)
    return undefined;
  const at = line.indexOf(`("${value}",`);
  const others = at < 0 ? [] : (line.slice(at + value.length + 3).match(/"[A-Za-z][\w.-]{2,60}"/g) ?? []);
  const name = lettersIn(words.join(''));
  return others.some((other) => lettersIn(other.toLowerCase()) === name) ? 'the call is given the name too' : undefined;
};

/** Letters only, since the two names may be numbered in different places. */
const lettersIn = (lowered: string): string => lowered.replace(/[^a-z]/g, '');

/** `Crypt::AuthEnc::ChaCha20`, `OAuth::Scopes.parse("…")`: a module, and what is inside it. */
const isScope: Objection = ({
  candidate: { family, value, valueStart, name, nameEnd, quote, wrapper },
  surroundings: { line },
}) => {
  const isInside =
    quote === 'none'
      ? valueStart - nameEnd === 2 && line.includes(`${name}::${value}`)
      : family === 'credential' && wrapper !== '' && holdsMember(line, name);
  return isInside ? 'the value is code: a part of a name' : undefined;
};

/** `::Shop::Policies::STRICT`, `k256::SigningKey`: the full name of a constant of Ruby, a class of PHP, a type of Rust. */
const isWholeName: Objection = ({ candidate: { value, quote } }) =>
  quote === 'none' &&
  /^(?:::|(?:[a-z]\w{0,30}::){1,6}(?=[A-Z]\w*[a-z]))[A-Z]\w{0,60}(?:::[A-Z]\w{0,60}){0,8}[,;)]?$/.test(value)
    ? 'the value is the name of a constant'
    : undefined;

/** `SOME_CONSTANT`, `someVariable` with more of a statement behind it; at a line's end it may be a word of YAML. */
const isBareIdentifier: Objection = ({
  candidate: { value, quote, next, separator, isTight, kind },
  shape,
  isOpaque,
}) => {
  if (quote !== 'none' || isOpaque || !/^[@:&*]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return undefined;
  if (
    isTight ||
    kind === 'flag' ||
    kind === 'user-password' ||
    kind === 'query' ||
    kind === 'command' ||
    (shape.digits > 0 && shape.length >= 6)
  )
    return undefined;
  if (next === '\n' && (separator === 'colon' || separator === 'equals' || separator === 'blank')) return undefined;
  return separator === 'element' ? undefined : 'the value is a single word without quotes';
};

/** `ShopManagerAccess = "accessshopmanager"`: the words of the name, in another order. */
const isMadeOfName: Objection = ({ candidate: { family, words, value, quote } }) => {
  if (family === 'password' || quote === 'none' || words.length < 3 || value.length !== words.join('').length)
    return undefined;
  const rest = words.reduce((left, word) => left.replace(word, ' '), value);
  return rest.trim() === '' ? 'the value is made of the words of its name' : undefined;
};

/** `secret=shop-webhook-certs`: what a cluster calls a secret. */
const isNameOfSecret: Objection = ({ candidate: { family, words, value } }) =>
  family === 'secret' &&
  words.length === 1 &&
  /^[a-z]{2,16}(?:-[a-z]{2,16}){1,6}-(?:certs?|tls|creds|webhook)$/.test(value)
    ? 'the value is what a secret is called'
    : undefined;

/** `Password('bind_word', label='…')`: the name of a field, followed by its other properties. */
const isFieldOfForm: Objection = ({ candidate: { kind, name, value, position, next } }) =>
  kind === 'call' &&
  position === 1 &&
  next === ',' &&
  /^(?:Password|Secret|Token)(?:Field|Input)?$/.test(name) &&
  /^[a-z][a-z_]{1,30}[?*+]?$/.test(value)
    ? 'the value is what a field is called'
    : undefined;

/** `KEY = "org.acme.shop.Setting"`, `token: "acme.shop.status="`: the name of a setting or an entry. */
const isNameOfProperty: Objection = ({ candidate: { family, value, quote }, shape }) =>
  (family === 'api-key' || family === 'token' || family === 'credential') &&
  quote !== 'none' &&
  shape.marks > 1 &&
  /^(?:[A-Za-z][A-Za-z_-]{1,30}\.){1,8}[A-Za-z][A-Za-z_.-]{1,60}=$|^(?:[A-Za-z][A-Za-z_-]{1,30}\d?[A-Za-z]?\.){3,10}[A-Za-z][A-Za-z_-]{1,60}$/.test(
    value,
  )
    ? 'the value is the name of a property'
    : undefined;

/** `(?<secret>…)`: a named group of a regular expression. */
const isPatternGroup: Objection = ({ candidate: { name, separator }, surroundings: { line } }) =>
  separator === 'element' && line.includes(`(?<${name}>`) ? 'the name is that of a group in a pattern' : undefined;

/** `ON "secrets" ("shop_id")`: a table and its columns. */
const isColumn: Objection = ({ candidate: { kind, isNameQuoted }, surroundings: { line } }) =>
  (kind === 'call' || kind === 'list') &&
  isNameQuoted &&
  /\b(?:create|alter|references|index|foreign key|primary key)\b/i.test(line)
    ? 'the value is a name of the database'
    : undefined;

const otherNames = /(?:^|["'`({;]|\\[nt])\s{0,40}(?:(?:const|let|var|local) )?[([]?(?:[A-Za-z_$][\w$.]{0,40}, ?){1,5}$/;

/** `user, password = "shop", readPassword()`: the first of several values belongs to the first of several names. */
const isOfFirstName: Objection = ({ candidate: { kind, name, quote, next, value }, surroundings: { line } }) => {
  if (kind !== 'assignment' || quote === 'none' || next !== ',') return undefined;
  const at = line.indexOf(name);
  const isFirst = /^\s{0,4}[)\]]?\s{0,4}:?=\s{0,4}["'`]/.test(line.slice(at + name.length));
  return isFirst && otherNames.test(line.slice(0, at)) && line.indexOf(value) < line.indexOf(',', at)
    ? 'the value belongs to another of several names'
    : undefined;
};

const shaderInput =
  /^(?:(?:TEXCOORD|COLOR|POSITION|NORMAL|TANGENT|BLENDINDICES|BLENDWEIGHT)\d{0,2}|SV_[A-Z][A-Za-z]{3,24}\d?)$/;

/** `float3 vpassInterpolators0 : TEXCOORD1;` of HLSL: what the graphics card puts in. */
const isShaderInput: Objection = ({ candidate: { value, quote, separator } }) =>
  quote === 'none' && separator === 'colon' && shaderInput.test(value) ? 'what a shader is given' : undefined;

/** `password: shop.#Secret` of CUE: what the value has to be. */
const isTypeOfField: Objection = ({ candidate: { value, quote } }) =>
  quote === 'none' && /^(?:[a-z]\w{0,40}\.)?#[A-Z]\w{1,60}$/.test(value) ? 'the value is a type' : undefined;

/** `storageKey: 'url(site:"www")'`: a field and its arguments, as GraphQL writes them. */
const isFieldOfQuery: Objection = ({ candidate: { value, family } }) =>
  family === 'api-key' && /^[a-z_]\w{0,80}\([a-z_]\w{0,40}:/i.test(value)
    ? 'the value is code: a field of a query'
    : undefined;

/** `- secretKey: tls.crt` of an ExternalSecret: under which key the secret is put. */
const isKeyOfExternalSecret: Objection = ({ candidate: { name, value, quote }, isOpaque, surroundings: { line } }) =>
  name === 'secretKey' &&
  quote === 'none' &&
  !isOpaque &&
  /^\s{0,40}- {1,4}secretKey: /.test(line) &&
  /^[A-Za-z][A-Za-z_.-]{1,60}$/.test(value)
    ? 'the value is the name of a key'
    : undefined;

/** `SecretKeySpec hmacSHA256Key)` of Java: a type and what the parameter is called. */
const isParameter: Objection = ({ candidate: { name, value, quote, separator, next } }) =>
  quote === 'none' &&
  separator === 'blank' &&
  (next === ')' || next === ',') &&
  /^[A-Z][a-z]+[A-Z][A-Za-z]*$/.test(name) &&
  /^[a-z][A-Za-z\d]*(?:Key|Token|Secret|Password|Credentials?)$/.test(value)
    ? 'the value is the name of a parameter'
    : undefined;

/** `"x509.ExtKeyUsage": "crypto/x509"` of Go: the package that the name belongs to. */
const isPackageOfName: Objection = ({ candidate: { value, quote }, surroundings: { line } }) =>
  quote !== 'none' &&
  /^[a-z][\w.-]{0,40}(?:\/[\w.-]{1,40}){1,6}$/.test(value) &&
  line.includes(`"${value.slice(value.lastIndexOf('/') + 1)}.`)
    ? 'the value is the package that the name belongs to'
    : undefined;

/** `2026-08-24-215800_create_index`: a change to a database, by the time when it was written. */
const isMigration: Objection = ({ candidate: { value } }) =>
  /^(?:19|20)\d\d-?[01]\d-?[0-3]\d(?:[-_T]?\d{1,6})?_[a-z]{2,20}(?:_[a-z\d]{1,20}){1,10}$/.test(value)
    ? 'the value is what a migration is called'
    : undefined;

/** `lpass show --password 7672…`: the entry whose password a manager shows. */
const isEntryOfManager: Objection = ({ candidate: { kind, family, words }, surroundings: { line } }) =>
  kind === 'flag' &&
  family === 'password' &&
  words.length === 1 &&
  /\b(?:lpass|gopass|pass|rbw|bw)\s(?:show|get)\s/.test(line)
    ? 'the value is the id of what is looked up'
    : undefined;

/** `{oauth, "oauth", "0990…"}` of Rebar: a library, and the commit that is taken of it. */
const isCommitOfLibrary: Objection = ({ candidate: { kind, family, words, value, isNameQuoted } }) =>
  kind !== 'assignment' &&
  family === 'credential' &&
  isNameQuoted &&
  words.length === 1 &&
  value.length === 40 &&
  /^[0-9a-f]{40}$/.test(value)
    ? 'the value is a commit'
    : undefined;

/** `{.passL: "-lws2_32".}` of Nim: what the compiler is called with; `"TPass.module": Module_114008`: what it calls a field. */
const isOfCompiler: Objection = ({ candidate: { name, words, value }, lowered }) =>
  /pass[CL]$/.test(name) ||
  (/^[A-Z][a-z]{1,30}_\d{3,8}$/.test(value) && words.join('').endsWith(lowered.slice(0, lowered.indexOf('_'))))
    ? 'the value is for a compiler, or what it calls a name'
    : undefined;

/** `SHOP_SCM_CREDENTIALS = "shopbot"` in a Jenkinsfile: the id under which Jenkins keeps what signs in. */
const isKeptByJenkins: Objection = ({ candidate: { words, value }, isOpaque, surroundings: { path } }) =>
  words.at(-1)?.startsWith('credential') === true &&
  !isOpaque &&
  path !== undefined &&
  /jenkinsfile/i.test(path) &&
  /^[A-Za-z][\w.-]{2,60}$/.test(value)
    ? 'the value is the id of kept credentials'
    : undefined;

/** `OAuth::Scopes.`, with this name for `OAuth`. */
function holdsMember(line: string, name: string): boolean {
  const [, behind = ''] = line.split(`${name}::`, 2);
  return /^[A-Z]\w{0,40}(?:\.|::)/.test(behind);
}

/** `AddKey201Response`, ``response from `ActivateJsonWebKey`: AddKey201Response``: what OpenAPI's generator calls an answer. */
const isTypeOfAnswer: Objection = ({ candidate: { value } }) =>
  /^(?:[A-Z][a-z\d]{0,30}){1,12}[1-5]\d\dResponse(?:[A-Z][a-z\d]{1,30}){0,6}$/.test(value)
    ? 'the value is a type'
    : undefined;

export const identifierRejections: readonly Objection[] = [
  isOfCompiler,
  isEntryOfManager,
  isCommitOfLibrary,
  isParameter,
  isPackageOfName,
  isMigration,
  isFieldOfQuery,
  isTypeOfField,
  isBesideOwnName,
  isScope,
  isOfFirstName,
  isWholeName,
  isBareIdentifier,
  isMadeOfName,
  isNameOfSecret,
  isFieldOfForm,
  isNameOfProperty,
  isPatternGroup,
  isColumn,
  isShaderInput,
  isKeyOfExternalSecret,
  isKeptByJenkins,
  isTypeOfAnswer,
];
