import { expect, test } from 'vitest';
import { zip } from '../../../fixtures/archives.ts';
import { pdfOfPages } from '../../../fixtures/documents/pdf.ts';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { expand, expandPieces } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const printable = 'Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable';

function mail(...parts: readonly string[]): Buffer {
  return Buffer.from(
    `From: a@a.example\r\nContent-Type: multipart/mixed;\r\n boundary="=_part"\r\n\r\n` +
      `${parts.map((part) => `--=_part\r\n${part}\r\n`).join('')}--=_part--\r\n`,
    'latin1',
  );
}

/** Cuts lines as a mail program does. */
function printed(text: string): string {
  return text
    .replaceAll('=', '=3D')
    .replace(/.{60}(?=.)/g, '$&=\r\n')
    .replaceAll(/=(\r\n)?3(=\r\n)?D/g, '=3D');
}

test('finds secrets that are cut by soft line ends or written in codes, in a tree and in history', async () => {
  const text = `Hello, the new token for the deployment of everything is ${githubToken()} as said.\r\nDB_PASSWORD="${password()}"`;
  const files = { 'a.eml': mail(`${printable}\r\n\r\n${printed(text)}`) };
  expect(files['a.eml'].includes(githubToken())).toBe(false);
  const folder = newTree(files);
  const { findings } = await scan({ target: { kind: 'dir', paths: [folder] } });
  const secrets = [githubToken(), password()].sort();
  expect(findings.map(({ secret }) => secret).sort()).toEqual(secrets);
  const places = findings.flatMap(({ secret, occurrences }) => (secret === githubToken() ? occurrences : []));
  expect(places).toMatchObject([{ path: `${folder}/a.eml!/text`, line: 1 }]);
  const recipe = newRepository();
  recipe.commit('add it', files);
  const history = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(history.findings.map(({ secret }) => secret).sort()).toEqual(secrets);
});

test('finds tokens in texts in base64', async () => {
  const text = Buffer.from(`the token is\n\n${githubToken()}\n`.repeat(3))
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n');
  const bytes = mail(`Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${text}`);
  const { findings } = await scan({ target: { kind: 'dir', paths: [newTree({ 'a.eml': bytes })] } });
  expect(findings).toMatchObject([{ secret: githubToken() }]);
});

test('shows only lines that are not in the mail as they were written', () => {
  const body = 'plain line\r\nlong =\r\nline =C3=BC\r\na =3D b\r\n50=\r\n';
  const sink = expand(
    'a.eml',
    mail('Content-Type: text/plain\r\n\r\nnot = encoded=\r\n', `${printable}\r\n\r\n${body}`),
  );
  expect(sink.paths).toEqual(['a.eml!/text', 'a.eml']);
  expect(sink.textOf('a.eml!/text')).toBe('long line ü\na = b\n50\n');
});

test('opens attached archives and documents, by their names', () => {
  const attach = (name: string, bytes: Buffer): string =>
    `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n` +
    `Content-Disposition: attachment;\r\n filename="${name}"\r\n\r\n${bytes.toString('base64').replace(/.{76}/g, '$&\r\n')}`;
  const sink = expand(
    'a.eml',
    mail(
      attach('a.zip', zip([{ name: 'b.txt', bytes: Buffer.from('inner') }])),
      attach('c.pdf', pdfOfPages(['BT /F1 9 Tf (a page) Tj ET'])),
      attach('d.txt', Buffer.from('a text')),
    ),
  );
  expect(sink.textOf('a.eml!/a.zip!/b.txt')).toBe('inner');
  expect(sink.textOf('a.eml!/c.pdf!/page 1')).toBe('a page\n');
  expect(sink.paths).toEqual(['a.eml!/a.zip!/b.txt', 'a.eml!/c.pdf!/page 1', 'a.eml!/c.pdf', 'a.eml']);
});

test('reads every mail of a mailbox', () => {
  const one = `From a@a.example Mon\nMIME-Version: 1.0\n${printable.replaceAll('\r', '')}\n\nfirst =\nline\n\n`;
  const sink = expand('in.mbox', Buffer.from(one + one.replace('first', 'second')));
  expect(sink.textOf('in.mbox!/text')).toBe('first line\nsecond line\n');
  expect(expandPieces('in.mbox', Buffer.from(one), [5]).textOf('in.mbox!/text')).toBe('first line\n');
});

test('leaves alone what is no mail, or needs no decoding', () => {
  const paths = (text: string): string[] => expand('a', Buffer.from(text)).paths;
  expect(paths('From the very start, text is =\nquoted-printable\n')).toEqual(['a']);
  expect(paths('Date: today\n\nNothing is encoded =\nhere\n')).toEqual(['a']);
});

test('damage and many headers harm nothing', () => {
  expectNoHarm('a.eml', mail(`${printable}\r\n\r\nlong =\r\nline =C3=BC`));
  const headers = `From: a\n${'Content-Transfer-Encoding: quoted-printable\n\n=\n--\n'.repeat(50_000)}`;
  expect(expand('a.eml', Buffer.from(headers)).paths).toContain('a.eml');
});
