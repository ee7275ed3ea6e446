import { capital, type Chance } from './chance.ts';
import { easy, people, services, words } from './vocabulary.ts';

export type ValueMaker = (chance: Chance) => string;

const marks = '!@#$%^&*?_-+=.';
const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const leeted = (word: string): string => word.replace(/[aeiost]/g, (letter) => leet[letter] ?? letter);

const numbered: ValueMaker = (c) => c.word(words) + c.digits(c.between(1, 4));
const capitalised: ValueMaker = (c) => capital(c.word(words)) + c.digits(c.between(1, 4)) + c.text(marks, c.below(2));
const twoWords: ValueMaker = (c) =>
  c.word(words) + c.one(['', '-', '_', '.', '']) + c.word(words) + c.digits(c.below(4));
const camel: ValueMaker = (c) =>
  c.word(words) + capital(c.word(words)) + c.digits(c.below(4)) + c.text(marks, c.below(2));
const passphrase: ValueMaker = (c) =>
  Array.from({ length: c.between(3, 5) }, () => c.word(words)).join(c.one(['-', '_', '.', '-']));
const fused: ValueMaker = (c) => Array.from({ length: c.between(2, 4) }, () => c.word(words)).join('');
const ofPerson: ValueMaker = (c) => c.word(people) + c.one(['', '_', '.']) + c.digits(c.between(2, 4));
const ofService: ValueMaker = (c) =>
  capital(c.word(services)) + c.one(['', '@', '#', '-']) + c.digits(c.between(2, 4)) + c.text(marks, c.below(2));
const leetWord: ValueMaker = (c) => capital(leeted(c.word(words))) + c.digits(c.below(3)) + c.text(marks, c.below(3));
const easyWord: ValueMaker = (c) => c.word(easy) + c.digits(c.between(1, 3)) + c.text(marks, c.below(2));
const plainWord: ValueMaker = (c) => c.word(words) + (c.isLucky(0.5) ? c.word(words) : '');
const generatedPassword: ValueMaker = (c) => c.alphanumeric(c.between(8, 24));
const strongPassword: ValueMaker = (c) =>
  c.text(`abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789${marks}`, c.between(10, 24));
const lowerPassword: ValueMaker = (c) => c.text('abcdefghijklmnopqrstuvwxyz0123456789', c.between(8, 20));
const hex: ValueMaker = (c) => c.hexadecimal(c.one([16, 20, 32, 32, 40, 48, 64, 64, 128]));
const base64: ValueMaker = (c) => c.base64(c.one([22, 43, 43, 86])) + c.one(['=', '==', '=', '']);
const token: ValueMaker = (c) => c.alphanumeric(c.one([16, 20, 24, 32, 36, 40, 64]));
const urlSafe: ValueMaker = (c) =>
  c.text('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_', c.between(20, 64));
const parted: ValueMaker = (c) =>
  Array.from({ length: c.between(2, 4) }, () => c.alphanumeric(c.between(4, 16))).join(c.one(['-', '.', '_', ':']));

export const passwords: readonly [ValueMaker, ...ValueMaker[]] = [
  numbered,
  capitalised,
  twoWords,
  camel,
  passphrase,
  fused,
  ofPerson,
  ofService,
  leetWord,
  easyWord,
  plainWord,
  generatedPassword,
  strongPassword,
  lowerPassword,
  generatedPassword,
  token,
  hex,
  base64,
];
export const secrets: readonly [ValueMaker, ...ValueMaker[]] = [
  hex,
  base64,
  token,
  urlSafe,
  token,
  hex,
  passphrase,
  fused,
  camel,
  twoWords,
  strongPassword,
  parted,
];
export const tokens: readonly [ValueMaker, ...ValueMaker[]] = [
  hex,
  base64,
  token,
  urlSafe,
  parted,
  token,
  lowerPassword,
  hex,
];
