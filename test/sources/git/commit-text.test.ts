import { expect, test } from 'vitest';
import { readCommitText, readTagName } from '../../../src/sources/git/commit-text.ts';

const person = 'Ada Lovelace <ada@example.org> 1700000000';

test('the summary is the first line of the message, even after a long signature', () => {
  const text = `tree x\nauthor ${person} +0530\ncommitter Someone <s@example.org> 1 +0000\ngpgsig -----BEGIN-----\n author Mallory <m@example.org> 2 +0000\n -----END-----\n\n\n  subject  \nbody\n`;
  expect(readCommitText('id', Buffer.from(text))).toEqual({
    id: 'id',
    author: 'Ada Lovelace',
    email: 'ada@example.org',
    date: '2023-11-15T03:43:20+05:30',
    summary: 'subject',
  });
});

test('a tag has a name and a tagger', () => {
  const bytes = Buffer.from(`object x\ntype commit\ntag v1.0\ntagger ${person} -0100\n\nfirst release\n`);
  expect(readTagName(bytes)).toBe('v1.0');
  expect(readCommitText('id', bytes)).toMatchObject({
    author: 'Ada Lovelace',
    date: '2023-11-14T21:13:20-01:00',
    summary: 'first release',
  });
});

test('a message is decoded with the encoding that the commit names', () => {
  const bytes = Buffer.from(
    `tree x\nauthor J\xf6rg <j@example.org> 1 +0000\nencoding ISO-8859-1\n\ngr\xfcn\n`,
    'latin1',
  );
  expect(readCommitText('id', bytes)).toMatchObject({ author: 'Jörg', summary: 'grün' });
});

test.each([
  '',
  'no header at all',
  'author nobody',
  'author <> +0000',
  `author A <a> ${'9'.repeat(30)} +0000`,
  'encoding unknown-name\nauthor A <a> 1 +9999',
])('a commit of %j is no error', (text) => {
  expect(readCommitText('id', Buffer.from(text))).toMatchObject({ id: 'id', summary: '' });
});

test('a date beyond the year 9999 is none', () => {
  const text = Buffer.from('author Ada <ada@example.org> 253402300800 +0000\n\nmessage\n');
  expect(readCommitText('1'.repeat(40), text).date).toBe('');
});
