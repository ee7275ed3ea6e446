import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tar, zip } from '../../../../fixtures/archives.ts';
import { storedSevenZip } from '../../../../fixtures/compressed/seven-zip-writer.ts';
import { storedLz4, storedXz, storedZstd } from '../../../../fixtures/compressed/writers.ts';
import { expandArchives } from '../../../../src/sources/archive/expansion/expand-archives.ts';
import { CollectingSink, expand, expandPieces } from '../collecting-sink.ts';

const hello = Buffer.from('hello');

/** A tree of archives and the paths and bytes of what lies in it. */
interface Grown {
  readonly name: string;
  readonly bytes: Buffer;
  readonly leaves: readonly (readonly [path: string, text: string])[];
}

const leaf: fc.Arbitrary<Grown> = fc
  .tuple(fc.stringMatching(/^[a-z]{1,12}$/), fc.string({ minLength: 1, maxLength: 3000 }))
  .map(([name, text]) => ({
    name: `${name}.txt`,
    bytes: Buffer.from(`text ${text}`),
    leaves: [['', `text ${text}`] as const],
  }));

function grow(depth: number): fc.Arbitrary<Grown> {
  if (depth === 0) return leaf;
  const children = fc.array(grow(depth - 1), { minLength: 1, maxLength: 4 });
  return fc.oneof(
    leaf,
    fc
      .tuple(
        children,
        fc.constantFrom('stored' as const, 'deflate' as const),
        fc.constantFrom(undefined, 'marked' as const),
      )
      .map(([inner, method, descriptor]) => {
        const inputs = inner.map(({ name, bytes }) => ({
          name,
          bytes,
          method,
          ...(descriptor && method === 'deflate' && { descriptor }),
        }));
        return { name: 'a.zip', bytes: zip(inputs), leaves: prefix(inner) };
      }),
    children.map((inner) => ({ name: 'b.tar', bytes: tar(inner), leaves: prefix(inner) })),
    fc
      .tuple(
        children,
        fc.constantFrom(
          { name: 'c.tgz', compress: gzipSync },
          { name: 'd.txz', compress: storedXz },
          { name: 'e.tzst', compress: storedZstd },
          { name: 'f.tar.lz4', compress: storedLz4 },
        ),
      )
      .map(([inner, { name, compress }]) => ({ name, bytes: compress(tar(inner)), leaves: prefix(inner) })),
    children.map((inner) => {
      const numbered = inner.map((each, i) => ({ ...each, name: `${i}-${each.name}` }));
      const files = Object.fromEntries(numbered.map(({ name, bytes }) => [name, bytes]));
      return { name: 'g.7z', bytes: storedSevenZip(files), leaves: prefix(numbered) };
    }),
  );
}

function prefix(inner: readonly Grown[]): [string, string][] {
  return inner.flatMap(({ name, leaves }) =>
    leaves.map(([path, text]): [string, string] => [`!/${name}${path}`, text]),
  );
}

function read(sink: CollectingSink): string[] {
  return sink.blobs.map(({ provenance, bytes }) => `${provenance.path} ${bytes.toString()}`).sort();
}

test('yields the bytes of every entry of any tree of archives, and nothing else', () => {
  fc.assert(
    fc.property(grow(3), ({ name, bytes, leaves }) => {
      const sink = expand(name, bytes, { depth: 8 });
      expect(sink.problems).toEqual([]);
      expect(read(sink)).toEqual(leaves.map(([path, text]) => `${name}${path} ${text}`).sort());
    }),
    { numRuns: 60 },
  );
});

test('yields the same for pieces of any size as for the whole, held or streamed', () => {
  fc.assert(
    fc.property(
      grow(2),
      fc.array(fc.integer({ min: 1, max: 3000 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(1, 700, 100_000),
      ({ name, bytes }, sizes, heldBytes) => {
        const pieces = expandPieces(name, bytes, sizes, { depth: 8, heldBytes });
        expect(pieces.problems).toEqual([]);
        expect(read(pieces)).toEqual(read(expand(name, bytes, { depth: 8 })));
      },
    ),
    { numRuns: 80 },
  );
});

test('no damage makes it throw or keep silent about what it did not read', () => {
  fc.assert(
    fc.property(
      grow(2),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.boolean(),
      ({ name, bytes }, flips, cut, isStream) => {
        const broken = Buffer.from(bytes.subarray(0, bytes.length - (cut % bytes.length)));
        for (const [at, flip] of flips) broken[at % broken.length] ^= flip;
        const sink = isStream ? expandPieces(name, broken, [1000]) : expand(name, broken);
        expect(sink.blobs.length + sink.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 200 },
  );
});

test('passes ordinary blobs on unchanged', () => {
  const sink = expand('a.txt', hello);
  expect(sink.textOf('a.txt')).toBe('hello');
  expect(sink.problems).toEqual([]);
});

test('passes ordinary streams on unchanged, even short and empty ones', () => {
  expect(
    expandPieces('a.txt', Buffer.alloc(5000, 'ab'), [300, 7]).blobs[0]?.bytes.equals(Buffer.alloc(5000, 'ab')),
  ).toBe(true);
  expect(expandPieces('a.txt', hello, [2]).textOf('a.txt')).toBe('hello');
  expect(expandPieces('a.txt', Buffer.alloc(0), [2]).textOf('a.txt')).toBe('');
});

test('keeps the provenance of a git object, whose path is not known yet', () => {
  const sink = new CollectingSink();
  const provenance = { kind: 'git-object', path: '', objectId: 'abc', objectType: 'blob' } as const;
  expandArchives(sink).blob({ provenance, bytes: zip([{ name: 'in/a.env', bytes: hello }]) });
  expect(sink.blobs.map((blob) => blob.provenance)).toEqual([{ ...provenance, path: '!/in/a.env' }]);
});

test('counts the archives it opened', () => {
  const expanding = expandArchives(new CollectingSink());
  const bytes = zip([{ name: 'a.tgz', bytes: gzipSync(tar([{ name: 'x', bytes: hello }])) }]);
  expanding.blob({ provenance: { kind: 'file', path: 'a.zip' }, bytes });
  expanding.blob({ provenance: { kind: 'file', path: 'a.txt' }, bytes: hello });
  expect(expanding.archiveCount).toBe(3);
});

test('passes problems, skips and notes of the source through', () => {
  const sink = new CollectingSink();
  const expanding = expandArchives(sink);
  expanding.problem({ kind: 'unreadable', where: 'x', detail: 'gone' });
  expanding.skip('ignored');
  expanding.note('by the way');
  expect([sink.complaints, sink.skipped, sink.notes]).toEqual([['unreadable x: gone'], ['ignored'], ['by the way']]);
});

test.each([
  ['logo.psd', 'version https://git-lfs.github.com/spec/v1\noid ', 'Git LFS'],
  ['.env', '\0GITCRYPT\0', 'git-crypt'],
  ['a.pack', 'PACK\0\0\0\x02', 'git pack'],
  ['a.bundle', '# v2 git bundle\n', 'git bundle'],
  ['a.rar', 'Rar!\x1a\x07', 'rar'],
  ['a.rpm', '\xed\xab\xee\xdb\x03', 'rpm'],
  ['a.cab', 'MSCF\0\0\0\0', 'cab'],
  ['a.squashfs', 'hsqs', 'squashfs'],
  ['a.lz', 'LZIP\x01\x0c', 'lzip'],
  ['a.Z', '\x1f\x9d\x90', 'compress'],
  ['a.parquet', 'PAR1\x15', 'parquet'],
])('counts %s, which it does not open, and passes it on', (path, start, name) => {
  const sink = expand(path, Buffer.from(`${start} and so on`, 'latin1'));
  expect(sink.skipped).toEqual([`contents of ${name} files`]);
  expect(sink.blobs).toHaveLength(1);
});

test.each(['a.docx', 'B.ZIP', 'a.tar.gz', 'a.7z', 'a.pdf'])(
  'counts %s whose bytes are no such file, nor text: damaged, or encrypted as a whole',
  (path) => {
    const bytes = Buffer.concat([Buffer.of(0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2), Buffer.alloc(600, 'noise')]);
    const kind = `contents of ${path.split('.').at(-1)?.toLowerCase()} files in an unknown format`;
    for (const sink of [expand(path, bytes), expandPieces(path, bytes, [99])]) {
      expect(sink.skipped).toEqual([kind]);
      expect(sink.paths).toEqual([path]);
    }
    expect(expand('o.tar', tar([{ name: path, bytes }])).skipped).toEqual([kind]);
  },
);

test('does not count what is named like an archive and is text, or of another known format', () => {
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('<html>\r\n\tnot found</html>'),
    zip([{ name: 'a', bytes: hello }]),
  ])
    expect(expand('a.gz', bytes).skipped).toEqual([]);
});

test('does not count text that begins like a format', () => {
  expect(expand('a.md', Buffer.from('PACKAGES\n')).skipped).toEqual([]);
  expect(expand('a.py', Buffer.from('# v2 of it\n')).skipped).toEqual([]);
});

test.each(['BZh9', '](lambda: 1)', '7z is a format', '(a + b)', ']\0\0@\0\0\0\0\0\0\0\0\0 text', 'P*M'])(
  'passes %j on, which only begins a little like a compressed file',
  (start) => {
    const bytes = Buffer.from(`${start}${' and more'.repeat(100)}`);
    const sink = expand('a.txt', bytes);
    expect(sink.paths).toEqual(['a.txt']);
    expect(sink.problems).toEqual([]);
  },
);

test('passes archives beyond the depth limit on unopened, and reports it once', () => {
  const inner = zip([{ name: 'c.txt', bytes: hello }]);
  const bytes = tar([
    { name: 'a.zip', bytes: inner },
    { name: 'b.zip', bytes: inner },
    { name: 'd.txt', bytes: hello },
  ]);
  const sink = expand('o.tar', bytes, { depth: 1 });
  expect(sink.paths).toEqual(['o.tar!/a.zip', 'o.tar!/b.zip', 'o.tar!/d.txt']);
  expect(sink.complaints).toEqual([
    'limit o.tar!/a.zip: archives within archives more than 1 deep (--max-archive-depth) (and 1 more in the same archive)',
  ]);
});

test('a compressed tar is one archive, however deep it lies', () => {
  let chart = gzipSync(tar([{ name: 'values.yaml', bytes: hello }]));
  for (const name of ['c.tgz', 'b.tgz']) chart = gzipSync(tar([{ name, bytes: chart }]));
  expect(expand('a.tgz', chart, { depth: 3 }).paths).toEqual(['a.tgz!/b.tgz!/c.tgz!/values.yaml']);
  expect(expand('a.tgz', chart, { depth: 2 }).complaints).toEqual([
    expect.stringContaining('limit a.tgz!/b.tgz!/c.tgz: archives within archives more than 2 deep'),
  ]);
});

test('opens nothing at depth 0, which is counted and no problem', () => {
  const sink = expand('o.zip', zip([{ name: 'c.txt', bytes: hello }]), { depth: 0 });
  expect(sink.paths).toEqual(['o.zip']);
  expect(sink.problems).toEqual([]);
  expect(sink.skipped).toEqual(['contents of archives (--max-archive-depth 0)']);
});
