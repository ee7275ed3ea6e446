import { expect, test } from 'vitest';
import { zip, type ZipInput } from '../../../../fixtures/archives.ts';
import { expand, expandPieces } from '../collecting-sink.ts';

const two: readonly ZipInput[] = [
  { name: 'a.txt', bytes: Buffer.from('hello hello hello hello') },
  { name: 'in/b.txt', bytes: Buffer.from('world world world world'), method: 'stored' },
];
const both = ['o.zip!/a.txt', 'o.zip!/in/b.txt'];

/** Where the entries of the directory begin. */
function directoryHeaders(bytes: Buffer): readonly number[] {
  const starts: number[] = [];
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1)) starts.push(at);
  return starts;
}

test('passes on the comment, and what follows the end', () => {
  const commented = zip(two, { comment: 'a comment' });
  for (const bytes of [commented, Buffer.concat([zip(two), Buffer.from('a comment')])])
    for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
      expect(sink.paths).toEqual([...both, 'o.zip']);
      expect(sink.textOf('o.zip')).toBe('a comment');
      expect(sink.problems).toEqual([]);
    }
});

test('passes on the comments of entries', () => {
  const bytes = zip(two);
  const [, second] = directoryHeaders(bytes);
  const commented = Buffer.concat([bytes.subarray(0, second), Buffer.from('a comment'), bytes.subarray(second)]);
  const end = commented.lastIndexOf('PK\u0005\u0006');
  commented.writeUInt32LE(commented.readUInt32LE(end + 12) + 9, end + 12);
  commented.writeUInt16LE(9, (directoryHeaders(commented)[0] ?? 0) + 32);
  const sink = expand('o.zip', commented);
  expect(sink.paths).toEqual([...both, 'o.zip']);
  expect(sink.textOf('o.zip')).toContain('a comment');
});

test.each([0, 1, 2])('reads file %i, which the directory no longer lists', (gone) => {
  const inputs = [{ descriptor: 'marked' }, {}, { descriptor: 'bare' }] as const;
  const bytes = zip(
    inputs.map((descriptor, i) => ({ name: `${i}.txt`, bytes: Buffer.from(`text ${i}`), ...descriptor })),
  );
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  const starts = [...directoryHeaders(bytes), end];
  const [from = 0, to = 0] = starts.slice(gone);
  const left = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  left.writeUInt16LE(2, end - (to - from) + 10);
  left.writeUInt32LE(bytes.readUInt32LE(end + 12) - (to - from), end - (to - from) + 12);
  const sink = expand('o.zip', left);
  expect(sink.paths.toSorted()).toEqual(['o.zip!/0.txt', 'o.zip!/1.txt', 'o.zip!/2.txt']);
  expect(sink.textOf(`o.zip!/${gone}.txt`)).toBe(`text ${gone}`);
  expect(sink.problems).toEqual([]);
});

test('reads files beyond the number that the end record has', () => {
  const bytes = zip(two);
  bytes.writeUInt16LE(1, bytes.lastIndexOf('PK\u0005\u0006') + 10);
  expect(expand('o.zip', bytes).paths).toEqual(both);
});

test('reads one zip behind another', () => {
  const bytes = Buffer.concat(two.map((input) => zip([input])));
  for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])])
    expect(sink.paths.toSorted()).toEqual(both);
});

test('a directory without its end is told where a zip comes in pieces, too', () => {
  const bytes = zip(two);
  const [first = 0] = directoryHeaders(bytes);
  const sink = expandPieces('o.zip', bytes.subarray(0, first + 60), [50]);
  expect(sink.paths).toEqual([...both, 'o.zip']);
  expect(sink.complaints).toEqual(['broken-archive o.zip: ends in the middle']);
});

test('an end record that knows of no file hides none, nor the program before it', () => {
  const bytes = zip(two);
  bytes.fill(0, bytes.lastIndexOf('PK\u0005\u0006') + 8);
  expect(expand('o.zip', bytes).paths).toEqual(both);
  const script = Buffer.from('#!/bin/sh\necho hello\n');
  expect(expand('o.sh', Buffer.concat([script, zip([])])).textOf('o.sh')).toBe(script.toString());
});
