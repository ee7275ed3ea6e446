import type { Evidence, Rejection } from '../evidence.ts';
import { isComparing } from '../verb.ts';
import { hashWords, labelHeads, plainKeys, plainTokens, publicWords, setOf, tails } from './words.ts';

/** `password_url`, `tokenType`, `keyId`: said of the secret, not the secret. */
const endsInTellingWord: Rejection = ({ candidate }) => {
  const last = lastWord(candidate.words);
  if (!tails.has(last)) return undefined;
  return isExempt(candidate) ? undefined : `the name ends in a word that tells it is no secret: ${last}`;
};

/** `public_key`, `PublicKeyToken`, `foreign key`, but not `public String password`. */
const isPublic: Rejection = ({ candidate }) => {
  const head = candidate.words[0];
  const names =
    candidate.qualifier !== '' && (head === 'key' || head === 'keys')
      ? [...candidate.words, ...qualifiersOf(candidate)]
      : candidate.words;
  // `pub_key`, but not `pubClientSecret`, where it is what something is called: the gate does not know which.
  const word = names.find(
    (each, index) =>
      publicWords.has(each) && (each !== 'pub' || index + 1 >= names.length || names[index + 1]?.startsWith('key')),
  );
  return word === undefined || isExempt(candidate) ? undefined : `the name says that it is no secret: ${word}`;
};

/** `label-password`, `placeholderSecret`: text beside a field; `errNoSecret = "no secret is set"`: what went wrong. */
const startsAsLabel: Rejection = (evidence) => {
  const { words } = evidence.candidate;
  const head = words[0] ?? '';
  const isLabel =
    words.length > 1 && (labelHeads.has(head) || ((head === 'err' || head === 'error') && evidence.shape.blanks > 0));
  return isLabel ? `the name is that of a text for people: ${head}` : undefined;
};

/** `password_hash_old`, `Sec-WebSocket-Key`, a digest's nonce. */
const namesHash: Rejection = ({ candidate }) => {
  const word = candidate.words.find((each) => hashWords.has(each));
  return word === undefined ? undefined : `the name tells of a hash or of a challenge: ${word}`;
};

const flagHeads = setOf(
  'disabled is has have use uses no not show hide enable enables allow allows disable num max min should can require requires needs must without forgot forget missing support supports ignore skip only display toggle any if ask',
);

/** `isPassword`, `max_tokens`, `show_key`: a switch or a number. */
const startsAsSwitch: Rejection = (evidence) => {
  const { words } = evidence.candidate;
  const first = words[0] ?? '';
  return flagHeads.has(first) && words.length > 1 && !evidence.isOpaque
    ? `the name starts as that of a switch or a number: ${first}`
    : undefined;
};

/** Their keys do more than search, or are billed. */
const searchServices = setOf('azure az cognitive admin bing brave serper google');

/** `sortKey`, `nextPageToken`: keys of tables and tokens of grammars. */
const isPlainKey: Rejection = ({ candidate, surroundings: { line } }) => {
  const { family, words } = candidate;
  const plain = family === 'api-key' ? plainKeys : family === 'token' ? plainTokens : undefined;
  if (plain === undefined && !words.some((word) => word.endsWith('sonar'))) return undefined;
  const before =
    [...qualifiersOf(candidate).slice(-1), ...words].slice(0, -1).at(-1) ?? qualifiersOf(candidate).at(-1) ?? '';
  // OpenWrt's way to set the key of a network.
  if (before === 'option' && /^\s{1,20}option key\s{1,8}'/.test(line)) return undefined;
  if (before === 'project' && words.some((word) => word.endsWith('sonar'))) return 'a project key is no secret';
  if (before === 'search' && words.some((word) => searchServices.has(word))) return undefined;
  return plain?.has(before) === true ? `a ${before} ${family === 'token' ? 'token' : 'key'} is no secret` : undefined;
};

const plainPasses = setOf(
  'uwsgi fastcgi scgi grpc memcached status result outcome first second third fourth one two three single double multi final last next previous main initial render rendering depth shadow color colour geometry light lighting forward deferred post pre opaque transparent band low high all compute shader compiler optimization analysis draw',
);

/** `renderPass`, `firstPass`: once through something; `to pass x`: to hand it on. */
const isPlainPass: Rejection = (evidence) => {
  const { words, qualifier, separator } = evidence.candidate;
  if (lastWord(words) !== 'pass') return undefined;
  if (
    separator === 'blank' &&
    words.length === 1 &&
    /(?:^|\s)(?:to|can|and|must|may|will|you|we|should|not|or|only|then)$/.test(qualifier)
  )
    return 'to pass is to hand on';
  const before = words.at(/^\d+$/.test(words.at(-1) ?? '') ? -3 : -2) ?? '';
  return plainPasses.has(before) && !evidence.isOpaque ? `a ${before} pass is no password` : undefined;
};

const askingVerbs = setOf(
  'send get find has fetch load read generate gen create make parse validate check verify is remove delete expect assert require request prompt ask input show print log render contains include lookup query select focus click fill type wait matches match equals add on handle test it describe assign on',
);

/** `getToken("x")`: the argument says which, it is not the token. */
const asksForSecret: Rejection = (evidence) => {
  const { candidate } = evidence;
  if (!isCallOf(candidate) || evidence.isOpaque) return undefined;
  const verb = candidate.words[0] ?? '';
  return askingVerbs.has(verb) ? `the call asks for a secret: ${verb}` : undefined;
};

/** `getToken("x")`, and `print_pass "x"` of a shell. */
function isCallOf({ kind, separator, quote, words, dashes, isStatement }: Evidence['candidate']): boolean {
  if (kind === 'phrase')
    return separator === 'blank' && quote !== 'none' && words.length > 1 && dashes === 0 && !isStatement;
  return (kind === 'call' || kind === 'list') && separator === 'call';
}

/** The name's family word stands in an earlier segment: `tokens.push`, `password.length`. */
const isMemberOfSecret: Rejection = ({ candidate }) => {
  const dot = candidate.name.lastIndexOf('.');
  if (dot < 0 || candidate.kind !== 'call') return undefined;
  const last = candidate.name.slice(dot + 1);
  return isComparing(last) || /pass|pwd|token|secret|key|cred|auth|psk/i.test(last)
    ? undefined
    : 'a method of the secret is called';
};

/** `--recv-keys 9DC8…`, `GPG_KEYS=A0D6…`: fingerprints and ids of public keys. */
const isKeyId: Rejection = ({ candidate: { words, value, family }, surroundings: { line } }) => {
  if (!keyId.test(value)) return undefined;
  const isOfGpg = words.some((word) => keyIdWords.has(word)) || (family === 'api-key' && ofPackages.test(line));
  return isOfGpg || (words.every((word) => plainKeyWords.has(word)) && fullFingerprint.test(value))
    ? 'the value is the fingerprint of a public key'
    : undefined;
};

const keyId = /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i;

const ofPackages = /gpg|pgp|keyserver|apt[-_ ]?(?:key|repo)|\.asc\b|-KEY-/i;

/** As GnuPG writes it, and hardly anybody a key: `signing = { key = "9DC8…"; }`. */
const fullFingerprint = /^(?=.*[A-F])[0-9A-F]{40}$/;

const plainKeyWords = setOf('key keys ssh user default');

const keyIdWords = setOf('gpg pgp gnupg openpgp recv signing repo repokey apt rpm yum keyserver');

/** `<key>UUID</key><string>…`: the end of the element that holds a name in a property list. */
const isKeyElement: Rejection = ({ candidate: { words, separator }, surroundings: { line } }) =>
  words.length === 1 &&
  words[0] === 'key' &&
  (separator === 'pair' || separator === 'element') &&
  /^\s{0,80}(?:<key>.{0,200}<\/key>\s{0,4})?<string>/.test(line)
    ? 'the name is that of an element'
    : undefined;

/** `<Brush x:Key="Gray100Brush" />` of XAML. */
const isResourceKey: Rejection = ({ candidate: { name, value }, surroundings: { line } }) =>
  /(?:^|:)Key$/.test(name) && line.includes(`x:Key="${value}"`) ? 'the name of an entry among resources' : undefined;

/** `datePat = "…"`, `ACME_PAT=…`: a pattern as often as a personal access token, which is generated. */
const isPattern: Rejection = (evidence) => {
  const { words, dashes } = evidence.candidate;
  return words.at(-1) === 'pat' && ((words.length === 1 && dashes === 0) || !evidence.isOpaque)
    ? 'the name is that of a pattern'
    : undefined;
};

const settingPasses = setOf('windowspe offlineservicing generalize specialize auditsystem audituser oobesystem');

/** `<settings pass="specialize">`: a step of setting up Windows. */
const isSettingPass: Rejection = (evidence) => {
  const { words } = evidence.candidate;
  return words.length === 1 && words[0] === 'pass' && settingPasses.has(evidence.lowered)
    ? 'a step of setting up Windows'
    : undefined;
};

/** `<key>Shape</key>`: in a property list the element holds the name of what stands behind it. */
const isKeyOfList: Rejection = ({ candidate: { words, separator, value } }) =>
  separator === 'element' && words.length === 1 && words[0] === 'key' && /^[A-Za-z_$]{3,15}$/.test(value)
    ? 'the element names what stands behind it'
    : undefined;

/** `'passwords' => 'customers'` of Laravel: by which table they are reset. */
const namesBroker: Rejection = ({ candidate: { name, separator, quote, value }, surroundings: { line } }) => {
  if (quote === 'none') return undefined;
  const isBroker =
    (name === 'passwords' && separator === 'arrow') ||
    (line.includes("Password::broker('") && line.includes(`Password::broker('${value}')`));
  return isBroker && /^[a-z_]+$/i.test(value) ? 'where passwords are reset is told by its name there' : undefined;
};

/** `# Generator token: …` of Rcpp, the same in each package. */
const marksGenerated: Rejection = ({ candidate: { family, qualifier } }) =>
  family === 'token' && qualifier.endsWith('Generator') ? 'the token marks what a program made' : undefined;

/** `password encoding`: the name goes on. */
const goesOn: Rejection = (evidence) => {
  const { kind, separator, quote } = evidence.candidate;
  return kind === 'phrase' && separator === 'blank' && quote === 'none' && tails.has(evidence.lowered)
    ? 'the value goes on what the name says'
    : undefined;
};

const userBeside = /(?:user(?:name)?(?:and)?passw(?:or)?d|passwordauth|basicauth)/i;

/** `new PasswordAuthenticator("jane", "…")`: who logs in stands in front of the password. */
const isUserOfPair: Rejection = (evidence) => {
  const { kind, position, name, next, quote } = evidence.candidate;
  return kind === 'call' &&
    position === 1 &&
    next === ',' &&
    quote !== 'none' &&
    !evidence.isOpaque &&
    evidence.shape.marks === 0 &&
    userBeside.test(name)
    ? 'a user stands in front of the password'
    : undefined;
};

/** `STORAGE_KEY = 'dark-mode-enabled'`: under which name a browser keeps something. */
const isStorageKey: Rejection = ({ candidate: { family, words, value, quote } }) =>
  family === 'api-key' &&
  quote !== 'none' &&
  words.at(-2) === 'storage' &&
  /^[A-Za-z]{2,20}(?:[-_.:@/][A-Za-z]{2,20}){1,6}$/.test(value)
    ? 'the name under which something is stored'
    : undefined;

/** `arv752dpw`, `ARV4520PW`: of a device, whose number its maker lets end so. */
const isModelNumber: Rejection = ({ candidate: { words } }) => {
  if (words.length < 3) return undefined;
  const at = words.findLastIndex((word) => word.endsWith('pw') && word.length < 4);
  return at > 1 && /^\d{3,5}$/.test(words[at - 1] ?? '') ? 'the name is that of a device' : undefined;
};

/** `--password-store=kwallet6`: where passwords are kept. */
const isKindOfStore: Rejection = ({ candidate: { kind, name, value } }) =>
  kind === 'flag' && name === 'password-store' && /^[a-z]+\d?$/.test(value)
    ? 'the name is that of what keeps passwords'
    : undefined;

/** Candidates that are no mere names are not judged by their name. */
function isExempt({ kind }: Evidence['candidate']): boolean {
  return kind === 'user-password' || kind === 'flag' || kind === 'command';
}

const modifiers = setOf(
  'string str char const var let val final static readonly auto object any bytes byte void private protected internal def',
);

/** Not those of source code: types and the like say nothing of what is kept. */
function qualifiersOf({ qualifier }: Evidence['candidate']): readonly string[] {
  return qualifier === ''
    ? []
    : qualifier
        .toLowerCase()
        .split(/[ \t]/)
        .filter((word) => !modifiers.has(word));
}

const digitNine = 0x39;

/** Digits at the end are numbering. */
function lastWord(words: readonly string[]): string {
  const last = words[words.length - 1] ?? '';
  return words.length > 1 && last.charCodeAt(0) <= digitNine && /^\d+$/.test(last)
    ? (words[words.length - 2] ?? '')
    : last;
}

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

const fileName = /\.(?:inc|php|js|ts|css|py|rb|go|c|h|java|html|json|ya?ml|txt|test|module)$/;

/** `…token-info-uri: http://shop/check_token', '0a1b…'`: a file and its sum in a row of a database. */
const endOfText = /(?:[\w.]\/|\\n\s{0,20}- )$/;

/** `/etc/passwd: 0a1b…`, `golang.org/x/oauth2 0a1b…`: the sum of a file and the commit of a package, but not `"/shop/password": "x"`. */
const sumsPath: Rejection = ({
  candidate: { kind, nameStart, valueStart, isNameQuoted, name, value },
  surroundings: { line },
}) => {
  if (!digest.test(value)) return undefined;
  const start = line.lastIndexOf(value) - (valueStart - nameStart);
  if (isNameQuoted && !fileName.test(name)) {
    return kind === 'argument' && endOfText.test(line.slice(Math.max(0, start - 30), start))
      ? 'the name is the end of a text, and the value as long as a digest'
      : undefined;
  }
  return line.charAt(start - 1) === '/' && /[\w.-]/.test(line.charAt(start - 2))
    ? 'the name is the end of a path, and the value as long as a digest'
    : undefined;
};

export const nameRejections: readonly Rejection[] = [
  endsInTellingWord,
  isPublic,
  namesHash,
  startsAsLabel,
  startsAsSwitch,
  isPlainKey,
  isPlainPass,
  asksForSecret,
  isMemberOfSecret,
  isKeyOfList,
  isKeyId,
  isKeyElement,
  isResourceKey,
  isPattern,
  isSettingPass,
  sumsPath,
  namesBroker,
  isUserOfPair,
  marksGenerated,
  goesOn,
  isStorageKey,
  isModelNumber,
  isKindOfStore,
];
