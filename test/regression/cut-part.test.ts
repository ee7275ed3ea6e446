import { expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { Scanner } from '../../src/engine/scanner.ts';
import { withoutDeadline } from '../../src/engine/search/deadline.ts';
import { indexesOf } from '../../src/model/rule-set.ts';
import { builtinRules } from '../../src/rule/builtin.ts';
import { hexadecimal } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { growToken, scanText } from '../engine/sample-rules.ts';

/** What stood before an escape was cut 128 bytes before it, and the rest of a longer word was taken for a token. */
test('the end of a word is no token where a decoded part begins within the word', () => {
  const word = `${growToken(1)}${growToken(2)}`;
  const between = '-'.repeat(128 - growToken(2).length);
  expect(scanText(`${word}${between}%61%62`)).toEqual([]);
});

test('a token that begins with what is encoded is one', () => {
  expect(scanText(`key: %61cme_${growToken(2).slice(5)} is it`)).toHaveLength(1);
});

/** `PublicKeyToken=…` with an entity behind it gave a part that began at `Token=`. */
test('the end of a name is no name where a decoded part begins within it', () => {
  const value = grow(sample`${hexadecimal(16)}`, 3);
  const rest = `Token=${value}`;
  const generic = builtinRules();
  const indexes = indexesOf(generic).filter((index) => generic.kindOf(index) === 'generic');
  const scanner = new Scanner(compileRules(generic, indexes), withoutDeadline);
  expect(
    scanner.scan(Buffer.from(`ShopPublicKey${rest}</v>${' '.repeat(128 - rest.length - 4)}&quot;x&quot;`), 'shop.resx'),
  ).toEqual([]);
});

/** Behind an escape the part goes on for 128 bytes. */
test('what goes on where a decoded part ends is no token', () => {
  const between = `${'-'.repeat(127 - growToken(1).length)} `;
  expect(scanText(`%61%62${between}${growToken(1)}${growToken(2)}`)).toEqual([]);
});
