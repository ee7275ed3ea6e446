import { expect, test } from 'vitest';
import { hexadecimal } from '../../../../src/rule/pattern.ts';
import { grow, sample } from '../../../../src/rule/sample.ts';
import { judgeAll } from '../find-all.ts';

const bytesFrom = (seed: number, count: number): Buffer =>
  Buffer.from(grow(sample`${hexadecimal(count * 2)}`, seed), 'hex');
const asEscapes = (bytes: Buffer): string => [...bytes].map((byte) => escapeOf(byte)).join('');
/** As Python prints bytes: those that can be typed are left as they are. */
const asPrinted = (bytes: Buffer): string =>
  [...bytes]
    .map((byte) => (byte > 0x1f && byte < 0x7f && !`"'\\`.includes(String.fromCharCode(byte)) ? byte : -byte))
    .map((byte) => (byte > 0 ? String.fromCharCode(byte) : escapeOf(-byte)))
    .join('');
const escapeOf = (byte: number): string => `\\x${byte.toString(16).padStart(2, '0')}`;

const confidences = (text: string, path: string): string =>
  judgeAll(text, path)
    .map((verdict) => (verdict.kind === 'keep' ? verdict.confidence : 'rejected'))
    .join();

test.each([1, 2, 3, 4])('a key is found that is written as bytes with escapes (%i)', (seed) => {
  const [short, long] = [bytesFrom(seed, 16), bytesFrom(seed + 10, 32)];
  for (const [path, text] of [
    ['shop/settings.py', `SECRET_KEY = b'${asPrinted(long)}'`],
    ['shop/settings.py', `app.secret_key = '${asPrinted(bytesFrom(seed, 24))}'`],
    ['shop/payment.py', `private_key: bytes = base64.b16encode(b'${asPrinted(short)}')`],
    ['src/cipher.c', `static const char aes_key[] = "${asEscapes(short)}";`],
    ['src/cipher.go', `var encryptionKey = []byte("${asEscapes(long)}")`],
    ['src/cipher.rs', `const SECRET_KEY: &[u8] = b"${asEscapes(long)}";`],
  ] as const)
    expect(confidences(text, path), text).toMatch(/medium|high/);
});

test('other bytes with escapes are no key', () => {
  const bytes = bytesFrom(7, 16);
  for (const text of [
    `signature = b'${asEscapes(bytes)}'`,
    `public_key = b'${asEscapes(bytes)}'`,
    `token = b'${asEscapes(bytes)}'`,
    `SECRET_KEY = b'${asEscapes(bytes.subarray(0, 8))}'`,
    `SECRET_KEY = b'${asEscapes(Buffer.from(Array.from({ length: 16 }, (_, index) => index)))}'`,
    `SECRET_KEY = b'${asEscapes(Buffer.alloc(16, 0xab))}'`,
    String.raw`SECRET_KEY = "\x41\x42Please enter the key of this shop\x0a\x0d"`,
  ])
    expect(confidences(text, 'shop/settings.py'), text).not.toMatch(/low|medium|high/);
});
