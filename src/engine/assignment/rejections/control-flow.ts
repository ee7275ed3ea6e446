import { escapePattern } from '../../../foundation/escape-pattern.ts';
import type { Objection } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import { uuid } from '../evidence/uuid.ts';
import { meaningOf } from '../name/family.ts';

// Values that belong to what a program does next, and not to the name before them.

/** `f = lambda pw: self.run('on_login', pw)`: the name is a parameter, and behind the colon is what is done with it. */
const isBodyOfLambda: Objection = ({ candidate: { name, separator }, surroundings: { line } }) => {
  if (separator !== 'colon') return undefined;
  const at = line.indexOf('lambda ');
  return at >= 0 && new RegExp(`\\blambda [\\w\\s,*=]{0,80}\\b${escapePattern(name)}:`).test(line.slice(at, at + 160))
    ? 'the name is a parameter of a lambda'
    : undefined;
};

/** `case shop.PrivateKey:` above `template.Algorithm = x509.ECDSAWithSHA256`: what is done in that case. */
const isDoneInCase: Objection = ({ candidate: { name, isNameQuoted }, surroundings: { line } }) =>
  !isNameQuoted && line.includes(`case ${name}:`) ? 'what is done in a case' : undefined;

/** `value={contraseñaActual}`: a word with letters beyond ASCII, in bytes of UTF-8. */
const foreignWord = /^(?=.*[\x80-\xff])(?=.*[A-Za-z])[A-Za-z_$\x80-\xff]{3,60}$/;

/** In source code every text has quotes. */
const isForeignVariable: Objection = ({ candidate: { quote, value }, surroundings: { path } }) =>
  quote === 'none' && path !== undefined && fileKindOf(path).isSourceCode && foreignWord.test(value)
    ? 'the value is a single word without quotes'
    : undefined;

const memberOfResult = /^["'`]\)(?:\.|->|::|\?\.|&\.)(\w{2,40})/;

/** `secret_key: integration('captcha').secret_key`: the text tells where the secret is looked up. */
const isSourceOfMember: Objection = ({
  candidate: { quote, next, wrapper, value, family },
  surroundings: { line },
}) => {
  if (quote === 'none' || next !== ')' || wrapper === '') return undefined;
  const end = line.lastIndexOf(value) + value.length;
  const memberName = memberOfResult.exec(line.slice(end, end + 48))?.[1];
  return memberName !== undefined && meaningOf(memberName).family === family
    ? 'the value tells where the secret is looked up'
    : undefined;
};

/** `--- PASS: TestLogin/with_a_token:_x (0.00s)`, `=== RUN   TestToken/no_token:_x`: what Go prints of tests. */
const isInLogOfTests: Objection = ({ candidate: { quote }, surroundings: { line } }) =>
  quote === 'none' && /(?:^|\s)(?:--- (?:PASS|FAIL|SKIP):|=== (?:RUN|PAUSE|CONT|NAME)) {1,3}\w/.test(line)
    ? 'the value is a part of the name of a test'
    : undefined;

/** `[GNUPG:] KEY_CONSIDERED 9DC8…`, `Good signature from ignored key 4cfe…`: what GnuPG says of a key. */
const isSaidByGnuPg: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  line.includes('[GNUPG:] ') ||
  (/^[\da-f]{16}$/i.test(value) && /\bsignature [\w ]{0,40}\bkey [\da-f]{16}\b/i.test(line))
    ? 'the value is the fingerprint of a public key'
    : undefined;

/** `no private key for secret 8d3f4c1e-…`: which one a message is about. */
const isIdInMessage: Objection = ({ candidate: { kind, words, separator, value }, surroundings: { line } }) =>
  kind === 'phrase' &&
  separator === 'blank' &&
  words.length === 1 &&
  value.length === 36 &&
  uuid.test(value) &&
  /\b(?:for|of|in|from|with|to|the|by|get|got|read|delete[ds]?|create[ds]?|update[ds]?) (?:the )?\w{3,12} [\da-f]{8}-/.test(
    line,
  )
    ? 'the id of what a message is about'
    : undefined;

/** `amqp://guest:<password>mq-1:5672//jobs`: what goes on behind a password that was left out. */
const isBehindLeftOut: Objection = ({ candidate: { separator, name }, surroundings: { line } }) =>
  separator === 'element' && new RegExp(`://[^\\s:@/<>]{0,60}:<${escapePattern(name)}>`).test(line)
    ? 'the password of an address is left out'
    : undefined;

export const controlFlowRejections: readonly Objection[] = [
  isForeignVariable,
  isBodyOfLambda,
  isDoneInCase,
  isSourceOfMember,
  isInLogOfTests,
  isSaidByGnuPg,
  isIdInMessage,
  isBehindLeftOut,
];
