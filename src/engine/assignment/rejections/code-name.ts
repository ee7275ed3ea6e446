import { textBefore } from '../../text/text-before.ts';
import type { Objection } from '../evidence/evidence.ts';
import { spelled } from './spelled.ts';
import { setOf } from './words.ts';

// What code and descriptions of code name: types, members, elements of lists.

const typeLine =
  /^[ \t]{0,40}(?:(?:pub|export|declare|public|private|internal)[ \t]{1,4}){0,2}(?:type|typealias|newtype)[ \t]{1,4}(?:(?:instance|family|role)[ \t]{1,4})?[A-Z]/;

/** `type instance PrivateKey Ed25519 = …` of Haskell, `pub type ShopPass = C.shop_pass` of V. */
const isDeclaredType: Objection = ({ candidate: { quote, separator }, surroundings: { line } }) =>
  quote === 'none' && separator !== 'pair' && typeLine.test(line) ? 'the line declares a type' : undefined;

/** `AUTH_SCHEME_SHOP = uuid.UUID('8d3f…')`: what its maker calls an identifier. */
const isWrappedAsId: Objection = ({ candidate: { family, wrapper } }) =>
  family === 'credential' && /\b(?:uuid|guid)\b/i.test(wrapper) ? 'the value is made an identifier' : undefined;

/** `(Version, ULONG), ('NtPassword', '16s=b""')`: the form in which bytes are packed. */
const packed = /^\d{0,4}[bBhHiIlLqQsc]=b?(?:""|'')?$/;
const isPackedForm: Objection = ({ candidate: { value } }) =>
  packed.test(value) ? 'the value is a form in which bytes are packed' : undefined;

/** `unicodePwd: ATTk589914`, `ResetPassword = "00299570-246d-11d0-a768-00aa…"`: what Active Directory calls a property. */
const ofDirectory =
  /^ATT[a-z]\d{1,10}$|^\{?[0-9a-f]{8}-[0-9a-f]{4}-11d[0-3]-[0-9a-f]{4}-00(?:aa00|c04f)[0-9a-f]{6}\}?$/i;
const isIdInDirectory: Objection = ({ candidate: { value } }) =>
  ofDirectory.test(value) ? 'the value is what Active Directory calls a property' : undefined;

const pointer = /["'`]#\/(?:[\w$~-]{1,40}\/){0,8}$/;

/** `withError("#/traits/password", "…")`: the name is where something stands in a document of JSON. */
const isPointedAt: Objection = ({ candidate: { name, kind }, surroundings: { line } }) =>
  (kind === 'argument' || kind === 'call') &&
  line.includes('#/') &&
  pointer.test(textBefore(line, line.indexOf(name), 200))
    ? 'the name is a place in a document'
    : undefined;

/** `shop_host: 'shop-host'` among credentials: the value repeats its own name, which is none of a secret. */
const repeatsOwnName: Objection = ({ candidate: { name, value, quote, family }, surroundings: { line } }) => {
  if (family !== 'credential' || quote === 'none' || !/[-_]/.test(value)) return undefined;
  const before = ownName.exec(textBefore(line, line.indexOf(value), 100))?.[1] ?? '';
  return before !== name && before.length > 4 && spelled(before) === spelled(value)
    ? 'the value repeats its name'
    : undefined;
};
const ownName = /(?<![\w-])([A-Za-z][\w-]{1,60})["']?\s{0,4}(?::|=>?)\s{0,60}["']$/;

/** `"password123", "letmein"`: one of many passwords that people choose. */
const chosenByMany = /^(?:password|passwd|passw0rd|pass|p@ssw0rd)\d{1,6}$/i;
const isAmongChosen: Objection = ({ candidate: { kind, name }, surroundings: { line } }) =>
  kind === 'argument' && chosenByMany.test(name) && line.split(/["'],\s?["']/, 8).length > 7
    ? 'passwords that nobody should choose'
    : undefined;

/** `"Win32_System_PasswordManagement" = [ "Win32_System" ]`: what the name is a part of. */
const isWhole: Objection = ({ candidate: { name, value, wrapper, quote } }) =>
  wrapper.includes('[') &&
  quote !== 'none' &&
  /[-_.]/.test(value) &&
  name.startsWith(value) &&
  /^[-_.]/.test(name.slice(value.length))
    ? 'the name is a part of what the value names'
    : undefined;

/** `kLabelTrafficSecret[] = "ap traffic"`: words that are hashed so that results differ. */
const isLabel: Objection = ({ candidate: { words, value }, shape }) =>
  words.includes('label') && shape.digits === 0 && /^[a-z]{1,20}(?: [a-z]{1,20}){0,5}$/i.test(value)
    ? 'the name is that of a label'
    : undefined;

/** `"hPrivateKey=0x%08lX, pTemplate=%p"` of C. */
const printed = /^(?:0x|#)?%[-+ #0]?\d{0,3}(?:\.\d{1,3})?(?:hh|h|ll|l|z|j|t)?[diuxXopsc]$/;
const isPrinted: Objection = ({ candidate: { value } }) =>
  value.includes('%') && printed.test(value) ? 'the value has a part that is filled in elsewhere' : undefined;

/** `pkcs11:token=Shop%20DB;object=…`: where a certificate is kept. */
const isTokenOfUri: Objection = ({ candidate: { family, words }, surroundings: { line } }) =>
  family === 'token' && words.at(-1) === 'token' && /\bpkcs11:(?:[\w-]{1,20}=[^\s"'<>;]{0,80};){0,6}token=/i.test(line)
    ? 'the name is a part of an address'
    : undefined;

/** `<h2 id="choosing-a-shop-key:783a13…">`: a place on a page. */
const isInAttribute: Objection = ({ candidate: { name, value, separator }, surroundings: { line } }) =>
  separator === 'colon' &&
  /^[\da-f]{32}$/.test(value) &&
  /\b(?:id|name)=["'][\w-]{0,80}$/.test(textBefore(line, line.indexOf(`${name}:${value}`), 120))
    ? 'the value tells a place on a page'
    : undefined;

/** `"cIk3X7e7Ykpw":"EiYyFsEHBdfP"`: names that a program made as it made their values. */
const isNameGenerated: Objection = ({ candidate: { name, value, words, isNameQuoted, separator } }) =>
  isNameQuoted &&
  separator === 'colon' &&
  words.length > 3 &&
  name.length === value.length &&
  /^[A-Za-z\d]{8,40}$/.test(name) &&
  /^(?=.*[A-Z])(?=.*[a-z])[A-Za-z\d]+$/.test(value)
    ? 'the name is generated, as its value is'
    : undefined;

/** `use Crypt::Shop qw(fold_password to_int);` of Perl. */
const isImported: Objection = ({ surroundings: { line } }) =>
  line.includes(' qw') && /^\s{0,20}use\s{1,4}[\w:]{1,80}[^;\n]{0,20}\sqw\b/.test(line)
    ? 'the line names what is imported'
    : undefined;

/** `"random_password": {"bcrypt_hash"}`: what an attribute is called. */
const isAttributeName: Objection = ({ candidate: { value, quote } }) =>
  quote !== 'none' && /^(?:bcrypt|[a-z]{2,10}_(?:hash|digest|length|type|id))(?:_hash)?$/.test(value)
    ? 'the value is the name of an attribute'
    : undefined;

const digestInComment = /^["'`][,;)\]]{0,3}\s{1,20}(?:#|\/\/)\s{0,4}(?:sha-?\d{1,3}|md5)\b/i;

/** `'key': '0550a051…',  # sha1("shop")` */
const isDigestAsSaid: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  /^[\da-f]{32,128}$/i.test(value) && digestInComment.test(line.slice(line.indexOf(value) + value.length))
    ? 'the value is a digest'
    : undefined;

/** `{"key": 27670116110564327426}`: a number, which somebody would write as a text if it opened something. */
const isBareNumber: Objection = ({ candidate: { value, quote, family, isNameQuoted, isTight, next } }) =>
  quote === 'none' && family !== 'password' && !isTight && (isNameQuoted || next === ';') && /^\d{12,25}$/.test(value)
    ? 'the value is a number'
    : undefined;

/** `PrintWriter pw = …`, `PluginWrapper pw`: the initials of a type. */
const areInitials: Objection = ({ candidate: { words }, surroundings: { line } }) =>
  words.length === 1 && words[0] === 'pw' && /\bP[a-z]{1,20}W[a-z]{1,20}(?:<[\w, ]{0,40}>)? pw\b/.test(line)
    ? 'the name is made of the initials of a type'
    : undefined;

/** `mutation($auth: [AddShopInput!]!)` of GraphQL. */
const isTypeOfQuery: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  value.endsWith('!') && /^[A-Z]\w+!$/.test(value) && line.includes(`[${value}]`) ? 'the value is a type' : undefined;

/** `'password':` above `'description': >`, `Password Confirmation:`: it has a value of its own. */
const isNameItself: Objection = ({ candidate: { value, quote, next, separator, isNameQuoted } }) =>
  next === ':' &&
  /^[A-Za-z_]+$/.test(value) &&
  ((quote !== 'none' && isNameQuoted && separator === 'colon') || (quote === 'none' && separator === 'blank'))
    ? 'the value is a name, too'
    : undefined;

/** `"Basic #{Base64.encode64("#{secret_key}:").strip}"`: what is done with a text. */
const isEndOfCall: Objection = ({ candidate: { value } }) =>
  /^[)\]}]\.[a-z_]{1,30}(?:\(\))?[)}]{0,3}$/.test(value) ? 'the value is code: a call' : undefined;

/** `"dist/resources/tokens.js": ["8d3f…"]`: the file, not what is in it. */
const isFile: Objection = ({ candidate: { name, isTight }, surroundings: { line } }) => {
  const at = line.indexOf(`${name}.`);
  return !isTight &&
    at > 0 &&
    /^\.(?:[cm]?[jt]sx?|py|rb|php|java|go|cs)["'`]\s?:/.test(line.slice(at + name.length, at + name.length + 12))
    ? 'the name is that of a file'
    : undefined;
};

/** `localStorageKey: 'Shop3DFirstTime'`: under what a browser keeps something. */
const isKeyOfBrowser: Objection = ({ candidate: { family, words } }) =>
  family === 'api-key' && words.at(-2) === 'storage' && (words.at(-3) === 'local' || words.at(-3) === 'session')
    ? 'a value is kept under the key'
    : undefined;

/** Words of names that tell how somebody is asked: `askpw = "timeout"`. */
const asking = setOf('askpw askpass askpassword');
const isAsked: Objection = ({ candidate: { words } }) =>
  words.length === 1 && words.some((word) => asking.has(word)) ? 'the name is that of a switch' : undefined;

export const codeNameRejections: readonly Objection[] = [
  isDeclaredType,
  isWrappedAsId,
  isPackedForm,
  isIdInDirectory,
  isPointedAt,
  repeatsOwnName,
  isAmongChosen,
  isWhole,
  isLabel,
  isPrinted,
  isTokenOfUri,
  isAsked,
  isInAttribute,
  isNameGenerated,
  isImported,
  isAttributeName,
  isDigestAsSaid,
  isBareNumber,
  areInitials,
  isTypeOfQuery,
  isNameItself,
  isEndOfCall,
  isFile,
  isKeyOfBrowser,
];
