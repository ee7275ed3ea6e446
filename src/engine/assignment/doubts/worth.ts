import type { Doubt } from '../evidence.ts';
import { uuid } from './identity.ts';

// Values that open next to nothing: one file, one form, a search; and keys that no service would have issued.

/** `?e=1576142006&token=AK:SIGNATURE` of Qiniu: until then; `?eID=dumpFile&t=f&f=17129&token=…` of TYPO3: that file. */
const signedDownload = /[?;&]e=\d{10}&(?:amp;)?token=$|[?;&]eID=dumpFile&[\w=&;]{0,60}token=$/;

/**
 * `…?alt=media&token=4142e2a1-…` of Firebase Storage: it opens one file, and pages that show the file hold it; badges
 * likewise.
 */
const opensOneFile: Doubt = ({ candidate: { value, kind }, surroundings: { line } }) => {
  if (kind !== 'query') return undefined;
  const at = line.indexOf(value);
  const isOfFile =
    (uuid.test(value) && line.includes(`alt=media&token=${value}`)) ||
    signedDownload.test(line.slice(Math.max(0, at - 100), at));
  if (isOfFile) return 'a link that opens one file';
  if (/badge\.svg\?(?:[\w=]{1,40}&)?token=$/.test(line.slice(Math.max(0, at - 80), at)))
    return 'a link that shows a badge';
  return /\/\/qm\.qq\.com\/[^\s"'<>]{0,200}$/.test(line.slice(Math.max(0, at - 240), at))
    ? 'a link that invites to a group'
    : undefined;
};

const requestTokens = /^(?:csrf|xsrf|authenticity|antiforgery)/;

/** Sent with each form, and worth nothing behind it. */
const guardsForm: Doubt = ({ candidate: { words, family } }) =>
  family === 'token' && words.some((word) => requestTokens.test(word))
    ? 'it guards one form against forgery'
    : undefined;

/** Search keys that documentation sites hand to every visitor. */
const isSearchKey: Doubt = ({ candidate: { name, qualifier } }) =>
  /docsearch|search[-_]?only/i.test(`${name} ${qualifier}`)
    ? 'a key to search with is given to every visitor'
    : undefined;

/** Keys and tokens are written in letters, digits and a few marks; a stray one of others is a fault. */
const withStrayMarks = /^[\w+/.~:|=%?!^*$&#@-]+$/;

const strayMarks = /[?!^*$&#@]+/g;

const shortestKey = 20;

/** With more the value is drawn from all signs, as passwords are. */
const charactersAMark = 8;

/** Salesforce puts `!` behind the organisation. */
const sessionId = /^00[0-9A-Za-z]{13,16}!/;

/** `api_key = 7f3a…?9c1e…`: broken, or a password under another name. */
const holdsStrayMark: Doubt = ({ candidate: { value, family }, shape, naturalness }) => {
  if (
    shape.marks === 0 ||
    shape.length < shortestKey ||
    family === 'password' ||
    naturalness > 0.5 ||
    sessionId.test(value)
  )
    return undefined;
  const strays = value.match(strayMarks) ?? [];
  // A name that says no more than secret stands for passwords too.
  const isKey = family === 'token' || family === 'api-key' || strays.every((mark) => mark === '?');
  return isKey && strays.length > 0 && strays.length * charactersAMark <= shape.length && withStrayMarks.test(value)
    ? 'it holds a mark that keys and tokens are not written with'
    : undefined;
};

export const worthDoubts: readonly Doubt[] = [isSearchKey, opensOneFile, guardsForm, holdsStrayMark];
