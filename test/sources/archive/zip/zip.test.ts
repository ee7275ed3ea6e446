import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zip, type ZipInput } from '../../../../fixtures/archives.ts';
import { plainBzip2 } from '../../../../fixtures/compressed/bzip2-writer.ts';
import { bytesOf, contentOf } from '../../../../fixtures/compressed/contents.ts';
import { lzmaVectors } from '../../../../fixtures/compressed/lzma-vectors.ts';
import { storedXz, storedZstd } from '../../../../fixtures/compressed/writers.ts';
import { expand, expandPieces } from '../collecting-sink.ts';

const hello = Buffer.from('hello hello hello hello');
const world = Buffer.from('world world world world');
const two: readonly ZipInput[] = [
  { name: 'a.txt', bytes: hello },
  { name: 'in/b.txt', bytes: world, method: 'stored' },
];
const both = ['o.zip!/a.txt', 'o.zip!/in/b.txt'];

test('reads deflated and stored entries', () => {
  const sink = expand('o.zip', zip(two));
  expect(sink.paths).toEqual(both);
  expect(sink.textOf('o.zip!/a.txt')).toBe(hello.toString());
  expect(sink.textOf('o.zip!/in/b.txt')).toBe(world.toString());
});

test('reads a zip from another writer', () => {
  const sink = expand('o.zip', zipSync({ 'a.txt': hello, in: { 'b.txt': world } }));
  expect(sink.paths).toEqual(both);
  expect(sink.problems).toEqual([]);
});

test('recognises a zip whatever its name', () => {
  expect(expand('', zip(two)).paths).toEqual(['!/a.txt', '!/in/b.txt']);
});

test('reads zip64 sizes and offsets', () => {
  const bytes = zip(two.map((entry) => ({ ...entry, isWide: true })));
  for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
    expect(sink.paths).toEqual(both);
    expect(sink.problems).toEqual([]);
  }
});

test.each(['marked', 'bare', 'wide'] as const)('reads entries whose sizes follow them (%s)', (descriptor) => {
  const bytes = zip([
    { name: 'a.txt', bytes: hello, descriptor },
    { name: 'in/b.txt', bytes: world, descriptor },
  ]);
  for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
    expect(sink.paths).toEqual(both);
    expect(sink.problems).toEqual([]);
  }
});

test('reads past a comment that looks like the end record', () => {
  expect(expand('o.zip', zip(two, { comment: 'PK\u0005\u0006 is not it' })).paths).toEqual([...both, 'o.zip']);
});

test('reads a zip appended to a program, and the program', () => {
  const program = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(3000, 'code ')]);
  const sink = expand('setup.exe', Buffer.concat([program, zip(two)]));
  expect(sink.paths).toEqual(['setup.exe!/a.txt', 'setup.exe!/in/b.txt', 'setup.exe']);
  expect(sink.blobs[2]?.bytes.equals(program)).toBe(true);
  expect(sink.problems).toEqual([]);
});

test("reads a zip appended to any file with a zip's name", () => {
  const bytes = Buffer.concat([Buffer.from('whatever'), zip(two)]);
  expect(expand('o.pyz', bytes).paths).toContain('o.pyz!/a.txt');
  expect(expand('o.txt', bytes).paths).toEqual(['o.txt']);
});

test('reads past stored entries whose sizes follow them', () => {
  const bytes = zip([
    { name: 'empty', bytes: Buffer.alloc(0), method: 'stored', descriptor: 'marked' },
    { name: 'full', bytes: hello, method: 'stored', descriptor: 'marked' },
    { name: 'b.txt', bytes: world },
  ]);
  const whole = expand('o.zip', bytes);
  expect(whole.paths).toEqual(['o.zip!/full', 'o.zip!/b.txt']);
  expect(whole.problems).toEqual([]);
  const pieces = expandPieces('o.zip', bytes, [5000]);
  expect(pieces.paths).toEqual(['o.zip!/b.txt', 'o.zip']);
  expect(pieces.complaints).toHaveLength(1);
});

test('an empty zip is no problem', () => {
  const sink = expand('o.zip', zip([]));
  expect(sink.problems).toEqual([]);
  expect(sink.paths).toEqual([]);
});

test('reports encrypted entries, reads the others, and passes the bytes on', () => {
  const bytes = zip([
    { name: 'secret', bytes: hello, flags: 1 },
    { name: 'also', bytes: hello, flags: 1 },
    { name: 'b.txt', bytes: world },
  ]);
  for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
    expect(sink.complaints).toEqual(['unreadable o.zip!/secret: encrypted (and 1 more in the same archive)']);
    expect(sink.textOf('o.zip!/b.txt')).toBe(world.toString());
    expect(sink.paths).toContain('o.zip');
  }
});

const lzmaFile = bytesOf(lzmaVectors[0]);
const methods: readonly (ZipInput & { readonly title: string })[] = [
  { title: 'bzip2', name: 'x', bytes: hello, methodNumber: 12, data: plainBzip2(hello) },
  { title: 'zstd', name: 'x', bytes: hello, methodNumber: 93, data: storedZstd(hello) },
  { title: 'xz', name: 'x', bytes: hello, methodNumber: 95, data: storedXz(hello) },
  {
    title: 'lzma',
    name: 'x',
    bytes: contentOf('short'),
    methodNumber: 14,
    flags: 2,
    data: Buffer.concat([Buffer.of(9, 20, 5, 0), lzmaFile.subarray(0, 5), lzmaFile.subarray(13)]),
  },
];

test.each(methods)('reads entries compressed by $title', (entry) => {
  for (const descriptor of [undefined, 'marked', 'bare', 'wide'] as const) {
    const bytes = zip([
      { ...entry, ...(descriptor && { descriptor }) },
      { name: 'b.txt', bytes: world },
    ]);
    for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
      expect(sink.problems).toEqual([]);
      expect(sink.paths).toEqual(['o.zip!/x', 'o.zip!/b.txt']);
      expect(sink.textOf('o.zip!/x')).toBe(Buffer.from(entry.bytes).toString());
    }
  }
});

test.each(methods)('goes on after damaged or cut data compressed by $title', (entry) => {
  const data = Buffer.from(entry.data ?? []);
  const damaged = Buffer.from(data);
  damaged[20] ^= 0x55;
  for (const broken of [damaged, data.subarray(0, data.length - 20)]) {
    const bytes = zip([
      { ...entry, data: broken },
      { name: 'b.txt', bytes: world },
    ]);
    for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
      expect(sink.complaints).toEqual([expect.stringMatching(/^broken-archive o\.zip!\/x: /)]);
      expect(sink.textOf('o.zip!/b.txt')).toBe(world.toString());
    }
  }
});

test('names a compression method it does not support', () => {
  const sink = expand(
    'o.zip',
    zip([
      { name: 'x', bytes: hello, methodNumber: 98 },
      { name: 'y', bytes: hello, methodNumber: 77 },
      { name: 'b.txt', bytes: world },
    ]),
  );
  expect(sink.complaints).toEqual([
    'unreadable o.zip!/x: compressed by PPMd, which is not read',
    'unreadable o.zip!/y: compressed by an unknown method',
  ]);
  expect(sink.textOf('o.zip!/b.txt')).toBe(world.toString());
});

test('scans an entry even if its checksum is wrong', () => {
  const bytes = zip([
    { name: 'a.txt', bytes: hello, crc: 1 },
    { name: 'b.txt', bytes: world, method: 'stored', crc: 1 },
  ]);
  for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
    expect(sink.complaints).toEqual([
      'broken-archive o.zip!/a.txt: its checksum is wrong (and 1 more in the same archive)',
    ]);
    expect(sink.textOf('o.zip!/a.txt')).toBe(hello.toString());
    expect(sink.textOf('o.zip!/b.txt')).toBe(world.toString());
  }
});

test('uses names only as labels: duplicate, climbing, absolute, with backslashes and control characters', () => {
  const names = ['a', 'a', '../../up', '/root', 'win\\dir\\f', 'bell\u0007\nline'];
  const sink = expand('o.zip', zip(names.map((name) => ({ name, bytes: hello }))));
  expect(sink.paths).toEqual(
    ['a', 'a', '../../up', '/root', 'win/dir/f', 'bell\ufffd\ufffdline'].map((name) => `o.zip!/${name}`),
  );
});

test('reads names as UTF-8 or else as code page 437', () => {
  const sink = expand(
    'o.zip',
    zip([
      { name: 'schlüssel', bytes: hello },
      { name: Buffer.from([0x81, 0x9b]), bytes: hello },
    ]),
  );
  expect(sink.paths).toEqual(['o.zip!/schlüssel', 'o.zip!/ü¢']);
});

test('truncates an endless name', () => {
  const [path = ''] = expand('o.zip', zip([{ name: 'n'.repeat(60_000), bytes: hello }])).paths;
  expect(path.length).toBeLessThan(1100);
});

test('reads what there is of a truncated zip, and reports it once', () => {
  const whole = zip([...two, { name: 'c.txt', bytes: Buffer.alloc(90_000, 'cut here ') }]);
  for (const cut of [10, 60, 200]) {
    const sink = expand('o.zip', whole.subarray(0, whole.length - cut));
    expect(sink.problems).toHaveLength(1);
    expect(sink.problems[0]?.kind).toBe('broken-archive');
    expect(sink.paths).toEqual([...both, 'o.zip!/c.txt', 'o.zip']);
  }
});

test('goes on after a damaged entry', () => {
  const bytes = zip([
    { name: 'a.txt', bytes: Buffer.alloc(5000, 'ab12') },
    { name: 'b.txt', bytes: world },
  ]);
  bytes.fill(0xff, 36, 40);
  for (const sink of [expand('o.zip', bytes), expandPieces('o.zip', bytes, [50])]) {
    expect(sink.complaints).toHaveLength(1);
    expect(sink.textOf('o.zip!/b.txt')).toBe(world.toString());
  }
});

test('goes on after a damaged header when read in pieces', () => {
  const bytes = zip([
    { name: 'a.txt', bytes: hello },
    { name: 'x.txt', bytes: hello },
    { name: 'b.txt', bytes: world },
  ]);
  bytes[bytes.indexOf('x.txt') - 30] = 0;
  const sink = expandPieces('o.zip', bytes, [50]);
  expect(sink.complaints).toHaveLength(1);
  expect(sink.textOf('o.zip!/a.txt')).toBe(hello.toString());
  expect(sink.textOf('o.zip!/b.txt')).toBe(world.toString());
});

test('a file that only begins like a zip is passed on, with a problem', () => {
  const bytes = Buffer.from('PK\u0003\u0004 and then only prose, of which there is a little more here');
  const sink = expand('notes.txt', bytes);
  expect(sink.paths).toEqual(['notes.txt']);
  expect(sink.problems[0]?.kind).toBe('broken-archive');
});
