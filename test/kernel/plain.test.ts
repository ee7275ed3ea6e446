import { expect, test } from 'vitest';
import { createPlainKernel } from '../../src/kernel/plain.ts';
import type { Keyword } from '../../src/kernel/index.ts';

const keyword = (text: string, isCaseSensitive = true): Keyword => ({ bytes: Buffer.from(text), isCaseSensitive });

function find(text: string | Uint8Array, ...keywords: readonly Keyword[]): readonly string[] {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const hits = createPlainKernel(keywords).search(bytes);
  return Array.from({ length: hits.count }, (_, index) => `${hits.positions[index]}:${Buffer.from(keywords[hits.keywords[index]].bytes).toString()}`);
}

test('gives overlapping keywords, sorted by position and then by keyword', () => {
  expect(find('secret_key_base', keyword('key'), keyword('secret_key'), keyword('secret'), keyword('key_base'))).toEqual(['0:secret_key', '0:secret', '7:key', '7:key_base']);
});

test('compares letters without case only where the keyword allows it', () => {
  expect(find('AKIA akia Akia', keyword('AKIA'), keyword('akia', false))).toEqual(['0:AKIA', '0:akia', '5:akia', '10:akia']);
});

test('does not take signs for one another that differ in the same bit as letters do', () => {
  expect(find('@bc `bc [x] {x}', keyword('`bc', false), keyword('{x}', false))).toEqual(['4:`bc', '12:{x}']);
});

test('finds keywords with bytes above ASCII as they are', () => {
  expect(find('clé CLÉ', keyword('clé', false))).toEqual(['0:clé']);
});

test('finds the same keyword over and over where it overlaps with itself', () => {
  expect(find('aaaaa', keyword('aaa'))).toEqual(['0:aaa', '1:aaa', '2:aaa']);
});

test('finds nothing in texts shorter than the keyword, and in none', () => {
  expect(find('ke', keyword('key'))).toEqual([]);
  expect(find('', keyword('key'))).toEqual([]);
  expect(find('any text')).toEqual([]);
});

test('tells more hits than it first has room for', () => {
  expect(find('key'.repeat(5000), keyword('key'))).toHaveLength(5000);
});

test('starts afresh with each text', () => {
  const kernel = createPlainKernel([keyword('key')]);
  kernel.search(Buffer.from('key key'));
  expect(kernel.search(Buffer.from('a key')).count).toBe(1);
});

test('finds thousands of keywords that share their first bytes', () => {
  const keywords = Array.from({ length: 3000 }, (_, index) => keyword(`key${index}.`));
  expect(find('key7. key2999. key3000.', ...keywords)).toEqual(['0:key7.', '6:key2999.']);
});
