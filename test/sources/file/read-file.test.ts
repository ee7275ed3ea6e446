import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../fixtures/temporary-folder.ts';
import type { BlobSink } from '../../../src/model/source.ts';
import { readFileInto } from '../../../src/sources/file/read-file.ts';
import { CollectingSink } from '../../collecting-sink.ts';

const mebibyte = 1 << 20;

function read(path: string, maxFileBytes?: number): CollectingSink {
  const sink = new CollectingSink();
  readFileInto(path, sink, maxFileBytes);
  return sink;
}

function newFile(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, content);
  return path;
}

test('a small file is one blob, even an empty one', () => {
  expect(read(newFile('abc')).blobs).toMatchObject([{ text: 'abc', isStreamed: false }]);
  expect(read(newFile('')).blobs).toMatchObject([{ text: '', isStreamed: false }]);
});

test.for([8 * mebibyte - 1, 8 * mebibyte, 8 * mebibyte + 1, 9 * mebibyte, 10 * mebibyte + 5])(
  '%s bytes come whole and in order',
  (size) => {
    const bytes = Buffer.alloc(size, 'straykey ');
    bytes.write('end', size - 3);
    const [blob] = read(newFile(bytes)).blobs;
    expect(blob?.isStreamed).toBe(size >= 8 * mebibyte);
    expect(Buffer.from(blob?.text ?? '', 'latin1').equals(bytes)).toBe(true);
  },
);

test('pieces of a large file are never longer than a mebibyte', () => {
  const lengths: number[] = [];
  const sink: BlobSink = Object.assign(new CollectingSink(), {
    stream: () => ({ write: (bytes: Uint8Array) => void lengths.push(bytes.length), end: () => {} }),
  });
  readFileInto(newFile(Buffer.alloc(9.5 * mebibyte)), sink);
  expect(Math.max(...lengths)).toBe(mebibyte);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(9.5 * mebibyte);
});

test.for([
  [100, 99],
  [9 * mebibyte, 3 * mebibyte],
  [9 * mebibyte, 8 * mebibyte - 1],
  [9 * mebibyte, 8 * mebibyte],
  [10 * mebibyte, 9 * mebibyte - 1],
  [10 * mebibyte, 9 * mebibyte],
] as const)('of %s bytes the first %s are scanned where that is the limit', ([size, limit]) => {
  const { blobs, problems } = read(newFile(Buffer.alloc(size, 'x')), limit);
  expect(blobs.map(({ text }) => text.length)).toEqual([limit]);
  expect(problems).toMatchObject([{ kind: 'limit', detail: expect.stringContaining('--max-file-size') }]);
});

test.for([5, 9 * mebibyte])('a file of exactly the limit of %s bytes is no problem', (size) => {
  const { blobs, problems } = read(newFile(Buffer.alloc(size)), size);
  expect(blobs[0]?.text.length).toBe(size);
  expect(problems).toEqual([]);
});

test('a sparse file of 5 GiB is read to its end', { timeout: 60_000 }, () => {
  const path = newFile('');
  truncateSync(path, 5 * 1024 * mebibyte);
  writeFileSync(path, 'secret', { flag: 'a' });
  let total = 0;
  let tail = '';
  const write = (bytes: Uint8Array): void => {
    total += bytes.length;
    tail = Buffer.from(bytes.subarray(-6)).toString();
  };
  const sink: BlobSink = Object.assign(new CollectingSink(), { stream: () => ({ write, end: () => {} }) });
  readFileInto(path, sink);
  expect({ total, tail }).toEqual({ total: statSync(path).size, tail: 'secret' });
});

test('a file that shrinks while it is read is a problem, and what was read is scanned', () => {
  const path = newFile(Buffer.alloc(20 * mebibyte));
  const sink = new CollectingSink();
  const shrinking: BlobSink = Object.assign(new CollectingSink(), {
    stream: (provenance: { kind: 'file'; path: string }) => {
      truncateSync(path, 10 * mebibyte);
      return sink.stream(provenance);
    },
    problem: sink.problem.bind(sink),
  });
  readFileInto(path, shrinking);
  expect(sink.blobs[0]?.text.length).toBe(10 * mebibyte);
  expect(sink.problems).toMatchObject([{ kind: 'changed', where: path }]);
});

test('a file deleted after it was listed is a problem', () => {
  const path = newFile('x');
  rmSync(path);
  expect(read(path).problems).toEqual([{ kind: 'unreadable', where: path, detail: 'is no longer there' }]);
});

test('a folder, a link to itself, and a name that is too long are problems', () => {
  const folder = temporaryFolder();
  symlinkSync('loop', join(folder, 'loop'));
  expect(read(folder).problems).toMatchObject([{ kind: 'unreadable', detail: 'is a folder' }]);
  expect(read(join(folder, 'loop')).problems).toMatchObject([
    { kind: 'unreadable', detail: 'too many symbolic links' },
  ]);
  expect(read(join(folder, 'x'.repeat(300))).problems).toMatchObject([
    { kind: 'unreadable', detail: expect.stringContaining('longer') },
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe that has replaced a file does not block', () => {
  const pipe = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const { blobs, problems } = read(pipe);
  expect(blobs).toEqual([]);
  expect(problems).toEqual([{ kind: 'unreadable', where: pipe, detail: 'is a pipe' }]);
});

test.skipIf(process.platform !== 'linux')('files without a size are read', () => {
  expect(read('/proc/self/status').texts).toEqual([expect.stringContaining('Name:')]);
  expect(read('/proc/self/environ').texts[0]?.length).toBe(readFileSync('/proc/self/environ').length);
});

test.skipIf(process.platform !== 'linux')('a disk that reports an error is a problem', () => {
  expect(read('/proc/self/mem').problems).toMatchObject([{ kind: 'unreadable', detail: 'the disk reports an error' }]);
});

test('an error of the sink is not mistaken for one of the file', () => {
  const sink: BlobSink = Object.assign(new CollectingSink(), {
    blob: () => {
      throw new RangeError('a defect');
    },
  });
  expect(() => readFileInto(newFile('x'), sink)).toThrow('a defect');
});

test('a name that is not UTF-8 is shown with escapes', () => {
  const folder = temporaryFolder();
  mkdirSync(Buffer.from(`${folder}/d\xE9`, 'latin1'));
  writeFileSync(Buffer.from(`${folder}/d\xE9/f\xFF`, 'latin1'), 'x');
  expect(read(`${folder}/d\uDCE9/f\uDCFF`).paths).toEqual([`${folder}/d\\xE9/f\\xFF`]);
});
