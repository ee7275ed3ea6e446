import { onlyItem } from '../../../foundation/only-item.ts';
import { textBefore } from '../../text/text-before.ts';
import type { Objection } from '../evidence/evidence.ts';
import { qualifiersOf } from './name-words.ts';
import { storedNameRejections } from './stored-name.ts';
import { plainKeys, plainTokens, setOf } from './words.ts';

// Names of keys that open nothing: keys of tables, grammars and resources, and keys that identify somebody to others.

/** Services whose search keys do more than search, or cost money. */
const searchServices = setOf('azure az cognitive admin bing brave serper google');

/** `sortKey`, `nextPageToken`: keys of tables and tokens of grammars. */
const isPlainKey: Objection = ({ candidate, surroundings: { line } }) => {
  const { family, words } = candidate;
  const plain = family === 'api-key' ? plainKeys : family === 'token' ? plainTokens : undefined;
  if (plain === undefined && !words.some((word) => word.endsWith('sonar'))) return undefined;
  const isNumbered = words.length > 2 && /^\d{1,2}$/.test(words.at(-1) ?? '');
  const before = (words.length > 1 ? words.at(isNumbered ? -3 : -2) : qualifiersOf(candidate).at(-1)) ?? '';
  if (before === 'project' && words.some((word) => word.endsWith('sonar'))) return 'a "project key" is no secret';
  if (opensAfterAll(before, candidate.value, line)) return undefined;
  if (before === 'search' && words.some((word) => searchServices.has(word))) return undefined;
  return plain?.has(before) === true ? `a "${before} ${family === 'token' ? 'token' : 'key'}" is no secret` : undefined;
};

/**
 * OpenWrt's way to set the key of a network; a routing key of PagerDuty, unlike those of queues, which are words; and
 * the key of a service of maps.
 */
function opensAfterAll(before: string, value: string, line: string): boolean {
  return (
    (before === 'option' && /^\s{1,20}option key\s{1,8}'/.test(line)) ||
    ((before === 'routing' || before === 'map') && /^[\da-f]{32}$/.test(value))
  );
}

/** A plain key written as one word: `Rowkey: order#17`. */
const isFusedPlainKey: Objection = ({ candidate: { family, words } }) => {
  const word = words.at(-1) ?? '';
  const plain = /^(?:(?:next)?(?:row|partition)|sort|range|cache|object|lookup|resource|ide)(?=keys?$)/.exec(word)?.[0];
  return family === 'api-key' && plain !== undefined ? `a "${plain} key" is no secret` : undefined;
};

/** `restore-keys: | shop-deps-v1-`: a prefix of cache keys. */
const isBeginning: Objection = ({ candidate: { family, value } }) =>
  family === 'api-key' && /^[a-z][a-z\d]{1,20}(?:[-_][a-z\d]{1,20}){1,6}[-_]$/.test(value)
    ? 'the value is what keys begin with'
    : undefined;

/** `rhel-8-for-x86_64-baseos-rpms` */
const architecture = /^(?=.*-)[a-z\d._-]*(?:^|[-_.])(?:x86_64|amd64|aarch64|arm64|noarch|ppc64le|s390x)(?:[-_.]|$)/;

/** `harbor-tests-5d41…-macos`, `discount-added-1b8d…`: words and a digest. */
const hashed =
  /^(?!(?:[a-z]+-){0,2}(?:live|prod|api|secret|sk|pk|key|token)-)[a-z]{2,20}(?:-[a-z]{2,20}){0,4}-(?:[0-9a-f]{32}|[0-9a-f]{40})(?:-[a-z]{2,20}){1,3}$|^(?!(?:[a-z]+-){0,3}(?:live|prod|api|secret|sk|pk|key|token)-)[a-z]{2,20}(?:-[a-z]{2,20}){2,4}-(?:[0-9a-f]{32}|[0-9a-f]{40})$/;

/** `caches?key=libshop-linux-ppc64le-17.2-3.4.0`, `keys: [shop-deps-v1]`: words and versions tell one build from others. */
const isKeyOfBuild: Objection = ({ candidate: { words, value } }) =>
  /^keys?$/.test(onlyItem(words) ?? '') &&
  (hashed.test(value) ||
    architecture.test(value) ||
    /^[a-z][a-z\d_]{1,20}(?:-[a-z][a-z\d_]{1,20}){1,6}(?:(?:-v?\d{1,4}(?:\.\d{1,5}){1,3}){1,3}|-v\d{1,3})$/.test(value))
    ? 'the key tells one of several'
    : undefined;

/** `{type: 'yt', key: 'sZx3o…'}`, `?viewkey=sZx3o…`: the id of a film. */
const isKeyOfFilm: Objection = ({ candidate: { kind, words, value }, surroundings: { line } }) =>
  (words.length === 1 && words[0] === 'key' && /^[\w-]{11}$/.test(value) && /\b(?:yt|youtube|video)\b/i.test(line)) ||
  (words[0] === 'viewkey' && kind === 'query' && /^[\w-]{6,16}$/.test(value))
    ? 'the value is the id of a film'
    : undefined;

/** `h("div", { key: '`, `t("span",{key:"`, `e(n,{key:"`: a call that makes an element, as written and as minified. */
const beginsElement =
  /(?:(?:\bh|\.h\)?)\((?:["'][a-z][\w-]{0,40}["']|[\w$.]{1,40})|\b[\w$]{1,2}\((?:["'](?:a|button|div|footer|header|i|img|input|label|li|nav|p|path|section|slot|span|svg|ul|ion-[\w-]{1,40})["']|[\w$]{1,2})),\s?(?:Object\.assign\(\s?)?\{\s?key:\s?["']$/;

/** Stencil, which Ionic is made with, gives each element the SHA-1 of its place as its key. */
const isKeyOfElement: Objection = ({ candidate: { words, value }, surroundings: { line } }) => {
  if (words.length !== 1 || words[0] !== 'key' || !/^[0-9a-f]{40}$/.test(value)) return undefined;
  const at = line.indexOf(value);
  return beginsElement.test(textBefore(line, at, 100)) ? 'the key tells one of several' : undefined;
};

/** `"key": "1xox30r6xkg"` of Draft.js: a number in base 36 that tells a block from its siblings. */
const isBlockKey: Objection = ({ candidate: { words, value, isNameQuoted, quote, separator } }) =>
  words.length === 1 &&
  words[0] === 'key' &&
  isNameQuoted &&
  quote !== 'none' &&
  separator === 'colon' &&
  value.length < 12 &&
  /^[a-z\d]{4,11}$/.test(value)
    ? 'the key tells one of several'
    : undefined;

const numbered = /^[a-z]{2,20}(?:[-_][a-z]{2,20}){1,6}[-_]\d{1,3}$/;
/** A word at its head, and as many numbers behind it as tell a place and a size. */
const measured =
  /^[A-Z][a-z]{1,20}(?:[A-Z][a-z]{1,20}){0,4}(?:\.[A-Za-z]{2,20}){0,4}(?:\.\d{1,5}(?:\.[a-z]{2,20})?){3,6}$/;

/** `key="svg-down-0"` of React, `<size key="Shop.Tab.0.left.1080.0.1920.1080">`: it tells one from its siblings. */
const isNumberedKey: Objection = ({ candidate: { words, value } }) =>
  words.length === 1 && words[0] === 'key' && (numbered.test(value) || measured.test(value))
    ? 'the key tells one of several'
    : undefined;

/** `"dashboard_key": "5634913742_BTCUSDT_steady_mirror"`: a number and words tell an entry from its siblings. */
const isComposite: Objection = ({ candidate: { family, value } }) =>
  family === 'api-key' &&
  value.length < 80 &&
  /^(?=.*(?:^|_)\d{1,20}(?:_|$))(?=.*(?:^|_)[a-z]{3,20}(?:_|$))(?:\d{1,20}|[A-Z]{2,12}|[A-Z]?[a-z]{2,20})(?:_(?:\d{1,20}|[A-Z]{2,12}|[A-Z]?[a-z]{2,20})){2,7}$/.test(
    value,
  )
    ? 'the key tells one of several'
    : undefined;

/** `add(key="shop_17", value="open")`, `<add key="shop" value="x" />`: the key of an entry, whose value follows. */
const isKeyOfPair: Objection = ({ candidate: { name, words, value, isNameQuoted }, surroundings: { line } }) => {
  if (words.at(-1) !== 'key' || (words.length !== 1 && !name.includes(':'))) return undefined;
  if (valueBefore.test(textBefore(line, line.lastIndexOf(value), 300))) return 'a value is kept under the key';
  const pattern = isNameQuoted
    ? /^["'],\s{0,4}(?:["']name["']\s?:\s?["'][\w ]{1,12}["'],\s{0,4})?["']value["']\s{0,2}(?::|=>)/
    : /^["'](?:,\s{0,4}|\s{1,4})value\s{0,2}[:=]/;
  // The value kept under it may hold the key once more.
  return [line.indexOf(value), line.lastIndexOf(value)].some((at) =>
    pattern.test(line.slice(at + value.length, at + value.length + 40)),
  )
    ? 'a value is kept under the key'
    : undefined;
};

/** `<env:Property env:value="10.0.0.1" env:key="`: the value comes first. */
const valueBefore = /[\s:]value\s{0,2}=\s{0,2}["'][^"'<>]{0,160}["']\s{1,4}(?:[\w-]{1,20}:)?key\s{0,2}=\s{0,2}["']$/i;

/** `ssh_keys: ["3b:16:e4:…"]`: which of the known keys. */
const isColonFingerprint: Objection = ({ candidate: { words, value } }) =>
  value.length === 47 && words.some((word) => word.startsWith('ssh')) && /^(?:[\da-f]{2}:){15}[\da-f]{2}$/i.test(value)
    ? 'the value is the fingerprint of a public key'
    : undefined;

/** `gpg-key: 9DC8 5822 …`: the first group of a fingerprint. */
const isInGroups: Objection = ({ candidate: { value, quote }, surroundings: { line } }) =>
  quote === 'none' && value.length === 4 && /^[\dA-F]{4}$/.test(value) && groups.test(line)
    ? 'the value is the fingerprint of a public key'
    : undefined;

const groups = /\b[\dA-F]{4}(?:\s{1,2}[\dA-F]{4}){9}\b/;

/** `--recv-keys 9DC8…`, `GPG_KEYS=A0D6…`: fingerprints and ids of public keys. */
const isKeyId: Objection = ({ candidate: { kind, words, value, family, qualifier }, surroundings: { line } }) => {
  if (words.includes('recv') && partOfFingerprint.test(value)) return 'the value is the fingerprint of a public key';
  if (!keyId.test(value)) return undefined;
  if (inBrackets.test(line) && line.includes(`key [${value}]`)) return 'the value is the id of a key';
  const isOfGpg = words.some((word) => keyIdWords.has(word)) || (family === 'api-key' && ofPackages.test(line));
  const isInText = kind === 'phrase' && words.length === 1 && /(?:^| )(?:in|by|for|with|from|using)$/.test(qualifier);
  const isPlain = words.every((word) => plainKeyWords.has(word) || /^\d$/.test(word)) || isKeyOfMaker(words, value);
  return isOfGpg || isInText || (isPlain && fullFingerprint.test(value))
    ? 'the value is the fingerprint of a public key'
    : undefined;
};

/** As far as its line goes, where a page broke it. */
const partOfFingerprint = /^(?:0x)?[0-9A-F]{8,40}$/i;

const keyId = /^(?:0x|id=)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})$/i;

/** `created key [0a1b…] of type [json]` of gcloud. */
const inBrackets = /\bkey \[[0-9a-f]{40}\]/;

const ofPackages = /gpg|pgp|keyserver|apt[-_ ]?(?:key|repo)|\.asc\b|-KEY-/i;

/** Capitals as GnuPG writes them, unlike almost any key: `signing = { key = "9DC8…"; }`. */
const fullFingerprint = /^(?=.*[A-F])(?:[0-9A-F]{40}|[0-9A-F]{16})$/;

/** A user's private key may be named by the fingerprint that it shares with the public one. */
const plainKeyWords = setOf('key keys subkey subkeys private ssh user default');

/** `SHOP_DEV_KEY='9DC8…'`, `shop_upstream_key: '9DC8…'`: of those who sign what they release. */
function isKeyOfMaker(words: readonly string[], value: string): boolean {
  return value.length === 40 && words.at(-1)?.startsWith('key') === true && makers.has(words.at(-2) ?? '');
}

const makers = setOf(
  'dev developer maintainer packager builder author release releaser upstream main package packages',
);

const keyIdWords = setOf(
  'gpg pgp gnupg openpgp recv signing signingkey repo repokey repository repositorykey apt ppa rpm yum keyserver signature',
);

/** `<key>UUID</key><string>…`: the end of a `key` element, which holds a name in a property list. */
const isKeyElement: Objection = ({ candidate: { words, separator }, surroundings: { line } }) =>
  words.length === 1 &&
  words[0] === 'key' &&
  (separator === 'pair' || separator === 'element') &&
  /^\s{0,80}(?:<key>.{0,200}<\/key>\s{0,4})?<string>/.test(line)
    ? 'the name is that of an element'
    : undefined;

/**
 * `{ key: "Content-Type" }`: a plain `key` is the name of an entry, and what reads as words under it opens nothing; but
 * `KEY=` is a setting.
 */
export const isKeyOfEntry: Objection = ({ candidate: { name, words, value } }) =>
  words.length === 1 &&
  words[0] === 'key' &&
  /[a-z]/.test(name) &&
  wording.test(value) &&
  // `onHTMLDrop`: an acronym is one word.
  value.replace(/(?<=[a-z][A-Z])[A-Z]{2,4}(?=[A-Z][a-z])/g, '').replace(/[^A-Z]/g, '').length * 4 <= value.length
    ? 'the value is the name of an entry'
    : undefined;

/** Words with a mark between each two. The kernel drops the same, where it stands in quotes or alone on its line. */
const wording = /^[A-Za-z]{1,15}(?:[-./_][A-Za-z]{1,15})*$/;

/** `<Brush x:Key="Gray100Brush" />` of XAML. */
const isResourceKey: Objection = ({ candidate: { name, value }, surroundings: { line } }) =>
  /(?:^|:)Key$/.test(name) && line.includes(`x:Key="${value}"`) ? 'the name of an entry among resources' : undefined;

/** `<key>Shape</key>`: in a property list, this element names the value behind it. */
const isKeyOfList: Objection = ({ candidate: { words, separator, value } }) =>
  separator === 'element' && words.length === 1 && words[0] === 'key' && /^[A-Za-z_$]{3,15}$/.test(value)
    ? 'the element names what stands behind it'
    : undefined;

export const keyNameRejections: readonly Objection[] = [
  isPlainKey,
  isFusedPlainKey,
  isKeyOfPair,
  isBeginning,
  isKeyOfBuild,
  isBlockKey,
  isKeyOfElement,
  isNumberedKey,
  isKeyOfFilm,
  isKeyOfList,
  isKeyId,
  isInGroups,
  isColonFingerprint,
  isKeyElement,
  isResourceKey,
  isKeyOfEntry,
  ...storedNameRejections,
  isComposite,
];
