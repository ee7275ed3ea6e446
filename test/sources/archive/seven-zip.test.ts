import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tar } from '../../../fixtures/archives.ts';
import { contentOf } from '../../../fixtures/compressed/contents.ts';
import { encryptedSevenZips, sevenZipFiles, sevenZipVectors } from '../../../fixtures/compressed/seven-zip-vectors.ts';
import { storedSevenZip } from '../../../fixtures/compressed/seven-zip-writer.ts';
import { type CollectingSink, expand, expandPieces } from './collecting-sink.ts';

const hello = Buffer.from('hello hello hello hello');
const world = Buffer.from('world world world world');
const files = Object.entries(sevenZipFiles).filter(([, content]) => content !== 'empty');
const paths = files.map(([name]) => `o.7z!/${name}`).sort();

function expectAll(sink: CollectingSink): void {
  expect(sink.problems).toEqual([]);
  expect(sink.paths.sort()).toEqual(paths);
  for (const [name, content] of files) expect(sink.textOf(`o.7z!/${name}`)).toBe(contentOf(content).toString());
}

test.each(sevenZipVectors)('reads what was packed by $command', ({ base64 }) => {
  const bytes = Buffer.from(base64, 'base64');
  expectAll(expand('o.7z', bytes));
  expectAll(expandPieces('o.7z', bytes, [50]));
  expectAll(expand('o.7z', bytes, { heldBytes: 700 }));
});

test.each([
  [encryptedSevenZips[0], 'unreadable o.7z!/in/mixed: encrypted'],
  [encryptedSevenZips[1], 'unreadable o.7z: its directory is encrypted'],
])('reports what is encrypted, and passes the bytes on', (vector, complaint) => {
  const bytes = Buffer.from(vector?.base64 ?? '', 'base64');
  for (const sink of [expand('o.7z', bytes), expandPieces('o.7z', bytes, [50])]) {
    expect(sink.complaints).toEqual([expect.stringContaining(complaint)]);
    expect(sink.blobs.map((blob) => blob.bytes.equals(bytes))).toEqual([true]);
  }
});

test('reads stored files, and archives among them', () => {
  const inner = storedSevenZip({ 'deep/a.txt': hello });
  const bytes = storedSevenZip({ 'a.txt': hello, 'in.7z': inner, 'b.tar': tar([{ name: 'c', bytes: world }]) });
  for (const sink of [expand('o.7z', bytes), expandPieces('o.7z', bytes, [50])]) {
    expect(sink.problems).toEqual([]);
    expect(sink.paths).toEqual(['o.7z!/a.txt', 'o.7z!/in.7z!/deep/a.txt', 'o.7z!/b.tar!/c']);
  }
});

test('names a file without a name after the archive', () => {
  const bytes = storedSevenZip({ '': hello });
  expect(expand('dump.sql.7z', bytes).paths).toEqual(['dump.sql.7z!/dump.sql']);
});

test('an empty archive is no problem', () => {
  const bytes = storedSevenZip({});
  const empty = Buffer.concat([bytes.subarray(0, 8), Buffer.of(0x8d, 0x9b, 0xd5, 0x0f), Buffer.alloc(20)]);
  const sink = expand('o.7z', empty);
  expect(sink.problems).toEqual([]);
  expect(sink.paths).toEqual([]);
});

test('scans files even if a checksum is wrong', () => {
  const bytes = storedSevenZip({ 'a.txt': hello, 'b.txt': world });
  bytes[32] ^= 1;
  const sink = expand('o.7z', bytes);
  expect(sink.complaints).toEqual(['broken-archive o.7z!/a.txt: its checksum is wrong']);
  expect(sink.paths).toEqual(['o.7z!/a.txt', 'o.7z!/b.txt', 'o.7z']);
});

test('passes the bytes on if something else follows', () => {
  const bytes = Buffer.concat([storedSevenZip({ 'a.txt': hello }), Buffer.from('KEY=value')]);
  for (const sink of [expand('o.7z', bytes), expandPieces('o.7z', bytes, [50])]) {
    expect(sink.problems).toEqual([]);
    expect(sink.paths).toEqual(['o.7z!/a.txt', 'o.7z']);
  }
});

test('reports wherever it is cut off', () => {
  const bytes = Buffer.from(sevenZipVectors[0]?.base64 ?? '', 'base64');
  for (let length = 20; length < bytes.length; length++) {
    const sink = expand('o.7z', bytes.subarray(0, length));
    expect(sink.complaints).toEqual(['broken-archive o.7z: its directory is missing or damaged']);
    expect(sink.paths).toEqual(['o.7z']);
  }
});

test('no damage makes it throw, hang or keep silent, with checksums of headers that are wrong or right', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sevenZipVectors),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      ({ base64 }, flips, isStream) => {
        const broken = Buffer.from(base64, 'base64');
        for (const [at, flip] of flips) broken[12 + (at % (broken.length - 12))] ^= flip;
        const sink = isStream ? expandPieces('o.7z', broken, [100]) : expand('o.7z', broken);
        const isSame = files.every(([name, content]) => sink.textOf(`o.7z!/${name}`) === contentOf(content).toString());
        expect(isSame || sink.problems.length > 0).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('a header that says anything never makes it throw or hang', () => {
  const whole = storedSevenZip({ 'a.txt': hello, 'b.txt': world });
  const dataEnd = 32 + hello.length + world.length;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const header = Buffer.from(whole.subarray(dataEnd));
        for (const [at, byte] of changes) header[at % header.length] = byte;
        const bytes = withHeader(whole.subarray(0, dataEnd), header);
        const sink = expand('o.7z', bytes);
        expect(sink.blobs.length + sink.problems.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 500 },
  );
});

test('stops at the limits', () => {
  const bytes = Buffer.from(sevenZipVectors[0]?.base64 ?? '', 'base64');
  const small = expand('o.7z', bytes, { inflatedBytes: 70_000 });
  expect(small.complaints).toEqual([expect.stringMatching(/^limit o\.7z!\/.*: more than 68\.4 KiB after inflating/)]);
  const few = expand('o.7z', bytes, { entries: 2 });
  expect(few.complaints).toEqual([expect.stringMatching(/^limit o\.7z: more than 2 entries/)]);
  const collected = expandPieces('o.7z', storedSevenZip({ 'a.txt': Buffer.alloc(2000) }), [600], { memoryBytes: 1000 });
  expect(collected.complaints).toEqual([
    'limit o.7z: a 7z of more than 1000 bytes, whose directory is at its end, is not opened',
  ]);
});

function withHeader(front: Uint8Array, header: Buffer): Buffer {
  const rebuilt = Buffer.concat([front, header]);
  rebuilt.writeUInt32LE(crc32(header), 28);
  rebuilt.writeUInt32LE(crc32(rebuilt.subarray(12, 32)), 8);
  return rebuilt;
}
