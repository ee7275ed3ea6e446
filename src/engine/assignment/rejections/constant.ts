import { textBefore } from '../../text/text-before.ts';
import type { Objection } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import { spelled } from './spelled.ts';

// Values that are constants, names of constants, or stand for something that is known elsewhere.

/** `AVVideoMatrixKey : AVVideoMatrix_ITU_R_709_2` of Objective-C: a constant of the kind that the name tells. */
const isConstantOfName: Objection = ({ candidate: { name, value, quote } }) =>
  quote === 'none' &&
  name.length > 8 &&
  name.endsWith('Key') &&
  /^\w+$/.test(value) &&
  value.startsWith(name.slice(0, -3))
    ? 'the value is the name of a constant'
    : undefined;

/** `"AWS_SIGV4"`, and `"AUTH_TYPE2MSG"` behind `"AUTH"`: the name of a constant. */
export const isConstantName: Objection = ({
  candidate: { name, value, quote },
  shape,
  isOpaque,
  surroundings: { path },
}) => {
  if (shape.uppers === 0 || !/^[A-Z][A-Z0-9]*(?:__?[A-Z0-9]+)+$/.test(value)) return undefined;
  const isName =
    value.startsWith(`${name}_`) || (quote === 'none' && path !== undefined && fileKindOf(path).isSourceCode);
  return isName || (!isOpaque && shape.digits * 3 < shape.length && (shape.digits < 4 || threeParts.test(value)))
    ? 'the value is the name of a constant'
    : undefined;
};

/** `FIPS_140_2_LEVEL_3`: which is longer than a number that somebody put behind a word. */
const threeParts = /^[A-Z]{2,}\d{0,3}_(?:[A-Z\d]+_)*[A-Z\d]+$/;

/** `strcmp("NOACTION", up.password)`, `[ "$HOST_AUTH" = "setup" ]`: a special word of the program. */
const isComparedConstant: Objection = ({ candidate: { kind, quote, value, family, next } }) => {
  if (quote === 'none') return undefined;
  const isConstant = kind === 'comparison' && /^[A-Z]{3,20}(?:_[A-Z]{1,20}){0,4}$/.test(value);
  const isMode = family === 'credential' && kind === 'assignment' && next === ']' && /^[a-z]{3,20}$/.test(value);
  return isConstant || isMode ? 'the value is a constant that is compared' : undefined;
};

/** `OperationShopList Permission = "ShopList"` of Go: the constant is named after its value, and the name is its type. */
const isTypedConstant: Objection = ({ candidate: { name, value, quote }, shape, surroundings: { line } }) => {
  if (quote === 'none' || shape.length < shortestConstant || shape.marks + shape.blanks > shape.length / 4)
    return undefined;
  // The constant's own name may begin with that of its type.
  const at = line.lastIndexOf(name, line.lastIndexOf(value));
  if (line.charAt(at - 1) !== ' ' && line.charAt(at - 1) !== '\t') return undefined;
  const before = textBefore(line, at, farthestName).trimEnd();
  return /\w$/.test(before) && spelled(before).endsWith(spelled(value))
    ? 'the value is a constant, and its name says the same'
    : undefined;
};

const farthestName = 200;

const shortestConstant = 4;

/** `K8sShopDetailsRW`, `k8sShopTable`, `shopI18nLabels`: words, one of them shortened to its ends and a number. */
const hasNumeronym: Objection = ({ candidate: { value, quote, family }, shape }) =>
  family !== 'password' &&
  quote !== 'none' &&
  shape.digits > 0 &&
  shape.digits < 3 &&
  /^(?:[A-Za-z][a-z]{1,20})?(?:[A-Z][a-z]{1,20}){0,3}(?:[Kk]8s|[Ii]18n|[Ll]10n|[Aa]11y|[Bb]ase64)(?:[A-Z][a-z]{0,20}){1,12}$/.test(
    value,
  )
    ? 'the value is made of words'
    : undefined;

/** `->BUY_PASS:Lcom/acme/shop/Pass;` of Dalvik's code: which class it is of. */
const isClassOfDalvik: Objection = ({ candidate: { value } }) =>
  value.startsWith('L') && /^L(?:[a-z][\w$]{0,40}\/){1,12}[\w$]{1,60};?$/.test(value)
    ? 'the value is a type'
    : undefined;

/** `new LoginAdapter($db, 'users', 'password', 'MD5(SHA1(?))')`: what a database makes of a value. */
const isTreatment: Objection = ({ candidate: { value } }) =>
  value.endsWith('?)') || value.endsWith('?))')
    ? /^[A-Z\d]{2,12}\((?:[A-Z\d]{2,12}\()?\?\){1,2}$/i.test(value)
      ? 'the value is code: a call'
      : undefined
    : undefined;

/** `<sheetProtection password="C0DE"`: 16 bits, which any of many passwords has. */
const isSheetHash: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  /^[\dA-F]{4}$/.test(value) && new RegExp(`<(?:sheet|workbook)Protection\\b[^<>]{0,200}"${value}"`).test(line)
    ? 'the value is a password hash'
    : undefined;

/** `ZSH_HIGHLIGHT_STYLES[unknown-token]='fg=#e64553,bold'`: what something looks like. */
const isColour: Objection = ({ candidate: { value } }) =>
  /^[fb]g=(?:#[\da-f]{3,8}|\d{1,3}|[a-z]{3,10})(?:,[a-z]{3,12}){0,4}$/i.test(value)
    ? 'the value is a colour'
    : undefined;

/** `PRESERVED_TOKEN = '_CSSMIN_PTK_%d_'`: numbers are put in. */
const isNumberedName: Objection = ({ candidate: { value, quote } }) =>
  quote !== 'none' && value.includes('%d') && /^[A-Za-z_-]{2,40}%d[A-Za-z_-]{0,40}$/.test(value)
    ? 'the value has a part that is filled in elsewhere'
    : undefined;

/** `"credential": "VERIFIED"`, `--client_auth REQUIREANY`: how something stands. */
const isState: Objection = ({ candidate: { family, kind, value, quote }, naturalness }) =>
  family === 'credential' && (quote !== 'none' || kind === 'flag') && naturalness > 0.3 && /^[A-Z]{4,24}$/.test(value)
    ? 'the value is a state'
    : undefined;

/** `nameof(Node20_229), key: "Node20_229"` of C#: the line has it as a name, too. */
const isNameOfSymbol: Objection = ({ candidate: { value, quote }, surroundings: { line } }) =>
  quote !== 'none' && /^[A-Za-z_]\w*$/.test(value) && line.includes(`nameof(${value})`)
    ? 'the value is a name'
    : undefined;

/** `license = "Apache-2.0"` below `[shop-secrets]`. */
const isLicence: Objection = ({ candidate: { value } }) =>
  /^(?:Apache|[AL]?GPL|MPL|EPL|BSD|CC(?:-[A-Z]{2}){1,3}|Artistic|CDDL|EUPL|BSL)-\d(?:\.\d){0,2}(?:-[A-Za-z-]{4,20})?$/.test(
    value,
  )
    ? 'the value is a licence'
    : undefined;

/** `environ.get("RESET_PASSWORD_LOCK_TIME", "15 minutes")` */
const isDuration: Objection = ({ lowered }) =>
  /^\d{1,5} (?:second|minute|hour|day|week|month|year)s?$/.test(lowered) ? 'the value is a duration' : undefined;

/** Languages in which a text always stands in quotes. */
const quoting = /\.(?:c|h|cc|cpp|cxx|hh|hpp|m|mm|go|rs|java|kt|kts|cs|swift|dart|zig|d)$/;
/** A statement or a member up to its name: `.pkey_nid`, `token->key`, `static const char *key`. */
const beginsStatement =
  /^[ \t{}]{0,80}(?:(?:if|while|return|else)\b[ \t(!]{0,4}){0,2}\.?(?:[A-Za-z_][\w.<>&*[\]-]{0,60}[ \t]{1,4}\*{0,2}){0,6}$/;

/**
 * `.signing_key = DEFAULT_SigningKey2048,`, `char *pwd = colon+1;`, `static KeyPair signKem512;`,
 * `KeyBytes = X25519.Size;`, `if (passwdlen > shop_PASSWD_MAX)`: nothing but names in C, unless it stands in a comment.
 */
const isNameInCode: Objection = ({
  candidate: { name, value, quote, next, separator },
  surroundings: { path, line },
}) => {
  if (quote !== 'none' || path === undefined || (next !== ',' && next !== ';' && next !== ')')) return undefined;
  const isDeclared = separator === 'blank' && next === ';' && /^[A-Za-z_]\w*$/.test(value);
  if (!isDeclared && !/^[A-Za-z_]\w*(?:_\w+|[+*-]\w+|(?:\.[A-Za-z_]\w*)+)$/.test(value)) return undefined;
  if (!quoting.test(path)) return undefined;
  return beginsStatement.test(line.slice(0, Math.max(0, line.indexOf(name)))) ? 'the value is a name' : undefined;
};

/** `%22password%22:%20%22…%22`: the text that this encodes is judged by itself. */
const holdsEncodedQuote: Objection = ({ candidate: { value } }) =>
  /^(?:%20|%09|%0[AD]){0,4}%22/i.test(value) ? 'the value is a part of a text that is encoded' : undefined;

export const constantRejections: readonly Objection[] = [
  isConstantOfName,
  isConstantName,
  isComparedConstant,
  isTypedConstant,
  hasNumeronym,
  isState,
  isNameInCode,
  isNameOfSymbol,
  isLicence,
  isDuration,
  holdsEncodedQuote,
  isColour,
  isNumberedName,
  isClassOfDalvik,
  isTreatment,
  isSheetHash,
];
