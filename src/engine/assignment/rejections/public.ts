import { decodeBase64, decodeUtf8 } from '../../proof/base64.ts';
import { checkStellarSeed } from '../../proof/checksums/crc16-base32.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Objection } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';

// Keys and tokens that only identify or find something: reading them gives no access.

/** `docsearch({ appId: "…", apiKey: "…", indexName: "shop" })`: a search key that every page holds. */
const isSearchKeyOfPages: Objection = ({ candidate: { family, value }, surroundings: { line } }) =>
  family === 'api-key' &&
  /^[0-9a-f]{32}$/.test(value) &&
  /\bindexName\b/.test(line) &&
  /\b(?:appId|inputSelector)\b/.test(line)
    ? 'a key for searching, which every page holds'
    : undefined;

/**
 * `nkey: "UB4G…"`, `issuer_key = "GA2C…"`: a user, an account or a server of NATS, or an account of Stellar, as everybody
 * may know it; the seed begins with an S.
 */
const isKeyWithChecksum: Objection = ({ candidate: { value } }) =>
  value.length === 56 && /^[ACGNOUX][A-Z2-7]{55}$/.test(value) && checkStellarSeed(value).kind === 'proven'
    ? 'the value is a public key'
    : undefined;

/** `verify_keys: { "ed25519:auto": "…" }` of Matrix: what signatures are checked with. */
const isKeyToVerify: Objection = ({ candidate: { family, words, value } }) =>
  family === 'api-key' && words[0] === 'verify' && /^[\w+/-]{43}=?$/.test(value)
    ? 'the value is a public key'
    : undefined;

const publicDids = /\bdid:key:$/;

/** `did:key:z6Mk…`, `nodekey:5c8f…`: a public identity; `opaquelocktoken:e71d…`: a lock of WebDAV. */
const isKnownToAll: Objection = ({
  candidate: { name, value, separator, nameEnd, valueStart },
  surroundings: { line },
}) => {
  if (separator !== 'colon' || valueStart !== nameEnd + 1) return undefined;
  const isOfNode = (/^(?:nodekey|discokey)$/.test(name) && /^[0-9a-f]{64}$/.test(value)) || name === 'opaquelocktoken';
  return isOfNode || (value.startsWith('z6Mk') && publicDids.test(line.slice(0, Math.max(0, line.indexOf(value)))))
    ? 'the value is known to all'
    : undefined;
};

/** `->where('shop_key', '…')`, "where `key` = '…'": the value of a database query. */
const isLookedFor: Objection = ({ candidate: { family, name, words, kind, value, isNameQuoted }, surroundings }) => {
  if (family !== 'api-key') return undefined;
  const { line } = surroundings;
  const isArgument =
    kind === 'argument' && isNameQuoted && (line.includes(`here('${name}'`) || line.includes(`here("${name}"`));
  const isInQuery =
    words.length === 1 && words[0] === 'key' && whereKey.test(line.slice(0, Math.max(0, line.indexOf(value))));
  return isArgument || isInQuery ? 'the value is what is looked for in a database' : undefined;
};

const whereKey = /\b(?:where|and)\s(?:\w{1,40}\.)?[`"[]?key[`"\]]?\s?=\s?'$/i;

/** `Postman-Token: 8d3f4c1e-…`: tells requests apart; `prepare snapshot key=0f3a… parent="sha256:…"`: what a snapshot is called. */
const isIdInLog: Objection = ({ candidate: { name, words, value, quote }, surroundings: { line } }) => {
  if (value.length === 36)
    return /^postman-token$/i.test(name) && uuid.test(value) ? 'the value tells requests apart' : undefined;
  return value.length === 64 &&
    quote === 'none' &&
    words.length === 1 &&
    words[0] === 'key' &&
    /snapshot|\bsha256:/.test(line)
    ? 'the value is a digest'
    : undefined;
};

const besideKeyId = /"?key_id"?\s{0,2}[:=]\s{0,2}"\d{15,20}",\s{0,2}"?key"?\s{0,2}[:=]\s{0,2}"$/;

/** `{"key_id": "5682…", "key": "…"}` of GitHub: the public key that encrypts what is sent there. */
const isSealingKey: Objection = ({ candidate: { words, value }, surroundings: { line } }) => {
  if (words.length !== 1 || value.length !== 44 || !value.endsWith('=')) return undefined;
  const at = line.indexOf(value);
  return besideKeyId.test(textBefore(line, at, 60)) ? 'the value is a public key' : undefined;
};

/** `applicationServerKey: "BC-gp…"`: a point of a curve, which every browser is given to check who notifies it. */
const isPointOfCurve: Objection = ({ candidate: { family, value } }) =>
  family === 'api-key' && value.length === 87 && /^B[A-P][\w-]{85}$/.test(value)
    ? 'the value is a public key'
    : undefined;

const keyOfApp =
  /^(?:(?:appl|goog|amzn)_[A-Za-z]{26,32}|(?:sandbox|production)_[0-9a-z]{8}_[0-9a-z]{16}|(?:test|live)_[0-9A-Z]{32}|pk_(?:live|test)_\w{20,110}|rzp_(?:live|test)_[0-9A-Za-z]{14}|(?:[a-z]{2,12}_)?publishable_[\w-]{16,80}|pub\.v2\.\w{16,20}\.[\w-]{10,200}\.[\w-]{43}|SWSC[0-9A-Z]{22}|sdk-[0-9A-Za-z]{12,24})$/;

/**
 * `appl_…`, `goog_…` of RevenueCat, the tokenization key of Braintree, `sandbox_…_…`, the client key of Adyen, `test_…`,
 * its key of a page, `pub.v2.…`, the key of a sales channel of Shopware, `SWSC…`,
 * `sdk-…` of GrowthBook, `pk_live_…` of Stripe, the key ID of Razorpay and `sb_publishable_…` of Supabase: every copy of the app or page holds it; the secret is another key.
 */
const isKeyOfApp: Objection = ({ candidate: { value } }) =>
  keyOfApp.test(value) ? 'the value is a key for apps, which is public' : undefined;

/** `RECAPTCHA_V3_KEY=6L…`, `website_key`: the key of a site, which its pages hold; the other one is called secret or private. */
const isKeyOfSite: Objection = ({ candidate: { family, words, value } }) => {
  if (family !== 'api-key' || value.length !== 40 || !value.startsWith('6L')) return undefined;
  const at = words.findLastIndex((word) => word.endsWith('captcha'));
  const isPlain = at >= 0 && words.slice(at + 1).every((word) => /^(?:key|v|v?\d)$/.test(word));
  return isPlain || words.at(-2) === 'website' ? 'the value is the key of a site, which is public' : undefined;
};

/** `data-cf-beacon='{"token": "…"}'`: the number of a site, in each of its pages that Cloudflare counts. */
const isKeyOfBeacon: Objection = ({ candidate: { family, value }, surroundings: { line } }) =>
  family === 'token' && value.length === 32 && line.includes('cf-beacon')
    ? 'the value is the key of a site, which is public'
    : undefined;

/** `FontAwesomeKitConfig = {"token": "…"}`: which icons a page shows. */
const isKeyOfIcons: Objection = ({ candidate: { family, value }, surroundings: { line } }) =>
  family === 'token' && /^[0-9a-f]{10}$/.test(value) && /font-?awesome/i.test(line)
    ? 'the value is the key of a site, which is public'
    : undefined;

/** `cloudinary.config({"api_key": "…"})`: the number of a customer, beside whom there is a secret. */
const isNumberOfCustomer: Objection = ({ candidate: { family, value }, surroundings: { line } }) =>
  family === 'api-key' && value.length === 15 && /^\d{15}$/.test(value) && /cloudinary|cloud_?name/i.test(line)
    ? 'the value tells who asks, and opens nothing without its secret'
    : undefined;

const documents = /\b(?:docs|spreadsheets)\.google\.com\/[^\s"'<>]{1,80}[?&](?:form)?key=$/;

/** `https://docs.google.com/spreadsheet/ccc?key=0Av…`, `viewform?formkey=dE…`: which document it is. */
const isIdOfDocument: Objection = ({ candidate: { family, words, value }, surroundings: { line } }) => {
  if (family !== 'api-key' || words.length !== 1 || value.length < 20) return undefined;
  const at = line.indexOf(value);
  return documents.test(textBefore(line, at, 120)) ? 'the value is the id of a document' : undefined;
};

const fontAddress = /fonts\.gstatic\.com\/|\bfont\?kit=/;

/** `fonts.gstatic.com/l/font?kit=…&skey=0a1b…`: which cut of a font every page loads. */
const isKeyOfFont: Objection = ({ candidate: { name, value, kind }, surroundings: { line } }) =>
  kind === 'query' && name === 'skey' && /^[0-9a-f]{16}$/.test(value) && fontAddress.test(line)
    ? 'the value tells which font a page loads'
    : undefined;

/** `shang.qq.com/wpa/qunwpa?idkey=5f0c…`: which group of QQ to join. */
const isIdOfGroup: Objection = ({ candidate: { words, value }, surroundings: { line } }) =>
  words.length === 1 && words[0] === 'idkey' && /^[0-9a-f]{64}$/.test(value) && line.includes(`qunwpa?idkey=${value}`)
    ? 'the value is the id of a group'
    : undefined;

/** Keys that only tell who asks, beside which there is a secret, by the service that calls them so. */
const identities: ReadonlyMap<string, RegExp> = new Map([
  ['scw', /^SCW[0-9A-Z]{17}$/],
  ['shopify', /^[0-9a-f]{32}$/],
  ['zoom', /^[\w-]{22}$/],
  ['tiktok', /^aw[0-9a-z]{16}$/],
  ['pusher', /^[0-9a-f]{20}$/],
  ['vonage', /^[0-9a-f]{8}$/],
  ['nexmo', /^[0-9a-f]{8}$/],
]);

/** `SCW_ACCESS_KEY=SCW…`, `SHOPIFY_API_KEY=…`, `PUSHER_APP_KEY=…`: an id, whatever the service calls it. */
const isIdOfCaller: Objection = ({ candidate: { family, words, value } }) => {
  if (family !== 'api-key' || value.length > 32 || words.includes('secret')) return undefined;
  const isId = words.some((word) => identities.get(word)?.test(value)) || identities.get('scw')?.test(value);
  return isId === true ? 'the value tells who asks, and opens nothing without its secret' : undefined;
};

const besideVector =
  /\b(?:pt|ct|plain|cipher|msg|message|input|output|expect)\w{0,8}["']?\s{0,2}[:=]\s{0,2}(?:\w{1,12}\()?["']?(?:0x)?[0-9a-f]{16}/i;

/** `{ key: "…", iv: "…", plaintext: "…", ciphertext: "…" }`: a case that ciphers are tested with. */
const isOfTestVector: Objection = ({ candidate: { words, value }, surroundings: { line } }) =>
  words.length === 1 &&
  words[0] === 'key' &&
  /^(?:0x)?(?:[0-9a-f]{2}){16,32}$/i.test(value) &&
  /\b(?:iv|nonce|ct|ciphertext|cipher)\b/i.test(line) &&
  besideVector.test(line)
    ? 'the key of a test of a cipher'
    : undefined;

/** Whole, or cut behind its first member. */
const head =
  /^\{"(?:alg|typ|kid|enc|cty|zip)":"[\w+.-]{1,40}"(?:(?:,"(?:alg|typ|kid|enc|cty|zip)":"[\w+.-]{1,40}"){0,4}\}|,"?[a-z]{0,3}"?)$/;

/** `eyJhbGciOiJIUzI1NiJ9.`: the header of a JWT, the same in all tokens of a service. */
const isTokenHead: Objection = ({ candidate: { value } }) => {
  if (!value.startsWith('eyJ') || value.length > 200 || !/^[\w-]+\.?$/.test(value)) return undefined;
  const bytes = decodeBase64(value.replace('.', ''));
  return head.test((bytes && decodeUtf8(bytes)) ?? '') ? 'the value is the head of a token' : undefined;
};

/** `a=ice-pwd:uoD1…` of SDP: two programs agree on it for one connection. */
const isOfConnection: Objection = ({ candidate: { words } }) =>
  words.at(-1) === 'pwd' && words.at(-2) === 'ice' ? 'the value is good for one connection' : undefined;

/**
 * `PADDLE_CLIENT_TOKEN=live_…`: pages hold it; the key of a server begins with `pdl_`. `chatwootSDK.run({ websiteToken:
 * '…' })`: which site a visitor writes from.
 */
const isTokenOfPage: Objection = ({ candidate: { family, words, value } }) => {
  if (family !== 'token' || value.length > 32) return undefined;
  const isOfPage = words.includes('client') && /^(?:live|test)_[0-9a-f]{27}$/.test(value);
  return isOfPage || words.at(-2) === 'website' ? 'the value is a token for pages, which is public' : undefined;
};

/** `PublicKeyToken=b77a…`, also where its beginning is cut off: which key an assembly of .NET is signed with. */
const isTokenOfAssembly: Objection = ({ candidate: { family, words, value } }) =>
  family === 'token' && words.at(-2)?.endsWith('ey') === true && value.length === 16 && /^[0-9a-f]{16}$/.test(value)
    ? 'the value tells a public key from others'
    : undefined;

/** `$this->module_key = '0a1b…'`: by it PrestaShop knows a module that is sold there. Every copy of the module holds it. */
const isIdOfModule: Objection = ({ candidate: { name, value } }) =>
  name === 'module_key' && value.length === 32 && /^[0-9a-f]{32}$/.test(value)
    ? 'the value tells a module from others'
    : undefined;

/** `ETCD_INITIAL_CLUSTER_TOKEN`: by it members of one cluster tell each other from those of another. */
const isNameOfCluster: Objection = ({ candidate: { family, words } }) =>
  family === 'token' && words.at(-2) === 'cluster' && words.at(-3) === 'initial'
    ? 'the value tells a cluster from others'
    : undefined;

export const publicRejections: readonly Objection[] = [
  isKeyToVerify,
  isIdInLog,
  isSearchKeyOfPages,
  isKnownToAll,
  isKeyWithChecksum,
  isLookedFor,
  isSealingKey,
  isPointOfCurve,
  isKeyOfApp,
  isKeyOfSite,
  isKeyOfBeacon,
  isKeyOfIcons,
  isNumberOfCustomer,
  isIdOfDocument,
  isIdOfGroup,
  isKeyOfFont,
  isIdOfCaller,
  isTokenOfPage,
  isOfTestVector,
  isTokenHead,
  isOfConnection,
  isTokenOfAssembly,
  isIdOfModule,
  isNameOfCluster,
];
