import { LargePattern } from '../../search/large-pattern.ts';
import { keys } from '../calls/known-calls.ts';
import type { Evidence, Objection } from '../evidence/evidence.ts';

const template =
  /\$\{|\{\$\w|\{\{|<%|%\{|#\{|\$\(|\{%|(?<!\w)@@(?=[A-Za-z_{])|@@[A-Za-z_]\w{0,40}@@|@[A-Z][A-Z\d_]{2,30}@|@[a-z]+(?:_[a-z]+){1,4}@|\(\([\w./:-]+\)\)|\[\[|\$t\(|__[A-Z_]{3,}__|\\\(\w/;
const wholeTemplate =
  /^(?:\$[A-Za-z_][\w.:]*|%[A-Za-z_]\w*%|%env\([\w:.]+\)%|env\([A-Z]\w*\)|\{[\w.:-]*(?:\[["']?[\w.-]{1,60}["']?\]){0,3}(?:\(\))?\}|\{[a-z_][\w.]*\[|<[^<>]*>|\{[A-Z]{2,10}:[\w@:.%-]{1,60}\}|\[\$?[\w .-]+\]|%[-+ ]?(?:\d{1,2}\$)?\d*[sdvq@]|%\([\w.]+\)s|:[a-z_]\w*|@(?!\w{0,20}\d[a-z]\w{0,20}\d)[A-Za-z_][\w.]*|\$\d|\\?\$\w+|#[A-Za-z_]+#|\$[a-z_]{3,30}\$|\[[a-z][A-Za-z]{2,30}\(.{0,200}\)\]|\$\w{1,20}\([\w:]{1,30}\)|\$\w{1,20}\.\w{1,30}\(["'][\w. -]{1,80}["']\)|\$\$[A-Z][A-Z\d]*_[A-Z\d_]{2,60}|__[a-z_]+__|~[\w.]+~)$/;
const anyTemplate = new LargePattern(wholeTemplate);

/** `${X}`, `{{ x }}`, `<token>`, `%s`, `$VAR`: filled in elsewhere. */
export const isTemplate: Objection = (evidence) => {
  const { candidate, shape } = evidence;
  const isBare = candidate.quote === 'none';
  if (isBare && candidate.wrapper.endsWith('{ {')) return 'the value is a template that is filled in elsewhere';
  if (shape.marks === 0) return undefined;
  if (isFilledIn(evidence)) return 'the value is a template that is filled in elsewhere';
  if (isVariable(evidence)) return 'the value is a variable';
  if (isBare && (/^:\w+:/.test(candidate.value) || candidate.value.startsWith('@'))) return 'the value is a reference';
  if (isFormatted(evidence)) return 'the value is a template that is filled in elsewhere';
  return isFilledInPartly(evidence) ? 'the value has a part that is filled in elsewhere' : undefined;
};

/** `{err:?}` of Rust, `{count:>8}` of Python. */
const formatted = /^[a-z_][\w.]{0,40}:(?:#?\?|[<>^]\d{1,3}|#?0?\d{0,2}[xbo])$/;

function isFilledIn({ candidate: { value, wrapper, quote, next } }: Evidence): boolean {
  return (
    (quote === 'none' && next === '}' && wrapper.endsWith('{') && formatted.test(value)) ||
    template.test(value) ||
    anyTemplate.test(value)
  );
}

/** `set SHOP_KEY=!result!` of Windows: a variable that is read when the line runs. */
const delayed = /^!\w{1,40}!$/;
const isOfBatch = /(?:^|[\s(&@])set\s{1,4}(?:\/[a-z]\s{1,4})?"?\w/i;

function isVariable({ candidate: { value, quote }, surroundings: { line } }: Evidence): boolean {
  if (value.startsWith('!')) return delayed.test(value) && isOfBatch.test(line);
  return quote === 'none' && /^\$[A-Za-z_{]/.test(value);
}

/** `f'shop-{x}'` of Python, `$"shop-{x}"` of C#. */
function isFormatted({ candidate: { value, wrapper }, surroundings: { line } }: Evidence): boolean {
  return value.includes('{') && (/(?:^| )f$/.test(wrapper) || line.includes(`$"${value}`));
}

/** `shop-$timestamp`, which these languages never take as it is written. */
const interpolated = /(?:^|[^\\])\$[A-Za-z_]{2}/;
const interpolating = /\.(?:kts?|dart|groovy|gradle)$/;

/** `Pass$RANDOM$RANDOM` of a shell. */
const shellText = /\$RANDOM|(?:\$[A-Z][A-Z_]{2,30}){2}/;

/** `shop-%s`, `shop-{0}`, `shop-<name>`. */
const placeholder = /(?:^|[^\\])%(?:[sdvq]|0\d{1,2}[xXdu])(?:$|\W)|\{\d?\}|<[a-z_ -]{2,40}>|\{[a-z_]{2,30}\}/i;

function isFilledInPartly({ candidate: { value, quote }, surroundings: { path = '' } }: Evidence): boolean {
  return (
    (quote === 'double' && interpolated.test(value) && interpolating.test(path)) ||
    (quote === 'none' && shellText.test(value)) ||
    placeholder.test(value)
  );
}

const vaults =
  /^(?:vault:|credentialsJSON:|dmF1bHQ6d|ref\+|op:\/\/|arn:|secretsmanager|ssm:|kms:|gcp-?sm:|sm:\/\/|akv:|keyvault|bao:|doppler:|env:|ext:|file:|secret:\/\/|awsssm|azurekv|projects\/[^/]+\/secrets|\{cipher\}|\{vault:\/\/|ENC[[(]|EJ\[1:|enc:|encrypted:|\$ANSIBLE_VAULT|\$ke\$\d|!vault|!Ref|AQICAH|AQIAAA[\w+/]{5}ApAAA|CiQA[\w+/-]{60}|Ag[AB][\w+/]{80}|-----BEGIN PGP MESSAGE|@Microsoft\.KeyVault|vault\/|gpg:|age1|secure:|\{AQAAA[\w+/]+|%\^%#|%@%@|%\+%##)/i;
const anyVault = new LargePattern(vaults);

/** A reference to a vault, or a value that some tool encrypted. */
const isVaultReference: Objection = ({
  candidate: { value, wrapper, next, quote, separator },
  shape,
  surroundings: { line },
}) => {
  // Maven puts braces round what it encrypts.
  const isOfMaven =
    separator === 'element' && shape.length >= 16 && /^[\w+/]+={0,2}$/.test(value) && line.includes(`>{${value}}</`);
  const isBracketed =
    (quote === 'none' && value === 'ENC' && next === '[') ||
    (wrapper.endsWith('{') && value.startsWith('AQAAA')) ||
    isOfMaven;
  return isBracketed || (shape.marks + shape.digits > 0 && anyVault.test(value))
    ? 'the value is encrypted or kept in a vault'
    : undefined;
};

const environment =
  /\b(?:process\.env|os\.environ|getenv|ENV\[|System\.getenv|env\.|environ)|^(?:secrets|vars|inputs|var|local|data|module|github|self|this|config|settings|props|ctx|params|args|opts|options|state|request|req|res|event|user|conf|cfg|app|row|item)\.[A-Za-z_]/;
const anyEnvironment = new LargePattern(environment);
/** One of these is in every match of `environment`. */
const environmentParts: readonly string[] = ['.', 'env', 'ENV['];

/** `!GetAtt Shop.Arn` of CloudFormation, `!secret shop_password` of Home Assistant: the value is elsewhere. */
const tags = /^!(?:GetAtt|Ref|ImportValue|FindInMap|reference|secret|env|env_var|ENV)$/;

/** `credentials('498b4638-…')` of Jenkins, `ObjectId("6118…")`. */
const idOf = /(?:^|[\s.])(?:credentials|ObjectI[dD])$/;

/** `dynamic("kubernetes", {…})` of Waypoint: what the value is taken from. */
const sourceOf = /(?:^|[\s.])(?:config)?dynamic$/;

/** `!Ref ShopSecret`, `credentials('498b4638-…')`, `@Value("shop.secret")` */
const isNameOfLookup: Objection = ({ candidate: { kind, name, wrapper, quote, next } }) => {
  if (tags.test(wrapper) || (quote !== 'none' && next === ',' && sourceOf.test(wrapper)))
    return 'the value is the name of what is looked up';
  if (quote !== 'none' && next === ')' && (idOf.test(wrapper) || (kind === 'call' && name === 'credentials')))
    return 'the value is the id of what is looked up';
  return /^@\w/.test(wrapper) ? 'the value stands in an annotation' : undefined;
};

/** `process.env.X`, `secrets.TOKEN`, `this.password`. */
const isLookup: Objection = ({ candidate: { name, value, wrapper, quote, next }, isOpaque, shape, surroundings }) => {
  // `Authorization: Key …`
  if (isOpaque || (wrapper.trim() === 'Key' && /authorization$/i.test(name))) return undefined;
  if (shape.marks > 0 && environmentParts.some((part) => value.includes(part)) && anyEnvironment.test(value))
    return 'the value is looked up when the program runs';
  if (quote === 'none' || wrapper === '' || wrapper === '[' || wrapper === '{') return undefined;
  if (
    next === ',' &&
    shape.lowers === shape.length &&
    new RegExp(`\\(["']${value}["'],\\s{0,3}\\$\\w`).test(surroundings.line)
  )
    return 'the value is the name of what is looked up, with a variable';
  // `config.get(["http", name, "password"])`
  const call = anyLookup.exec(wrapper.endsWith(' [') ? wrapper.slice(0, -2) : wrapper);
  return call === null ? undefined : `the value is the name of what is looked up: ${call[0].trim()}`;
};

const lookups =
  /(?:^|[\s.>:])(?:\w{0,16}env\w{0,10}|environ\w{0,5}|prompt|input|\w{0,40}Rules\w{0,20}|gets?|Get(?!Bytes)(?:[A-Z]\w{0,30})?|fetch|find\w{0,20}|get[A-Z_]\w{0,30}|require\w{0,10}|import|config\w{0,10}|settings?|lookup|constant|param\w{0,10}|header\w{0,10}|cookies?|t|i18n\w{0,6}|_|__|d?n?gettext\w{0,5}|translat\w{0,8}|trans|label\w{0,8}|readFile\w{0,6}|open|resolve|join|format|sprintf|printf|Sprintf|printf|query\w{0,12}|select\w{0,8}|\$|getElementBy\w{2,10}|value|has\w{0,6}|match|test|regex\w{0,6}|split|replace|By|Column|Field|\w{0,12}Field|column|var|variable|property|prop|attr\w{0,8}|symbol|Symbol|fprintf|echo|log|describe|it|expect|when|len|length|isEmpty|NAME|Key|createElement|getpass|ask\w{0,8}|read\w{0,8}|[Ee]rror\w{0,5}|\w{0,20}Exception|\w{0,20}[sS]ervice|\w{0,20}Error|ref|output|template|path|file\w{0,6}|load\w{0,10}|parameter|inject|Inject|Value|\w{0,12}Label|Text|TextInput|sql|command|hint|LOOKUP|parse\w{0,6}|describe\w{0,6}|check\w{0,30}|contains|include\w{0,2}|equal\w{0,6}|unset|delete|remove|isset|empty|defined?)$/;
const anyLookup = new LargePattern(lookups);

/** `https://docs.acme.dev/guide/#basicauth:37ab2f15…`: a place on a page is called so. */
const isPlaceOnPage: Objection = ({ candidate: { name, value, separator, nameEnd, valueStart }, surroundings }) =>
  separator === 'colon' && valueStart === nameEnd + 1 && surroundings.line.includes(`/#${name}:${value}`)
    ? 'the name is that of a place on a page'
    : undefined;

/** `<Problem text={errors.password} className="mt-2" />`: the value is that of the attribute behind the name's. */
const isOfNextAttribute: Objection = ({ candidate: { name, separator, quote, isTight }, surroundings: { line } }) =>
  separator === 'equals' && quote !== 'none' && !isTight && line.includes(`={${name}} `)
    ? 'the value is that of another attribute'
    : undefined;

/**
 * `s:14:"/user/password";s:8:"numParts"` of PHP: what a value ends in is no name, and what follows a value is the next
 * name; so is what a label says: `s:5:"label";s:8:"Password";s:4:"type"`. `"password";s:182:"a:4:{s:5:`: what is
 * serialised within what is serialised.
 */
const isSerialised: Objection = ({ candidate: { kind, name, value }, surroundings: { line } }) => {
  if (kind !== 'serialised') return undefined;
  if (/^[aOCsibd]:\d+[:;]/.test(value)) return 'the value is serialised';
  const end = line.includes(`${name}"`) ? '";s:' : '\\";s:';
  const at = line.indexOf(`${name}${end}${value.length}:`);
  const before = line.slice(Math.max(0, at - longestLabel), Math.max(0, at));
  return /[/:\\ ]$/.test(before.replace(/\\"$/, '"')) || isLabel.test(before)
    ? 'the name is the end of a value'
    : undefined;
};

const longestLabel = 30;
const isLabel = /"(?:label|title|name|type|id|class|description)\\*";s:\d{1,3}:\\*"$/;

/**
 * `list($user, $password) = Shop::helper('core/http')->read()`, `$password = User::where('shop_id', $id)->first()` of PHP:
 * what is asked for the value, not the value.
 */
const isAskedFor: Objection = ({ candidate: { value, quote, wrapper, next }, isOpaque, surroundings: { line } }) => {
  if (quote === 'none' || wrapper === '' || isOpaque || !/^[A-Za-z][\w./\\-]{1,60}$/.test(value)) return undefined;
  const isAsked = next === ')' && /^["']\) ?->\w{1,60}\(/.test(line.slice(line.lastIndexOf(value) + value.length));
  const isColumn = next === ',' && /\bwhere$/i.test(wrapper);
  return isAsked || isColumn ? 'the value names what is asked for it' : undefined;
};

/** `$accessKey = Keys::generateAccessKey('integration')`: of what kind; but a hash is made of what it is given. */
const isKindToGenerate: Objection = ({ candidate: { family, value, wrapper, quote, position }, isOpaque }) =>
  family !== 'password' &&
  quote !== 'none' &&
  position === 1 &&
  !isOpaque &&
  /^[a-z][a-z_-]{2,30}$/i.test(value) &&
  /(?:^|[ .:>])generate(?![a-z]*_?hash)[A-Z_]?\w{0,40}$/.test(wrapper) &&
  !/hash/i.test(wrapper)
    ? 'the value tells what is generated'
    : undefined;

/** `-password pass:x7k2m9`, `-passout env:SHOP_PASS` of OpenSSL: what is behind `pass:` is found by itself. */
const isSourceForOpenssl: Objection = ({ candidate: { name, value, dashes } }) =>
  dashes === 1 && /^pass(?:word|in|out)?$/.test(name) && /^(?:pass|env|file|fd):./.test(value)
    ? 'the value says where the password is taken from'
    : undefined;

/**
 * `KafkaClient('warehouse-consumer-1')` of whatever library: a client may be called something, or be told where to ask.
 * What a client that a table knows is given is never its name.
 */
const isNameOfClient: Objection = ({ candidate: { kind, name, separator }, isOpaque }) =>
  kind === 'command' &&
  separator === 'call' &&
  /(?:client|api)(?:::new)?$/i.test(name) &&
  !(`${name.toLowerCase()}(` in keys) &&
  !isOpaque
    ? 'the value is what a client is called'
    : undefined;

export const referenceRejections: readonly Objection[] = [
  isKindToGenerate,
  isNameOfClient,
  isVaultReference,
  isTemplate,
  isNameOfLookup,
  isLookup,
  isPlaceOnPage,
  isOfNextAttribute,
  isSerialised,
  isAskedFor,
  isSourceForOpenssl,
];
