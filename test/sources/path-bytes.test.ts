import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decodePath,
  encodePath,
  fromByteString,
  showBytes,
  showByteString,
  showPath,
  toByteString,
} from '../../src/sources/path-bytes.ts';

test('any bytes survive as a path', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const path = decodePath(Buffer.from(bytes));
      expect(Buffer.from(encodePath(path))).toEqual(Buffer.from(bytes));
      expect(toByteString(path)).toBe(Buffer.from(bytes).toString('latin1'));
      expect(fromByteString(toByteString(path))).toBe(path);
    }),
  );
});

test('a UTF-8 name is kept as it is', () => {
  for (const name of ['a.ts', 'né', '日本', '😀', 'bad \uFFFD name', 'line\nfeed']) {
    expect(decodePath(Buffer.from(name))).toBe(name);
    expect(encodePath(name)).toBe(name);
    expect(showPath(name)).toBe(name);
  }
});

test('bytes that are not UTF-8 are shown as escapes', () => {
  const bytes = Buffer.from([0x61, 0xe9, 0xff, 0x62]);
  expect(showPath(decodePath(bytes))).toBe('a\\xE9\\xFFb');
  expect(showBytes(bytes)).toBe('a\\xE9\\xFFb');
  expect(showByteString(bytes.toString('latin1'))).toBe('a\\xE9\\xFFb');
});
