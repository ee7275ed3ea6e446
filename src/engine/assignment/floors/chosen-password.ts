import { LargePattern } from '../../search/large-pattern.ts';
import type { CandidateKind } from '../candidate.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import type { Shape } from '../evidence/shape.ts';

const places: ReadonlySet<CandidateKind> = new Set([
  'assignment',
  'default',
  'pair',
  'element',
  'flag',
  'user-password',
  'argument',
  'call',
]);
const shortest = 6;
/** A number with more digits is more likely an id or a time. */
const longestNumber = 10;
const shortestWord = 7;
const longest = 32;
const fewestLetters = 4;
/** `19990101ab`: a birthday or a telephone number and initials. */
const digitsOfBirthday = 6;
/** Paths of files where programs find the passwords that they start with. */
const settings =
  /(?:^|[/.])(?:env|properties|ini|cfg|conf|config|tfvars)(?:$|\.)|(?:^|\/)(?:docker-)?compose[\w.-]{0,40}\.ya?ml$|(?:^|\/)(?:application|bootstrap|values|secrets|database)[\w-]{0,40}\.ya?ml$|(?:^|\/)(?:group|host)_vars\/|(?:^|\/)(?:vars|defaults)\/[\w-]{1,40}\.ya?ml$|(?:^|\/)(?:appsettings[\w.-]{0,40}\.json|settings\.py|s?ftp(?:-config)?\.json|\.(?:ftpconfig|remote-sync\.json)|(?:arduino[_-])?(?:secrets?|credentials)\.h)$/i;
/** Files that set up machines and jobs. */
const setup = /(?:^|\/)(?:Makefile|Jenkinsfile|Dockerfile|Vagrantfile)[\w.-]{0,20}$|\.(?:tf|pp|bicep|mk)$/;
/** `define("DB_PASS", "…");` of PHP, which keeps its settings in code. */
const defined = /\bdefine\(\s{0,4}["']\w{0,40}(?:PASS|PASSWORD|PASSWD|PWD)["'],/;
const anySettings = new LargePattern(settings);
/** `conexao.php`, `db_connect.php`, `koneksi.php`: where small sites keep the password of their database. */
const connection =
  /(?:^|\/)(?:class[._-])?(?:co?nx?|conn|conex\w{1,3}|connexion|connect|connection|koneksi|baglan(?:ti)?|db|bd|database)(?:[._-]?(?:con|conn|conex\w{1,3}|connexion|connect|connection|koneksi|config|db|bd|mysqli?|pdo|inc|class))?\.(?:php|inc)$/i;

/** A setting in a comment has no effect. */
const comment = /^\s{0,40}(?:[#;]|\/\/|<!--)/;

/**
 * Whether somebody chose the value as a password, however ordinary its words: `Admin_123`, with the small letter, the
 * capital, the digit and the mark that password policies ask for, and in settings files also `welcome123` and `123456`.
 */
export function isMeantAsPassword({
  candidate: { family, kind, value },
  shape,
  surroundings: { path, line },
}: Evidence): boolean {
  if (
    family !== 'password' ||
    !places.has(kind) ||
    shape.length < (shape.digits === shape.length ? shortest : shortestWord) ||
    shape.length > longest ||
    shape.blanks + shape.foreign > 0
  )
    return false;
  if (shape.digits === shape.length) return shape.length <= longestNumber && isInSettings(path) && !comment.test(line);
  if (shape.classes === 4) return /^[\w!@#$%^&*+=.?-]+$/.test(value);
  if (!isWordWithDigits(value, shape)) return false;
  return isInSettings(path) || (!fileKindOf(path ?? '').isTest && (setup.test(path ?? '') || defined.test(line)));
}

/**
 * `ftp.login("shop", "…")`, `-u shop:…`: a word with digits, given to a call, a command or a statement that logs in or
 * makes a login. Not in tests, which make things up.
 */
export function isGivenToLogin(evidence: Evidence): boolean {
  const {
    candidate: { value },
    shape,
    surroundings: { path },
  } = evidence;
  if (
    !isPlaceOfPassword(evidence) ||
    shape.length < shortestWord ||
    shape.length > longest ||
    !isWordWithDigits(value, shape)
  )
    return false;
  return path === undefined || !fileKindOf(path).isTest;
}

/** `factory.setPassword("…")`, `.withPassword("…")`: what it is set in will log in. */
function isSetter({ kind, name, family }: Evidence['candidate']): boolean {
  return kind === 'call' && family === 'password' && /\.(?:set|with)_?(?:\w{0,20}_)?Pass(?:word)?$/i.test(name);
}

/** `CREATE USER shop WITH PASSWORD '…'` */
const login = /\b(?:create|alter)\s{1,8}(?:user|role|login)\b/i;

/** `Input Text    name=passwd    x` of Robot Framework */
const typed = /^\s{0,40}(?:input|type|fill|enter) (?:text|password|secret)\s{2}/i;

/** Whether nothing but a password can stand there: the place tells so, whatever the name before it. */
function isPlaceOfPassword({ candidate, surroundings: { line } }: Evidence): boolean {
  const { kind, name, words, family, quote } = candidate;
  if (kind === 'user-password' || (kind === 'command' && family === 'password') || isSetter(candidate)) return true;
  if (kind === 'flag') return words.length === 1 && words[0] === 'password' && name.toLowerCase() !== 'password';
  if (kind !== 'phrase' || family !== 'password') return false;
  return (quote === 'single' && login.test(line)) || typed.test(line);
}

/** `PasswordHasherV2`: a class of some version. */
const versioned = /^(?:[A-Z][a-z]+){2,6}V\d{1,2}$/;

function isWordWithDigits(value: string, { digits, lowers, uppers }: Shape): boolean {
  const letters = lowers + uppers;
  const isMixed = digits > 0 && (letters >= fewestLetters || (letters >= 2 && digits >= digitsOfBirthday));
  return isMixed && !versioned.test(value) && /^[\w!@#$%^&*+=.-]+$/.test(value);
}

/** An object of git has no path yet, and is asked about again once it has one. */
function isInSettings(path: string | undefined): boolean {
  return path === undefined || ((anySettings.test(path) || connection.test(path)) && !fileKindOf(path).isTest);
}
