import type { Rule } from '../src/model/rule.ts';
import { sequence, type Shape, upperHexadecimal } from '../src/rule/pattern.ts';
import { at, sample } from '../src/rule/sample.ts';

const byte = sequence('0x', upperHexadecimal(2));
const bytesOf = (count: number): Shape =>
  sequence(byte, ...Array.from({ length: count - 1 }, () => sequence(', ', byte)));

/** As many as keys of DES and AES have. */
const listOf = (one: string): string => `${one}(?:,\\s{0,40}${one}){7}(?:(?:,\\s{0,40}${one}){8}){0,3}`;
const all = [String.raw`0x[0-9a-f]{2}`, String.raw`\(byte\) ?0x[0-9a-f]{2}`, String.raw`-?\d{1,3}`]
  .map(listOf)
  .join('|');
/** Published vectors, and bytes that count up or are all the same. */
const published = String.raw`(?:\(byte\) ?)?(?:0x2b, ?0x7e|0x60, ?0x3d|0x8e, ?0x73|0x01, ?0x23|0x13, ?0x34|0xde, ?0xad|0xa0, ?0xa1|0x11, ?0x22|0x12, ?0x34|0x0{1,2}, ?0x0?[01]|0x0?1, ?0x0?2|0xff, ?0x(?:ff|ee)|0, ?[01]\b|1, ?[12]\b|2b, ?7e|43, ?126)`;

/** In the code of programs, of which everybody who has them has the key, too. */
export const cipherKeyBytes: Rule = {
  id: 'cipher-key-bytes',
  name: 'Key of a cipher in bytes',
  provider: 'cipher-key',
  kind: 'context',
  description: 'Decrypts what the program encrypts, and forges what it accepts.',
  severity: 'medium',
  entropy: 3.1,
  keywords: ['key = {', 'key = new byte', 'key[16] = {', 'key[32] = {'],
  pattern: new RegExp(
    String.raw`(?<![\w.])_?(?:(?:my|aes|des|tripledes|rijndael|secret|crypt|cipher|encrypt(?:ion)?|master|shared|hmac)_?)?key(?:\[(?:16|32)?\])? ?= ?(?:new s?byte ?\[\d{0,2}\]\s{0,40})?\{\s{0,40}(?!${published})(?<secret>${all})(?![\w,])\s{0,40}\}`,
    'i',
  ),
  paths: /^(?!.*(?:test|spec|example|sample|demo)).*\.(?:cs|java|kt|cpp|cc|c|h|hpp|ino|mm?)$/i,
  references: [
    'https://cwe.mitre.org/data/definitions/321.html',
    'https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/ca5390',
  ],
  rotate: {
    steps:
      'Draw another key, keep it where the program reads it when it starts, and encrypt again what was encrypted with this one.',
    url: 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html',
  },
  examples: [
    at('src/Vault.cs', sample`private static readonly byte[] Key = new byte[] { ${bytesOf(16)} };`),
    at('src/Vault.cs', sample`byte[] aesKey = new byte[32] { ${bytesOf(32)} };`),
    at('src/radio.ino', sample`uint8_t key[16] = { ${bytesOf(16)} };`),
  ],
  lookalikes: [
    at('src/Vault.cs', sample`byte[] key = new byte[] { ${'0x00, '.repeat(15)}0x00 };`),
    at('src/Vault.cs', sample`byte[] publicKey = new byte[] { ${bytesOf(16)} };`),
    at('src/Vault.cs', sample`byte[] key = new byte[16];`),
    at('src/aes.c', sample`uint8_t key[16] = { 0x2b, 0x7e, 0x15, 0x16, ${'0x28, '.repeat(11)}0x3c };`),
  ],
};
