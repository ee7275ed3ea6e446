import { deflateRawSync, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tar } from '../../../fixtures/archives.ts';
import { png, pngChunk } from '../../../fixtures/documents/png.ts';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { githubToken } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { expandArchives } from '../../../src/sources/archive/expansion/expand-archives.ts';
import { CollectingSink, expand, expandPieces } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const mebibyte = 1024 * 1024;
const comment = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from('a compressed text'))]);
const description = Buffer.concat([
  Buffer.from('Description\0\x01\0en\0Beschreibung\0'),
  deflateSync(Buffer.from('an international text')),
]);

test('finds tokens in compressed texts of images and in zlib streams, in a tree and in history', async () => {
  const line = `token = '${githubToken()}'\n`;
  const files = {
    'a.png': png([pngChunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(line))]))]),
    'objects/ab/cd': deflateSync(Buffer.from(`blob ${line.length}\0${line}`), { level: 1 }),
  };
  const folder = newTree(files);
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings).toMatchObject([{ secret: githubToken() }]);
  expect(findings[0]?.occurrences.map(({ path }) => path.slice(folder.length + 1))).toEqual([
    'a.png!/text',
    'objects/ab/cd!/content',
  ]);
  const recipe = newRepository();
  recipe.commit('add them', files);
  const history = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(history.findings[0]?.occurrences.map(({ path }) => path)).toEqual(['a.png!/text', 'objects/ab/cd!/content']);
});

test('reads compressed texts of images, and nothing of images without', () => {
  const sink = expand('a.png', png([pngChunk('zTXt', comment), pngChunk('iTXt', description)]));
  expect(sink.paths).toEqual(['a.png!/text', 'a.png']);
  expect(sink.textOf('a.png!/text')).toBe('Comment: a compressed text\nDescription: an international text\n');
  const plain = pngChunk('iTXt', Buffer.from('Comment\0\0\0\0\0plain'));
  expect(expand('b.png', png([pngChunk('tEXt', Buffer.from('Comment\0plain')), plain])).paths).toEqual(['b.png']);
  expectNoHarm('a.png', png([pngChunk('zTXt', comment), pngChunk('iTXt', description)]));
});

test('reads texts that draw.io compresses without header and sum', () => {
  const text = Buffer.concat([Buffer.from('mxGraphModel\0\0'), deflateRawSync(Buffer.from('%3CmxGraphModel%3E'))]);
  const sink = expand('a.png', png([pngChunk('zTXt', text)]));
  expect(sink.textOf('a.png!/text')).toBe('mxGraphModel: %3CmxGraphModel%3E\n');
  expect(sink.problems).toEqual([]);
  const cut = pngChunk('zTXt', text.subarray(0, -4));
  expect(expand('b.png', png([cut])).complaints).toEqual([expect.stringContaining('ends too early')]);
});

test('opens a zlib stream at any level, and archives within', () => {
  for (const level of [1, 5, 6, 9])
    expect(read('a', deflateSync(Buffer.from('some text'), { level }))).toEqual(['a!/content some text']);
  const inner = tar([{ name: 'b.txt', bytes: Buffer.from('inner') }]);
  expect(read('a', deflateSync(inner))).toEqual(['a!/b.txt inner']);
});

test('takes nothing for a zlib stream that is not one to its last byte', () => {
  const stream = deflateSync(Buffer.from('some text that is long enough'));
  expect(read('a', Buffer.from('x^2 + y^2 = 1')).map((text) => text.slice(0, 1))).toEqual(['a']);
  for (let length = 1; length < stream.length; length++)
    expect(expand('a', stream.subarray(0, length)).paths).toEqual(['a']);
  expect(expand('a', Buffer.concat([stream, Buffer.from('more')])).paths).toEqual(['a']);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 8, maxLength: 300 }), (bytes) => {
      const sink = expand('a', Buffer.concat([Buffer.of(0x78, 0x9c), bytes]));
      expect(sink.paths).toEqual(['a']);
      expect(sink.problems).toEqual([]);
    }),
  );
});

test('reads a zlib stream that comes in pieces, and one that is too large to be held', () => {
  const bytes = deflateSync(Buffer.from('some text'));
  expect(expandPieces('a', bytes, [3]).paths).toEqual(['a', 'a!/content']);
  const sink = new CollectingSink();
  sink.keepsStreams = false;
  const large = deflateSync(Buffer.alloc(20 * mebibyte, 'text '));
  expandArchives(sink).blob({ provenance: { kind: 'file', path: 'a' }, bytes: large });
  expect([sink.paths, sink.streamed]).toEqual([['a!/content'], 20 * mebibyte]);
});

test('stops in a zlib stream that grows as only bombs do', () => {
  const sink = new CollectingSink();
  sink.keepsStreams = false;
  const bomb = deflateSync(Buffer.alloc(100 * mebibyte));
  expandArchives(sink).blob({ provenance: { kind: 'file', path: 'a' }, bytes: bomb });
  expect(sink.complaints).toEqual(['limit a: more than 200 times its size after inflating, as bombs are']);
  let nested = Buffer.from('inner');
  for (let level = 0; level < 50; level++) nested = deflateSync(nested);
  expect(expand('a', nested).complaints).toEqual([expect.stringContaining('--max-archive-depth')]);
});

function read(path: string, bytes: Uint8Array): string[] {
  return expand(path, bytes).blobs.map((blob) => `${blob.provenance.path} ${blob.bytes.toString()}`);
}
