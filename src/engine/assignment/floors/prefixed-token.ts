import { gatherEvidence, type Evidence } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';

/** Words that tokens begin with, besides the name of whoever issues them. */
const prefixWords: ReadonlySet<string> = new Set(
  'access admin api apikey app auth client eu key live org pat personal priv private prod production project secret server service sk svc team token us user v1 v2'.split(
    ' ',
  ),
);
/** Those of the prefix words that no id begins with. */
const secretWords: ReadonlySet<string> = new Set('api apikey key pat secret sk token'.split(' '));
/** Up to four words, followed by a UUID or by letters and digits without a mark. */
const prefixed =
  /^(?<prefix>(?:[A-Za-z][0-9A-Za-z]{0,15}[_-]){1,4})(?<body>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9A-Za-z]{16,128})$/;

/**
 * `ACME_API_KEY=acme_api_…`: the issuer's name, a word for what it is, and then random characters. To the model, which
 * learnt from other texts, words in a value speak against it, most of all words of its own name. Today's tokens begin
 * with both, so that they are recognised.
 */
export function isPrefixedToken({ candidate, surroundings }: Evidence): boolean {
  const { family, words, kind, value } = candidate;
  if (family === 'password' || kind === 'comparison' || kind === 'table') return false;
  const { prefix, body } = prefixed.exec(value)?.groups ?? {};
  if (
    prefix === undefined ||
    body === undefined ||
    (surroundings.path !== undefined && fileKindOf(surroundings.path).isTest)
  )
    return false;
  const parts = prefix.slice(0, -1).toLowerCase().split(/[_-]/);
  if (!parts.every((word) => prefixWords.has(word) || words.includes(word))) return false;
  const { isOpaque, isSequence } = gatherEvidence({ ...candidate, value: body }, surroundings);
  return body.includes('-') ? !isSequence && parts.some((word) => secretWords.has(word)) : isOpaque;
}
