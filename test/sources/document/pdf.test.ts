import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { zip } from '../../../fixtures/archives.ts';
import { endPages, pdfOfPages, PdfWriter, plainFont, SubsetFont } from '../../../fixtures/documents/pdf.ts';
import { newRepository } from '../../../fixtures/git/recipe.ts';
import { githubToken, password } from '../../../fixtures/secrets.ts';
import { newTree } from '../../../fixtures/trees/tree.ts';
import { scan } from '../../../src/index.ts';
import { expand, expandPieces } from '../archive/collecting-sink.ts';
import { expectNoHarm } from './damage.ts';

const token = githubToken();

/** The text of the first page with this content. */
function pageText(content: string, font?: (writer: PdfWriter) => string): string | undefined {
  return expand('a.pdf', pdfOfPages([content], font)).textOf('a.pdf!/page 1');
}

test('finds secrets on pages, in a tree, in an archive and in history', async () => {
  const content = `BT /F1 12 Tf 72 700 Td (token: ${token}) Tj 0 -14 Td (password = ${password()}) Tj ET`;
  const bytes = pdfOfPages(['BT /F1 12 Tf 72 700 Td (first page) Tj ET', content]);
  const folder = newTree({ 'a.pdf': bytes, 'b.zip': zip([{ name: 'c.pdf', bytes }]) });
  const { findings, problems } = await scan({ target: { kind: 'dir', paths: [folder] } });
  expect(problems).toEqual([]);
  expect(findings.map(({ secret }) => secret)).toEqual([token, password()]);
  expect(findings[0]?.occurrences.map(({ path, line }) => `${path.slice(folder.length + 1)}:${line}`)).toEqual([
    'a.pdf!/page 2:1',
    'b.zip!/c.pdf!/page 2:1',
  ]);

  const recipe = newRepository();
  recipe.commit('add it', { 'docs/a.pdf': bytes });
  recipe.git('rm', '--quiet', 'docs/a.pdf');
  recipe.commit('remove it');
  const history = await scan({ target: { kind: 'git', repository: recipe.folder } });
  expect(history.findings).toMatchObject([
    { secret: token, occurrences: [{ path: 'docs/a.pdf!/page 2', line: 1 }] },
    { secret: password(), occurrences: [{ path: 'docs/a.pdf!/page 2', line: 2 }] },
  ]);
});

test.each([
  ['kerning', 'BT /F1 10 Tf [(ab)-30(cd)40(ef)] TJ ET', 'abcdef\n'],
  ['gaps as wide as a blank', 'BT /F1 10 Tf [(ab)-250(cd)] TJ ET', 'ab cd\n'],
  ['cells of a table', 'BT /F1 10 Tf 0 0 Td (ab) Tj 100 0 Td (cd) Tj ET', 'ab\tcd\n'],
  ['pieces that are placed one by one', 'BT /F1 10 Tf 10 10 Td (ab) Tj 11.12 0 Td (cd) Tj ET', 'abcd\n'],
  [
    'pieces with transformations of their own',
    'q 1 0 0 1 10 50 cm BT /F1 10 Tf (ab) Tj ET Q q 1 0 0 1 21.12 50 cm BT /F1 10 Tf (cd) Tj ET Q',
    'abcd\n',
  ],
  ['spacing between letters that is taken back', 'BT /F1 10 Tf 8 Tc [(ab)800(cd)] TJ ET', 'abcd\n'],
  [
    'lines',
    'BT /F1 10 Tf 12 TL (ab) Tj T* (cd) Tj (ef) \' 1 2 (gh) " 0 -12 Td (ij) Tj 0 -12 TD (kl) Tj 1 0 0 1 0 -90 Tm (mn) Tj ET',
    'ab\ncd\nef\ngh\nij\nkl\nmn\n',
  ],
  ['rotated text', 'BT /F1 10 Tf 0 1 -1 0 0 0 Tm (ab) Tj 11.12 0 Td (cd) Tj 0 -12 Td (ef) Tj ET', 'abcd\nef\n'],
  ['escapes', 'BT /F1 10 Tf (\\(a\\)\\\\\\142\\\nc(d)\\z) Tj ET', '(a)\\bc(d)z\n'],
  ['hexadecimal strings', 'BT /F1 10 Tf <61 62\n637> Tj ET', 'abcp\n'],
  ['images within the content', 'BT /F1 10 Tf (ab) Tj ET BI /W 1 ID (((\u00ff EI BT 0 -20 Td (cd) Tj ET', 'ab\ncd\n'],
])('joins and separates %s', (_, content, text) => {
  expect(pageText(content)).toBe(text);
});

test('reads subset fonts with codes of two bytes', () => {
  const font = new SubsetFont();
  const text = `key ${token}`;
  expect(
    pageText(`BT /F1 9 Tf [${font.hex(text.slice(0, 20))}-40${font.hex(text.slice(20))}] TJ ET`, (writer) =>
      font.addTo(writer),
    ),
  ).toBe(`${text}\n`);
});

test('reads ranges of a character map, ligatures and look-alikes of plain characters', () => {
  const map =
    '2 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <01> <03> <0061> <04> <06> [<FB01> <00AD> <0066006C>] endbfrange';
  const font = (writer: PdfWriter): string => `<< /Subtype /TrueType /ToUnicode ${writer.stream(map)} >>`;
  expect(pageText('BT /F1 9 Tf <010203040506> Tj ET', font)).toBe('abcfi-fl\n');
});

test('reads names of glyphs, those of converters too, and encodings beyond ASCII', () => {
  const font =
    '<< /Subtype /Type1 /Encoding << /BaseEncoding /MacRomanEncoding /Differences [1 /A /braceleft /one.oldstyle /uni0062 65 /a65] >> >>';
  expect(pageText('BT /F1 9 Tf <0102030441d2> Tj ET', () => font)).toBe('A{1bA\u201c\n');
});

test('counts text whose characters nobody can know', () => {
  const font = '<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /DW 500 >>] >>';
  const sink = expand(
    'a.pdf',
    pdfOfPages(['BT /F1 9 Tf <00010002> Tj ET'], () => font),
  );
  expect(sink.skipped).toEqual(['text in PDFs whose fonts do not say which characters they show']);
});

test('reads packed objects, forms, fields, links, scripts, and streams of several filters', () => {
  const writer = new PdfWriter();
  const resources = `<< /Font << /F1 ${writer.pack(plainFont)} >> >>`;
  const form = writer.stream('BT /F1 9 Tf (in a form) Tj ET', `/Type /XObject /Subtype /Form /Resources ${resources}`);
  const shown = writer.stream('BT /F1 9 Tf (typed) Tj ET', `/Subtype /Form /Resources ${resources}`);
  const field = writer.pack(`<< /FT /Tx /T (db_password) /V (field value) /AP << /N ${shown} >> >>`);
  const link = writer.pack('<< /Subtype /Link /A << /S /URI /URI (https://link.example/) >> >>');
  const hex = Buffer.from(deflateSync(Buffer.from('BT /F1 9 Tf (many filters) Tj 0 -20 Td /X Do ET'))).toString('hex');
  const content = writer.stream(`${hex}>`, '', '/Filter [/ASCIIHexDecode /Fl]');
  const page = writer.add(
    `<< /Type /Page /Resources << /XObject << /X ${form} >> /Font << /F1 ${writer.pack(plainFont)} >> >> /Contents [${content}] /Annots [${field} ${link}] >>`,
  );
  writer.pack('<< /S /JavaScript /JS (var a = 1;\\nvar b = 2;) >>');
  writer.stream('<x:xmpmeta/>', '/Type /Metadata');
  const sink = expand('a.pdf', endPages(writer, [page]));
  expect(sink.textOf('a.pdf!/page 1')).toBe('many filters\nin a form\ntyped\n');
  expect(sink.textOf('a.pdf!/strings')).toBe(
    'db_password = field value\nURI: https://link.example/\nvar a = 1;\nvar b = 2;\n',
  );
  expect(sink.blobs.map(({ bytes }) => bytes.toString())).toContain('<x:xmpmeta/>');
  expect(sink.problems).toEqual([]);
});

test('opens the files in a PDF, and the archives among them', () => {
  const writer = new PdfWriter();
  const inner = zip([{ name: '.env', bytes: Buffer.from('A=b') }]);
  const file = writer.stream(inner, '/Type /EmbeddedFile');
  writer.add(`<< /Type /Filespec /F (b.zip) /UF (\\376\\377\\000b\\000.\\000z\\000i\\000p) /EF << /F ${file} >> >>`);
  const sink = expand('a.pdf', endPages(writer, []));
  expect(sink.textOf('a.pdf!/b.zip!/.env')).toBe('A=b');
});

test('shows pages and contents that a later revision replaced', () => {
  const first = pdfOfPages(['BT /F1 9 Tf (old text) Tj ET']);
  const writer = new PdfWriter();
  writer.add(plainFont);
  writer.stream('BT /F1 9 Tf (new text) Tj ET');
  const sink = expand('a.pdf', Buffer.concat([first, writer.end('5 0 R')]));
  expect(sink.textOf('a.pdf!/page 1')).toBe('new text\n');
  expect(sink.textOf('a.pdf!/object 2')).toBe('old text\n');
});

test('an encrypted PDF is a problem', () => {
  const writer = new PdfWriter();
  const page = writer.add(`<< /Type /Page /Contents ${writer.stream('BT (x) Tj ET')} >>`);
  const sink = expand('a.pdf', endPages(writer, [page], '', '/Encrypt << /Filter /Other >>'));
  expect(sink.complaints).toEqual(['unreadable a.pdf: encrypted']);
  expect(sink.paths).toEqual(['a.pdf']);
});

test('damage harms nothing, and is told', () => {
  const font = new SubsetFont();
  const content = `BT /F1 9 Tf ${font.hex('a line of text')} Tj ET`;
  const bytes = pdfOfPages([content, content], (writer) => font.addTo(writer));
  expectNoHarm('a.pdf', bytes);
  const broken = Buffer.from(bytes);
  broken[bytes.indexOf('stream\r\n') + 20] ^= 0xff;
  expect(expand('a.pdf', broken).complaints).toEqual([expect.stringContaining('broken-archive a.pdf: ')]);
  expect(expandPieces('a.pdf', bytes, [11, 100]).textOf('a.pdf!/page 2')).toBe('a line of text\n');
});

test('a stream that is flushed but not ended is whole', () => {
  const writer = new PdfWriter();
  const flushed = deflateSync(Buffer.from('BT /F1 9 Tf (flushed) Tj ET'), { finishFlush: 2 });
  const page = writer.add(
    `<< /Type /Page /Resources << /Font << /F1 ${plainFont} >> >> /Contents ${writer.stream(flushed, '', '/Filter /FlateDecode')} >>`,
  );
  const sink = expand('a.pdf', endPages(writer, [page]));
  expect(sink.textOf('a.pdf!/page 1')).toBe('flushed\n');
  expect(sink.problems).toEqual([]);
});

test('bombs are stopped and told', () => {
  const writer = new PdfWriter();
  const zeros = Buffer.alloc(10 * 1024 * 1024);
  const pages = Array.from({ length: 30 }, () => writer.add(`<< /Type /Page /Contents ${writer.stream(zeros)} >>`));
  const sink = expand('a.pdf', endPages(writer, pages));
  expect(sink.complaints).toHaveLength(1);
  expect(sink.complaints[0]).toContain('limit a.pdf: more than 200 times its size after inflating');
});

test('what refers to itself, or to the same again and again, ends', () => {
  const writer = new PdfWriter();
  const number = writer.reserve();
  const self = `${number} 0 R`;
  writer.stream(
    'BT /F1 9 Tf (again) Tj ET /X Do /X Do',
    `/Subtype /Form /Resources << /XObject << /X ${self} >> /Font << /F1 ${plainFont} >> >>`,
    undefined,
    number,
  );
  const page = writer.reserve();
  writer.add(
    `<< /Type /Page /Kids [${page} 0 R] /Resources << /XObject << /X ${self} >> >> /Contents [${Array.from({ length: 10_000 }, () => self).join(' ')}] >>`,
    page,
  );
  const sink = expand('a.pdf', endPages(writer, [`${page} 0 R`, `${page} 0 R`]));
  expect(sink.blobs.map(({ bytes }) => bytes.toString()).filter((text) => text.includes('again'))).toHaveLength(1);
  expect(expand('b.pdf', Buffer.from(`%PDF-1.4\n1 0 obj ${'['.repeat(100_000)}`)).paths).toEqual(['b.pdf']);
  expect(expand('c.pdf', Buffer.from(`%PDF-1.4\n${'1 0 obj [ trailer [ '.repeat(20_000)}`)).paths).toEqual(['c.pdf']);
});
