import { expect, test } from 'vitest';
import { githubToken } from '../../../fixtures/secrets.ts';
import { expandArchives } from '../../../src/sources/archive/expand-archives.ts';
import { CollectingSink } from './collecting-sink.ts';

const int = (value: number): Buffer => Buffer.from(Int32Array.of(value).buffer);
const bytesObject = (content: string): Buffer =>
  Buffer.concat([Buffer.from('s'), int(content.length), Buffer.from(content)]);
/** The upper bit of a type says that the object is referred to later. */
const shortText = (content: string): Buffer =>
  Buffer.concat([Buffer.from([0xda, content.length]), Buffer.from(content)]);
const tuple = (...items: readonly Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(')'), Buffer.from([items.length]), ...items]);
const none = Buffer.from('N');

/** A module that holds the text, as a version of Python compiles it. */
function compiled(magic: number, headerLength: number, numbers: number, tables: number, text: string): Buffer {
  const header = Buffer.alloc(headerLength);
  header.writeUInt16LE(magic, 0);
  header.write('\r\n', 2);
  return Buffer.concat([
    header,
    Buffer.from([0xe3]),
    ...Array.from({ length: numbers }, () => int(0)),
    bytesObject('abcd'),
    tuple(shortText(text), none),
    tuple(shortText('TOKEN')),
    ...Array.from({ length: 5 }, () => tuple()),
    int(1),
    ...Array.from({ length: tables }, () => bytesObject('')),
  ]);
}

function expand(path: string, bytes: Buffer): string {
  const sink = new CollectingSink();
  expandArchives(sink).blob({ provenance: { kind: 'file', path }, bytes });
  return Buffer.from(sink.blobs[0]?.bytes ?? []).toString('latin1');
}

test.each([
  ['2.7', compiled(62_211, 8, 4, 1, githubToken())],
  ['3.6', compiled(3379, 12, 5, 1, githubToken())],
  ['3.9', compiled(3425, 16, 6, 1, githubToken())],
  ['3.12', compiled(3531, 16, 5, 2, githubToken())],
])('strings in what Python %s compiled stand apart, at the offsets where they are', (_, bytes) => {
  const text = expand('m.pyc', bytes);
  expect(text).toHaveLength(bytes.length);
  expect(text.indexOf(githubToken())).toBe(bytes.indexOf(githubToken()));
  expect(text).toContain(`\0${githubToken()}\0`);
  expect(text.replaceAll('\0', '')).toBe(`abcd${githubToken()}TOKEN`);
});

test('bytecode that is cut off, and text that begins like it, are passed on as they are', () => {
  const cut = compiled(3531, 16, 5, 2, githubToken()).subarray(0, -1);
  expect(expand('m.pyc', cut)).toBe(cut.toString('latin1'));
  const text = Buffer.from('a\x0b\r\n# and some more, c');
  expect(expand('a.txt', text)).toBe(text.toString('latin1'));
});
