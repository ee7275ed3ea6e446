import { textBefore } from '../../text/text-before.ts';
import { codeAt, isKind, lineEnd, skipBlanks } from '../characters.ts';
import type { Name } from '../name/name.ts';
import type { Value } from '../value/value.ts';
import type { Closers } from './closers.ts';
import type { Separator } from './separator.ts';

/** A name and what joins it to its value. */
interface Joint {
  readonly window: string;
  readonly name: Name;
  readonly closers: Closers;
  readonly separator: Separator;
}

/** `name value` is prose unless quotes, dashes, a short line or the value itself suggest an assignment. */
export function isPlausibleBlank(joint: Joint, value: Value): boolean {
  const { window, name, closers, separator } = joint;
  if (isTypedByRobot(joint, value)) return true;
  if (closers.isQuoted)
    return value.quote === 'double' && closers.end === name.end + 1 && isRowOfTexts(window, name.start, value);
  if (isPasswordItself(window, name)) return false;
  if (name.dashes > 0) return window.charAt(separator.end - 1) !== '-';
  if (value.quote === 'single' || value.quote === 'double') return true;
  const text = window.slice(value.start, value.end);
  if (value.quote === 'backtick') return text.length >= 6 && isLettersAndDigits(text) && !text.includes(' ');
  return value.quote === 'none' && isPlausibleBare(joint, value, text);
}

const field = /(?:^|[\r\n])[ \t]{0,40}(?:input|type|fill|enter) (?:text|password|secret)[ \t]{2,20}\S{0,80}$/i;
/** The most characters of such a match. */
const longestField = 180;

/** `Input Text    name=passwd    x` of Robot Framework: two blanks or more stand behind the locator of a field. */
function isTypedByRobot({ window, name }: Joint, value: Value): boolean {
  const gap = window.slice(Math.max(0, value.start - 2), value.start);
  return (
    value.quote === 'none' &&
    (gap === '  ' || gap.endsWith('\t')) &&
    isKind(codeAt(window, skipBlanks(window, value.next)), lineEnd) &&
    field.test(textBefore(window, name.start, longestField))
  );
}

function isLettersAndDigits(text: string): boolean {
  return /[0-9]/.test(text) && /[A-Za-z]/.test(text);
}

function isPlausibleBare({ window, name }: Joint, value: Value, text: string): boolean {
  if (text.length >= 8 && /^[\w!@#$%^&*+=/-]+$/.test(text) && isLettersAndDigits(text)) return true;
  if (name.text === 'passwd' && isUser.test(text)) return false;
  return isKind(codeAt(window, skipBlanks(window, value.next)), lineEnd) && startsStatement(window, name.start);
}

/** `passwd shop`: the command, which asks for the password of a user. */
const isUser = /^[a-z][a-z_-]{0,31}$/;

const opensRow = /(?:^|[\r\n])[ \t]{0,40}"[^"\s]{0,60}$/;
/** The most characters of such a match. */
const longestRowStart = 102;

/** `"rcon_password" "x"`, and nothing else on the line. */
function isRowOfTexts(window: string, nameStart: number, value: Value): boolean {
  return (
    isKind(codeAt(window, skipBlanks(window, value.next)), lineEnd) &&
    opensRow.test(textBefore(window, nameStart, longestRowStart))
  );
}

const takesGluedPassword = /\b(?:mysql\w{0,10}|7z)[ \t][^\r\n|;]{0,100}$/;
/** The most characters of such a match, and one that decides whether a word begins. */
const longestCommand = 120;

/** `mysql -pmy_password orders`, `PASSWORD=my_password SHOP=orders`: what looks like a name is really the value. */
function isPasswordItself(window: string, { text, start, dashes }: Name): boolean {
  if (window.charAt(start - dashes - 1) === '=' || window.startsWith('=${', start - 3)) return true;
  return (
    dashes === 1 &&
    /^p(?!ass|wd|w$|sk)/i.test(text) &&
    takesGluedPassword.test(textBefore(window, start, longestCommand))
  );
}

const statementWord =
  /^\s*(?:(?:ENV|ARG|export|set|setenv|SET|login|user|#\s*define|final|const|static|-e|--env)\s+)?(?:machine \S{1,60} login \S{1,40} )?$/;
/** A name further to the right does not begin its line. */
const farthestName = 80;

/** Whether the name begins its line, except for a word such as `ENV`, `#define` or `machine x login y`. */
export function startsStatement(window: string, nameStart: number): boolean {
  const before = textBefore(window, nameStart, farthestName);
  const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
  return statementWord.test(line);
}
