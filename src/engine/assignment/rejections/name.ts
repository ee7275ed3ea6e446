import type { Evidence, Rejection } from '../evidence.ts';
import { isComparing } from '../verb.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const tails = setOf(
  'sign signature signatures fingerprint thumbprint checksum checksums digest integrity etag md5 hash hashes hashed ciphertext modulus cert certs certificate certificates kid ' +
    'version algorithm algorithms algo alg type types length len size count name names username user users email mail field fields label labels title hint placeholder message messages msg ' +
    'error errors err text description desc path paths file files filename dir directory folder url urls uri endpoint host hostname regex regexp pattern format policy policies ' +
    'ttl expiry expires expiration expire expired timeout lifetime enabled disabled required prefix suffix header headers param params parameter parameters class classes id ids usage ' +
    'license address addresses addr help link button btn input form page view screen template strength rule rules validator validators validation mode index status state info tip tooltip style color icon ' +
    'manager provider providers service factory generator handler column location position pos kind source ref arn charset encoding separator delimiter stream reader writer parser bits ' +
    'exchange schedule down up press event events binding bindings board pad frame frames stroke strokes option options config store storage table model schema property method methods ' +
    'attempts history complexity age days minutes seconds action actions request response callback selector xpath locator element warning notice note question chain ' +
    'sdk library lib libs exists present valid invalid ok success failure failed fail changed updated reset recovery forgot grant scope scopes audience issuer realm domain env var variable',
);

/** `password_url`, `tokenType`, `keyId`: said of the secret, not the secret. */
const endsInTellingWord: Rejection = ({ candidate }) => {
  const last = lastWord(candidate.words);
  if (!tails.has(last) && !/^sha\d*$/.test(last)) return undefined;
  return isExempt(candidate) ? undefined : `the name ends in a word that tells it is no secret: ${last}`;
};

const publicWords = setOf('public pub pubkey pubkeys publickey pinnedpubkey publishable site encrypted foreign primary sitekey');

/** `public_key`, `PublicKeyToken`, `foreign key`, but not `public String password`. */
const isPublic: Rejection = ({ candidate }) => {
  const before = /^keys?$/.test(candidate.words[0] ?? '') ? qualifiersOf(candidate) : [];
  const word = [...candidate.words, ...before].find((each) => publicWords.has(each));
  return word === undefined || isExempt(candidate) ? undefined : `the name says that it is no secret: ${word}`;
};

const hashWords = /^(?:hash|hashed|md5|sha\d{0,3}|digest|checksum|bcrypt|crypted|etag|fingerprint|commit|revision|(?:web)?socket|nonce|opaque|cnonce|encrypted|e?dhe|ecdhe|poly\d*|chacha\d*)$/;

const labelHeads = setOf('label hint placeholder title aria tooltip');

/** `label-password`, `placeholderSecret`: text beside a field. */
const startsAsLabel: Rejection = ({ candidate: { words } }) => (words.length > 1 && labelHeads.has(words[0] ?? '') ? `the name is that of a text for people: ${words[0]}` : undefined);

/** `password_hash_old`, `Sec-WebSocket-Key`, a digest's nonce. */
const namesHash: Rejection = ({ candidate }) => {
  const word = candidate.words.find((each) => hashWords.test(each));
  return word === undefined ? undefined : `the name tells of a hash or of a challenge: ${word}`;
};

const flagHeads = setOf('is has have use uses no not show hide enable enables allow allows disable num max min should can require requires needs must without forgot forget missing support supports ignore skip only display toggle any if');

/** `isPassword`, `max_tokens`, `show_key`: a switch or a number. */
const startsAsSwitch: Rejection = (evidence) => {
  const { words } = evidence.candidate;
  const first = words[0] ?? '';
  return flagHeads.has(first) && words.length > 1 && !evidence.isOpaque ? `the name starts as that of a switch or a number: ${first}` : undefined;
};

const plainKeys = setOf(
  'code sort result results output partition cache unique row map hash object group index range natural composite search lookup translation i18n locale lang message label hot shortcut arrow enter tab shift ctrl alt meta ' +
    'cmd modifier default config settings option data item registry property attribute field column dict json query param sorting order routing binding state prop react list bucket header http host known any ' +
    'first last next prev previous current left right up down other each this that by per of the parent child node tree root hkey resource error event menu route path file name type id dedup idempotency lock ' +
    'compound secondary surrogate global redis memo metric feature flag environment variable env',
);
const plainTokens = setOf(
  'next page continuation cursor sync cancellation cancel lexer parser syntax string identifier current prev previous last start end open close first comma colon semi paren brace operator eof word words num special unk pad bos eos mask sep cls ' +
    'design css color total prompt completion max min separator delimiter keyword comment literal change watch input output left right expected',
);

/** `sortKey`, `nextPageToken`: keys of tables and tokens of grammars. */
const isPlainKey: Rejection = ({ candidate }) => {
  const { family, words } = candidate;
  const plain = family === 'api-key' ? plainKeys : family === 'token' ? plainTokens : undefined;
  const before = [...qualifiersOf(candidate).slice(-1), ...words].slice(0, -1).at(-1) ?? qualifiersOf(candidate).at(-1) ?? '';
  return plain?.has(before) === true ? `a ${before} ${family === 'token' ? 'token' : 'key'} is no secret` : undefined;
};

const plainPasses = setOf('first second third fourth one two three single double multi final last next previous main initial render rendering depth shadow color colour geometry light lighting forward deferred post pre opaque transparent band low high all compute shader compiler optimization analysis');

/** `renderPass`, `firstPass`: once through something; `to pass x`: to hand it on. */
const isPlainPass: Rejection = ({ candidate: { words, qualifier, separator }, isOpaque }) => {
  if (words.at(-1) !== 'pass') return undefined;
  if (separator === 'blank' && words.length === 1 && /(?:^|\s)(?:to|can|and|must|may|will|you|we|should|not|or|only|then)$/.test(qualifier)) return 'to pass is to hand on';
  const before = words.at(-2) ?? '';
  return plainPasses.has(before) && !isOpaque ? `a ${before} pass is no password` : undefined;
};

const askingVerbs = setOf('send get find has fetch load read generate gen create make parse validate check verify is remove delete expect assert require request prompt ask input show print log render contains include lookup query select focus click fill type wait matches match equals add on handle test it describe assign on');

/** `getToken("x")`: the argument says which, it is not the token. */
const asksForSecret: Rejection = (evidence) => {
  const { candidate } = evidence;
  if (candidate.kind !== 'call' && candidate.kind !== 'list') return undefined;
  if (candidate.separator !== 'call' || evidence.isOpaque) return undefined;
  const verb = candidate.words[0] ?? '';
  return askingVerbs.has(verb) ? `the call asks for a secret: ${verb}` : undefined;
};

/** The name's family word stands in an earlier segment: `tokens.push`, `password.length`. */
const isMemberOfSecret: Rejection = ({ candidate }) => {
  const dot = candidate.name.lastIndexOf('.');
  if (dot < 0 || candidate.kind !== 'call') return undefined;
  const last = candidate.name.slice(dot + 1);
  return isComparing(last) || /pass|pwd|token|secret|key|cred|auth|psk/i.test(last) ? undefined : 'a method of the secret is called';
};

/** Candidates that are no mere names are not judged by their name. */
function isExempt({ kind }: Evidence['candidate']): boolean {
  return kind === 'user-password' || kind === 'flag' || kind === 'command';
}

const modifiers = setOf('string str char const var let val final static readonly auto object any bytes byte void private protected internal def');

/** Not those of source code: types and the like say nothing of what is kept. */
function qualifiersOf({ qualifier }: Evidence['candidate']): readonly string[] {
  return qualifier === '' ? [] : qualifier.toLowerCase().split(/[ \t]/).filter((word) => !modifiers.has(word));
}

/** Digits at the end are numbering. */
function lastWord(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return /^\d+$/.test(last) && words.length > 1 ? (words.at(-2) ?? '') : last;
}

const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;

/** `/etc/passwd: 0a1b…`, `golang.org/x/oauth2 0a1b…`: the sum of a file and the commit of a package, but not `"/shop/password": "x"`. */
const sumsPath: Rejection = ({ candidate: { nameStart, valueStart, isNameQuoted, value }, surroundings: { line } }) => {
  if (isNameQuoted || !digest.test(value)) return undefined;
  const start = line.lastIndexOf(value) - (valueStart - nameStart);
  return line.charAt(start - 1) === '/' && /[\w.-]/.test(line.charAt(start - 2)) ? 'the name is the end of a path, and the value as long as a digest' : undefined;
};

export const nameRejections: readonly Rejection[] = [endsInTellingWord, isPublic, namesHash, startsAsLabel, startsAsSwitch, isPlainKey, isPlainPass, asksForSecret, isMemberOfSecret, sumsPath];
