import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tar } from '../../../fixtures/archives.ts';
import { bzip2Vectors } from '../../../fixtures/compressed/bzip2-vectors.ts';
import { plainBzip2 } from '../../../fixtures/compressed/bzip2-writer.ts';
import { bytesOf, contentOf, type Vector } from '../../../fixtures/compressed/contents.ts';
import { lz4Vectors } from '../../../fixtures/compressed/lz4-vectors.ts';
import { lzmaVectors } from '../../../fixtures/compressed/lzma-vectors.ts';
import { skippable, storedLz4, storedXz, storedZstd } from '../../../fixtures/compressed/writers.ts';
import { xzVectors } from '../../../fixtures/compressed/xz-vectors.ts';
import { zstdVectors } from '../../../fixtures/compressed/zstd-vectors.ts';
import { type CollectingSink, expand, expandPieces } from './collecting-sink.ts';

const formats = [
  { name: 'bzip2', extension: 'bz2', vectors: bzip2Vectors, write: plainBzip2 },
  { name: 'xz', extension: 'xz', vectors: xzVectors, write: storedXz },
  { name: 'zstd', extension: 'zst', vectors: zstdVectors, write: storedZstd },
  { name: 'lz4', extension: 'lz4', vectors: lz4Vectors, write: storedLz4 },
  { name: 'lzma', extension: 'lzma', vectors: lzmaVectors, write: undefined },
] as const;
const vectors = formats.flatMap(({ name, extension, vectors: own }) =>
  own.map((vector) => ({ title: `${vector.command} (${vector.content})`, name, path: `x.${extension}`, vector })),
);
const writers = formats.flatMap(({ name, extension, write }) => (write ? [{ name, extension, write }] : []));
const summed = writers.filter(({ name }) => name === 'xz' || name === 'bzip2');
const text = Buffer.from('hello hello hello hello');

function contentIn(sink: CollectingSink): Buffer {
  return sink.blobs.find(({ provenance }) => provenance.path.endsWith('!/x'))?.bytes ?? Buffer.alloc(0);
}

test.each(vectors)('restores what was compressed by $title', ({ path, vector }) => {
  const sink = expand(path, bytesOf(vector));
  expect(sink.problems).toEqual([]);
  expect(contentIn(sink).equals(contentOf(vector.content))).toBe(true);
  expect(sink.paths).toEqual(vector.content === 'empty' ? [] : [`${path}!/x`]);
});

test('gives the same for pieces of any size, held or streamed', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...vectors),
      fc.array(fc.integer({ min: 1, max: 600 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 700, 1_000_000),
      ({ path, vector }, sizes, heldBytes) => {
        const sink = expandPieces(path, bytesOf(vector), sizes, { heldBytes });
        expect(sink.problems).toEqual([]);
        expect(contentIn(sink).equals(contentOf(vector.content))).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

const short = vectors.filter(({ vector }) => vector.content === 'short');

test.each(short)('reports wherever $title is cut off, and gives the start', ({ path, vector }) => {
  const whole = bytesOf(vector);
  const content = contentOf(vector.content);
  for (let length = 18; length < whole.length; length++) {
    const sink = expand(path, whole.subarray(0, length));
    expect(sink.complaints).toEqual([expect.stringMatching(/^broken-archive x\.\w+: /)]);
    expect(sink.paths.at(-1)).toBe(path);
    const start = contentIn(sink);
    expect(start.equals(content.subarray(0, start.length))).toBe(true);
  }
});

test('no damage makes it throw, hang or keep silent', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...vectors.filter(({ vector }) => vector.content !== 'empty')),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      ({ path, vector }, flips, isStream) => {
        const broken = bytesOf(vector);
        for (const [at, flip] of flips) broken[at % broken.length] ^= flip;
        const sink = isStream ? expandPieces(path, broken, [100]) : expand(path, broken);
        const isSame = contentIn(sink).equals(contentOf(vector.content));
        // The `.lzma` format has no checksum, and others can do without.
        const isUnsummed = path === 'x.lzma' || /no(?:ne|-check|-frame-crc)|lz4 -l/.test(vector.command);
        expect(isSame || sink.problems.length > 0 || sink.paths.includes(path) || isUnsummed).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test.each(writers)('reads all streams of $name as one file', ({ extension, write }) => {
  const bytes = Buffer.concat([write(text), write(Buffer.alloc(0)), write(text)]);
  for (const sink of [expand(`x.${extension}`, bytes), expandPieces(`x.${extension}`, bytes, [7])]) {
    expect(sink.problems).toEqual([]);
    expect(sink.blobs.map((blob) => blob.bytes.toString())).toEqual([`${text}${text}`]);
  }
});

test('reads past the padding between and behind streams of xz', () => {
  const bytes = Buffer.concat([storedXz(text), Buffer.alloc(8), storedXz(text), Buffer.alloc(400)]);
  for (const sink of [expand('x.xz', bytes), expandPieces('x.xz', bytes, [7])]) {
    expect(sink.problems).toEqual([]);
    expect(sink.textOf('x.xz!/x')).toBe(`${text}${text}`);
    expect(sink.paths).toHaveLength(1);
  }
});

test.each(writers)('passes the bytes on if something else follows $name', ({ extension, write }) => {
  const bytes = Buffer.concat([write(text), Buffer.from('KEY=value')]);
  for (const sink of [expand(`x.${extension}`, bytes), expandPieces(`x.${extension}`, bytes, [7])]) {
    expect(sink.paths).toEqual([`x.${extension}!/x`, `x.${extension}`]);
    expect(sink.problems).toEqual([]);
  }
});

test.each([
  ['bz2', 'tbz2'],
  ['bz2', 'tbz'],
  ['xz', 'txz'],
  ['xz', 'tar.xz'],
  ['zst', 'tzst'],
  ['lz4', 'tar.lz4'],
])('omits the name of a tar in %s, and names anything else after the file (%s)', (format, extension) => {
  const write = formats.find((each) => each.extension === format)?.write ?? storedXz;
  expect(expand(`a.${extension}`, write(tar([{ name: 'file', bytes: text }]))).paths).toEqual([`a.${extension}!/file`]);
  expect(expand(`d/a.${extension}`, write(text)).paths).toEqual([`d/a.${extension}!/a.tar`]);
  expect(expand('', write(text)).paths).toEqual(['!/content']);
});

test('reads past frames of zstd and lz4 that hold no content', () => {
  const about = skippable(Buffer.from('about it'));
  const empty = skippable(Buffer.alloc(0));
  for (const bytes of [
    [about, storedZstd(text), empty],
    [storedLz4(text), about, empty, storedLz4(text)],
  ].map((parts) => Buffer.concat(parts))) {
    for (const sink of [expand('x', bytes), expandPieces('x', bytes, [7])]) {
      expect(sink.problems).toEqual([]);
      expect(sink.paths).toEqual(['x!/x']);
    }
  }
});

test('says that a dictionary is missing', () => {
  const zstd = storedZstd(text);
  zstd[4] |= 1;
  // Flags with a dictionary, and the checksum of the head that has its id.
  const lz4 = Buffer.concat([storedLz4(text).subarray(0, 4), Buffer.of(0x61, 0x40, 7, 0, 0, 0, 0xe3), text]);
  for (const bytes of [Buffer.concat([zstd.subarray(0, 6), Buffer.of(7), zstd.subarray(6)]), lz4]) {
    const sink = expand('x', bytes);
    expect(sink.complaints).toEqual(['unreadable x: compressed with a dictionary, which is not there']);
    expect(sink.paths).toEqual(['x']);
  }
});

test.each(summed)('scans content of $name even if its checksum is wrong', ({ extension, write }) => {
  const bytes = write(text);
  // The checksum of the block of xz is in front of the index and the footer, and that of bzip2 behind a mark.
  const at = extension === 'xz' ? bytes.length - 12 - 12 - 1 : 10;
  bytes[at] ^= 1;
  const sink = expand(`x.${extension}`, bytes);
  expect(sink.complaints).toEqual([expect.stringContaining(`broken-archive x.${extension}: its checksum is wrong`)]);
  expect(sink.textOf(`x.${extension}!/x`)).toBe(text.toString());
});

test('stops at the limit of decoded bytes', () => {
  for (const { path, vector } of vectors.filter((each: { vector: Vector }) => each.vector.content === 'long')) {
    const sink = expand(path, bytesOf(vector), { inflatedBytes: 100_000 });
    expect(sink.complaints).toEqual([`limit ${path}: more than 97.7 KiB after inflating (--max-archive-size)`]);
    const dense = expand(path, bytesOf(vector), { ratioFreeBytes: 100_000, ratio: 50 });
    expect(dense.complaints).toEqual([`limit ${path}: more than 50 times its size after inflating, as bombs are`]);
  }
});

test('says what repeats bytes from further back than memory reaches', () => {
  for (const { path, vector } of vectors.filter((each: { vector: Vector }) => each.vector.content === 'wide')) {
    const sink = expand(path, bytesOf(vector), { memoryBytes: 4096 });
    expect(sink.complaints).toEqual([`limit ${path}: repeats bytes from further back than are kept (128 MiB at most)`]);
    expect(sink.paths).toEqual([`${path}!/x`, path]);
    expect(contentIn(sink).equals(contentOf('wide').subarray(0, contentIn(sink).length))).toBe(true);
  }
});
