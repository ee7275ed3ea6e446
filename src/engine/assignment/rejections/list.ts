import type { Rejection } from '../evidence.ts';

// Values that stand in a list or in an object, and what the others there say of them.

/**
 * `add("password", ["min", "nonalphamin"])`: what is listed behind a name belongs to it otherwise;
 * `'APP_TOKENS': ['signature', 'manage tokens']`: nobody's token is a word.
 */
const isListedWord: Rejection = ({ candidate: { separator, wrapper, position, value, family, quote, next } }) => {
  const isInList = separator === 'comma' && (position > 1 || wrapper.endsWith('[')) && /^[A-Za-z]+$/.test(value);
  const isFirstOfSome =
    family !== 'password' && quote !== 'none' && next === ',' && /[[\w]$/.test(wrapper) && /^[a-z]{3,14}$/.test(value);
  return isInList || isFirstOfSome ? 'the value is one of a list of words' : undefined;
};

/** `'password' => ['required', 'confirmed']`: what a form is checked for. */
const isCheckOfForm: Rejection = ({ candidate: { kind, separator, quote, wrapper }, surroundings: { line } }) =>
  quote !== 'none' &&
  (kind === 'list' || wrapper.endsWith('[')) &&
  separator !== 'call' &&
  /[[,]\s?["'](?:required|nullable|sometimes|bail|present|confirmed)["']/.test(line)
    ? 'what a form is checked for'
    : undefined;

/**
 * `"changePassword": { "supported": false }`: what is kept under the name is an object, and this is a name in it;
 * `"title": "API credentials", "description": "…"`.
 */
const isInnerName: Rejection = ({ candidate: { kind, wrapper, quote, next, separator, value } }) =>
  (kind === 'argument' && quote !== 'none' && next === ':') ||
  ((quote === 'none' ? /^[A-Za-z_$][\w$]{0,40}:[!\w]/.test(value) : next === ':') &&
    wrapper.endsWith('{') &&
    (separator === 'colon' || separator === 'equals' || separator === 'arrow'))
    ? 'the value is a name in an object'
    : undefined;

/** `v-auth="['shop-order-add']"`: a list in an attribute. */
const isListInText: Rejection = ({ candidate: { value, quote }, shape }) =>
  quote !== 'none' &&
  shape.digits < 3 &&
  shape.marks > 3 &&
  /^\[(["'])[\w:. /-]{1,80}\1(?:, ?(["'])[\w:. /-]{1,80}\2){0,9}\]$/.test(value)
    ? 'the value is a list in code'
    : undefined;

/** Another of the names stands in front. */
const nameBefore = /"[a-z][a-z\d]*[A-Z][A-Za-z]*",\s?$/;

/** `['username', 'password', 'repository']` */
const wordList = /\[(?:["'][a-z_]{1,24}["'],\s{0,2}){2,12}["'][a-z_]{1,24}["'],?\s?\]/;

/** `[]string{"name", "root_password", "deletion_protection"}` of Go. */
const fieldList = /\[\]string\{(?:"[a-z_]{1,40}",\s{0,2}){1,12}"[a-z_]{1,60}",?\s?\}/;

/** `"t2FuSwoLCdBVPwdZuYoHrE…", "t2SX3U8N…"`: by chance a word stands in one of many. */
const isChanceWord: Rejection = ({ candidate: { kind, name, isNameQuoted, dashes } }) =>
  kind === 'argument' &&
  isNameQuoted &&
  dashes === 0 &&
  name.length >= 24 &&
  /^(?=(?:.*\d){3})(?=.*[a-z]\d)(?=.*[A-Z])[A-Za-z\d]+$/.test(name)
    ? 'the name is generated itself'
    : undefined;

/** `["Username","Password","S3Configuration"]`: what the members of something are called. */
const isOneOfNames: Rejection = ({
  candidate: { kind, name, value, quote, next, isNameQuoted, dashes },
  isOpaque,
  surroundings: { line },
}) => {
  if (
    kind !== 'argument' ||
    !isNameQuoted ||
    quote === 'none' ||
    isOpaque ||
    dashes > 0 ||
    (next !== ',' && next !== ']' && next !== '}')
  )
    return undefined;
  if (wordList.exec(line)?.[0].includes(value)) return 'the value is one of several names';
  if (/^[a-z]+(?:_[a-z]+)+$/.test(value) && fieldList.exec(line)?.[0].includes(`"${value}"`) === true)
    return 'the value is one of several names';
  if (
    /^[a-z]+[A-Z]/.test(name) &&
    /^[a-z][a-z\d]*[A-Z][A-Za-z]+$/.test(value) &&
    nameBefore.test(line.slice(0, line.indexOf(`"${name}"`)))
  )
    return 'the value is one of several names';
  return /^[A-Z][A-Za-z]*$/.test(name) &&
    /^[A-Z][A-Za-z\d]{2,40}$/.test(value) &&
    line.includes(`,"${name}","${value}"`)
    ? 'the value is one of several names'
    : undefined;
};

export const listRejections: readonly Rejection[] = [
  isListedWord,
  isCheckOfForm,
  isInnerName,
  isListInText,
  isOneOfNames,
  isChanceWord,
];
