import { LargePattern } from '../../large-pattern.ts';
import { alphanumeric, isKind } from '../characters.ts';

/** Of the marks one at least stands in each value with marks that fits; where that is so of none, all are asked. */
const patterns: readonly (readonly [what: string, pattern: RegExp, marks?: string])[] = [
  ['a date or a time', /^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$|^\d\d?[:/.]\d\d(?:[:/.]\d{2,4})?$/, '-:/.'],
  ['a pattern of dates', /^(?=.*(?:yyyy|YYYY))(?=.*MM)(?=.*(?:dd|DD))[\w\s:./,'-]{8,40}$/, "_:./,'-"],
  [
    'a version',
    /^v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+][\w.+-]*)?$|^[\^~>=]{1,2}\s?\d{1,4}(?:\.[\dx*]{1,5}){0,3}(?:\s?(?:\|{1,2}|,)?\s?[\^~<>=]{1,2}\s?\d{1,4}(?:\.[\dx*]{1,5}){0,3}){0,4}$/,
    '.^~>=',
  ],
  [
    'what a package requires',
    /^[\w.-]{1,60}(?:\[[\w,-]{1,40}\])?(?:[=~!<>]=\d[\w.*+!-]{0,30}|[<>]\d[\d.*]{0,16}(?:(?:a|b|rc|dev|post)\d{0,3})?)(?:,\s?[=~!<>]{1,2}\d[\w.*+!-]{0,30}){0,3}$/,
    '=<>',
  ],
  ['a version', /^\d{1,6}(?:\.\d{1,6}){0,2}\.v[0-9a-f]{10,14}(?:_[\w.]{1,20})?$/, '.'],
  [
    'a version',
    /^\d{1,4}[.~+][a-z\d]{1,20}(?:[.~+-][a-z\d]{1,20}){0,8}-\d{1,3}(?:[a-z][a-z\d]{0,12})?(?:[.+~][a-z\d]{1,12}){0,4}$/,
    '-',
  ],
  ['a version', /^\d:\d{1,4}(?:\.\d{1,5}){1,4}[-+~\w.]{0,40}$/, ':'],
  ['what a package requires', /^(?:workspace|catalog|link|portal|npm):[\w@./^~*-]{0,60}$/, ':'],
  ['alternatives', /^[a-z]{1,12}(?:\|[a-z]{1,12}){2,40}$/, '|'],
  ['a pattern of keys', /^[\w.-]{1,40}(?::[\w.-]{1,40}){1,6}:?\*$/, '*'],
  ['an account of a system', /(?:^|:)[a-z_][\w-]{0,30}:[x*!]{0,2}:\d{1,10}:\d{1,10}:/, ':'],
  ['a reference to an issue', /^[\w.-]{1,40}\/[\w.-]{1,60}#\d{1,6}$/, '#'],
  ['a type of texts', /^n?varchar2?$/i],
  ['the type of a column', /^n?(?:var)?char(?:acter)?\d?(?:\(|&#40)/i, '(&'],
  [
    'hosts and ports',
    /^[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}:\d{2,5}(?:,[\w-]{1,60}(?:\.[\w-]{1,60}){0,6}:\d{2,5}){1,8}$/,
    ':',
  ],
  [
    'an address of a network',
    /^\d{1,3}(?:\.\d{1,3}){3}\/\d{1,2}(?:[,; ]{1,2}\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?){0,30}$/,
    '/',
  ],
  [
    'what a form is checked for',
    /^(?=(?:.{0,80}\|)?(?:required|nullable|sometimes|string|confirmed|(?:min|max):\d{1,4})(?:\||$))[a-z_]{2,20}(?::[\w,.]{1,40})?(?:\|[a-z_]{2,20}(?::[\w,.]{1,40})?){1,12}$/,
    '|',
  ],
  ['a security identifier', /^S-1-\d{1,3}(?:-\d{1,10}){1,8}$/, '-'],
  [
    'a package and its version',
    /^[A-Za-z][\w.-]{0,60}:(?:(?:bundle|jar|pom|war|aar):)?v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.][\w.+-]{0,40})?$/,
    ':',
  ],
  [
    'an image and its version',
    /^[a-z][\w.-]{0,60}(?::\d{2,5})?(?:\/[\w.-]{1,60}){1,4}:v?\d{1,4}(?:\.\d{1,5}){1,3}(?:[-+.][\w.+-]{0,40})?$/,
    ':',
  ],
  [
    'a region of a cloud',
    /^(?:us|eu|ap|sa|ca|me|af|cn|il|mx|europe|asia|australia|northamerica|southamerica|africa)(?:-gov|-iso[bef]?)?-(?:north|south|central|east|west|northeast|northwest|southeast|southwest)-?\d{1,2}(?:-?[a-f])?$/,
    '-',
  ],
  [
    'when something is done',
    /^(?:only_)?(?:on|if)_(?:create|creation|update|change|delete|save|write|success|failure|error|exit|start|demand|missing|needed)$/,
    '_',
  ],
  [
    'the signature of a function',
    /^[A-Za-z_]\w{0,40}\((?:[a-z]\w{1,30}(?:\[\d{0,4}\])?(?:,\s?(?=[a-z]))?){0,12}\)$/,
    '(',
  ],
  [
    'a part of a server',
    /^(?:[A-Z][A-Za-z]{1,20}\.){1,3}\d[\d-]{0,6}(?:[:,](?:[A-Z][A-Za-z]{1,20}\.){1,3}\d[\d-]{0,6}){1,12}$/,
    ':',
  ],
  ['a colour', /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i, '#'],
  ['numbers', /^\d{1,6}(?:[:,;]\d{1,8}){1,8}$/, ':,;'],
  ['the name of an index', /^(?:fk|idx|uniq)_[0-9a-z_]{4,80}$/i, '_'],
  ['an object identifier', /^[0-2](?:\.\d{1,7}){3,20}(?:\\x00|\\0)?(?::=.{0,80})?$/, '.'],
  ['an algorithm identifier in DER', /^30[0-9a-f]{2}06(?:0[3-9a-f]|1[0-2])(?:2a|2b|55|60)[0-9a-f]{4,80}$/i],
  ['what a server of mail asks for', /(?:^| )(?:UGFzc3dvcmQ6|VXNlcm5hbWU6|VXNlciBOYW1lAA==|UGFzc3dvcmQA)$/],
  [
    'an encoding of text',
    /^(?:utf|ucs)[-_]?(?:8|16|32)(?:[-_]?(?:le|be|sig))?$|^(?:latin|iso|windows|cp)[-_]?\d{1,4}(?:[-_]\d{1,2})?$/i,
    '-_',
  ],
  ['an address of a network', /^(?:[0-9a-f]{0,4}:){2,7}(?::?[0-9a-f]{1,4}|:)(?:\/\d{1,3})?$/i, ':'],
  ['a key of the registry of Windows', /^(?:SOFTWARE|SYSTEM|HK(?:LM|CU|CR|EY_[A-Z_]{4,20}))\\/i, '\\'],
  ['a port', /^\d{1,5}\/(?:tcp|udp|sctp)$/, '/'],
  ['a range', /^(?:length|range|size|min|max):\s?\d{1,6}-\d{1,6}$/i, ':'],
  ['an id of GitHub', /^[A-Z]{1,6}_kw[A-Z][\w-]{6,60}$/, '_'],
  [
    'an advisory',
    /^(?:GHSA(?:-[0-9a-z]{4}){3}|CVE-\d{4}-\w{4,12}|(?:RH[SBE]A|ALAS\d?|[AER]LSA|(?:open)?SUSE-[A-Z]{2}|FEDORA)-(?:EPEL-)?\d{4}[:-][\w-]{2,16})$/,
    '-',
  ],
  ['a thumbprint', /^jwk-thumbprint:/, ':'],
  ['an algorithm', /^A(?:128|192|256)(?:GCM|KW|GCMKW|CBC(?:-HS\d{3})?)$/],
  ['an algorithm', /^ECDH-ES(?:\+A\d{3}KW)?$|^A\d{3}CBC\+HS\d{3}$/, '-+'],
  ['an algorithm', /^(?:md5|des|ext_des|sha\d{0,3}|blowfish|b|s|yes)[-_]crypt$/i, '-_'],
  ['an object in JSON', /^\{\s?(?:\\{0,3}")[\w-]{1,40}(?:\\{0,3}")\s?:/, '{'],
  ['the name of a platform', /^(?:[*-]:){2}[\w*:.\\-]{1,80}$/, ':'],
  ['a media type', /^(?:application|text|image|audio|video|multipart|font)\/[\w.+*-]+/, '/'],
  [
    'an address without a password',
    /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/[^\s@]*$|^(?:https?|mailto|tel|javascript|data|urn|magnet|ws|wss|ftp|file|jdbc|ldap|openpgp4fpr):/i,
    '/:',
  ],
  ['an e-mail address', /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+$/, '@'],
  [
    'a host',
    /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|local|internal|edu|gov|co|app))(?::\d{1,5})?(?:\/.*)?$|^localhost:/i,
    '.:/',
  ],
  [
    'a public key or a certificate',
    /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2|sk-ssh|AAAAB3NzaC1|AAAAC3NzaC1|AAAAE2Vj|MFkwEwYHKoZIzj0C|MHYwEAYHKoZIzj0C|MIG[a-f]MA0GCSqGSIb3DQEB|MFwwDQYJKoZIhvcN|M(?:Cow|CIw|EMw|EIw)BQYDK2V|RWQ[\w+/]{53}$)|^30(?:[0-7][0-9a-f]|81[0-9a-f]{2}|82[0-9a-f]{4})30[0-2][0-9a-f]060[3-9a-f](?:2a|2b)[0-9a-f]{40}/,
  ],
  ['a PEM block, which has rules of its own', /^-----BEGIN|^(?:MII[A-Z]|LS0tLS1CRUdJTi)/],
  [
    'a regular expression',
    /\[\^?\w-\w|\\[wdsWDSb][+*{)\]]|\(\?[:=!<P]|\.[*+]\??[)$"]?|^\/.*\/[gimuy]*$|\[\^|^\^.*\$$|\w\{\d,\d?\}/,
    '[\\(*+/^{',
  ],
  [
    'a key of the keyboard',
    /^(?:ctrl|cmd|command|shift|alt|meta|option|control|super|mod|cmdorctrl|commandorcontrol)\s?[+-]|^(?:arrow(?:up|down|left|right)|escape|backspace|enter|f\d{1,2})$/i,
    '+-',
  ],
  ['an algorithm', /^hmac[-_]?(?:sha\d?|md5)[-_]?\d{0,3}$/i, '-_'],
  ['an algorithm', /^(?:(?:prime|sec[pt])\d{3}[kvr]\d|brainpoolp\d{3}[rt]1|nistp\d{3})$/i],
  ['a language', /^[a-z]{2,3}(?:_[A-Z]{2}\.[Uu][Tt][Ff]-?8|-[A-Z][a-z]{3}-[A-Z]{2})$/, '-.'],
  ['how often', /^\d{1,6}(?:\/| per )(?:s|sec|second|m|min|minute|h|hour|d|day)s?$/i, '/'],
  ['a version of a protocol', /^(?:http\/|tls[- ]?v?|ssl[- ]?v)\d(?:[._]\d)?$/i, '/._- '],
  ['what somebody may do', /^[a-z]{2,20}\.[a-z_]{2,20}(?:[, ][a-z]{2,20}\.[a-z_]{2,20}){1,20}$/, ','],
  ['what is done to a resource of a cloud', /^[a-z][a-z\d-]{1,30}:(?:[A-Z][a-z]{2,20}){2,6}\*?$/, ':'],
  [
    'an algorithm',
    /^(?:aes|hmac|sha|rsa|ecdh|ecdsa|curve25519|chacha20|diffie-hellman|pbkdf2|pbe|des|camellia|blowfish|x25519|ed25519|dh|tls|ssl)(?:[-_/ ]?\d{1,4}|[-_/])(?:$|[-_/@.,]|with)[\w/@.,-]*$|^(?:hs|rs|es|ps)[-_/ ]?(?:256k?|384|512)$|@openssh\.com|^(?:rsa|ssh|ecdsa|ecdh)-[\w@.,-]{1,200}$|-md5$|^x?oauth2?\b|(?:^|-)(?:aes\d{3}|chacha20|camellia\d{3}|3des)-|_with_|^(?:tls|ssl)-[\w-]{2,40}-with-|^rsassa|^hkdf[-_]\w{2,10}$|^[a-z]{2,10}\d{0,3}with(?:hmac|sha|md5|rsa|aes|and)\w*$|^(?:aes|des(?:ede)?|rsa|rc[245]|idea|blowfish|chacha20)(?:_\d{3})?\/\w{2,10}\/\w{2,40}$|(?:^|[:+,])[!+-]?(?:[ae]NULL|EXPORT\d*|HIGH|LOW|kRSA|AESGCM)(?:$|[:+,])|^![\w-]{2,30}(?::!?[\w+-]{2,40})+$|^x509\w{0,30}$/i,
  ],
  ['a filter or a query', /^\([&|!]?\(?\w+(?::[\d.]+:)?=|^(?:select|insert|update|delete|create|alter|drop|grant)\s/i],
  ['a selector', /^(?:[#.][A-Za-z][\w-]*(?:[ >.#[:].*)?|\/\/?\w+\[.*|\w*\[\w+[~^$*|]?=.*\].*)$/, '#./['],
  ['the scope of a signed request', /(?:[/]|%2F)(?:aws4|\w{1,20})_request$|^\w{2,8}_request$/i, '/%_'],
  ['a set of characters', /0-9|a-z|A-Z|\[[A-Z][a-z]\]|\]\{\d/, '-[]'],
  ['a route', /^[a-z_]+(?:\/[a-z_]+)*#[a-z_?!]+$/, '#'],
  ['a glob or a refspec', /^\*\*?\/|\/\*/, '*'],
  ['another setting', /^[a-z][a-z-]{1,30}(?:\.[a-z][A-Za-z\d-]{1,30}(?:\[\d{1,3}\])?){2,10}=[\w.,:/-]{1,80}$/, '='],
  ['another setting', /^[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,6}=[\w./:-]{0,60}$/, '='],
  ['a boundary between parts', /^-{2,}\w{0,20}Boundary/, '-'],
  ['a quote in HTML', /^&#0?39\b|&#0?39$/, '&'],
  [
    'a word between quotes in HTML',
    /^&(?:#x27|#0?39|quot|apos)(?:;?[A-Za-z_-]{0,16}|;[A-Za-z_-]{0,16}&(?:#x27|#0?39|quot|apos);?)$/i,
    '&',
  ],
  [
    'an attack on a query',
    /^(?:'|%27)(?:%20|%2f|%09|[+ /*)])*(?:or|and|union|like|having)(?:%20|%2f|%09|[+ /*(])|^\*(?:%2f|\/)(?:or|and|union|like|%27)/i,
    "'%*",
  ],
  [
    'a kind of protection',
    /^(?:wifi\.)?(?:(?:wpa[23]?|psk\d?|wep|sae|eap|tkip|ccmp)(?:[-_/+ ](?=\w)|$)){2,6}$/i,
    '-_/+',
  ],
  [
    'a type and what holds without a value',
    /^(?:bool|u?int(?:eger)?|string|float|list|file|host|ip\d?addr|port|range|or|and)(?:\([\w(),."'| -]{0,60}\))?:[\w.-]{0,30}$/,
    ':',
  ],
  ['a switch', /^[A-Za-z]\w{1,30}=(?:yes|no|true|false|on|off|\d{1,3})$/, '='],
  ['a field list', /^[\w-]{1,30}=[\w{}$%<-]{1,40}(?:&|;)/, '='],
];

interface Format {
  readonly what: string;
  readonly pattern: LargePattern;
  /** Bits of `marksIn`, all of them where none has to stand in a value. */
  readonly marks: number;
}

const formats: readonly Format[] = patterns.map(([what, pattern, marks]) => ({
  what,
  pattern: new LargePattern(pattern),
  marks: marks === undefined ? -1 : marksIn(marks),
}));

/** Which marks stand in a value, a bit for each of the 32 that ASCII has. */
function marksIn(value: string): number {
  let bits = 0;
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index);
    const place = code < 48 ? code - 33 : code < 65 ? code - 43 : code < 97 ? code - 69 : code - 95;
    if (place >= 0 && place < 32 && !isKind(code, alphanumeric)) bits |= 1 << place;
  }
  return bits;
}

/** By the marks in a value, those that it may fit: of 46 patterns most need one that few values hold. */
const formatsByMarks = new Map<number, readonly Format[]>();

const mostKnown = 1024;

function formatsWith(marks: number): readonly Format[] {
  const known = formatsByMarks.get(marks);
  if (known !== undefined) return known;
  if (formatsByMarks.size >= mostKnown) formatsByMarks.clear();
  const found = formats.filter((format) => (format.marks & marks) !== 0 || format.marks === -1);
  formatsByMarks.set(marks, found);
  return found;
}

/** Those that fit a value of letters and digits alone. */
const plainFormats = formats.filter(
  ({ what }) =>
    what === 'a key of the keyboard' ||
    what === 'a type of texts' ||
    what.startsWith('an algorithm') ||
    what.startsWith('what a server') ||
    what === 'a public key or a certificate' ||
    what.startsWith('a PEM') ||
    what === 'a filter or a query',
);

/** The first format that a value has, of those that its marks allow. */
export function knownFormatOf(value: string, hasMarks: boolean): string | undefined {
  return (hasMarks ? formatsWith(marksIn(value)) : plainFormats).find(({ pattern }) => pattern.test(value))?.what;
}
