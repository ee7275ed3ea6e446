import type { Objection } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';

// Symbols of code and of systems: setters, negated conditions, beginnings of ids, keys that tell entries from others.

/** `"size_limit" => "size_limit="`, `:shop_keys="$keys" :size_limit="$limit"`: the setter of an attribute. */
const isSetter: Objection = ({ candidate: { family, value } }) =>
  (family === 'api-key' || family === 'token') && /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}=$/.test(value)
    ? 'the value is the name of an attribute'
    : undefined;

/** `!has_password || !SHOP_DEBUG2`: the next condition. */
const isNegated: Objection = ({ candidate: { value, quote } }) =>
  quote === 'none' && /^!{1,2}[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){1,6}$/.test(value)
    ? 'the value is a condition'
    : undefined;

/** `SHOP_LAYER_AUTH_RECV_ACCEPT_V4 = 8d3f4c1e-…`: the id of a place where something is authorized. */
const isIdOfLayer: Objection = ({ candidate: { family, words, value } }) => {
  if (family !== 'credential' || value.length !== 36 || !uuid.test(value)) return undefined;
  const [place, auth] = [words.indexOf('layer'), words.indexOf('auth')];
  return place >= 0 && auth > place && auth < words.length - 1 ? 'the value is the id of a layer' : undefined;
};

/** `$password = uniqid('shop_')` of PHP: what a generated id begins with. */
const isBeginningOfId: Objection = ({ candidate: { wrapper, quote } }) =>
  quote !== 'none' && /(?:^|[^\w$])uniqid\b/.test(wrapper) ? 'the value is what a generated id begins with' : undefined;

/** `FK CONSTRAINT shops password_token FKk3wy8…`: what Hibernate calls a foreign key, 25 digits in base 35. */
const isForeignKey: Objection = ({ candidate: { value } }) =>
  value.length < 30 && /^(?:FK|UK)_?[a-y\d]{23,26}$/.test(value) ? 'the value is the name of a constraint' : undefined;

/** `{"key":"security-advisory:shop:x1y2…=="}`: under it, npm keeps what it was told about a version of a package. */
const isKeyInCache: Objection = ({ candidate: { words, value } }) =>
  words.length === 1 && words[0] === 'key' && /^security-advisory:[@\w/.-]{1,80}:[\w+/]{40,120}={0,2}$/.test(value)
    ? 'the key tells one of several'
    : undefined;

/** `pass=e?9:KEYS.SHIFT;`: one of two, of minified code. */
const isConditional: Objection = ({ candidate: { value, quote, next } }) =>
  quote === 'none' &&
  (next === ',' || next === ';' || next === '}' || next === ')') &&
  /^[A-Za-z_$][\w$.]{0,40}\?[\w$.]{1,40}:[\w$.+]{1,40}$/.test(value)
    ? 'the value is one of two'
    : undefined;

/** `extraKeys: {"Ctrl-Space": "complete"}`: what a key of the keyboard does. */
const isOfKeyboard: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  /^[A-Za-z]{2,30}$/.test(value) &&
  line.includes(value) &&
  chord.test(line.slice(Math.max(0, line.indexOf(value) - 60), line.indexOf(value)))
    ? 'the value is what a key of the keyboard does'
    : undefined;

const chord = /["'](?:(?:Ctrl|Cmd|Shift|Alt|Meta|Mod)[-+]){1,3}[\w'"[\]/.]{1,12}["']\s{0,4}:\s{0,4}["']$/i;

/** `->add('password', 'repeated', array(` of Symfony: how the field of a form looks. */
const isTypeOfField: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  fieldTypes.has(value) && new RegExp(`->add\\(\\s?["']\\w{1,60}["'],\\s?["']${value}["']`).test(line)
    ? 'the value is the type of a field'
    : undefined;

const fieldTypes: ReadonlySet<string> = new Set(['repeated', 'password', 'text', 'textarea', 'hidden', 'email']);

/** `this.tokenType=next>>TYPE_SHIFT$1`, `next&OFFSET_MASK$1`: bits of a number, of bundled code. */
const isBits: Objection = ({ candidate: { value, quote } }) =>
  quote === 'none' && /^[a-z]{1,20}(?:>>>?|<<|&)[A-Z]{2,20}(?:_[A-Z]{2,20}){1,4}(?:\$\d)?$/.test(value)
    ? 'the value is bits of a number'
    : undefined;

/** `sig_key:        28:FD:D9:…` of modinfo: by which key a module of Linux is signed. */
const isKeyOfSignature: Objection = ({ candidate: { name, value } }) =>
  name === 'sig_key' && /^[\dA-F]{2}(?::[\dA-F]{2}){5,31}:?$/.test(value)
    ? 'the value is the fingerprint of a public key'
    : undefined;

/** `form-control`, `btn-reset-password`, `api-key-input`: words that tell what stands on a page. */
const ofPage =
  /^(?:btn|form|input|label|modal|nav|col|icon)(?:-[a-z]{2,20}){1,4}$|^[a-z]{2,20}(?:-[a-z]{2,20}){0,3}-(?:btn|button|input|label|field|checkbox|dropdown|modal|dialog|control|container|wrapper|icon|tooltip|textbox)$/;
const isPartOfPage: Objection = ({ candidate: { value } }) =>
  value.includes('-') && ofPage.test(value) ? 'the value is the name of a part of a page' : undefined;

export const symbolRejections: readonly Objection[] = [
  isSetter,
  isNegated,
  isIdOfLayer,
  isBeginningOfId,
  isForeignKey,
  isKeyInCache,
  isConditional,
  isOfKeyboard,
  isTypeOfField,
  isBits,
  isKeyOfSignature,
  isPartOfPage,
];
