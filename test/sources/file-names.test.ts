import { expect, test } from 'vitest';
import { githubToken } from '../../fixtures/secrets.ts';
import { searchFileNames } from '../../src/sources/file-names.ts';
import { CollectingSink } from '../collecting-sink.ts';

function searched(paths: readonly string[]): string {
  const sink = new CollectingSink();
  searchFileNames(paths, sink);
  return sink.blobs.map(({ text }) => text).join('');
}

test('names of files and folders that may hold a token are searched, each folder once', () => {
  const [file, folder] = [githubToken(1), githubToken(2)];
  expect(searched(['a/b.txt', `a/${file}.txt`, `${folder}/one.txt`, `${folder}/sub/two.txt`])).toBe(
    `a/${file}.txt\n${folder}\n`,
  );
});

test('words without a digit, and digits in short names, are not', () => {
  expect(searched(['documentation/understanding-everything.md', 'src/a1b2.ts', '2026-11-28/notes.md'])).toBe('');
});
