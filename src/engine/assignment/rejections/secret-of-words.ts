import type { Evidence } from '../evidence/evidence.ts';
import { signsSessions } from '../floors/session-secret.ts';

/** Words that only messages use. */
const telling =
  /\b(?:required|missing|invalid|is|are|must|not|no|your|enter|please|failed|found|used|for|to|cannot|be|should|unable|empty)\b/;

/** `S0me W0rds`: not the way people write messages. */
const digitsInside =
  /^[A-Za-z]{1,20}(?:\d{1,4}[A-Za-z]{1,20}){1,3}(?: [A-Za-z]{1,20}(?:\d{1,4}[A-Za-z]{1,20}){1,3}){1,2}$/;

/** Whether the value may be a secret for all its blanks. */
export function isSecretOfWords(evidence: Evidence): boolean {
  const {
    candidate: { value, family, wrapper, quote },
    shape,
    naturalness,
    surroundings: { line },
  } = evidence;
  if ((family === 'password' && digitsInside.test(value)) || isSessionPhrase(evidence)) return true;
  if (quote === 'double' && translated.test(line)) return false;
  if ((wrapper !== '' || /^\s|\s$/.test(value)) && naturalness > 0.4) return false;
  if (isPassphrase(evidence)) return true;
  if (family === 'password' && naturalness < 0.4 && (shape.length < 40 ? shape.lowers > 0 : isMixed(shape)))
    return true;
  return shape.blanks === 1 && isPairOfWords(evidence);
}

/** `keyboard cat` */
function isSessionPhrase(evidence: Evidence): boolean {
  const { value } = evidence.candidate;
  return /^[a-z\d]+(?: [a-z\d]+){1,6}$/.test(value) && signsSessions(evidence) && !telling.test(value);
}

/** Four words or more, without capitals and marks, under the name of a passphrase. */
function isPassphrase({ candidate: { value, words }, shape }: Evidence): boolean {
  return shape.blanks >= 3 && words.includes('passphrase') && shape.uppers === 0 && !/[,.:'"]/.test(value);
}

/** `"Old passphrase":"o expresie de acces"`: texts and what they are in another language. */
const translated = /"[A-Z]\w{1,20}(?: [\w']{1,20}){1,8}" ?: ?"/;

const wordsOfMessage = /pass|secret|token|\b(?:key|required|is|the|of|for|and|to|not|no|your|enter|new|old)\b/;

/** `correct horse` under the name of a password or a secret. */
function isPairOfWords({ candidate: { value, family } }: Evidence): boolean {
  return (
    (family === 'password' || family === 'secret') && /^[a-z\d]+ [a-z\d]+$/.test(value) && !wordsOfMessage.test(value)
  );
}

/** Letters of both cases, digits and more marks than blanks, as no text has them. */
function isMixed({ length, lowers, uppers, digits, marks, blanks }: Evidence['shape']): boolean {
  return lowers > 0 && uppers > 0 && digits > 0 && marks > blanks * 2 && marks * 6 > length;
}
