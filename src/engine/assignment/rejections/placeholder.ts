import { decodeBase64, decodeUtf8 } from '../../proof/base64.ts';
import { LargePattern } from '../../search/large-pattern.ts';
import { textBefore } from '../../text/text-before.ts';
import { isSequence, type Objection } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';
import { isStubInTranslation, isTranslatedStub } from './translated-stub.ts';
import { stockWords } from './words.ts';

const stubs =
  /(?:^|[^a-z])(?:your|my|our|the|some|any|insert|enter|replace|put|paste|type|set|provide|specify|add|use|change|mock)[-_ .](?:own|new|real|actual|secure|strong|super|long|random|here|this|with|in|it|a|the|me)?[-_ .]?(?:\w{0,12}[-_ .])?(?:password|passwd|pass|pwd|passphrase|secret|token|key|api|auth|value|credential|username|user|here|this)|placeholder|redacted|masked|filtered|x{4,}|(?<![a-z\d])(?:x{3}|y{3}|z{3})(?![a-z\d])|#{5,}|\*{3,}|\.{3}|\u2026|example|sample|dummy|fake|(?<![a-z])fixtures?(?![a-z])|todo|fixme|replace[-_ ]?(?:me|this|with)|to[-_ ]be[-_ ]|to[-_ ]?be[-_ ]?(?:modif|overrid|replac|chang|fill|defin|updat|provid)|ch[a4@]ng3[-_ ]?m[e3]|r[a4@]nd[o0]m[-_ ]?str[i1!]ng|long[-_ ](?:and[-_ ])?random|random[-_ ](?:and[-_ ])?(?:long|secure|secret|alphanumeric|characters|bytes|value|password)|this[-_]is[-_](?:an?|the|my|not)[-_]|thisisnot(?:an?|the|my|your)|^edit[-_ ]?me$|auto[-_ ](?:configured|generated|filled)|not[-_ ]?set|not[-_ ]?used|unused|not[-_ ]?needed|no[-_ ]?password|undefined|bogus|nonexist|does[-_ ]?not|doesn'?t|goes[-_ ]?here|(?:password|secret|token|key)here|choose[-_ ]?(?:a|your)|change[-_ ](?:me|for|before|in)[-_ ]|(?:^|[^a-z])set[-_ ]me(?![a-z])|generated[-_ ](?:key|secret|password|token)|[-_ ]here$|^your|invalid|wrong|incorrect|whatever|something|anything|blah|lorem|ipsum|^<|<[^<>]{0,60}>$|^[\w .:/|,?%='"-]{0,80}>$|^-{3,}$|_{4,}|iosfodnn7|utnfemi\/k7mdeng|deadbeef|cafebabe|anonymous|^[^a-z\d]{1,3}(?:hidden|omitted|removed|invisible|unchanged|scrubbed|censored|snip(?:ped)?)[^a-z\d]{1,3}$/;
const anyStub = new LargePattern(stubs);
const encoded = /\xe2\x80\xa6/;

/** Stubs of long values, which hold shorter words by chance. */
const longStubs = /EXAMPLE|XXXXXXXX/;

/** `your-token-here`, `xxxx`, `<password>`. */
export const isStub: Objection = ({ candidate: { value }, lowered, shape }) => {
  if (shape.length > 120) return longStubs.test(value) ? 'the value is a placeholder' : undefined;
  return anyStub.test(lowered) || encoded.test(lowered) ? 'the value is a placeholder' : undefined;
};

/**
 * Base64 of ASCII text: the first of each four characters holds the upper bits of a byte below 128 that is no control
 * character.
 */
const base64 = /^(?:[I-Za-f][A-Za-z0-9+/]{3}){1,30}(?:[I-Za-f](?:[A-Za-z0-9+/]==|[A-Za-z0-9+/]{2}=)|Cg==)?$/;

/** Printable ASCII, with the line end that `echo` adds. */
const printable = /^[ -~]{1,96}\n?$/;

/** The text that the value encodes in base64: `example-app-secret`; empty if there is none. */
export function textInside(value: string): string {
  const bytes = base64.test(value) ? decodeBase64(value) : undefined;
  const text = (bytes && decodeUtf8(bytes)) ?? '';
  return printable.test(text) ? text.trimEnd() : '';
}

/** Whether a text stands for any value or says that one is to be put in: `password`, `your-secret-key`. */
function isStubText(text: string): boolean {
  const lowered = text.toLowerCase();
  return stockWords.has(lowered) || anyStub.test(lowered) || constantName.test(text) || isOwn(lowered);
}

const betweenMarks = /^([-*=~#]{2,6})[a-z][a-z _-]{1,40}\1$/;

/** Words of which one is numbered or stands beside another: `key1`, `foo:bar`; but a password may well be `password1`. */
const stockParts = /^(?!.*pass)[a-z]{2,12}\d{0,2}(?:[-:_. ][a-z]{2,12}\d{0,2}){0,3}$/;

/** `key1`, `foo:bar`, `This is a test string`, `abcdefghijklmnop`: what people encode to have something in base64. */
function isTrialText(text: string): boolean {
  const lowered = text.toLowerCase();
  const areStock =
    stockParts.test(lowered) && lowered.split(/[-:_. ]/).every((part) => stockWords.has(part.replace(/\d+$/, '')));
  return (
    areStock ||
    betweenMarks.test(lowered) ||
    /^this is (?:an?|the|my|not) [a-z ]/.test(lowered) ||
    (text.length > 9 && isSequence(text))
  );
}

/** Whether a text that somebody encoded stands for any other, in whatever language. */
export function isStandIn(text: string): boolean {
  return isStubText(text) || isTrialText(text) || isStubInTranslation(text);
}

/** `my-service-principal-client-secret`: what a reader has of their own. */
function isOwn(lowered: string): boolean {
  return /^(?:my|your)(?:[-_][a-z]{2,14}){2,6}$/.test(lowered) && /[-_](?:id|key|secret|token|password)$/.test(lowered);
}

/** `REPLACED_SMTP_PASSWORD`: a name that something puts the value in for. */
const constantName = /^[A-Z]{2,20}(?:_[A-Z]{2,20}){1,6}$/;

/** `PutSomeLongTextHere` */
const isPutHere: Objection = ({ candidate: { value } }) =>
  value.endsWith('Here') &&
  /^(?:put|insert|enter|paste|add|your|set|type|provide|specify|fill|place)[a-z]{1,160}$/i.test(value)
    ? 'the value is a placeholder'
    : undefined;

/** `API_KEY=eyJ0eXAi...`, `API_KEY=eyJ0eXAi****`: only the beginning is shown. */
const isCutShort: Objection = ({ candidate: { value, quote }, surroundings: { line } }) =>
  quote === 'none' && (line.includes(`${value}...`) || line.includes(`${value}***`))
    ? 'the value is cut short'
    : undefined;

/** `eyJ0eX..`, `gA..H`: so little is shown that most of it must be left out; but not `1907916094..a`, a number. */
const isShortened: Objection = ({ candidate: { value } }) =>
  /^(?!\d{6})[\w%+/-]{2,10}\.\.[\w%+/-]{0,6}$/.test(value) ? 'the value is cut short' : undefined;

/** `configured-in-render`, `found_in_config`: where the value is instead. */
const isElsewhere: Objection = ({ candidate: { value }, shape }) =>
  shape.marks + shape.blanks > 1 &&
  /^(?:is[-_ ])?(?:configured|stored|found|defined|provided|loaded|injected|kept|managed|generated|supplied|set)[-_ ](?:in|by|via|from|at|with|on)[-_ ][a-z]/i.test(
    value,
  )
    ? 'the value says where it is kept instead'
    : undefined;

/** `azurestorageaccountkey`, `accountsecretkey`: the name of what is put in, its words run together. */
const namesItself =
  /^(?:azure|aws|gcp|gcs|google|minio|s3|storage|account|project|service|access|secret|private|api|app|client){2,5}(?:key|token)$/i;

const isNameOfItself: Objection = ({ candidate: { value } }) =>
  namesItself.test(value) ? 'the value says what is put there' : undefined;

/** `Password=^PASS^&Login=…`: Hydra puts in what it tries. */
const isTried: Objection = ({ candidate: { value } }) =>
  value.startsWith('^') && /^\^(?:PASS|USER|PW|PASSWORD)\^/.test(value) ? 'the value is a placeholder' : undefined;

/** `cambiar-por-clave-segura`, `troque-esta-chave`, `changez-moi`: the same in the languages of Spain, Brazil, France and so on. */
const toBeChanged =
  /^(?:cambi(?:ar|a|e|ame|alo|ala|are)|reemplaz(?:ar|a|e)|sustitu(?:ir|ya|ye)|trocar|troque|alter(?:ar|e)|mud(?:ar|e)|substitu(?:ir|a)|chang(?:er|ez)|remplac(?:er|ez)|modifi(?:er|ez|car|que)|ersetzen?|aendern|zmien|vervang|ganti|nahrad(?:te)?|vymen(?:te)?|bytt?|endre)[-_ ][a-z][a-z_ -]{1,60}\d{0,4}!?$/i;

/** `aqui_un_secret_aleatorio`, `sua-chave-aqui`, `ici-votre-cle`: here somebody puts it. */
const isHere = /^(?:aqui|ici)[-_ ][a-z]{1,20}[-_ ][a-z]|[a-z][-_ ](?:aqui|ici)$/i;

/** `MY-CLUSTER-PATH`, `TU_CONTRASENA`, `sua-senha`: whoever copies it puts in their own. */
const isMine: Objection = ({ candidate: { value }, shape, lowered }) =>
  shape.marks + shape.blanks > 0 &&
  (isOwn(lowered) ||
    /^(?:MY|YOUR)(?:[-_][A-Z][A-Z\d]{1,20}){1,6}$/.test(value) ||
    /^(?:tu|su|votre|dein|ihr|seu|sua|tua)[-_ ](?:contrase|clave|senha|chave|mot|passw|token|api|key|secret)/i.test(
      value,
    ) ||
    toBeChanged.test(value) ||
    isHere.test(value))
    ? 'the value is a placeholder'
    : undefined;

/** People choose shorter sequences as passwords, but no program makes keys of them. */
const [shortestTyped, shortestMade] = [16, 10];

/** `48e92789-57a3-466a-9959-1a1a1a1a1a1a` */
const repeatedUuid = /-([\da-f]{1,2})\1{5,11}$/i;

/** `reallyreallyreallyverysafe` */
const wordAgain = /^([a-z]{4,12})\1{2}/;

/** `aaaaaaaa`, `0000`, `------`, `eHh4eHh4…`, which is `xxx…` in base64. */
const isRepetition: Objection = (evidence) => {
  const { shape } = evidence;
  if (shape.distinct <= 2 || (shape.length >= 12 && shape.distinct <= 4))
    return 'the value repeats one or two characters';
  if (shape.length === 36 && repeatedUuid.test(evidence.candidate.value)) return 'the value ends in repetitions';
  if (shape.length >= 12 && wordAgain.test(evidence.lowered)) return 'the value is one piece over and over';
  if (shape.length >= 24 && shape.distinct * 4 <= shape.length && /(.{2,8})\1{5}/.test(evidence.lowered))
    return 'the value is one piece over and over';
  const shortest = evidence.candidate.family === 'password' ? shortestTyped : shortestMade;
  if (shape.length === 36 && uuid.test(evidence.candidate.value) && isSequence(evidence.lowered.replaceAll('-', '')))
    return 'the value is a sequence';
  return shape.length >= shortest && evidence.isSequence ? 'the value is a sequence' : undefined;
};

/** `ZXhhbXBsZS1hcHAtc2VjcmV0`. */
const hidesStub: Objection = ({ candidate: { value } }) => {
  const text = textInside(value);
  // `ZUhoNGVIaDQ=`: encoded twice, as Kubernetes does with what was encoded before.
  if (/^(?:zxho|ehh4){3}/i.test(text)) return 'the value is a placeholder in base64';
  return text !== '' && isStandIn(text) ? 'the value is a placeholder in base64' : undefined;
};

/** `SHOP_DEBUG_KEYSTORE_PASSWD=android`: Android's tools give it to the key of every developer. */
const isOfDebugKey: Objection = ({ candidate: { family, value, words } }) =>
  family === 'password' &&
  value === 'android' &&
  words.some((word) => /^(?:key|store|keystore|keypass|sign)/.test(word))
    ? "the password of every developer's key for debugging"
    : undefined;

/** `checkEnv RESET_PASSWORD "true false"`, `"yes|no"`: what it may be. */
const isChoice: Objection = ({ lowered }) =>
  /^(?:true|false|yes|no|on|off)(?:[ ,|/]{1,2}(?:true|false|yes|no|on|off)){1,5}$/.test(lowered)
    ? 'the value tells what may be chosen'
    : undefined;

/** A word that stands for any value: `foo`, `password`, `none`, `string`. */
export const isStockWord: Objection = (evidence) =>
  evidence.candidate.value.length <= longestStock && stockWords.has(evidence.lowered)
    ? 'the value is a word that stands for any value'
    : undefined;

const longestStock = Math.max(...[...stockWords].map((word) => word.length));

/** `Pass@word1`, `password01!`: with the digits and marks that password policies ask for. */
const chosen = /^(?=.*\d)(?=.*[!@#$%^&*+=?]).{8,}$/;

/** `SECRET=SECRET` */
const doubled = /^(\w{3,20})=\1$/;

/** Digits of a number behind a word, at most. */
const mostNumbering = 2;

/** `password: "password"`, `apiKey: 'api-key'`. */
const repeatsName: Objection = ({ candidate, lowered, shape }) => {
  if (lowered.length > 40) return undefined;
  if (doubled.test(lowered)) return 'the value repeats the name';
  const longest = candidate.words.reduce((sum, word) => sum + word.length, mostNumbering);
  if (shape.digits + shape.lowers + shape.uppers > longest) return undefined;
  if (candidate.family === 'password' && chosen.test(lowered) && !/^[-_.]/.test(lowered)) return undefined;
  const value = lowered.replace(/[^a-z0-9]/g, '').replace(/\d{1,2}$/, '');
  const name = candidate.words.join('');
  return value !== '' && (value === name || name.endsWith(value)) ? 'the value repeats the name' : undefined;
};

/** `text("… can be set (e.g. SHOP_KEY='ab12')")` */
const isShownInText: Objection = ({ candidate: { name, kind }, surroundings: { line } }) => {
  if (kind === 'flag') return undefined;
  const at = line.indexOf(name);
  return at > 5 && /\((?:e\.g\.|for example),? ["'`]?(?:export )?$/i.test(textBefore(line, at, 24))
    ? 'an example in a text'
    : undefined;
};

/** `---not shown---`, `==secret==`, `**token**`: a word between the same marks. */
const isBetweenMarks: Objection = ({ lowered }) =>
  betweenMarks.test(lowered) ? 'the value is a placeholder' : undefined;

export const placeholderRejections: readonly Objection[] = [
  repeatsName,
  isOfDebugKey,
  isStub,
  isPutHere,
  isCutShort,
  isShortened,
  isMine,
  isBetweenMarks,
  isShownInText,
  isTranslatedStub,
  isElsewhere,
  isTried,
  isChoice,
  isNameOfItself,
  isRepetition,
  hidesStub,
];
