import { type Proof, refuted, unproven } from '../proof.ts';

/** By BIP-39 a phrase holds 128, 160, 192, 224 or 256 bits and their checksum, 11 bits a word. */
const lengths: ReadonlySet<number> = new Set([12, 15, 18, 21, 24]);
const word = /^[a-z]{3,8}$/;
/** Frequent words that are not in the English list. */
const others: ReadonlySet<string> = new Set(
  'the and for are but not was his her has had from with your our its may than them their been were does here those these which while also each any every words phrase mnemonic wallet'.split(
    ' ',
  ),
);
/** The list tells its words apart by so many letters. */
const tellingLetters = 4;
/** Among 24 words that are drawn from 2,048, a second pair of equal ones is already rare. */
const mostRepeated = 2;

/** The recovery phrase of a wallet, in English: words of a list that people write down. */
export function checkRecoveryPhrase(secret: string): Proof {
  const words = secret.trim().split(/\s+/);
  if (!lengths.has(words.length)) return refuted('has not as many words as a recovery phrase');
  if (!words.every((text) => word.test(text) && !others.has(text)))
    return refuted('has a word that no recovery phrase has');
  const distinct = new Set(words);
  if (words.length - distinct.size > mostRepeated) return refuted('repeats its words');
  const beginnings = new Set([...distinct].map((text) => text.slice(0, tellingLetters)));
  return beginnings.size < distinct.size
    ? refuted('has two words that begin alike')
    : unproven(`has the ${words.length} words of a recovery phrase`);
}
