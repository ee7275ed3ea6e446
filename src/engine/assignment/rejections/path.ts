import { isRunnerDefault } from '../../examples/runner-defaults.ts';
import type { Candidate } from '../candidate.ts';
import { fileKindOf } from '../evidence/file-kind.ts';
import { naturalnessOf } from '../evidence/naturalness.ts';
import { uuid } from '../evidence/uuid.ts';

/** Why the place of the file speaks against a candidate; rerun once the path of a git object is known. */
export function rejectByPath(path: string, candidate: Candidate): string | undefined {
  const file = fileKindOf(path);
  if (file.isLock) return 'the file is a lock file';
  if (file.isMinified) return 'the file is generated';
  if (file.isRawMedia) return 'the file holds a picture or a sound';
  const id = idThere(path, candidate);
  if (id !== undefined) return id;
  const { kind, value } = candidate;
  if (isRunnerDefault(value, path)) return 'the password that all machines of the service start with';
  if (file.isTranslation && !looksGenerated(value)) return 'the file holds translations';
  if (kind === 'argument' && knownPasswords.test(path)) return 'the file lists passwords that everybody knows';
  if (vectorFiles.test(path) || (testVectors.test(path) && /^(?:0x)?[0-9a-f]{16,}$/i.test(value)))
    return 'a key of test vectors';
  return file.isSourceCode && isBareName(path, candidate)
    ? 'a value without quotes in source code is a name'
    : undefined;
}

/** What a value is in files of this kind, if it only names something. */
function idThere(path: string, { family, name, value }: Candidate): string | undefined {
  if (family === 'api-key' && isSearchKeyOfSite(path, value))
    return 'a key for searching the documentation, which every page of it holds';
  if (family === 'api-key' && publicKeys.test(path)) return 'the file holds a public key';
  if (family === 'secret' && builds.test(path) && uuid.test(value)) return 'the value is the id of a secret';
  if (ofXcode.test(path) && /^(?:[0-9A-F]{8}){3,4}$/.test(value)) return 'the value is what Xcode calls an object';
  if (family === 'token' && name === 'token' && scenes.test(path)) return 'a token is a word of a scene there';
  if (family === 'credential' && pipelines.test(path) && uuid.test(value))
    return 'the value is the id under which Jenkins keeps a credential';
  return undefined;
}

/** `certs/root-pub.pem`, `signing.pub`: also where the key is written as JSON within. */
const publicKeys = /[-_.]pub(?:lic)?(?:[-_]?key)?(?:\.(?:pem|key|asc|gpg))?$/;

/** Whether a value without quotes is a name in the language of the file. */
function isBareName(path: string, candidate: Candidate): boolean {
  const { quote, value } = candidate;
  return (
    quote === 'none' &&
    (isCodeWord(value, candidate) ||
      (statements.test(path) && (isVariable(candidate) || isMember(candidate))) ||
      (hyphenated.test(path) && /^<?[A-Za-z_][\w>~-]*$/.test(value)))
  );
}

/** `KEY = 10a58869…` under `COUNT = 0`, as NIST publishes them, and `Key = …` in `30-test_evp_data/evpccmcavs.txt` of OpenSSL. */
const vectorFiles = /\.vec$/;
const testVectors =
  /\.(?:rsp|fax)$|nist[-_]?kats?|(?:^|\/)(?:30-test_evp_data\/)?evp[a-z_\d]{0,40}\.txt$|(?:^|\/)(?:cavs|acvp|wycheproof)(?:[-_]\w{1,30})?\/|(?:^|\/)(?:[a-z]{2,20}[_-]?)?vectors?(?:_v\d)?\/|(?:^|[/_-]|test)(?:test[_-]?vector|vectors)(?:[-_][\w-]{1,40})?\.(?:json|txt|csv|ya?ml|toml)$/i;

/** `rockyou.json`, `common-passwords.js`, `10k_passwords.py`: what a new password must not be. */
const knownPasswords =
  /(?:rockyou|wordlists?|(?:common|leaked|weak|bad|top|popular|banned|worst|forbidden|blacklisted|\d[km])[-_]?\d{0,7}[-_]?passwords?|passwords?[-_](?:list|blacklist|denylist|dictionary))[^/]{0,40}$/i;

/** As Algolia hands them out to sites that are made with these. */
function isSearchKeyOfSite(path: string, value: string): boolean {
  return sitesConfiguration.test(path) && /^[0-9a-f]{32}$/.test(value);
}

/** Of Docusaurus, VitePress and VuePress; and what Hugo and Jekyll put into every page. */
const sitesConfiguration =
  /(?:^|\/)(?:docusaurus\.config|docsearch|\.vitepress\/[^/]{1,40}|\.vuepress\/[^/]{1,40})\.[cm]?[jt]s$|(?:^|\/)(?:layouts\/partials|_includes|_layouts)\/[\w./-]{1,80}\.html$/;

/** Of builds.sr.ht, which is told of secrets by their ids. */
const builds = /(?:^|\/)(?:\.build|\.builds\/[^/]{1,60})\.ya?ml$/;

const ofXcode = /\.(?:xcodeproj|xcworkspace|xcuserdatad?)\//;
/** Of USD, where a token is what other languages call a symbol: `uniform token info:id = "shop_2"`. */
const scenes = /\.usd[ac]?$/i;
/** Of Jenkins, which is told of credentials by their ids: `GIT_AUTH = '498b4638-…'`. */
const pipelines = /\.(?:groovy|jenkinsfile)$|(?:^|\/)jenkinsfile(?:[.-][\w.-]{1,40})?$/i;

function looksGenerated(value: string): boolean {
  return (
    /^[0-9a-f]{20,}$/i.test(value) || (/\d/.test(value) && /^[\w+/=.-]{16,}$/.test(value) && naturalnessOf(value) < 0.5)
  );
}

/** Names hold hyphens, and members of structures stand behind them. */
const hyphenated = /\.(?:abap|cob|cbl|cobol|cpy|clj[cs]?|el|lisp|scm|rkt|nix)$/i;

function isCodeWord(value: string, { kind, separator, isTight, next }: Candidate): boolean {
  // `${shop.password:x}`, and `user=shop password=x dbname=orders` in a text.
  if ((kind === 'default' && separator === 'colon') || (isTight && /^[A-Za-z"']$/.test(next))) return false;
  if (kind === 'user-password' || kind === 'flag' || kind === 'query' || separator === 'element') return false;
  // `<td>Password</td><td>x</td>`: what a page shows.
  if (separator === 'pair' && next === '<') return false;
  if (!/^[@:&*$]?[A-Za-z_$][\w$]*[!?]?$/.test(value)) return false;
  return typeName.test(value) || !/^(?=(?:.*\d){3})(?=.*[a-z]).{12,}$/i.test(value);
}

/** Languages in which every text has quotes. */
const statements = /\.(?:[cm]?[jt]sx?|java|kts?|cs|go|rs|swift|dart|scala|cpp|cc|hpp)$/i;

/** `armoredKey: key_created_2030 }`: a name with digits that is made of words. */
function isVariable({ value, kind, separator, isTight, next }: Candidate): boolean {
  return (
    kind === 'assignment' &&
    (separator === 'colon' || separator === 'equals') &&
    !isTight &&
    (next === ',' || next === ';' || next === ')' || next === '}') &&
    /^[a-z]{3}(?=\w*[A-Z_])\w{3,60}$/.test(value) &&
    (value.match(/\d+/g)?.length ?? 0) < 3 &&
    naturalnessOf(value) > 0.45
  );
}

/** `encryptionKey: Curve25519Public.schema,`: a name within another. */
function isMember({ value, kind, separator, isTight, next }: Candidate): boolean {
  return (
    kind === 'assignment' &&
    (separator === 'colon' || separator === 'equals') &&
    !isTight &&
    (next === ',' || next === ';' || next === ')' || next === '}') &&
    /^[A-Za-z_$][\w$]{0,40}(?:\.[A-Za-z_$][\w$]{0,40}){0,4}\.[a-z][A-Za-z]{1,24}$/.test(value)
  );
}

/** `Ed25519PublicKey`, `Aes256Gcm`, `PkceS256Secret`, `_shopKeyX509`: words, of which some are numbered or shortened. */
const typeName =
  /^(?:(?:[A-Z][a-z]{1,20}\d{0,5}){2,8}|(?=[A-Z][a-z]{2})(?:[A-Z][a-z]{0,20}(?:\d{2,4})?){2,8}(?<=[A-Z][a-z]{4,20})|_[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,8}[A-Z]?\d{1,4})$/;
