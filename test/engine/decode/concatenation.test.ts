import { expect, test } from 'vitest';
import { growToken, scanText } from '../sample-rules.ts';
import { decodedTexts } from './decoded-texts.ts';

test.each([
  ['most languages', `a = "one" + "two"`, `a = "onetwo"`],
  ['no blanks', `a = 'one'+'two'`, `a = 'onetwo'`],
  ['a literal on each line', `a = "one" +\n      "two" +\r\n\t"three";`, `a = "onetwothree";`],
  ['PHP and Perl', `$a = 'one' . 'two'.'three';`, `$a = 'onetwothree';`],
  ['Visual Basic', `a = "one" & "two"`, `a = "onetwo"`],
  ['Haskell and Erlang', `a = "one" ++ "two"`, `a = "onetwo"`],
  ['Lua', `a = 'one' .. 'two'`, `a = 'onetwo'`],
  ['Elixir', `a = "one" <> "two"`, `a = "onetwo"`],
])('reads literals as one as in %s', (_, text, joined) => {
  expect(decodedTexts(text)).toEqual([`concatenation: ${joined}`]);
});

test.each([
  `a = "one" + two + "three"`,
  `a = "one" + 'two'`,
  `a = "one" + " two"`,
  `a = "one", "two"`,
  `a = ["one" "two"]`,
  `a = "one" += "two"`,
  `a = "one"\n    + "two"`,
  `a = "one"${' '.repeat(3)}+ "two"`,
  `a = "one" +${' '.repeat(60)}"two"`,
  `import "../two"`,
  `a = "one" <`,
  `a = "one" +`,
])('nothing is joined in %s', (text) => {
  expect(decodedTexts(text)).toEqual([]);
});

test('a token of two literals is one finding, from the first to the last', () => {
  const token = growToken(3);
  const [first, last] = [token.slice(0, 7), token.slice(7)];
  const text = `const token = "${first}" + "${last}";`;
  const found = scanText(text);
  expect(found.map(({ secret, decoded }) => ({ secret, decoded }))).toEqual([
    { secret: token, decoded: ['concatenation'] },
  ]);
  const region = found[0]?.region;
  expect(text.slice(region?.byteOffset, (region?.byteOffset ?? 0) + (region?.byteLength ?? 0))).toBe(
    `${first}" + "${last}`,
  );
});
