import { expect, test } from 'vitest';
import { propertyList } from '../../../fixtures/documents/property-list.ts';
import { githubToken, password } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { hexadecimal } from '../../../src/rule/pattern.ts';
import { grow, sample } from '../../../src/rule/sample.ts';
import { expand, expandPieces } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

test('secrets of a property list are found by their keys', async () => {
  const key = grow(sample`${hexadecimal(32)}`, 1);
  const folder = newTree({
    'Info.plist': propertyList({ DATADOG_API_KEY: key, Database: { user: 'ada', DB_PASSWORD: `${password()}ü` } }),
  });
  const { findings, problems } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(problems).toEqual([]);
  expect(findings.map(({ ruleId, secret }) => [ruleId, secret])).toEqual([
    ['datadog-api-key', key],
    ['generic-password', `${password()}ü`],
  ]);
  expect(findings[0].occurrences[0].path).toBe(`${folder}/Info.plist!/text`);
});

test('texts are shown with the keys of their dictionaries, in order, whatever else there is', () => {
  const bytes = propertyList({
    name: 'a shop',
    tokens: ['one', 'zwölf', ['three']],
    port: 80,
    nested: [{ key: `it's "both"` }],
    data: Buffer.from('text'),
    image: Buffer.of(0, 1, 2, 200),
    long: 'x'.repeat(300),
  });
  const sink = expand('a.plist', bytes);
  expect(sink.paths).toEqual(['a.plist!/text', 'a.plist']);
  expect(sink.textOf('a.plist!/text')).toBe(
    [
      `name = 'a shop'`,
      `tokens = 'one'`,
      `tokens = 'zwölf'`,
      `tokens = 'three'`,
      `it's "both"`,
      `data = 'text'`,
      `long = '${'x'.repeat(300)}'`,
      '',
    ].join('\n'),
  );
  expect(expandPieces('a.plist', bytes, [50]).paths).toEqual(['a.plist', 'a.plist!/text']);
});

test('a damaged property list does no harm and is told', () => {
  const bytes = propertyList({ token: githubToken(), list: ['a', { b: 'c' }] });
  expectNoHarm('a.plist', bytes);
  expect(expand('a.plist', bytes.subarray(0, -40)).problems).toMatchObject([{ kind: 'broken-archive' }]);
});

test('a property list that uses the same text again and again, or holds itself, is read to an end', () => {
  const text = 'y'.repeat(60_000);
  const many = propertyList({ text, list: Array.from({ length: 2000 }, () => '') });
  // Each reference of the list, which is the last object with 2,000 parts, is turned into one to the long text.
  const list = many.indexOf(Buffer.of(0xaf, 0x11, 0x07, 0xd0)) + 4;
  for (let index = 0; index < 2000; index++) many.writeUInt16BE(3, list + 2 * index);
  const sink = expand('a.plist', many);
  expect(Buffer.byteLength(sink.textOf('a.plist!/text') ?? '')).toBeLessThan(3_000_000);
  expect(sink.problems).toMatchObject([{ kind: 'limit' }]);
  const own = propertyList([['a']]);
  own.writeUInt16BE(0, own.indexOf(Buffer.of(0xa1, 0, 2)) + 1);
  expect(expand('b.plist', own).problems).toEqual([]);
});
