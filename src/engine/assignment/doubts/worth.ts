import { textBefore } from '../../text/text-before.ts';
import type { Doubt, Evidence } from '../evidence/evidence.ts';
import { uuid } from '../evidence/uuid.ts';

// Values that give access to little, such as one file, one form or a search, and keys that no service would issue.

/**
 * `?e=1576142006&token=AK:SIGNATURE` of Qiniu is good until that time; `?eID=dumpFile&t=f&f=17129&token=…` of TYPO3 for
 * that file.
 */
const signedDownload = /[?;&]e=\d{10}&(?:amp;)?token=$|[?;&]eID=dumpFile&[\w=&;]{0,60}token=$/;

/**
 * `[![cover](https://codecov.io/gh/acme/shop/graph/badge.svg?token=…)]`, and the same of graphs and states of builds,
 * such as `https://www.bitrise.io/app/4d2c1b.svg?token=…`.
 */
const badge = /\.svg\?(?:[\w=-]{1,40}&(?:amp;)?){0,3}token=$/;

/** `https://www.youtube.com/redirect?event=…&redir_token=…` */
const wayOut = /youtube\.com\/redirect\?[^\s"'<>]{0,300}redir_token=$/;

/**
 * Images and films of pages and documents that others may see, and of Home Assistant, whose tokens change with each
 * start.
 */
const pageImage =
  /\/api\/(?:media_player|camera|image)_proxy(?:_stream)?\/[\w.]{1,80}\?token=$|\/\/(?:[\w-]{1,40}\.googleusercontent\.com\/[^\s"'<>]{1,300}\?key=|www\.blogger\.com\/video\.g\?token=)$/;

/** `https://qm.qq.com/cgi-bin/qm/qr?k=…` */
const invitation = /\/\/qm\.qq\.com\/[^\s"'<>]{0,200}$/;

/**
 * `…?alt=media&token=4142e2a1-…` of Firebase Storage: it opens one file, and every page that shows the file contains
 * it. The same goes for badges and invitations.
 */
const opensOneFile: Doubt = ({ candidate: { value, kind }, surroundings: { line } }) => {
  if (kind !== 'query') return undefined;
  const at = line.indexOf(value);
  const before = textBefore(line, at, 400);
  const isOfStorage = uuid.test(value) && line.includes(`alt=media&token=${value}`);
  if (isOfStorage || signedDownload.test(before.slice(-100))) return 'a link that opens one file';
  if (pageImage.test(before)) return 'a link that shows an image or a film of a page';
  if (wayOut.test(before)) return 'a link that leads to another site';
  if (badge.test(before.slice(-80))) return 'a link that shows a badge';
  return invitation.test(before) ? 'a link that invites to a group' : undefined;
};

const requestTokens = /^(?:csrf|xsrf|authenticity|antiforgery|synchronizer)/;

/** As Drupal, phpBB, Magento, ASP.NET, Moodle, Confluence, XenForo, MediaWiki and ownCloud call them. */
const formTokens =
  /^(?:theme_token|form_?(?:token|key)|__requestverificationtoken|sesskey|logintoken|atl_token|_xftoken|(?:wp)?edittoken|(?:patrol|watch|rollback)token|(?:data-|oc_)?requesttoken|timestamp_secret)$/i;

/** `<input type="hidden" name="_token" value="…">` of Laravel, in a page that was saved or made into a template. */
const hiddenField = /<input\b[^>]{0,200}\bname=["']_token["']/i;

/** As Laravel makes them, which keeps the same in its sessions: `{"session":{"_token":"…"}}`. */
const tokenOfSession = /^[A-Za-z\d]{40}$/;

/** What a hidden field hands to a service: `<input type="hidden" name="access_token" value="…">`. */
const handedOn: ReadonlySet<string> = new Set(
  'access api auth authorization bearer bot client secret private personal refresh id account app application public'.split(
    ' ',
  ),
);

/** `<input type="hidden" name="token" value="…">`: each visitor is given another. */
function isHiddenInForm({ candidate: { words, value }, surroundings: { line } }: Evidence): boolean {
  const at = line.indexOf(value);
  const start = line.lastIndexOf('<input', at);
  if (start < 0 || at - start > 300 || words.some((word) => handedOn.has(word))) return false;
  return /^<input\b[^>]{0,300}\stype=["']?hidden/i.test(line.slice(start, at + value.length + 100));
}

/** A token that is sent with a form and is worth nothing after that. */
const guardsForm: Doubt = (evidence) => {
  const { name, words, family, value } = evidence.candidate;
  if (family === 'password' || family === 'credential') return undefined;
  const isGuard =
    formTokens.test(name) ||
    (family === 'token' &&
      (words.some((word) => requestTokens.test(word)) ||
        (name === '_token' && (tokenOfSession.test(value) || hiddenField.test(evidence.surroundings.line))) ||
        isHiddenInForm(evidence)));
  return isGuard ? 'it guards one form against forgery' : undefined;
};

/** Search keys that documentation sites hand to every visitor. */
const isSearchKey: Doubt = ({ candidate: { name, qualifier } }) =>
  /docsearch|search[-_]?only/i.test(`${name} ${qualifier}`)
    ? 'a key to search with is given to every visitor'
    : undefined;

/** Keys and tokens are made of letters, digits and a few marks; a stray other mark means that something is wrong. */
const withStrayMarks = /^[\w+/.~:|=%?!^*$&#@-]+$/;

const strayMarks = /[?!^*$&#@]+/g;

const shortestKey = 20;

/** Characters per stray mark at least; with more marks the value is drawn from all characters, as passwords are. */
const charactersAMark = 8;
/** The same for places with marks of any kind: `Xv8.kT-Wo!2n_Qt@zY.5u`; not for `I_Wm%^&*plBC`, broken in one. */
const charactersAnyMark = 5;
const marksOfAnyKind = /[^A-Za-z\d]+/;

/** Salesforce puts `!` behind the id of the organisation. */
const sessionId = /^00[0-9A-Za-z]{13,16}!/;

/** `api_key = 7f3a…?9c1e…`: broken, or a password under another name. */
const holdsStrayMark: Doubt = ({ candidate: { value, family }, shape, naturalness }) => {
  if (
    shape.marks === 0 ||
    shape.length < shortestKey ||
    family === 'password' ||
    naturalness > 0.5 ||
    value.split(marksOfAnyKind).length > shape.length / charactersAnyMark + 1 ||
    sessionId.test(value)
  )
    return undefined;
  const strays = value.match(strayMarks) ?? [];
  // A name that only says "secret" may also hold a password.
  const isKey = family === 'token' || family === 'api-key' || strays.every((mark) => mark === '?');
  return isKey && strays.length > 0 && strays.length * charactersAMark <= shape.length && withStrayMarks.test(value)
    ? 'it holds a mark that keys and tokens are not written with'
    : undefined;
};

const shortestIssued = 6;

/** `"authToken": "x7Qp"`: no service issues a token that a few thousand guesses find. */
const isTooShort: Doubt = ({ candidate: { family }, shape }) =>
  family === 'token' && shape.length < shortestIssued ? 'it is too short to open anything' : undefined;

/** 64 bytes in Base64. */
const longDigest = /^[0-9A-Za-z+/]{86}==$/;

/** `"password": "9ZAov7w…SemQ=="` of a user: nobody types so much, and applications store as much of a digest. */
const isDigestOfUser: Doubt = ({ candidate: { name, value, quote } }) =>
  name === 'password' && quote === 'double' && longDigest.test(value)
    ? 'as long as the digest that is stored instead of a password'
    : undefined;

/** `super_pwd = jk…` of Tryton: what crypt(3) makes of a password, by its oldest method. */
const isHashOfTryton: Doubt = ({ candidate: { name, value } }) =>
  name === 'super_pwd' && /^[./\dA-Za-z]{13}$/.test(value) ? 'the hash of a password is kept there' : undefined;

export const worthDoubts: readonly Doubt[] = [
  isTooShort,
  isSearchKey,
  opensOneFile,
  guardsForm,
  holdsStrayMark,
  isDigestOfUser,
  isHashOfTryton,
];
