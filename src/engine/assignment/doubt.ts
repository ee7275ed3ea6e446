import { isLikelyDummy } from '../chosen-secret.ts';
import { LargePattern } from '../large-pattern.ts';
import { decodeBase64, decodeUtf8 } from '../proof/base64.ts';
import type { Evidence } from './evidence.ts';
import { fileKindOf } from './file-kind.ts';
import { nameLikenessOf } from './model/field-name.ts';

/** Why a candidate is only to be looked at, whatever it looks like; undefined where nothing speaks for that. */
export type Doubt = (evidence: Evidence) => string | undefined;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Of a service whose keys are UUIDs, it is none (`ownedGrade`). */
export const mayBeIdReason = 'a UUID is as likely an id';

/** `apiKey: 5c1b5747-…` can be nothing else, where any other key may tell things apart. */
const mayBeId: Doubt = ({ candidate: { value, family, words } }) => {
  const isApiKey = words.at(-1) === 'apikey' || (words.at(-1) === 'key' && words.at(-2) === 'api');
  return family === 'api-key' && !isApiKey && uuid.test(value) ? mayBeIdReason : undefined;
};

/** `RequestToken: 10c10335-…`, `clientToken`: told so that a request is not done twice. */
const mayBeRequestId: Doubt = ({ candidate: { value, family, words }, surroundings: { line } }) => {
  if (family !== 'token' || !uuid.test(value)) return undefined;
  // Vault answers a login with `auth: { client_token }`.
  const isOfRequest = words.at(-2) === 'request' || (words.at(-2) === 'client' && !/\bauth\b/.test(line));
  return isOfRequest ? 'a UUID of a request is rather its id' : undefined;
};

/** `?e=1576142006&token=AK:SIGNATURE` of Qiniu: until then; `?eID=dumpFile&t=f&f=17129&token=…` of TYPO3: that file. */
const signedDownload = /[?;&]e=\d{10}&(?:amp;)?token=$|[?;&]eID=dumpFile&[\w=&;]{0,60}token=$/;

/** `…?alt=media&token=4142e2a1-…` of Firebase Storage: it opens one file, and pages that show the file hold it; badges likewise. */
const opensOneFile: Doubt = ({ candidate: { value, kind }, surroundings: { line } }) => {
  if (kind !== 'query') return undefined;
  const at = line.indexOf(value);
  const isOfFile =
    (uuid.test(value) && line.includes(`alt=media&token=${value}`)) ||
    signedDownload.test(line.slice(Math.max(0, at - 100), at));
  if (isOfFile) return 'a link that opens one file';
  if (/badge\.svg\?(?:[\w=]{1,40}&)?token=$/.test(line.slice(Math.max(0, at - 80), at)))
    return 'a link that shows a badge';
  return /\/\/qm\.qq\.com\/[^\s"'<>]{0,200}$/.test(line.slice(Math.max(0, at - 240), at))
    ? 'a link that invites to a group'
    : undefined;
};

/** `"Username",`, `"Password",`, `"S3Configuration"` one below the other: names rather than a name and its value. */
const isListedBelow: Doubt = ({ candidate: { kind }, isOpaque, surroundings: { line } }) =>
  kind === 'argument' && !isOpaque && /^\s{0,80}["'][A-Za-z][\w-]{0,80}["'],?\s{0,4}$/.test(line)
    ? 'one of a list with a line for each'
    : undefined;

/** `['id' => 27, 'name' => 'Shop', 'key' => '46c5…']`: by what the record is known, as often as not. */
const isKeyOfRecord: Doubt = ({ candidate: { words, value, isNameQuoted }, surroundings: { line } }) =>
  isNameQuoted &&
  words.length === 1 &&
  words[0] === 'key' &&
  /^[0-9a-f]{32}$/.test(value) &&
  /["']id["']\s?(?:=>|:)\s?\d/.test(line) &&
  /["']name["']\s?(?:=>|:)/.test(line)
    ? 'it may be what the record is known by'
    : undefined;

const exampleWord = /(?<![\w.@/-])(?:for example|example of|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;

/** `Example password: …`. */
const exampleQualifier = /^(?:example|sample|dummy|fake)(?:\s|$)/i;

/** `# Example: …` */
const exampleLine = /^\s{0,40}(?:#|\/\/|\*|;|--)\s{0,3}example\s?:/i;

/** In tests and documentation whatever stands there may be one, and is told as such. */
const isCalledExample: Doubt = ({ candidate: { qualifier }, surroundings: { line, path } }) => {
  if (path !== undefined && fileKindOf(path).isTest) return undefined;
  return exampleWord.test(line) || exampleLine.test(line) || exampleQualifier.test(qualifier)
    ? 'the line speaks of an example'
    : undefined;
};

const documenting = /^\s{0,40}(?:#\s{2,}|\*\s|\/\/[/!]|>>>)/;

/** `#   user.password = "…"`: code in a comment that documents other code. */
const isDocumentation: Doubt = ({ surroundings: { line, path } }) =>
  path !== undefined && fileKindOf(path).isSourceCode && documenting.test(line)
    ? 'the comment documents how the code is used'
    : undefined;

const requestTokens = /^(?:csrf|xsrf|authenticity|antiforgery)/;

/** Sent with each form, and worth nothing behind it. */
const guardsForm: Doubt = ({ candidate: { words, family } }) =>
  family === 'token' && words.some((word) => requestTokens.test(word))
    ? 'it guards one form against forgery'
    : undefined;

const fewestLetters = 4;

/** `POSTGRES_PASSWORD=postgres`, `'shop'@'%' IDENTIFIED BY 'shop'`: what a service or a user is called. */
const repeatsBeside: Doubt = ({ candidate: { words, nameStart, valueStart }, lowered, surroundings, shape }) => {
  if (shape.length < fewestLetters || !/^[a-z][a-z_-]{0,40}\d{0,2}$/.test(lowered)) return undefined;
  if (words.includes(lowered)) return 'it is a word of its name';
  const places = surroundings.line.toLowerCase().split(lowered).length - 1;
  return places > 1 && standsAlone(surroundings.line.toLowerCase(), lowered) && valueStart > nameStart
    ? 'the same word stands beside it'
    : undefined;
};

/** Twice and more as a word of its own. */
function standsAlone(line: string, word: string): boolean {
  let count = 0;
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.length)) {
    if (!/\w/.test(line.charAt(at - 1)) && !/\w/.test(line.charAt(at + word.length))) count++;
  }
  return count > 1;
}

/** `MYSQL_PASSWORD=wordpress` in `wordpress/compose.yaml`: as people call what they only try out. */
const isNamedByPath: Doubt = ({ lowered, shape, surroundings: { path } }) =>
  path !== undefined &&
  shape.length >= fewestLetters &&
  /^[a-z][a-z_-]{0,40}$/.test(lowered) &&
  standsIn(path.toLowerCase(), lowered)
    ? 'the folder or the file is called so'
    : undefined;

/** As a word of its own. */
function standsIn(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1)) && !/[a-z0-9]/.test(text.charAt(at + word.length));
}

/** `Basic dXNlcjpwYXNz`: a pair that no system would accept. */
const isDummyPair: Doubt = ({ candidate: { value, wrapper } }) => {
  if (wrapper === '' || !/basic$/i.test(wrapper) || value.length > 200) return undefined;
  const bytes = decodeBase64(value);
  const [, password] = /^[^:]*:(.*)$/.exec((bytes && decodeUtf8(bytes)) ?? '') ?? [];
  return password !== undefined && isLikelyDummy(password, '') ? 'the pair decodes to words' : undefined;
};

const credentialNoun = /(?:[_.-]|\d|[a-z](?=[A-Z]))(?:pass|password|passwd|pwd|secret|token|key|auth|credentials?)$/i;
const anyCredentialNoun = new LargePattern(credentialNoun);

/** `password=('ansible_ssh_pass', …)`: the value is called what holds a secret. */
const readsAsField: Doubt = (evidence) =>
  nameLikenessOf(evidence) === compoundOfCredentials && anyCredentialNoun.test(evidence.candidate.value)
    ? 'it reads like the name of what holds a secret'
    : undefined;

const compoundOfCredentials = 2;
const outOfBox: ReadonlySet<string> = new Set(
  'postgres postgresql mysql mariadb mongo mongodb root toor admin administrator guest rabbitmq minioadmin minio123 elastic redis vagrant ansible docker jenkins oracle system sa tiger'.split(
    ' ',
  ),
);

/** `POSTGRES_PASSWORD: postgres`, as images and boxes come. */
const isOutOfBox: Doubt = ({ lowered }) => (outOfBox.has(lowered) ? 'services come with it out of the box' : undefined);

const meantToChange =
  /^(?:(?:please)?[-_ ]?(?:change|replace)[-_ ]?(?:me|it|this)(?:[-_ ]?(?:now|please|later|in[-_ ]?production))?[-_ ]?){1,4}[\d!]{0,6}$|^hunter2$|^correct-?horse-?battery-?staple$/;
const anyMeantToChange = new LargePattern(meantToChange);
/** What it holds: most values need no look at a pattern that V8 compiles for 0.35 ms. */
const wordsOfChange: readonly string[] = ['change', 'replace', 'hunter2', 'staple'];

/** `trustStorePassword = "changeme"`: as everybody writes what is to be replaced. */
const isMeantToChange: Doubt = ({ lowered }) =>
  wordsOfChange.some((word) => lowered.includes(word)) && anyMeantToChange.test(lowered)
    ? 'it says that it is to be changed, or everybody knows it'
    : undefined;

const selfWords: ReadonlySet<string> = new Set(
  'a my the your some too very short long weak strong wrong invalid valid good bad new old dev development local test testing production secret key token pass password passwd value string insecure unsafe super random default'.split(
    ' ',
  ),
);

/** `SECRET_KEY = 'development key'`, `password: "too short"`: it speaks of itself and of nothing else. */
const speaksOfItself: Doubt = ({ lowered }) =>
  /[a-z][-_ ][a-z]|^(?:short|long|weak|strong|wrong|invalid)$/.test(lowered) &&
  lowered.split(/[-_ ]/).every((word) => selfWords.has(word))
    ? 'it only speaks of itself'
    : undefined;

/** `publishFeedCredentials: OrgPush`, `credentialsId: deploy-key`: credentials are told by their name there. */
const isNameOfCredentials: Doubt = ({ candidate: { family, value, quote, separator }, shape }) =>
  family === 'credential' &&
  (quote === 'none' || separator === 'colon') &&
  shape.digits === 0 &&
  /^[A-Za-z]+(?:[A-Z][a-z]+|[-_][a-z]+)+$/.test(value)
    ? 'credentials are told by their name there'
    : undefined;

const storedSecret = /^[a-z\d]{1,20}(?:[-.][a-z\d]{1,20}){1,8}$/;
const storedHeads: ReadonlySet<string> = new Set(
  'tls pull uri image docker registry cert certs ingress existing'.split(' '),
);

/** `tlsSecret: shop-ingress-tls`, `secret: shop-ssl-certs`: Kubernetes keeps the secret under that name. */
const isNameOfSecret: Doubt = ({ candidate: { family, words, value, separator, dashes }, isOpaque }) => {
  if (family !== 'secret' || (separator !== 'colon' && dashes < 2) || isOpaque || !storedSecret.test(value))
    return undefined;
  return storedHeads.has(words.at(-2) ?? '') ||
    /-(?:tls|certs?|ca|registry|truststore|keystore|credentials|creds)$/.test(value)
    ? 'a secret is told by its name there'
    : undefined;
};

/** Search keys that documentation sites hand to every visitor. */
const isSearchKey: Doubt = ({ candidate: { name, qualifier } }) =>
  /docsearch|search[-_]?only/i.test(`${name} ${qualifier}`)
    ? 'a key to search with is given to every visitor'
    : undefined;

const vendored = /(?:^|\/)(?:vendor|node_modules|third[-_]?party|bower_components|Pods|\.yarn)\//;

/** Somebody else wrote it, and whoever has the package has it. */
const isVendored: Doubt = ({ surroundings: { path } }) =>
  path !== undefined && vendored.test(path) ? 'it stands in a package of somebody else' : undefined;

/** Keys and tokens are written in letters, digits and a few marks; a stray one of others is a fault. */
const withStrayMarks = /^[\w+/.~:|=%?!^*$&#@-]+$/;
const strayMarks = /[?!^*$&#@]+/g;
const shortestKey = 20;
/** With more the value is drawn from all signs, as passwords are. */
const charactersAMark = 8;
/** Salesforce puts `!` behind the organisation. */
const sessionId = /^00[0-9A-Za-z]{13,16}!/;

/** `api_key = 7f3a…?9c1e…`: broken, or a password under another name. */
const holdsStrayMark: Doubt = ({ candidate: { value, family }, shape, naturalness }) => {
  if (
    shape.marks === 0 ||
    shape.length < shortestKey ||
    family === 'password' ||
    naturalness > 0.5 ||
    sessionId.test(value)
  )
    return undefined;
  const strays = value.match(strayMarks) ?? [];
  // A name that says no more than secret stands for passwords too.
  const isKey = family === 'token' || family === 'api-key' || strays.every((mark) => mark === '?');
  return isKey && strays.length > 0 && strays.length * charactersAMark <= shape.length && withStrayMarks.test(value)
    ? 'it holds a mark that keys and tokens are not written with'
    : undefined;
};

export const doubts: readonly Doubt[] = [
  isMeantToChange,
  speaksOfItself,
  isSearchKey,
  mayBeRequestId,
  opensOneFile,
  isListedBelow,
  isCalledExample,
  isDocumentation,
  guardsForm,
  isOutOfBox,
  repeatsBeside,
  isNamedByPath,
  isDummyPair,
  readsAsField,
  isVendored,
  holdsStrayMark,
  isNameOfCredentials,
  isNameOfSecret,
  isKeyOfRecord,
  mayBeId,
];
