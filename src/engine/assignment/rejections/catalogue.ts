import { isWidgetKey } from '../../examples/widget-keys.ts';
import type { Objection } from '../evidence/evidence.ts';

// Lists of hosts, genes, keywords and caches, whose entries sound like secrets.

const host = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.){2,8}[a-z]{2,6}$/;

/** `"ads.shoppass.example.org": "0f3d-x7.cname.acme.net"`: a host and the host that it stands for. */
const isHostOfHost: Objection = ({ candidate: { name, value, isNameQuoted, quote } }) =>
  isNameQuoted && quote !== 'none' && name.includes('.') && host.test(value) ? 'the value is a host' : undefined;

/** `KPW: ACM30_07950` of KEGG: an organism in three letters and one of its genes. */
const isGene: Objection = ({ candidate: { name, value, separator, quote } }) =>
  separator === 'colon' &&
  quote === 'none' &&
  /^[A-Z]{1,2}PW$/.test(name) &&
  /^[A-Za-z][A-Za-z\d]{1,9}_\d{3,6}$/.test(value)
    ? 'the value is a gene'
    : undefined;

/** `shopKeyStr⇥LITERAL1`: what the editor of Arduino colours. */
const isKeywordOfEditor: Objection = ({ surroundings: { line } }) =>
  /^\w{1,80}\t+(?:LITERAL|KEYWORD)[123]\b/.test(line) ? 'the value is a keyword that an editor knows' : undefined;

const folderOfWorkflows = /(?:^|\/)\.github\/(?:workflows|actions)\//;

/** `key: shop-apk-4217303` of `actions/cache`: under it a run finds what another one kept. */
const isKeyOfCache: Objection = ({ candidate: { name, value, separator, quote }, surroundings: { path = '' } }) =>
  name === 'key' &&
  separator === 'colon' &&
  quote === 'none' &&
  folderOfWorkflows.test(path) &&
  /^(?=.{0,60}[a-z]{4})[A-Za-z][A-Za-z\d]{1,24}(?:[-_.][A-Za-z\d]{1,24}){1,8}-?$/.test(value)
    ? 'the name under which a cache is kept'
    : undefined;

/** `name:table.0,key:8fa25204,val:5803b3f1` of an H2 database: how it finds its own pages. */
const isEntryOfStore: Objection = ({ candidate: { value, separator }, surroundings: { line } }) =>
  separator === 'colon' && /^[0-9a-f]{6,8}$/.test(value) && line.includes(`,key:${value},val:`)
    ? 'the value is where a database keeps something'
    : undefined;

const classOfModule = /^_[\w-]{8,40}$/;
const classesOfModule = /["'][A-Za-z][\w-]{1,60}["']:["']_[\w-]{8,40}["'],/;
const fewestNeighbours = 2;

/** `{"field-token":"_3XAGdWqu…","token-saved":"_1L1Kf3TF…"}`: under which names a bundler put classes of style sheets. */
const isClassOfModule: Objection = ({ candidate: { value, isNameQuoted, quote }, surroundings: { line } }) => {
  if (!isNameQuoted || quote === 'none' || !classOfModule.test(value)) return undefined;
  const at = line.indexOf(value);
  const around = line.slice(Math.max(0, at - reachOfClasses), at + reachOfClasses);
  return around.split(classesOfModule).length > fewestNeighbours + 1
    ? 'the value is a class of a style sheet'
    : undefined;
};

/** Bytes on either side in which other classes are looked for. */
const reachOfClasses = 300;

/** `const STORAGE_KEY = 'gallery3d_models'`: under which name a browser keeps something. */
const isNameInStorage: Objection = ({ candidate: { words, value, quote }, isOpaque }) =>
  quote !== 'none' &&
  words.at(-1) === 'key' &&
  (words.at(-2) === 'storage' || words.at(-2) === 'cache') &&
  !isOpaque &&
  /^[a-z][a-z\d]{1,20}(?:[-_.:@/][a-z][a-z\d]{0,20}){1,6}$/.test(value)
    ? 'the name under which something is kept'
    : undefined;

const telemetryKey = /^[0-9a-f]{32}-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-\d{4}$/;

/** `instrumentationKey:"8d3f…-4e1c…-7021"`: to whom pages of Microsoft report what happens in them. */
const isTelemetryKey: Objection = ({ candidate: { value } }) =>
  telemetryKey.test(value) ? 'a key for reports that every page holds' : undefined;

/** `"<YOUR_API_KEY>2025-04-01"`: what is to be put in, and no element. */
const isBehindPlaceholder: Objection = ({ candidate: { words, separator } }) =>
  separator === 'element' && words.length > 1 && words[0] === 'your'
    ? 'the value stands behind a placeholder'
    : undefined;

/** `credentials.database == "shop.duckdb"`: what else belongs to credentials. */
const isPartOfCredentials: Objection = ({ candidate: { family, name, kind }, isOpaque }) =>
  family === 'credential' &&
  kind === 'comparison' &&
  !isOpaque &&
  /\.(?:database|db|driver_?name|host(?:name)?|port|user_?name|user|region|type|kind|scheme|path|name|role|warehouse)$/i.test(
    name,
  )
    ? 'a part of the credentials that is no secret'
    : undefined;

/** `credentials="mysql+pymysql://reader@db.acme.org:4497/shop"`: an address without a password, or a file. */
const isAddressWithoutPassword: Objection = ({ candidate: { family, value } }) =>
  family === 'credential' &&
  (/^[a-z][a-z\d+.-]{1,30}:\/\/(?:[^:@/?\s]{1,60}@)?[\w.-]{1,120}(?::\d{1,5})?(?:\/[\w./-]{0,80})?$/.test(value) ||
    /^[\w-]{1,60}\.(?:duckdb|db|sqlite3?|json|ya?ml|toml)$/.test(value))
    ? 'the value is an address without a password'
    : undefined;

/** `PW:["680","01[12]",…`: how telephones of Palau are numbered. */
const isNumberingOfCountry: Objection = ({ candidate: { name }, surroundings: { line } }) =>
  name === 'PW' && /\bPW["']?\s?:\s?\[/.test(line) && /\b680\b|\\d/.test(line)
    ? 'the name is that of a country'
    : undefined;

/** `| Kafka | username/password | SCRAM |` in a table of a document: a way to sign in, beside others. */
const isCellAboutSigningIn: Objection = ({ candidate: { kind }, surroundings: { line } }) =>
  kind === 'table' && /\|[ *_`]{0,4}(?:user ?name|user|login) ?\/ ?password[ *_`]{0,4}\|/i.test(line)
    ? 'the cell tells how to sign in'
    : undefined;

/** `--link Vault:token=DummyERC20`: a prover is told which contract a field of another one is. */
const isContractOfField: Objection = ({ candidate: { name, value, quote, separator }, surroundings: { line } }) =>
  separator === 'equals' &&
  quote === 'none' &&
  /^[A-Z]\w*$/.test(value) &&
  line.includes(`:${name}=${value}`) &&
  /(?:^|[\s"'])[A-Z]\w{0,60}$/.test(line.slice(0, line.indexOf(`:${name}=${value}`)))
    ? 'the value is what a contract is called'
    : undefined;

/** `SharedKey shop:9f3a…=` of Azure: what signs one request. */
const isSignatureOfRequest: Objection = ({ candidate: { name, value } }) =>
  /^shared_?key(?:lite)?$/i.test(name) && /^[a-z\d]{3,24}:[\w+/]{43}=$/.test(value)
    ? 'the value signs one request'
    : undefined;

/** `["id_ecdsa_256_signed_by_rsa", …]`, `~/.ssh/id_rsa_shop`: the file in which SSH keeps a key. */
const isFileOfSsh: Objection = ({ candidate: { value } }) =>
  /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:[_.-][A-Za-z\d_.-]{1,60})?$/.test(value)
    ? 'the value is the name of a file'
    : undefined;

/** `keys.newRsaPublicKey("…")`, `DecodingKey::from_rsa_components("…", "AQAB")`: everybody may know these numbers. */
const isGivenToPublicKey: Objection = ({ candidate: { family, wrapper } }) =>
  family === 'api-key' && /public_?key(?:_?from_?\w{0,20})?$|from_rsa_(?:raw_)?components$/i.test(wrapper)
    ? 'the value is a public key'
    : undefined;

/** `new_creds = creds.with_quota_project("shop-456")` */
const isGivenToBuilder: Objection = ({ candidate: { wrapper }, isOpaque }) => {
  const given = /\.with_?([A-Za-z_]{2,30})$/.exec(wrapper)?.[1];
  return given !== undefined && !isOpaque && !/pass|secret|token|key|cred|auth|pwd|sign/i.test(given)
    ? 'the call says that it is something else'
    : undefined;
};

/** `media.html?src=…&key=0a1b…&type=video%2Fmp4&schema=imgur` of Embedly */
const isOfWidget: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  value.length === 32 && isWidgetKey(line.slice(line.indexOf(value) + value.length).slice(0, 80))
    ? 'a key that every page with the widget holds'
    : undefined;

/** `* Fix password ([`11c1425`](https://git.acme.dev/shop/commit/11c1425…))`: what a list of changes refers to. */
const isCommitOfChange: Objection = ({ candidate: { value }, surroundings: { line } }) =>
  /^[0-9a-f]{7,40}$/.test(value) && line.includes(`/commit/${value}`) ? 'the id of a commit' : undefined;

const installs =
  /\b(?:composer (?:global )?require|npm (?:i|install)|(?:yarn|pnpm|bun) add|pip3? install|gem install|go get|cargo add|dotnet add package)\s/;

/** `composer require acme/oauth2-client acme/http-adapter`: what is installed. */
const isPackage: Objection = ({ candidate: { quote, separator, value }, surroundings: { line } }) =>
  quote === 'none' &&
  separator === 'blank' &&
  /^@?[a-z\d.-]{1,60}\/[a-z\d._-]{1,60}$/.test(value) &&
  installs.test(line)
    ? 'the value is a package'
    : undefined;

export const catalogueRejections: readonly Objection[] = [
  isSignatureOfRequest,
  isFileOfSsh,
  isGivenToPublicKey,
  isPackage,
  isGivenToBuilder,
  isOfWidget,
  isCommitOfChange,
  isNumberingOfCountry,
  isCellAboutSigningIn,
  isContractOfField,
  isHostOfHost,
  isGene,
  isKeywordOfEditor,
  isKeyOfCache,
  isEntryOfStore,
  isPartOfCredentials,
  isAddressWithoutPassword,
  isClassOfModule,
  isNameInStorage,
  isTelemetryKey,
  isBehindPlaceholder,
];
