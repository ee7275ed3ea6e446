import { expect, test } from 'vitest';
import { alphanumeric, digits, lowerLetters } from '../../src/rule/pattern.ts';
import { grow, sample } from '../../src/rule/sample.ts';
import { scan } from '../../src/scan.ts';

const key = grow(sample`${alphanumeric(400)}`, 3);
const letters = grow(sample`${lowerLetters(120)}`, 5);
const digitsOnly = grow(sample`${digits(62)}`, 4);

/** Each of them once took a pattern that can read it in many ways, and that tried all of them, for ever. */
test.each([
  ['a long value that begins like a call', 'shop.cpp', `const char* tokenB64 = R"pKey(${key})pKey";`],
  ['digits that end as no hexadecimal does', 'shop.txt', `password_encoded = "${digitsOnly}g"`],
  ['comments within comments below a test', 'shop.rs', `#[test]\n${`//${'\t//'.repeat(45)}\n`.repeat(3)}xx\n`],
  ['a method of many words', 'shop.js', `{ storageKey: "shop${'Abcdefghijklmno'.repeat(9)}!" }`],
  ['a placeholder of many letters', 'shop.txt', `password = "Paste${letters}1Here"`],
  ['a type in capitals', 'Shop.java', `void open(SecretKey${'K'.repeat(60)}_1 hmacKey)`],
  ['many calls behind a value', 'shop.rs', `set_password("${key.slice(0, 20)}"${'.b("H")'.repeat(60)}N`],
])('%s is read in one go', async (_, path, text) => {
  const { problems } = await scan({ target: { kind: 'text', text, path } });
  expect(problems).toEqual([]);
});
