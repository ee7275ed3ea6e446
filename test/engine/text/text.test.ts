import { expect, test } from 'vitest';
import { detectEncoding, toText } from '../../../src/engine/text/text.ts';

const detect = (bytes: readonly number[] | Buffer): unknown => detectEncoding(Uint8Array.from(bytes));
const spaced = (text: string, before: number, after: number): number[] =>
  [...Buffer.from(text)].flatMap((byte) => [...Array<number>(before).fill(0), byte, ...Array<number>(after).fill(0)]);

test.each([
  ['utf-8', 3, [0xef, 0xbb, 0xbf, 0x61]],
  ['utf-16le', 2, [0xff, 0xfe, 0x61, 0]],
  ['utf-16be', 2, [0xfe, 0xff, 0, 0x61]],
  ['utf-32le', 4, [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
  ['utf-32be', 4, [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]],
])('tells %s by its mark', (encoding, markLength, bytes) => {
  expect(detect(bytes)).toEqual({ encoding, markLength });
});

test.each([
  ['utf-16le', spaced('password = 1', 0, 1)],
  ['utf-16be', spaced('password = 1', 1, 0)],
  ['utf-32le', spaced('password = 1', 0, 3)],
  ['utf-32be', spaced('password = 1', 3, 0)],
  ['utf-8', [...Buffer.from('password = 1')]],
])('tells %s without a mark by its zeros', (encoding, bytes) => {
  expect(detect(bytes)).toEqual({ encoding, markLength: 0 });
});

test('takes binary content and short texts as they are', () => {
  expect(detect(Array.from({ length: 64 }, (_, index) => (index % 3 === 0 ? 0 : 0x80 + index)))).toMatchObject({
    encoding: 'utf-8',
  });
  expect(detect([0x61, 0, 0x62, 0])).toMatchObject({ encoding: 'utf-8' });
  expect(detect([])).toMatchObject({ encoding: 'utf-8' });
});

test('puts U+FFFD where a code unit is broken', () => {
  expect(
    Buffer.from(
      toText(Uint8Array.from([0x61, 0, 0, 0xd8, 0x62, 0]), { encoding: 'utf-16le', markLength: 0 }).bytes,
    ).toString(),
  ).toBe('a\ufffdb');
  expect(
    Buffer.from(
      toText(Uint8Array.from([0x61, 0, 0, 0, 0, 0, 0x11, 0]), { encoding: 'utf-32le', markLength: 0 }).bytes,
    ).toString(),
  ).toBe('a\ufffd');
});

test('gives offsets of the original for places far into a long text', () => {
  const text = toText(Buffer.from(`${'é'.repeat(3000)}x`, 'utf16le'), { encoding: 'utf-16le', markLength: 0 });
  expect(text.originalOffset(6000)).toBe(6000);
  expect(text.originalOffset(2000)).toBe(2000);
  expect(text.originalOffset(6001)).toBe(6002);
});
