import type { Evidence } from './evidence.ts';

/** From the shortest key of a cipher to a signing key of 512 bits and some more. */
const [fewestBytes, mostBytes] = [12, 72];
/** Random bytes repeat few of them, and most of them are nothing that can be read. */
const leastDistinct = 0.8;
const [leastUnreadable, mostUnreadable] = [0.3, 0.95];

const escape = /\\(?:x(?<hexadecimal>[\dA-Fa-f]{2})|(?<octal>[0-7]{3})|(?<single>[abfnrtv0"'\\]))|[^\\]/gy;
const fewestEscapes = /(?:\\(?:x[\dA-Fa-f]{2}|[0-7]{3})[^\\]{0,8}){4}/;
const singles: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '0': 0 };

/** Words that say what a key is for, none of which a public key or a key of a map has. */
const purposes: ReadonlySet<string> = new Set(
  'secret encryption encrypt encrypting private signing sign cipher crypto aes hmac jwt session cookie master app'.split(
    ' ',
  ),
);

/**
 * `SECRET_KEY = b'\xdd\rE\xfa…'`: a key as random bytes, those escaped that cannot be typed. Its letters are escapes for
 * the most part, so the model says nothing of it.
 */
export function isEscapedKey({ candidate: { quote, value, words } }: Evidence): boolean {
  return quote !== 'none' && isKey(words) && fewestEscapes.test(value) && isRandom(bytesOf(value));
}

function isKey(words: readonly string[]): boolean {
  const last = words.at(-1);
  return last === 'secret' || (last === 'key' && purposes.has(words.at(-2) ?? '')) || /^secret_?key$/.test(last ?? '');
}

/** Empty if a backslash in it is no escape. */
function bytesOf(text: string): readonly number[] {
  const bytes: number[] = [];
  let end = 0;
  for (const found of text.matchAll(escape)) {
    const { hexadecimal, octal, single } = found.groups ?? {};
    if (hexadecimal !== undefined) bytes.push(Number.parseInt(hexadecimal, 16));
    else if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 0xff);
    else bytes.push(single === undefined ? found[0].charCodeAt(0) : (singles[single] ?? single.charCodeAt(0)));
    end = found.index + found[0].length;
  }
  return end === text.length ? bytes : [];
}

function isRandom(bytes: readonly number[]): boolean {
  if (bytes.length < fewestBytes || bytes.length > mostBytes) return false;
  const unreadable = bytes.filter((byte) => byte < 0x20 || byte > 0x7e).length / bytes.length;
  const distinct = new Set(bytes).size / bytes.length;
  return distinct >= leastDistinct && unreadable >= leastUnreadable && unreadable <= mostUnreadable && !counts(bytes);
}

/** Whether many bytes are one more or less than the byte before. */
function counts(bytes: readonly number[]): boolean {
  const steps = bytes.filter((byte, index) => index > 0 && Math.abs(byte - (bytes[index - 1] ?? 0)) === 1).length;
  return steps * 4 > bytes.length;
}
