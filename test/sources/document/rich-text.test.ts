import { expect, test } from 'vitest';
import { githubToken } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { expand } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const head =
  '{\\rtf1\\ansi\\ansicpg1252\\cocoartf2709\n{\\fonttbl\\f0\\fswiss Helvetica;}\n{\\colortbl;\\red255\\green255;}\n';

test('a secret that words for fonts cut into pieces is found', async () => {
  const token = githubToken();
  const cut = `${token.slice(0, 9)}\\f1\\b ${token.slice(9, 20)}\n\\b0 {\\cf2 ${token.slice(20)}}`;
  const folder = newTree({ 'notes.rtf': `${head}\\f0\\fs24 \\cf0 The token is ${cut}.\\\nbye}` });
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(findings.map(({ secret, occurrences }) => [secret, occurrences[0].path, occurrences[0].line])).toEqual([
    [token, `${folder}/notes.rtf!/text`, 1],
  ]);
});

test('the text is that of the document, with its lines and signs', () => {
  const text = `one\\par two\\tab three\\line \\{a\\\\b\\}\\~c\\_d \\'e9 \\u8364?x \\u228\\'e4y {\\uc2 \\u223 ssz}{\\*\\generator Word;}\n end\\row`;
  const sink = expand('a.rtf', Buffer.from(`${head}${text}}`));
  expect(sink.paths).toEqual(['a.rtf!/text', 'a.rtf']);
  expect(sink.textOf('a.rtf!/text')).toBe('one\ntwo\tthree\n{a\\b} c-d é €x äy ßz end\n');
});

test('damage does no harm', () => {
  expectNoHarm('a.rtf', Buffer.from(`${head}{{a}\\u12?\\'4}}}}`));
});
