import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tar, zip } from '../../../fixtures/archives.ts';
import { expandArchives } from '../../../src/sources/archive/expansion/expand-archives.ts';
import { defaultArchiveLimits, formatSize, type ArchiveLimits } from '../../../src/sources/archive/expansion/limits.ts';
import { CollectingSink, expand } from './collecting-sink.ts';

const mebibyte = 1024 * 1024;
const hello = Buffer.from('hello');

/** What comes out, streams counted but not kept. */
function explode(path: string, bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): CollectingSink {
  const sink = new CollectingSink();
  sink.keepsStreams = false;
  expandArchives(sink, limits).blob({ provenance: { kind: 'file', path }, bytes });
  return sink;
}

/** Gzip of so many MiB of zeros, of which no more than one is ever held. */
function zeros(mebibytes: number): Buffer {
  const member = gzipSync(Buffer.alloc(mebibyte));
  return Buffer.concat(Array.from({ length: mebibytes }, () => member));
}

test('stops in a gzip of ten gigabytes of zeros', () => {
  const sink = explode('o.gz', zeros(10_000));
  expect(sink.complaints).toEqual(['limit o.gz: more than 1 GiB after inflating (--max-archive-size)']);
  expect(sink.streamed).toBeLessThanOrEqual(defaultArchiveLimits.inflatedBytes);
});

test('stops if a stream grows as only bombs do, and scans the rest', () => {
  const bomb = gzipSync(Buffer.alloc(100 * mebibyte));
  const sink = explode(
    'o.tar',
    tar([
      { name: 'before', bytes: hello },
      { name: 'bomb.gz', bytes: bomb },
      { name: 'after', bytes: hello },
    ]),
  );
  expect(sink.paths).toEqual(['o.tar!/before', 'o.tar!/bomb.gz!/bomb', 'o.tar!/bomb.gz', 'o.tar!/after']);
  expect(sink.complaints).toEqual(['limit o.tar!/bomb.gz: more than 200 times its size after inflating, as bombs are']);
  expect(sink.streamed).toBeLessThanOrEqual(defaultArchiveLimits.ratioFreeBytes);
});

test('stops in zips of zips of zips', () => {
  let bytes = deflated(Buffer.alloc(4 * mebibyte));
  for (let level = 0; level < 5; level++) bytes = deflated(bytes);
  const sink = explode('42.zip', bytes, { depth: 10 });
  expect(sink.complaints).toHaveLength(1);
  expect(sink.complaints[0]).toContain('more than 200 times its size after inflating');
  const shallow = explode('42.zip', bytes);
  expect(shallow.complaints).toHaveLength(1);
  expect(shallow.complaints[0]).toContain('--max-archive-depth');
});

function deflated(bytes: Buffer): Buffer {
  return zip(Array.from({ length: 8 }, (_, i) => ({ name: `${i}.zip`, bytes })));
}

/**
 * One kernel of compressed zeros, and a directory in which a hundred entries lie over each other, all ending with it.
 */
function overlapping(): Buffer {
  const one = zip([{ name: 'kernel', bytes: Buffer.alloc(8 * mebibyte) }]);
  const end = one.length - 22;
  const directoryStart = one.readUInt32LE(one.length - 6);
  const header = one.subarray(directoryStart, end);
  const record = Buffer.from(one.subarray(end));
  record.writeUInt16LE(100, 8);
  record.writeUInt16LE(100, 10);
  record.writeUInt32LE(header.length * 100, 12);
  return Buffer.concat([one.subarray(0, directoryStart), ...Array.from({ length: 100 }, () => header), record]);
}

test('reads bytes shared by many entries once', () => {
  const sink = explode('o.zip', overlapping());
  expect(sink.paths).toEqual(['o.zip!/kernel', 'o.zip']);
  expect(sink.complaints).toEqual([
    'broken-archive o.zip: its directory is missing, damaged or points at entries that overlap',
  ]);
});

test('stops in a gzip that contains itself', () => {
  const sink = explode('quine.gz', quine());
  expect(sink.paths.at(-1)).toContain('!/');
  expect(sink.complaints).toHaveLength(1);
  expect(sink.complaints[0]).toMatch(/^limit .*--max-archive-depth/);
});

/** Not a true quine, but as deep as any reader cares to look. */
function quine(): Buffer {
  let bytes = gzipSync(hello);
  for (let level = 0; level < 200; level++) bytes = gzipSync(bytes);
  return bytes;
}

test('stops at the limit of entries', () => {
  const bytes = zip(Array.from({ length: 30 }, (_, i) => ({ name: `${i}`, bytes: hello })));
  const sink = expand('o.zip', bytes, { entries: 20 });
  expect(sink.paths).toHaveLength(21);
  expect(sink.complaints[0]).toMatch(/^limit o\.zip: more than 20 entries/);
});

test('a declared size of exabytes takes no memory', () => {
  const data = deflateRawSync(hello);
  const bytes = zip([{ name: 'a', bytes: hello, isWide: true }]);
  const directory =
    bytes.readUInt32LE(bytes.length - 6) === 0xffffffff ? bytes.lastIndexOf(Buffer.of(0x50, 0x4b, 1, 2)) : -1;
  bytes.writeBigUInt64LE(2n ** 62n, directory + 46 + 1 + 4);
  const sink = explode('o.zip', bytes);
  expect(data.length).toBeLessThan(100);
  expect(crc32(sink.blobs[0]?.bytes ?? '')).toBe(crc32(hello));
  expect(sink.complaints[0]).toContain('broken-archive');
});

test.each([
  [1, '1 bytes'],
  [1536, '1.5 KiB'],
  [1024 ** 3, '1 GiB'],
  [5 * 1024 ** 4, '5120 GiB'],
])('writes %d as a size', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text);
});
