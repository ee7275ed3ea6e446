import { expect, test } from 'vitest';
import { checkRecoveryPhrase } from '../../../../src/engine/proof/structures/recovery-phrase.ts';
import { lowerLetters } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';

const words = Array.from({ length: 24 }, (_, seed) => grow(sample`${lowerLetters(6)}`, seed + 1));

function phraseOf(count: number): string {
  return words.slice(0, count).join(' ');
}

test.for([12, 15, 18, 21, 24])('%i words may be a phrase', (count) => {
  expect(checkRecoveryPhrase(phraseOf(count)).kind).toBe('unproven');
});

test.for([11, 13, 23])('%i words are none', (count) => {
  expect(checkRecoveryPhrase(phraseOf(count)).kind).toBe('refuted');
});

test('a word that the list lacks refutes a phrase, and so do words that repeat or begin alike', () => {
  const eleven = phraseOf(11);
  for (const last of ['the', 'phrase', 'abandoning', 'word12', `${words[0]?.slice(0, 4)}`])
    expect(checkRecoveryPhrase(`${eleven} ${last}`).kind, last).toBe('refuted');
  expect(checkRecoveryPhrase(`${'test '.repeat(11)}junk`).kind).toBe('refuted');
  expect(checkRecoveryPhrase('').kind).toBe('refuted');
});

test('one word may occur twice', () => {
  expect(checkRecoveryPhrase(`${phraseOf(11)} ${words[0]}`).kind).toBe('unproven');
});
