import { textBefore } from '../../text/text-before.ts';
import type { Evidence, Objection } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';
import { isComparing } from '../separator/verb.ts';
import { setOf, tails } from './words.ts';

// Names that sound like secrets in places where they mean something else: verbs of calls, settings of certain programs,
// ends of paths.

const askingVerbs = setOf(
  'send get find has fetch load read generate gen create make parse validate check verify is remove delete expect assert require request prompt ask input show print log render contains include lookup query select focus click fill type wait matches match equals add on handle test it describe assign on',
);

/** `getToken("x")`, `Shop.findToken("x")`: the argument says which token, it is not the token. */
const asksForSecret: Objection = (evidence) => {
  const { candidate } = evidence;
  if (!isCallOf(candidate) || evidence.isOpaque) return undefined;
  const verb = candidate.words[0] ?? '';
  if (askingVerbs.has(verb)) return `the call asks for a secret: ${verb}`;
  const verbOfMethod = /(?:\.|->|::)(get|find|fetch|load|lookup)(?=[A-Z_])/.exec(candidate.name)?.[1];
  return verbOfMethod === undefined ? undefined : `the call asks for a secret: ${verbOfMethod}`;
};

/** `hkdf_derive_secret("tls13 finished", secret)`: the label of what is derived. */
const derivesSecret: Objection = ({ candidate: { kind, words, value, next, position }, isOpaque }) =>
  kind === 'call' &&
  position === 1 &&
  next === ',' &&
  !isOpaque &&
  (words.includes('derive') || words.includes('expand')) &&
  /^[a-z][a-z\d]*(?:[ -][a-z\d]+)+$/.test(value)
    ? 'the label of what is derived'
    : undefined;

/** `secret_decrypt("…", "SHOP_KEY")`: what is decrypted is safe to show. */
const isDecrypted: Objection = ({ candidate: { kind, words, wrapper, position, next, quote } }) => {
  if (position !== 1 || next !== ',' || quote === 'none') return undefined;
  const isCalled = kind === 'call' && (words[0] === 'decrypt' || words.at(-1) === 'decrypt');
  return isCalled || /(?:^|[\s._])(?:secret_decrypt|decrypt_(?:secret|password|token))$/.test(wrapper)
    ? 'the value is what is decrypted'
    : undefined;
};

/** `InvalidPassword = "28P01"`: the code of an error. */
const isErrorCode: Objection = ({ candidate: { words, value } }) =>
  value.length === 5 && words[0] === 'invalid' && /^\d[\dA-Z]{4}$/.test(value)
    ? 'the value is the code of an error'
    : undefined;

/** `SETUP_SECRET_SESSION_KEY = 'mfa-setup-codes'`: under which name a session keeps the secret. */
const isNameInSession: Objection = ({ candidate: { family, words, value } }) =>
  family !== 'api-key' &&
  words.length > 2 &&
  words.at(-1) === 'key' &&
  (words.at(-2) === 'session' || words.at(-2) === 'cache' || words.at(-2) === 'storage') &&
  /^[a-z]{2,20}(?:[-_.:][a-z]{2,20}){1,6}$/.test(value)
    ? 'the name under which something is kept'
    : undefined;

/**
 * `UUID_ATTR_PASSWORD = uuid!("…")`, `QUuid PasswordKey::UUID("…")`: the id of what the name tells; `VALUES ('password',
 * '8d3f4c1e-…')`: an id beside the way somebody signed in; `credentialsJSON:8d3f4c1e-…`: by it TeamCity finds a secret.
 */
const isIdOfSomething: Objection = ({ candidate, surroundings: { line } }) => {
  const { kind, name, isNameQuoted, words, value, wrapper, valueStart, nameEnd, separator } = candidate;
  if (value.length !== 36 || !uuid.test(value)) return undefined;
  const isMember = separator === 'colon' && wrapper === 'UUID' && valueStart - nameEnd === '::UUID("'.length;
  const isInRow = kind === 'argument' && isNameQuoted && /\bvalues\s?\(/i.test(line);
  return isMember || isInRow || name === 'credentialsJSON' || words[0] === 'uuid' || words[0] === 'guid'
    ? 'the value is the id of something'
    : undefined;
};

/** `shop_auth:find_user("x")` of Erlang: the name is that of a module. */
const isModule: Objection = ({ candidate: { name, value, wrapper, separator, valueStart, nameEnd }, surroundings }) => {
  if (separator !== 'colon' || valueStart - nameEnd > wrapper.length + 6 || !/^[a-z]\w{1,40}$/.test(wrapper))
    return undefined;
  return surroundings.line.includes(`${name}:${wrapper}(<<"${value}"`) ? 'the name is that of a module' : undefined;
};

/** `existingSecret: shop-tls`: a secret of Kubernetes is told by its name there. */
const isSecretElsewhere: Objection = ({ candidate: { family, words, value } }) =>
  family === 'secret' &&
  words.at(-1) === 'secret' &&
  words.at(-2) === 'existing' &&
  /^[a-z][a-z\d .-]{1,60}$/.test(value)
    ? 'the value is the name of a secret'
    : undefined;

/** `getToken("x")`, and `print_pass "x"` of a shell. */
function isCallOf({ kind, separator, quote, words, dashes, isStatement }: Evidence['candidate']): boolean {
  if (kind === 'phrase')
    return separator === 'blank' && quote !== 'none' && words.length > 1 && dashes === 0 && !isStatement;
  return (kind === 'call' || kind === 'list') && separator === 'call';
}

/** The family word is in an earlier segment of the name: `tokens.push`, `password.length`. */
export const isMemberOfSecret: Objection = ({ candidate }) => {
  const dot = candidate.name.lastIndexOf('.');
  if (dot < 0 || candidate.kind !== 'call') return undefined;
  const last = candidate.name.slice(dot + 1);
  return isComparing(last) || /pass|pwd|token|secret|key|cred|auth|psk/i.test(last)
    ? undefined
    : 'a method of the secret is called';
};

const userBeside = /(?:user(?:name)?(?:and)?passw(?:or)?d|passwordauth|basicauth|resetpassword)/i;

/** Constructors that take a user and a password, whatever the user is called. */
const pairOfUser = /^(?:PS|Network)Credential$/;

/** `new PasswordAuthenticator("jane", "…")`: the user comes before the password. */
const isUserOfPair: Objection = (evidence) => {
  const { kind, position, name, wrapper, next, quote } = evidence.candidate;
  if (position !== 1 || next !== ',' || quote === 'none') return undefined;
  const callee = kind === 'call' ? name : kind === 'assignment' ? wrapper : '';
  const isUser =
    pairOfUser.test(callee) ||
    (wrapper === 'new' && name.endsWith('PSCredential')) ||
    (!evidence.isOpaque && evidence.shape.marks === 0 && userBeside.test(callee));
  return isUser ? 'a user stands in front of the password' : undefined;
};

/** `pass:` above `- "aws_instance.shop"`: the resources that pass a check; those below `fail:` do not. */
const isPassOfCheck: Objection = ({ candidate: { words, separator, value }, surroundings: { line } }) =>
  words.length === 1 &&
  words[0] === 'pass' &&
  separator === 'colon' &&
  /(?:^|\n)[ \t]{0,20}- /.test(line) &&
  /^[A-Za-z]\w{0,60}(?:(?:\.|::)[\w-]{1,60}){1,10}$/.test(value)
    ? 'what passes a check'
    : undefined;

const settingPasses = setOf('windowspe offlineservicing generalize specialize auditsystem audituser oobesystem');

/** `<settings pass="specialize">`: a step of the setup of Windows. */
const isSettingPass: Objection = (evidence) => {
  const { words } = evidence.candidate;
  return words.length === 1 && words[0] === 'pass' && settingPasses.has(evidence.lowered)
    ? 'a step of setting up Windows'
    : undefined;
};

/** `'passwords' => 'customers'` of Laravel: the table by which passwords are reset. */
const namesBroker: Objection = ({ candidate: { name, separator, quote, value }, surroundings: { line } }) => {
  if (quote === 'none') return undefined;
  const isBroker =
    (name === 'passwords' && separator === 'arrow') ||
    (line.includes("Password::broker('") && line.includes(`Password::broker('${value}')`));
  return isBroker && /^[a-z_]+$/i.test(value) ? 'where passwords are reset is told by its name there' : undefined;
};

/** `secret = generator.generate_key('signed cookie')`: the text tells what the key is for. */
const namesPurpose: Objection = ({ candidate: { wrapper } }) =>
  /(?:generate|derive)_?[kK]ey$/.test(wrapper) ? 'the value says what a key is made for' : undefined;

/** `# Generator token: …` of Rcpp, the same in each package. */
const marksGenerated: Objection = ({ candidate: { family, qualifier } }) =>
  family === 'token' && qualifier.endsWith('Generator') ? 'the token marks what a program made' : undefined;

/** `password encoding`: the value continues the name. */
const goesOn: Objection = (evidence) => {
  const { kind, separator, quote } = evidence.candidate;
  return kind === 'phrase' && separator === 'blank' && quote === 'none' && tails.has(evidence.lowered)
    ? 'the value goes on what the name says'
    : undefined;
};

/** `--password-store=kwallet6`: where passwords are kept. */
const isKindOfStore: Objection = ({ candidate: { kind, name, value } }) =>
  kind === 'flag' && name === 'password-store' && /^[a-z]+\d?$/.test(value)
    ? 'the name is that of what keeps passwords'
    : undefined;

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/;

const fileName = /\.(?:inc|php|js|ts|css|py|rb|go|c|h|java|html|json|ya?ml|txt|test|module)$/;

/** JSON may write a slash behind a backslash. */
const endOfPath = /[\w.-]\\?\/$/;

/** `…token-info-uri: http://shop/check_token', '0a1b…'`: a file and its checksum in a row of a database. */
const endOfText = /(?:[\w.]\/|\\n\s{0,20}- )$/;

/**
 * `/etc/passwd: 0a1b…`, `golang.org/x/oauth2 0a1b…`, `"src\/Token.php":"0a1b…"`: the checksum of a file, the commit of a
 * package; but not `"/shop/password": "x"`.
 */
const sumsPath: Objection = ({
  candidate: { kind, nameStart, valueStart, isNameQuoted, name, value },
  surroundings: { line },
}) => {
  const isDigest = digest.test(value);
  const isKeeper = fileName.test(name) && /^[a-z]\w*$/.test(value);
  if (!isDigest && !isKeeper) return undefined;
  const start = line.lastIndexOf(value) - (valueStart - nameStart);
  // Nobody gives a file a password: `modules/win_password.py: ada` names who looks after it.
  if (isKeeper && endOfPath.test(textBefore(line, start, 3))) return 'the name is the end of a path';
  if (!isDigest) return undefined;
  if (isNameQuoted && !fileName.test(name)) {
    return kind === 'argument' && endOfText.test(textBefore(line, start, 30))
      ? 'the name is the end of a text, and the value as long as a digest'
      : undefined;
  }
  return endOfPath.test(textBefore(line, start, 3))
    ? 'the name is the end of a path, and the value as long as a digest'
    : undefined;
};

const outcomes = setOf('passed skipped failed pending informational warning success ok');

/** `$args['pass'] = 'skipped'`: how a test went. */
const isOutcome: Objection = ({ candidate: { words }, lowered }) =>
  words.length === 1 && words[0] === 'pass' && outcomes.has(lowered) ? 'how a test went' : undefined;

/** `ps4Passcode: x7k…`: Unity writes it into every project by itself. */
const isOfEveryProject: Objection = ({ candidate: { name } }) =>
  name === 'ps4Passcode' ? 'the program writes it into every project' : undefined;

export const namedPlaceRejections: readonly Objection[] = [
  asksForSecret,
  derivesSecret,
  isDecrypted,
  isErrorCode,
  isNameInSession,
  isSecretElsewhere,
  isIdOfSomething,
  isModule,
  isMemberOfSecret,
  isSettingPass,
  sumsPath,
  isOutcome,
  isOfEveryProject,
  namesBroker,
  isUserOfPair,
  isPassOfCheck,
  marksGenerated,
  namesPurpose,
  goesOn,
  isKindOfStore,
];
