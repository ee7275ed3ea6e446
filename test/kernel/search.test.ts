import { expect, test } from 'vitest';
import { type Kernel, type Keyword, longestBlobPiece } from '../../src/kernel/index.ts';
import { hitsIn, kernelsOf, openGate } from './kernels.ts';

const keyword = (text: string, isCaseSensitive = true): Omit<Keyword, 'listeners'> => ({
  bytes: Buffer.from(text),
  isCaseSensitive,
});

function createKernels(keywords: readonly Omit<Keyword, 'listeners'>[]): readonly Kernel[] {
  return kernelsOf(keywords.map((each, rule) => ({ ...each, listeners: [{ rule, gate: openGate }] })));
}

/** What both kernels find, which has to be the same. */
function find(text: string | Uint8Array, ...keywords: readonly Omit<Keyword, 'listeners'>[]): readonly string[] {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const [wasm, plain] = createKernels(keywords).map((kernel) =>
    hitsIn(kernel, bytes).map(({ position, rule }) => `${position}:${Buffer.from(keywords[rule].bytes).toString()}`),
  );
  expect(wasm).toEqual(plain);
  return wasm;
}

test('gives overlapping keywords, sorted by position and then by keyword', () => {
  expect(
    find('secret_key_base', keyword('key'), keyword('secret_key'), keyword('secret'), keyword('key_base')),
  ).toEqual(['0:secret_key', '0:secret', '7:key', '7:key_base']);
});

test('compares letters without case only where the keyword allows it', () => {
  expect(find('AKIA akia Akia', keyword('AKIA'), keyword('akia', false))).toEqual([
    '0:AKIA',
    '0:akia',
    '5:akia',
    '10:akia',
  ]);
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

test('tells more hits than it has room for at once', () => {
  expect(find('key'.repeat(200_000), keyword('key'), keyword('eyk'), keyword('yke'))).toHaveLength(599_998);
});

test.each([0, 1])('starts afresh with each text', (which) => {
  const kernel = createKernels([keyword('key')])[which];
  hitsIn(kernel, Buffer.from('key key'));
  expect(hitsIn(kernel, Buffer.from('a key'))).toHaveLength(1);
});

test.each([0, 1])('searches a text where it lies in its own buffer', (which) => {
  const kernel = createKernels([keyword('key')])[which];
  expect(kernel.buffer).toHaveLength(longestBlobPiece);
  kernel.buffer.set(Buffer.from('a key and a ke'));
  expect(hitsIn(kernel, kernel.buffer.subarray(1, 14))).toEqual([{ position: 1, rule: 0 }]);
  expect(hitsIn(kernel, kernel.buffer.subarray(0, 4))).toEqual([]);
});

test('finds thousands of keywords that share their first bytes', () => {
  const keywords = Array.from({ length: 3000 }, (_, index) => keyword(`key${index}.`));
  expect(find('key7. key2999. key3000.', ...keywords)).toEqual(['0:key7.', '6:key2999.']);
});

test('a keyword that is longer than the tables hold is found by its beginning', () => {
  const long = 'a-keyword-of-some-eighty-characters-which-is-more-than-any-rule-should-need-to-have';
  expect(find(`x ${long}`, keyword(long))).toEqual([`2:${long}`]);
});

test('a keyword longer than the tables hold is compared to its end if it is to be whole', () => {
  const text = 'the-whole-length-of-a-keyword the-whole-length-of-a-keyhole';
  expect(find(text, keyword('the-whole-length-of-a-keyword'))).toHaveLength(2);
  expect(find(text, { ...keyword('the-whole-length-of-a-keyword'), isWhole: true })).toEqual([
    '0:the-whole-length-of-a-keyword',
  ]);
});

test('more sets of characters than the tables hold leave gates open', () => {
  const keywords = Array.from({ length: 400 }, (_, rule): Keyword => {
    const first = String.fromCharCode(0x21 + (rule % 90));
    const last = String.fromCharCode(0x80 + Math.floor(rule / 90));
    return {
      bytes: Buffer.from(`word${rule}.`),
      isCaseSensitive: true,
      listeners: [
        { rule, gate: { kind: 'run', before: 0, after: 40, ranges: `${first}${first}${last}${last}`, length: 30 } },
      ],
    };
  });
  const text = Buffer.from('word0. word399. ');
  // The first 255 have gates of their own, and no run stands here; the last one is to be looked at.
  for (const kernel of kernelsOf(keywords))
    expect(hitsIn(kernel, text), kernel.kind).toEqual([{ position: 7, rule: 399 }]);
});
