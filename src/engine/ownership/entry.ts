import type { Found } from '../match/found.ts';
import { wordsOf } from './words.ts';

/** No shorter text in base64 is as long as a secret. */
const shortestEncoded = 20;

/** The text that a value is in base64, if it has no blanks. */
export function plainTextOf(value: string): string | undefined {
  if (value.length < shortestEncoded || !/^[0-9A-Za-z+/]+={0,2}$/.test(value)) return undefined;
  const text = Buffer.from(value, 'base64').toString('latin1');
  return /^[!-~]+$/.test(text) ? text : undefined;
}

/** The words of the key if a value is all there is in its line: `apiKey: …`. */
export function keyWordsOf(before: string): readonly string[] {
  const key = /(?:^|\n)\s*["']?(?<key>[\w.-]{1,80})["']?:\s{0,4}["']?$/.exec(before)?.groups?.['key'];
  return key === undefined ? [] : wordsOf(key);
}

const rulesOfLogins: ReadonlySet<string> = new Set(['curl-user-password', 'netrc-password', 'url-credentials']);

/** Whether a value is the password beside a user, which may be a key or a token: `curl -u kim@acme.io:…`. */
export function isLogin({ assignment }: Found, rule: string): boolean {
  return assignment === undefined ? rulesOfLogins.has(rule) : assignment.kind === 'user-password';
}

/** Whether the words of a key leave open which credential it is: `acme credentials: …`. */
export function mayBeAnyPart(words: string): boolean {
  return /(?:^|_)cred(?:ential)?s?$/.test(words);
}
