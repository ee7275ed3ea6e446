import { isEscapedKey } from '../evidence/escaped-key.ts';
import type { Evidence, Objection } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import { isSecretOfWords } from './secret-of-words.ts';
import { setOf } from './words.ts';

/** `Enter your password`, `token is missing`: text for people, but not `keyboard cat` where it signs sessions. */
export const isSentence: Objection = (evidence) =>
  evidence.shape.blanks > 0 && !evidence.isOpaque && !isSecretOfWords(evidence) && !isEscapedKey(evidence)
    ? 'the value is text for people'
    : undefined;

/** `ansible_user=shop ansible_password=x ansible_port=22`: another setting follows. */
function isFollowedBySetting(line: string, value: string): boolean {
  const at = line.indexOf(`=${value} `);
  return at >= 0 && /^\s{1,4}[A-Za-z_][\w.-]{0,60}=\S/.test(line.slice(at + value.length + 1, at + value.length + 80));
}

/** A word of a text behind the name: `password: must be given`. */
const isProse: Objection = (evidence) => {
  if (!mayBeProse(evidence)) return undefined;
  if (startsText(evidence)) return 'the value is the first word of a text';
  if (endsComment(evidence)) return 'the value is the last word of a comment';
  if (isInHeading(evidence)) return 'the value is a word of a heading';
  if (endsSentence(evidence)) return 'the value is the last word of a sentence';
  return isAmongWords(evidence) ? 'the value is a word of a text' : undefined;
};

function mayBeProse({
  candidate: { quote, kind, isTight, value },
  isOpaque,
  surroundings: { line },
}: Evidence): boolean {
  if (quote !== 'none' || isOpaque || kind === 'user-password' || kind === 'flag' || kind === 'command') return false;
  return kind !== 'assignment' || !isTight || !isFollowedBySetting(line, value);
}

/** More words follow. */
function startsText({ candidate: { next, separator }, shape }: Evidence): boolean {
  return /[A-Za-z(]/.test(next) && (shape.digits === 0 || separator === 'colon' || separator === 'word');
}

function endsComment({ candidate: { next, separator, value }, shape, surroundings: { line } }: Evidence): boolean {
  return separator === 'blank' && next === '*' && shape.marks === 0 && line.includes(`${value} */`);
}

/** `PASSWORD RESET` */
function isInHeading({ candidate: { separator, value, name } }: Evidence): boolean {
  return separator === 'blank' && /^[A-Z]+$/.test(value) && /^[A-Z]+$/.test(name);
}

function endsSentence({ candidate: { kind, separator, value, name }, surroundings: { line } }: Evidence): boolean {
  return (
    kind === 'phrase' &&
    separator === 'blank' &&
    /^[a-z]+$/.test(value) &&
    line.trimEnd().endsWith(` ${name} ${value}.`)
  );
}

/** `the token or key`, `the password is wrong` */
function isAmongWords({ candidate: { separator, value, name }, surroundings: { line } }: Evidence): boolean {
  if (separator === 'default') return line.includes(`${name} or ${value}`);
  return separator === 'word' && /^[a-z'-]+$/i.test(value);
}

/** Endings of words that nobody takes for a password by themselves. */
const wordEnding = /^[a-z]{2,20}(?:ing|tions?|ments?|ness|ity|ers|able|ally|[a-z]{3}ed)$/;

/** `password troubleshooting`, `sends password "reminders"`: words of a text. */
const isWordOfText: Objection = ({ candidate: { kind, separator, value } }) =>
  separator === 'blank' && kind !== 'flag' && wordEnding.test(value) ? 'the value is a word of a text' : undefined;

/** `("Refresh random password", "Osveži lozinku")`: a text and what goes with it, usually its translation. */
const isBesideText: Objection = ({ candidate: { kind, isNameQuoted, qualifier, quote }, shape, isOpaque }) =>
  kind === 'argument' && isNameQuoted && qualifier !== '' && quote !== 'none' && shape.blanks > 0 && !isOpaque
    ? 'the value is text for people'
    : undefined;

/** HTML elements whose text is shown to people; those of class `v` on PHP's own page hold values of variables. */
const shown = /<(?:label|th|td(?! class="[ev]">)|h[1-6]|span|p|a|button|option|legend|caption|li)\b/i;

/** `Password`, `Passwort`: a capitalised word in quotes is a label, unless its name is that of a constant. */
const isLabel: Objection = ({ candidate: { value, quote, name, separator }, naturalness, surroundings, isOpaque }) => {
  if (separator === 'element' && !isOpaque && shown.test(surroundings.line)) return 'the value is a label';
  return quote !== 'none' &&
    /[a-z]/.test(name) &&
    /^[A-Z][a-z\x80-\xff]+[:?!.*]?$/.test(value) &&
    (naturalness > 0.4 || value.length < 7)
    ? 'the value is a label'
    : undefined;
};

/** `given by the --password options` in a text of a program. */
const isWordBehindFlag: Objection = ({ candidate: { kind, quote, value, next }, surroundings: { path } }) =>
  kind === 'flag' &&
  quote === 'none' &&
  /^[a-z]+$/.test(value) &&
  (next === ',' || (path !== undefined && fileKindOf(path).isSourceCode))
    ? 'the value is a word of a text'
    : undefined;

const aboutFlags = setOf('command commandline option options flag flags argument arguments parameter switch');

/** `remove the --password command line option`: text about a flag. */
const isTextAboutFlag: Objection = ({ candidate: { kind, quote, value, next } }) =>
  kind === 'flag' && quote === 'none' && aboutFlags.has(value) && /[a-z.,;)]/.test(next)
    ? 'the value is a word of a text'
    : undefined;

const changes =
  /\b(?:set|chang|reset|updat|defaults?|initiali[sz]|is|was|equal|compar|match|map|convert|hash)\w{0,6}\b/i;

/** `needs the password to "assign" a role`: what is done with it. */
const isVerb: Objection = ({ candidate: { kind, separator, value, quote, next }, surroundings: { line } }) =>
  kind === 'phrase' &&
  separator === 'word' &&
  quote !== 'none' &&
  /[a-z]/.test(next) &&
  /^[a-z]{3,15}$/.test(value) &&
  line.includes(` to "${value}" `) &&
  !changes.test(line.slice(0, line.indexOf(value)))
    ? 'the value is a word of a text'
    : undefined;

/** ``where `type` is `fixed`, pass an empty list``: the sentence goes on behind the name. */
const goesOnBehindPass: Objection = ({ candidate: { kind, name, quote }, surroundings: { line } }) =>
  kind === 'comparison' &&
  quote !== 'none' &&
  name === 'pass' &&
  /[,;.] pass (?:an?|the|it|its|in|no|on|this|that|your)\b/.test(line)
    ? 'to pass is to hand on'
    : undefined;

/** `--pass -x`, `--pass= --hash=x`, `-Password <password> -User`, `["--password", "--debug"]`: the next flag, not a value. */
const isNextFlag: Objection = ({ candidate: { value, quote, separator, dashes } }) =>
  (separator === 'blank' && quote === 'none' && value.startsWith('-')) ||
  (separator === 'element' && quote === 'none' && /^--?[a-z]/i.test(value)) ||
  (separator === 'equals' && dashes > 0 && quote === 'none' && /^--[a-z][a-z\d-]*(?:=|$)/.test(value)) ||
  (separator === 'comma' && dashes > 0 && /^--[a-z]/.test(value))
    ? 'the value is the next flag'
    : undefined;

/** `...!`, `*`, `-->`. */
export const isPunctuation: Objection = ({ shape: { digits, lowers, uppers, marks, blanks, foreign } }) => {
  const alphanumeric = digits + lowers + uppers;
  return alphanumeric < Math.max(2, (alphanumeric + marks + blanks + foreign) / 3)
    ? 'the value is punctuation'
    : undefined;
};

const inSentence = /(?:^|\s)(?:a|an|the|your|of|with|for|to|its|their)$/i;

/** `# The host that changes the password` above `value: 'localhost'`: the name is the end of a sentence. */
const isBelowSentence: Objection = ({ candidate: { separator, qualifier } }) =>
  separator === 'pair' && inSentence.test(qualifier) ? 'a sentence stands above the value' : undefined;

/** `auth: new endpoints`, the subject of a commit: what is new there. */
const isNewThing: Objection = ({ candidate: { name, value, quote, separator, nameEnd, valueStart }, surroundings }) =>
  quote === 'none' &&
  separator === 'colon' &&
  valueStart - nameEnd === ': new '.length &&
  /^[a-z]+$/i.test(value) &&
  surroundings.line.includes(`${name}: new ${value}`)
    ? 'the value is a word of a text'
    : undefined;

/** Blanks, equals signs and ends of lines, as quoted-printable writes them. */
const inCodes = /=(?:20|3D|0A|0D|09)/g;

/** `password=20from=20a=20url`: a text in quoted-printable, whose `=` is no sign. */
const isQuotedPrintable: Objection = ({
  candidate: { value, separator, quote, nameEnd, valueStart },
  surroundings: { line },
}) =>
  separator === 'equals' &&
  quote === 'none' &&
  valueStart === nameEnd + 1 &&
  /^(?:20|3D|0A|0D|09)/.test(value) &&
  (line.match(inCodes)?.length ?? 0) > 1
    ? 'the value is a piece of quoted-printable text'
    : undefined;

export const proseRejections: readonly Objection[] = [
  isQuotedPrintable,
  isBelowSentence,
  isPunctuation,
  isNextFlag,
  isWordBehindFlag,
  isTextAboutFlag,
  isVerb,
  goesOnBehindPass,
  isBesideText,
  isSentence,
  isProse,
  isWordOfText,
  isNewThing,
  isLabel,
];
