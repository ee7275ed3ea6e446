import { blank, digit, isKind, lower, upper } from '../characters.ts';

/** What a value is made of, counted in one pass over its first 512 bytes. */
export interface Shape {
  readonly length: number;
  readonly digits: number;
  readonly lowers: number;
  readonly uppers: number;
  readonly blanks: number;
  /** Bytes beyond ASCII. */
  readonly foreign: number;
  /** All other bytes: punctuation. */
  readonly marks: number;
  /** How many of these it has: digits, small letters, capitals, marks. */
  readonly classes: number;
  /** Changes of kind from one character to the next, per character. */
  readonly changes: number;
  /** Shannon entropy in bits per character. */
  readonly entropy: number;
  /** Entropy as a share of the most that a value of this length can have. */
  readonly evenness: number;
  readonly distinct: number;
}

const counted = 512;
/** Number of bytes of each kind, as numbered by `kindOf`. */
const kinds: Uint16Array = new Uint16Array(6);
/** How often each byte occurs; all zero between calls. */
const occurrences: Uint16Array = new Uint16Array(256);
/** The distinct bytes of the value, so that no call has to go through all 256. */
const met: Uint8Array = new Uint8Array(256);

/** `value` has one character per byte. */
export function shapeOf(value: string): Shape {
  const length = Math.min(value.length, counted);
  kinds.fill(0);
  let changes = 0;
  let previous = -1;
  let distinct = 0;
  for (let index = 0; index < length; index++) {
    const code = value.charCodeAt(index) & 0xff;
    const kind = kindOf(code);
    kinds[kind]++;
    if (index > 0 && kind !== previous) changes++;
    previous = kind;
    if (occurrences[code] === 0) met[distinct++] = code;
    occurrences[code]++;
  }
  const entropy = takeEntropy(length, distinct);
  const most = Math.log2(Math.min(length, 64));
  const digits = kinds[0];
  const lowers = kinds[1];
  const uppers = kinds[2];
  const marks = kinds[5];
  return {
    length: value.length,
    digits,
    lowers,
    uppers,
    blanks: kinds[3],
    foreign: kinds[4],
    marks,
    classes: Number(digits > 0) + Number(lowers > 0) + Number(uppers > 0) + Number(marks > 0),
    changes: changes / Math.max(1, length),
    entropy,
    evenness: most > 0 ? Math.min(1, entropy / most) : 0,
    distinct,
  };
}

function kindOf(code: number): number {
  if (isKind(code, digit)) return 0;
  if (isKind(code, lower)) return 1;
  if (isKind(code, upper)) return 2;
  if (isKind(code, blank)) return 3;
  return code > 126 ? 4 : 5;
}

/** Computes the entropy from `occurrences` and resets them to zero. */
function takeEntropy(length: number, distinct: number): number {
  let entropy = 0;
  for (let index = 0; index < distinct; index++) {
    const share = occurrences[met[index]] / length;
    occurrences[met[index]] = 0;
    entropy -= share * Math.log2(share);
  }
  return entropy;
}
