import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { tar } from '../../../../fixtures/archives.ts';
import { expand, expandPieces } from '../collecting-sink.ts';

const hello = Buffer.from('hello hello hello hello');
const world = Buffer.from('world world world world');

function named(bytes: Buffer, name: string): Buffer {
  const plain = gzipSync(bytes);
  plain[3] = 8;
  return Buffer.concat([plain.subarray(0, 10), Buffer.from(`${name}\0`), plain.subarray(10)]);
}

test('names the content after the file', () => {
  expect(expand('dir/x.sql.gz', gzipSync(hello)).paths).toEqual(['dir/x.sql.gz!/x.sql']);
  expect(expand('', gzipSync(hello)).paths).toEqual(['!/content']);
});

test('names the content as the header says', () => {
  expect(expand('x.gz', named(hello, 'dump.sql')).paths).toEqual(['x.gz!/dump.sql']);
});

test('omits the name of a tar', () => {
  expect(expand('x.tgz', gzipSync(tar([{ name: 'a', bytes: hello }]))).paths).toEqual(['x.tgz!/a']);
});

test('reads all members as one file', () => {
  const bytes = Buffer.concat([gzipSync(hello), gzipSync(world), gzipSync(hello)]);
  for (const sink of [expand('x.gz', bytes), expandPieces('x.gz', bytes, [11])]) {
    expect(sink.blobs.map((blob) => blob.bytes.toString())).toEqual([`${hello}${world}${hello}`]);
    expect(sink.problems).toEqual([]);
  }
});

test('treats trailing zeros as padding', () => {
  const sink = expand('x.gz', Buffer.concat([gzipSync(hello), Buffer.alloc(700)]));
  expect(sink.paths).toEqual(['x.gz!/x']);
  expect(sink.problems).toEqual([]);
});

test('passes the bytes on if something else follows', () => {
  const sink = expand('x.gz', Buffer.concat([gzipSync(hello), Buffer.from('KEY=value')]));
  expect(sink.paths).toEqual(['x.gz!/x', 'x.gz']);
  expect(sink.problems).toEqual([]);
});

test('reads what there is of a truncated file', () => {
  let state = 1;
  const noise = Buffer.from(
    Array.from({ length: 200_000 }, () => (state = Math.imul(state, 1664525) + 1013904223) >>> 24),
  );
  const cut = gzipSync(noise).subarray(0, 60_000);
  const sink = expand('x.gz', cut);
  expect(sink.complaints).toEqual(['broken-archive x.gz: compressed data ends too early']);
  expect(sink.blobs[0]?.bytes.length).toBeGreaterThan(20_000);
  expect(noise.subarray(0, sink.blobs[0]?.bytes.length).equals(sink.blobs[0]?.bytes ?? noise)).toBe(true);
});

test('scans content even if the checksum is wrong', () => {
  const bytes = gzipSync(hello);
  bytes[bytes.length - 6] ^= 1;
  const sink = expand('x.gz', bytes);
  expect(sink.complaints).toEqual(['broken-archive x.gz: its checksum is wrong']);
  expect(sink.textOf('x.gz!/x')).toBe(hello.toString());
});

test('streams content that is too large for memory', () => {
  const large = Buffer.alloc(20_000_000, 'a line that repeats itself\n');
  const sink = expand('x.log.gz', gzipSync(large), { heldBytes: 1_000_000 });
  expect(sink.streamed).toBe(large.length);
  expect(sink.blobs[0]?.bytes.equals(large)).toBe(true);
});
