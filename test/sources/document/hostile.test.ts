import { expect, test } from 'vitest';
import { endPages, PdfWriter } from '../../../fixtures/documents/pdf.ts';
import { database } from '../../../fixtures/documents/sqlite.ts';
import { uint32 } from '../../../fixtures/little-endian.ts';
import { expand } from '../archive/collecting-sink.ts';

/** Files that would take minutes if something in them were read as often as it is mentioned. */
const many = 3000;

test('fonts of a PDF that share a program and widths, and pages that share lists, take no time', () => {
  const writer = new PdfWriter();
  const list = (value: string): string => writer.add(`[${Array.from({ length: 20 * many }, () => value).join(' ')}]`);
  const widths = list('500');
  const program = writer.stream(Buffer.alloc(8 * 1024 * 1024));
  const descendant = writer.add(`<< /W [${Array.from({ length: many }, () => `0 ${widths}`).join(' ')}] >>`);
  const fonts = Array.from({ length: many }, (_, index) => {
    const simple = `<< /Subtype /Type1 /Widths ${widths} /FontDescriptor << /FontFile ${program} >> >>`;
    return `/F${index} ${index % 2 ? simple : `<< /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [${descendant}] >>`}`;
  });
  const resources = writer.add(`<< /Font << ${fonts.join(' ')} >> >>`);
  const content = fonts.map((_, index) => `/F${index} 9 Tf (x) Tj`).join(' ');
  const annotations = list('<< /AP 1 >>');
  const pages = Array.from({ length: many }, () => writer.add(`<< /Type /Page /Annots ${annotations} >>`));
  pages.push(writer.add(`<< /Type /Page /Resources ${resources} /Contents ${writer.stream(`BT ${content} ET`)} >>`));
  const sink = expand('a.pdf', endPages(writer, pages));
  expect(sink.complaints).toEqual([expect.stringContaining('limit a.pdf: more than 200 times its size')]);
});

test('texts of a PDF that never end, and trees that share their children, take no time', () => {
  expect(expand('a.pdf', Buffer.from(`%PDF-1.4\n${'trailer ('.repeat(100_000)}`)).paths).toEqual(['a.pdf']);
  const writer = new PdfWriter();
  const leaf = writer.add('<< /Type /Page >>');
  const kids = writer.add(`[${Array.from({ length: 20 * many }, () => leaf).join(' ')}]`);
  const nodes = Array.from({ length: 5 * many }, () => writer.add(`<< /Type /Pages /Kids ${kids} >>`));
  expect(expand('a.pdf', endPages(writer, nodes)).problems).toEqual([]);
});

test('cells of a database that lie over each other are damage', () => {
  const value = 'a value '.repeat(7000);
  const bytes = database([{ name: 't', columns: ['a'], rows: [[value]] }], { pageSize: 32_768 });
  const page = 32_768;
  const cell = bytes.readUInt16BE(page + 8);
  bytes.writeUInt16BE(many, page + 3);
  for (let index = 0; index < many; index++) bytes.writeUInt16BE(cell, page + 8 + 2 * index);
  expect(expand('a.db', bytes).complaints).toEqual(['broken-archive a.db: a page of the database is damaged']);
});

test('headers of a mail that never end take no time', () => {
  const headers = 'Content-Transfer-Encoding: quoted-printable\n'.repeat(10 * many);
  expect(expand('a.eml', Buffer.from(`From: a\n${headers}`)).paths).toEqual(['a.eml']);
});

test('code objects that share their constants and instructions take no time', () => {
  const sized = (type: string, bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from(type, 'latin1'), uint32(bytes.length), bytes]);
  const constants = Buffer.concat([Buffer.from('\xa8', 'latin1'), uint32(20 * many), Buffer.alloc(20 * many, 'N')]);
  const code = sized('\xf3', Buffer.alloc(20 * many, 100));
  const shared = Buffer.concat([Buffer.from('r'), uint32(1)]);
  const instructions = Buffer.concat([Buffer.from('r'), uint32(2)]);
  const empty = sized('s', Buffer.alloc(0));
  const one = Buffer.concat([
    Buffer.from('c'),
    Buffer.alloc(24),
    instructions,
    ...Array.from({ length: 5 }, () => shared),
    empty,
    empty,
    uint32(1),
    empty,
  ]);
  const header = Buffer.concat([Buffer.of(0x55, 0x0d, 0x0d, 0x0a), Buffer.alloc(12)]);
  const outer = Buffer.concat([
    Buffer.from('\xa8', 'latin1'),
    uint32(2 + many),
    constants,
    code,
    ...Array.from({ length: many }, () => one),
  ]);
  expect(expand('a.pyc', Buffer.concat([header, outer])).blobs.length).toBeGreaterThan(0);
});
