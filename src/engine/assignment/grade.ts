import type { Candidate } from './candidate.ts';
import { isSequence, type Evidence } from './evidence.ts';
import { isTestPath } from '../test-path.ts';

export interface Grade {
  readonly confidence: 'low' | 'medium' | 'high';
  readonly reasons: readonly string[];
}

/** How sure we are of a candidate that nothing was found against: plain rules, until a model weighs the features. */
export function gradeOf(evidence: Evidence): Grade {
  const { candidate } = evidence;
  const { path } = evidence.surroundings;
  const isTest = path !== undefined && isTestPath(path);
  const place = isTest ? ['the file is a test, an example or documentation'] : [];
  const weakness = weaknessOf(candidate) ?? (exampleWord.test(evidence.surroundings.line) ? 'the line speaks of an example' : undefined);
  if (weakness !== undefined) return { confidence: 'low', reasons: [weakness, ...place] };
  const look = lookOf(evidence, isTest);
  const name = `the name tells of a ${candidate.family.replace('-', ' ')}`;
  if (look === undefined) return { confidence: 'low', reasons: [name, 'the value may be a word or a placeholder', ...place] };
  return { confidence: 'medium', reasons: [name, look, ...place] };
}

const exampleWord = /(?<![\w.@/-])(?:for example|dummy|fake|placeholder|test vector)(?![\w.@/-])/i;

/** Why place or name alone leave doubt. */
function weaknessOf(candidate: Candidate): string | undefined {
  const { kind, position, separator, isStatement } = candidate;
  if (kind === 'argument' || kind === 'table' || kind === 'comparison') return 'the value stands in an argument, a table or a comparison';
  if (kind === 'call' && position > 1) return 'the value is a later argument';
  if (kind === 'command') return undefined;
  if (separator === 'word' || (kind === 'phrase' && !isStatement)) return 'the value stands in a text';
  return hasStrongName(candidate) ? undefined : 'the name may speak of other things than secrets';
}

const keyQualifiers: ReadonlySet<string> = new Set(
  'api app application access account secret private priv auth master enc encryption encrypt sign signing aes hmac session service client consumer server shared admin cookie jwt storage subscription integration webhook secure'.split(' '),
);
const weakTokens: ReadonlySet<string> = new Set('csrf xsrf authenticity device push request'.split(' '));

/** Names that speak of secrets and of little else. */
function hasStrongName({ family, words, qualifier, kind }: Candidate): boolean {
  if (kind === 'user-password' || kind === 'flag' || family === 'password' || family === 'secret') return true;
  const all = [...words, ...qualifier.toLowerCase().split(/[ \t]/)];
  if (family === 'token') return !all.some((word) => weakTokens.has(word));
  if (family === 'credential') return all.some((word) => word.startsWith('cred'));
  return all.some((word) => keyQualifiers.has(word) || /^(?:api|access|secret|private|auth|app|account|enc|master|consumer)keys?$/.test(word));
}

/** What makes the value look like a secret; undefined where nothing does. */
function lookOf(evidence: Evidence, isTest: boolean): string | undefined {
  const { candidate } = evidence;
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(candidate.value)) return undefined;
  if (evidence.isOpaque || isMixed(evidence)) return 'the value looks generated';
  return isChosenPassword(evidence, isTest) ? 'the value looks like a password somebody chose' : undefined;
}

const dummyWords =
  /test|pass|secret|secr|foo|bar|admin|qwert|asdf|q1w2|123|abc|letme|welcome|guest|root|default|demo|temp|hello|hunter|monkey|dragon|master|user|login|change|token|key|dummy|aaa|111|000|321|hack|word|super/;

/** Ten characters and more, letters and digits in turns, no word: `a11ap1q14qzr`. */
function isMixed({ candidate: { value, family }, shape, lowered, naturalness }: Evidence): boolean {
  if (family === 'password' || shape.length < 10 || !/^[\w+/.=-]+$/.test(value) || isSequence(value)) return false;
  if (shape.digits < 2 || shape.lowers + shape.uppers < 2 || dummyWords.test(unleeted(lowered))) return false;
  return shape.evenness > 0.75 && naturalness < 0.5 && shape.changes > 0.25;
}

/** Two kinds of characters, no dummy word; in a test, three kinds and nothing that reads like words. */
function isChosenPassword({ candidate, shape, lowered, naturalness }: Evidence, isTest: boolean): boolean {
  if (candidate.family !== 'password' || shape.length < 6 || shape.length > 64 || shape.blanks > 0) return false;
  if (dummyWords.test(lowered) || dummyWords.test(unleeted(lowered)) || shape.distinct < 5 || isSequence(candidate.value)) return false;
  if (shape.lowers + shape.uppers === 0) return false;
  if (shape.digits + shape.marks === 0) return shape.length >= 8 && naturalness < 0.3;
  return !isTest || (shape.length >= 8 && shape.classes >= 2 && naturalness < 0.5);
}

const leet: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's', '!': 'i' };

/** `s3cr3t` as `secret`. */
function unleeted(lowered: string): string {
  return lowered.replace(/[013457@$!]/g, (character) => leet[character] ?? character);
}
