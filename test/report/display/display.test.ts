import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutEnd, cutStart, displayWidth, visible, wrap } from '../../../src/report/display/display.ts';

test('escapes, newlines, text direction and lone surrogates are spelled out', () => {
  expect(visible('a\u001b[31m\n\r\u009b\u202e\ud800b')).toBe('a\\x1b[31m\\n\\r\\x9b\\u{202e}\\u{d800}b');
});

test('what is no character is spelled out, since XML refuses it', () => {
  expect(visible('a\ufffeb\uffffc\u{1ffff}')).toBe('a\\u{fffe}b\\u{ffff}c\\u{1ffff}');
  expect(visible('replaced \ufffd')).toBe('replaced \ufffd');
});

test('letters of every script and emoji are kept', () => {
  expect(visible('naïve 秘密 пароль 🔑')).toBe('naïve 秘密 пароль 🔑');
});

test('wide characters take two cells and marks none', () => {
  expect([displayWidth('秘密'), displayWidth('e\u0301'), displayWidth('🔑'), displayWidth('пароль')]).toEqual([
    4, 1, 2, 6,
  ]);
});

test('a wide character is never cut in half', () => {
  expect(cutEnd('秘密秘密', 6)).toBe('秘密…');
  expect(cutStart('秘密秘密', 6)).toBe('…秘密');
});

test('a cut text never exceeds its width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, width) => {
      const shown = visible(text);
      expect(Math.max(displayWidth(cutEnd(shown, width)), displayWidth(cutStart(shown, width)))).toBeLessThanOrEqual(
        width,
      );
    }),
  );
});

test('prose is broken at spaces and a long word gets its own line', () => {
  expect(wrap('revoke it at https://acme.example/tokens now', 12)).toEqual([
    'revoke it at',
    'https://acme.example/tokens',
    'now',
  ]);
});

test('wrapping keeps every word', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.integer({ min: 1, max: 40 }),
      (text, width) => wrap(text, width).join(' ').replace(/ +/g, ' ').trim() === text.replace(/ +/g, ' ').trim(),
    ),
  );
});
