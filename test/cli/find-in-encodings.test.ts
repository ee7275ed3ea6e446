import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubToken, password } from '../../fixtures/secrets.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { newTree, writeTree } from '../../fixtures/trees/tree.ts';
import { awkward, findIn } from './find-in-run.ts';

const percent = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
test.each([
  ['base64', 'base64', Buffer.from(awkward).toString('base64')],
  ['base64 behind one byte', 'base64', Buffer.from(`x${awkward}tail`).toString('base64')],
  ['base64 behind two bytes', 'base64', Buffer.from(`xy${awkward}tail`).toString('base64')],
  ['base64url', 'base64', Buffer.from(`xy${awkward}`).toString('base64url')],
  ['hexadecimal', 'hex', Buffer.from(awkward).toString('hex')],
  ['capital hexadecimal', 'hex', Buffer.from(awkward).toString('hex').toUpperCase()],
  ['an address', 'percent', encodeURIComponent(awkward)],
  ['a form', 'percent', new URLSearchParams({ '': awkward }).toString().slice(1)],
  ['percent signs for each byte', 'percent', percent(awkward)],
  ['a string of JSON', 'escape', JSON.stringify({ awkward })],
  ['a string of JSON in one', 'escape', JSON.stringify(JSON.stringify({ awkward }))],
  [
    'HTML',
    'html-entity',
    awkward
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  ],
  ['single quotes of JavaScript', 'escape', JSON.stringify(awkward).replaceAll('\\"', '"').replaceAll("'", "\\'")],
  ['the trace of a shell', 'escape', awkward.replaceAll("'", String.raw`'\''`)],
  ['single quotes of YAML', 'escape', awkward.replaceAll("'", "''")],
  ['double quotes of CSV', 'escape', awkward.replaceAll('"', '""')],
  [
    'JSON of .NET',
    'escape',
    JSON.stringify(awkward)
      .slice(1, -1)
      .replaceAll('\\"', '\\u0022')
      .replaceAll(/[<>&'+`é]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  ],
  ['backwards', 'reversed', [...awkward].reverse().join('')],
])('a value in %s is found', (_, encoding, text) => {
  const cwd = newTree({ 'build.log': `first\nvalue: ${text} end\n` });
  expect(findIn(cwd).places).toEqual([`$DB_PASSWORD build.log:2 ${encoding}`]);
});

test('a value in UTF-16 is found', () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.txt'), Buffer.from(`\uFEFFone\ntwo ${githubToken()}`, 'utf16le'));
  expect(findIn(cwd).places).toEqual(['$DEPLOY_TOKEN a.txt:2']);
});

const inLines = (text: string, width: number, lead: string = '', end: string = '\n'): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? []).map((line) => lead + line).join(end);
const wide = `${password(1)}${password(2)}${password(3)}${password(4)}${password(7)}${password(8)}`;
test.each([
  ['base64 at 76 columns', inLines(Buffer.from(`padding ${wide}`).toString('base64'), 76), 'base64 line-wrap'],
  [
    'base64 at 64 columns, from Windows',
    inLines(Buffer.from(`padding ${wide}`).toString('base64'), 64, '', '\r\n'),
    'base64 line-wrap',
  ],
  ['the lines of a log', inLines(wide, 40, '2026-05-04T10:00:00.123Z  '), 'line-wrap'],
  ['an indented block', inLines(wide, 60, '    '), 'line-wrap'],
  ['quoted-printable', inLines(wide, 70, '', '=\n'), 'line-wrap'],
  ['a string with breaks', inLines(wide, 64, '', '\\n'), 'line-wrap'],
])('a value broken into %s is found', (_, text, how) => {
  const cwd = newTree({ 'build.log': `x\n${text}\n` });
  expect(findIn(cwd, ['.'], { WIDE_TOKEN: wide }).places).toEqual([`$WIDE_TOKEN build.log:2 ${how}`]);
});

test('a short value is found wherever its line is broken', () => {
  const cwd = temporaryFolder();
  const token = password(3);
  const breaks = Array.from({ length: token.length - 1 }, (_, index) => index + 1);
  writeTree(
    cwd,
    Object.fromEntries(
      breaks.map((at) => [
        `${String(at).padStart(2, '0')}.log`,
        `${'w'.repeat(60)} ${token.slice(0, at)}\n${token.slice(at)} rest\n`,
      ]),
    ),
  );
  expect(findIn(cwd, ['.'], { SHORT_TOKEN: token }).places).toEqual(
    breaks.map((at) => `$SHORT_TOKEN ${String(at).padStart(2, '0')}.log:1 line-wrap`),
  );
});
