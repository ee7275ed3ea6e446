import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from '../../../src/engine/findings/redact.ts';
import { growToken } from '../sample-rules.ts';

test('shows the known prefix and the end of a long token', () => {
  const secret = growToken(1);
  expect(redact(secret, ['acme_'])).toBe(`acme_********${secret.slice(-2)}`);
});

test('shows nothing of a short secret', () => {
  expect(redact('hunter2!', [])).toBe('********');
});

test('shows the first line of a key block and no more', () => {
  const begin = `-----BEGIN ${'PRIVATE'} KEY-----`;
  expect(redact(`${begin}\nMIIB\n`, [])).toBe(`${begin} ********`);
  expect(redact(`${begin}\\nMIIB\\n`, [])).toBe(`${begin} ********`);
});

test('shows no control characters', () => {
  expect(redact(`\u001b[31m${growToken(1)}`, [])).toBe('********');
});

test('never shows more than a quarter, and a mask that does not tell the length', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.array(fc.string({ minLength: 3, maxLength: 10 }), { maxLength: 3 }),
      (secret, keywords) => {
        fc.pre(!secret.startsWith('-----BEGIN'));
        const shown = redact(secret, [...keywords, secret.slice(0, 5)]);
        const [head, tail] = shown.split('********');
        expect(head.length + tail.length).toBeLessThanOrEqual(secret.length / 4);
        expect(secret.startsWith(head) && secret.endsWith(tail)).toBe(true);
      },
    ),
  );
});
