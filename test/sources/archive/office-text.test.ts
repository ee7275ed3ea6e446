import { expect, test } from 'vitest';
import { zip } from '../../../fixtures/archives.ts';
import { joinRuns } from '../../../src/sources/archive/office-text.ts';
import { expand } from './collecting-sink.ts';

function joined(xml: string): string | undefined {
  const text = joinRuns(Buffer.from(xml));
  return text && Buffer.from(text).toString();
}

test.each([
  [
    'word/document.xml',
    '<w:p><w:r><w:t>key ab</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">cdef</w:t></w:r></w:p>',
  ],
  ['xl/sharedStrings.xml', '<sst><si><r><t>key ab</t></r><r><t>cdef</t></r></si></sst>'],
  ['ppt/slides/slide1.xml', '<a:p><a:r><a:t>key ab</a:t></a:r><a:r><a:t>cdef</a:t></a:r></a:p>'],
  ['content.xml', '<text:p text:style-name="P1">key ab<text:span>cdef</text:span></text:p>'],
])('joins the runs of %s', (name, xml) => {
  const sink = expand('o.docx', zip([{ name, bytes: Buffer.from(xml) }]));
  expect(sink.paths).toEqual([`o.docx!/${name}`, `o.docx!/${name}!/text`]);
  expect(sink.textOf(`o.docx!/${name}!/text`)).toBe('key abcdef\n');
});

test('returns nothing if no text was split', () => {
  expect(joined('<w:p><w:r><w:t>whole</w:t></w:r></w:p>\n  <w:p>\n    <w:t>also</w:t>\n  </w:p>')).toBeUndefined();
});

test('separates paragraphs, tabs and line breaks', () => {
  expect(joined('<w:p><w:t>a</w:t><w:tab/><w:t>b</w:t></w:p><w:p><w:t>c</w:t><w:br/><w:t>d</w:t></w:p>')).toBe(
    'a b\nc\nd\n',
  );
});

test('decodes entities and keeps other characters', () => {
  expect(joined('<w:p><w:t>&lt;ü&amp;</w:t><w:t>&#252;&#xFC;&bogus;</w:t></w:p>')).toBe('<ü&üü&bogus;\n');
});

test('accepts truncated XML', () => {
  expect(joined('<w:p><w:t>a</w:t><w:t>b</w:t></w:p><w:p><w:t')).toBe('ab\n');
});
