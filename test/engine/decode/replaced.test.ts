import { expect, test } from 'vitest';
import { decodeParts } from '../../../src/engine/decode/index.ts';

const texts = (text: string): readonly string[] =>
  decodeParts(Buffer.from(text)).map(({ bytes }) => Buffer.from(bytes).toString());

test('takes some text along on either side of an escape', () => {
  const [part] = texts(`${'-'.repeat(300)}before%41after${'-'.repeat(300)}`);
  expect(part).toMatch(/^-{122}beforeAafter-{123}$/);
});

test('decodes escapes near each other as one part, and others apart', () => {
  expect(texts(`%41${'-'.repeat(200)}%42`)).toEqual([`A${'-'.repeat(200)}B`]);
  expect(texts(`%41${'-'.repeat(900)}%42`)).toHaveLength(2);
});

test('cuts a long part so that nothing is lost where it is cut', () => {
  const text = Array.from({ length: 60_000 }, (_, index) => `%41${index};`).join('');
  const parts = texts(text);
  expect(parts.length).toBeGreaterThan(1);
  for (const index of [0, 1, 29_999, 30_000, 42_000, 59_999])
    expect(parts.some((part) => part.includes(`A${index};`))).toBe(true);
});

test('tells where the decoded bytes came from, an escape as a whole', () => {
  const [{ bytes, sourceSpan }] = decodeParts(Buffer.from('ab%41%42cd'));
  expect(Buffer.from(bytes).toString()).toBe('abABcd');
  expect([sourceSpan(0, 2), sourceSpan(2, 3), sourceSpan(3, 5), sourceSpan(0, 6)]).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 5 },
    { start: 5, end: 9 },
    { start: 0, end: 10 },
  ]);
});
