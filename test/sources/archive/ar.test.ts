import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ar, tar } from '../../../fixtures/archives.ts';
import { expandArchives } from '../../../src/sources/archive/expansion/expand-archives.ts';
import { CollectingSink, expand } from './collecting-sink.ts';

const hello = Buffer.from('hello');
const world = Buffer.from('wide world');

test.each(['gnu', 'bsd'] as const)('reads an archive as %s writes it, long names too', (manner) => {
  const long = 'a-name-of-more-than-sixteen-bytes.o';
  const sink = expand(
    'lib.a',
    ar(
      [
        { name: 'a.o', bytes: hello },
        { name: long, bytes: world },
        { name: 'empty.o', bytes: Buffer.alloc(0) },
      ],
      manner,
    ),
  );
  expect(sink.textOf('lib.a!/a.o')).toBe('hello');
  expect(sink.textOf(`lib.a!/${long}`)).toBe('wide world');
  expect(sink.problems).toEqual([]);
});

test('an entry whose long name has no end keeps the one that leads to the table of names', () => {
  const bytes = ar([{ name: 'a-name-of-more-than-sixteen-bytes.o', bytes: hello }], 'gnu');
  bytes.write('.o', bytes.indexOf('/\n'), 'latin1');
  expect(expand('lib.a', bytes).paths).toEqual(['lib.a!//0']);
});

test('opens what a Debian package holds', () => {
  const data = gzipSync(tar([{ name: './etc/shop.conf', bytes: hello }]));
  const sink = expand(
    'shop.deb',
    ar([
      { name: 'debian-binary', bytes: Buffer.from('2.0\n') },
      { name: 'data.tar.gz', bytes: data },
    ]),
  );
  expect(sink.paths).toEqual(['shop.deb!/debian-binary', 'shop.deb!/data.tar.gz!/./etc/shop.conf']);
});

test('reads the same in pieces of any size', () => {
  const bytes = ar([
    { name: 'odd', bytes: hello },
    { name: 'a-name-of-more-than-sixteen-bytes', bytes: world },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: bytes.length }), (pieceBytes) => {
      const sink = new CollectingSink();
      const stream = expandArchives(sink).stream({ kind: 'file', path: 'a' });
      for (let at = 0; at < bytes.length; at += pieceBytes) stream.write(bytes.subarray(at, at + pieceBytes));
      stream.end();
      expect(sink.blobs.map(({ bytes: content }) => content.toString())).toEqual(['hello', 'wide world']);
    }),
  );
});

test('an archive that ends in the middle, or has a damaged header, is a problem, and its bytes are passed on', () => {
  const bytes = ar([
    { name: 'a', bytes: hello },
    { name: 'b', bytes: world },
  ]);
  for (let length = 9; length < bytes.length; length++) {
    // Nothing is missing between the two entries.
    if (length === 8 + 60 + 5 || length === 8 + 60 + 6) continue;
    const sink = expand('x.a', bytes.subarray(0, length));
    expect(sink.problems.map(({ detail }) => detail)).toEqual(['ends in the middle']);
  }
  const damaged = Buffer.from(bytes);
  damaged.write('x', 8 + 48);
  const sink = expand('x.a', damaged);
  expect(sink.problems.map(({ detail }) => detail)).toEqual(['a header is damaged']);
  expect(sink.textOf('x.a')).toContain('wide world');
});
