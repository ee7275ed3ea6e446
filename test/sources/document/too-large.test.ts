import { expect, test } from 'vitest';
import { expandArchives } from '../../../src/sources/archive/expansion/expand-archives.ts';
import { CollectingSink } from '../archive/collecting-sink.ts';

const piece = Buffer.alloc(1 << 20, 'text ');

/** What comes out where 65 MiB that begin like this go in by pieces. */
function streamLarge(path: string, head: string): CollectingSink {
  const sink = new CollectingSink();
  sink.keepsStreams = false;
  const stream = expandArchives(sink).stream({ kind: 'file', path });
  stream.write(Buffer.concat([Buffer.from(head, 'latin1'), piece]));
  for (let count = 1; count < 65; count++) stream.write(piece);
  stream.end();
  return sink;
}

test.each([
  ['report.pdf', '%PDF-1.7\n'],
  ['mail.eml', 'From: jane@shop.example\r\nTo: ada@shop.example\r\nMIME-Version: 1.0\r\n'],
])('that the text of a %s of more than 64 MiB is not read is a problem, and its bytes are searched', (path, head) => {
  const { complaints, skipped, paths } = streamLarge(path, head);
  expect(complaints).toEqual([expect.stringMatching(`^limit ${path}: .*64 MiB, whose text is not read`)]);
  expect([skipped, paths]).toEqual([[], [path]]);
});

test.each([
  ['photo.png', '\x89PNG\r\n\x1a\n'],
  ['noise.bin', 'x\x9c'],
])('a %s of more than 64 MiB is only counted, since few have texts', (path, head) => {
  const { complaints, skipped, paths } = streamLarge(path, head);
  expect([complaints, paths]).toEqual([[], [path]]);
  expect(skipped).toEqual(['documents of more than 64 MiB, whose text is not read']);
});
