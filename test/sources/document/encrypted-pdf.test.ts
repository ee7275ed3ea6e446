import { expect, test } from 'vitest';
import { encryptedPdfs } from '../../../fixtures/documents/encrypted-pdfs.ts';
import { expand } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const methods = [...encryptedPdfs.keys()].filter((method) => method !== 'asked');

test.each(methods)('reads a PDF that everybody may open, encrypted with %s', (method) => {
  const bytes = encryptedPdfs.get(method) ?? Buffer.alloc(0);
  const sink = expand('a.pdf', bytes);
  expect(sink.problems).toEqual([]);
  expect(sink.textOf('a.pdf!/page 1')).toBe('a restricted page\n');
  expect(sink.textOf('a.pdf!/strings')).toContain('URI: https://link.example/\n');
  expectNoHarm('a.pdf', bytes);
});

test('a PDF that asks for a password is a problem', () => {
  const sink = expand('a.pdf', encryptedPdfs.get('asked') ?? Buffer.alloc(0));
  expect(sink.complaints).toEqual(['unreadable a.pdf: encrypted']);
});
