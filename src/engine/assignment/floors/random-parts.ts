import { gatherEvidence, type Evidence } from '../evidence/evidence.ts';
import { fileKindOf } from '../evidence/file-kind.ts';

/** A few letters and then digits in hexadecimal, as many as random bytes make: `dapi8c05…`. */
const lettered = /^[A-Za-z]{1,6}[_-]?(?<body>[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{48}|[0-9a-f]{64})$/;
/** Two to four groups of letters and digits, one of them long: `39fa…-6f2c81d0-51c3b7ee`. */
const grouped = /^(?=.{0,130}?[0-9A-Za-z]{20})[0-9A-Za-z]{6,64}(?:[-.:_][0-9A-Za-z]{6,64}){1,3}$/;
/** At least 24 bytes, with one of the two marks that neither names nor hexadecimal digits have. */
const base64 = /^(?=[0-9A-Za-z]{0,100}[+/])(?:[0-9A-Za-z+/]{4}){8,50}(?:[0-9A-Za-z+/]{3}=|[0-9A-Za-z+/]{2}==)?$/;
const groupMark = /[-.:_]/;

/**
 * Whether the value is random but for a few letters before it or the marks in it, among them those of Base64. To the
 * model those speak against it: what it learnt from has them in names and paths.
 */
export function isOfRandomParts({ candidate, surroundings }: Evidence): boolean {
  const { family, kind, value } = candidate;
  if (family === 'password' || kind === 'comparison' || kind === 'table') return false;
  if (surroundings.path !== undefined && fileKindOf(surroundings.path).isTest) return false;
  const body = lettered.exec(value)?.groups?.['body'] ?? (base64.test(value) ? value : withoutMarks(value));
  return body !== undefined && gatherEvidence({ ...candidate, value: body }, surroundings).isOpaque;
}

/** The groups of such a value, if each has letters and digits. */
function withoutMarks(value: string): string | undefined {
  if (!grouped.test(value)) return undefined;
  const groups = value.split(groupMark);
  return groups.every((group) => /[0-9]/.test(group) && /[A-Za-z]/.test(group)) ? groups.join('') : undefined;
}
