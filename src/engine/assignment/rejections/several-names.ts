import { textBefore } from '../../text/text-before.ts';
import type { Objection } from '../evidence/evidence.ts';

// A name and the value behind it that are two of several names.

/** `['username', 'password', 'repository']` */
export const wordList: RegExp = /\[(?:["'][a-z_]{1,24}["'],\s{0,2}){2,12}["'][a-z_]{1,24}["'],?\s?\]/;

/** `[]string{"name", "root_password", "deletion_protection"}` of Go. */
const fieldList = /\[\]string\{(?:"[a-z_]{1,40}",\s{0,2}){1,12}"[a-z_]{1,60}",?\s?\}/;

function areFields(line: string, value: string): boolean {
  return /^[a-z]+(?:_[a-z]+)+$/.test(value) && fieldList.exec(line)?.[0].includes(`"${value}"`) === true;
}

/** `"resetPassword"` in `"registerEnable", "resetPassword", "darkModeEnable"`: another such name comes before it. */
const nameBefore = /"[a-z][a-z\d]*[A-Z][A-Za-z]*",\s?$/;

function areInCamelCase(line: string, name: string, value: string): boolean {
  return (
    /^[a-z]+[A-Z]/.test(name) &&
    /^[a-z][a-z\d]*[A-Z][A-Za-z]+$/.test(value) &&
    nameBefore.test(line.slice(0, line.indexOf(`"${name}"`)))
  );
}

/** `"NID_shop_password","NID_shop_label"`, `'User.0.password', 'User.0'`: both begin with the same. */
function areOfOneKind(name: string, value: string): boolean {
  const head = /^(?:[A-Za-z\d]{1,20}[_.]){1,5}/.exec(name)?.[0] ?? '';
  return head.length > 3 && value.startsWith(head) && /^[\w.]{1,80}$/.test(value);
}

/** `"SHOP_S3_DOCS_TOKEN", "SHOP_S3_DOCS_BUCKET"`: the digit of a product makes a name look generated. */
function areConstants(name: string, value: string): boolean {
  return constant.test(name) && constant.test(value) && areOfOneKind(name, value);
}

const constant = /^[A-Z][A-Z\d]{1,15}(?:_[A-Z][A-Z\d]{0,15}){1,6}$/;

/** `'P4PASSWD', 'P4CHARSET'`: variables of one program. */
function areVariables(name: string, value: string): boolean {
  return variable.test(name) && variable.test(value) && value.startsWith(name.slice(0, 2));
}

const variable = /^[A-Z][A-Z\d][A-Z]{2,20}$/;

/** `"pascal", "password", "pdq", "percal",`: words in the order of the alphabet. */
function areSorted(line: string, name: string, value: string): boolean {
  if (!/^[a-z_]{3,30}$/.test(value)) return false;
  const at = line.indexOf(name);
  const end = line.indexOf(value, at + name.length) + value.length;
  const before = /["']([a-z_]{2,30})["'],\s{0,2}["']$/.exec(textBefore(line, at, 40))?.[1];
  const after = /^["'],\s{0,2}["']([a-z_]{2,30})["']/.exec(line.slice(end, end + 40))?.[1];
  return before !== undefined && after !== undefined && before < name && name < value && value < after;
}

/** `"Password","S3Configuration"` behind `"Username",`, also as PHP writes it: `'Username', 'Password', 'S3…'`. */
function areInPascalCase(line: string, name: string, value: string): boolean {
  return (
    /^[A-Z][A-Za-z]*$/.test(name) &&
    /^[A-Z][A-Za-z\d]{2,40}$/.test(value) &&
    [`,"${name}","${value}"`, `, '${name}', '${value}'`].some((names) => line.includes(names))
  );
}

/** `["Username","Password","S3Configuration"]`: the names of members. */
export const isOneOfNames: Objection = ({ candidate, isOpaque, surroundings: { line } }) => {
  const { kind, name, value, quote, next, isNameQuoted, dashes } = candidate;
  const areBothQuoted = isNameQuoted && quote !== 'none' && dashes === 0;
  if (
    kind !== 'argument' ||
    !areBothQuoted ||
    (isOpaque && !areConstants(name, value)) ||
    (next !== ',' && next !== ']' && next !== '}' && next !== '\n')
  )
    return undefined;
  const isListed = wordList.exec(line)?.[0].includes(value) === true || areOfOneKind(name, value);
  return isListed ||
    areVariables(name, value) ||
    areSorted(line, name, value) ||
    areFields(line, value) ||
    areInCamelCase(line, name, value) ||
    areInPascalCase(line, name, value)
    ? 'the value is one of several names'
    : undefined;
};
