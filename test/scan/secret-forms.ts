import { strToU8, zipSync } from 'fflate';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GitRecipe } from '../git-recipe.ts';
import { githubToken } from '../grown-secrets.ts';

/** The secret that every place holds. */
export const token: string = githubToken(11);
/** A line that is found wherever it stands. */
export const leak: string = `token = '${token}'\n`;
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
const inUtf16 = (text: string, order: 'le' | 'be'): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const piece = 8 << 20;
/** Text of this length, the token across its end. */
const across = (length: number): string =>
  `${'some text\n'.repeat(Math.ceil(length / 10)).slice(0, length - 20)}\n${leak}${'more text\n'.repeat(100)}`;

/** A file that is there at first and gone at last, so that only the history holds it. */
export function committed(
  content: string | Uint8Array,
  path: string = 'file.ts',
  attributes: string = '',
): (recipe: GitRecipe) => void {
  return (recipe) => {
    recipe.commit('one', { [path]: content, ...(attributes !== '' && { '.gitattributes': attributes }) });
    rmSync(join(recipe.folder, path));
    recipe.commit('two');
  };
}

/** Files of which only the history knows, by what is special about them. */
export const forms: Readonly<Record<string, (recipe: GitRecipe) => void>> = {
  'a deleted file': committed(leak),
  'a file without differences by attribute': committed(leak, 'file.ts', '* -diff\n'),
  'a file that is binary by attribute': committed(leak, 'file.ts', '* binary\n'),
  'a file that is left out of exports': committed(leak, 'file.ts', '* export-ignore\n'),
  'bytes full of NUL': committed(`\0\0\0${'\0text\0'.repeat(100)}${leak}\0\0`),
  'UTF-16, low byte first': committed(inUtf16(leak, 'le')),
  'UTF-16, high byte first': committed(inUtf16(leak, 'be')),
  'lines that end with CRLF': committed(`a\r\n${leak.trimEnd()}\r\nb\r\n`),
  'a last line without a line feed': committed(`text\n${leak.trimEnd()}`),
  'a line of 4 MB': committed(`${'x y '.repeat(500_000)}${leak.trimEnd()}${' z w'.repeat(500_000)}`),
  'a file of 13 MB': committed(`${'some text\n'.repeat(1_300_000)}${leak}`),
  'a token across the first 64 KiB': committed(across(1 << 16)),
  'a token across the first MiB': committed(across(1 << 20)),
  'a token across the end of the first piece': committed(across(piece)),
  'a token across the start of the second piece': committed(across(piece - (128 << 10))),
  'a zip archive': committed(zipSync({ 'config/file.ts': strToU8(leak) }), 'file.zip'),
  'a compressed file': committed(gzipSync(leak), 'file.gz'),
  'a text document': committed(
    zipSync({
      'word/document.xml': strToU8(
        `<w:document><w:body><w:p><w:r><w:t>${token.slice(0, 9)}</w:t></w:r><w:r><w:t>${token.slice(9)}</w:t></w:r></w:p></w:body></w:document>`,
      ),
      '[Content_Types].xml': strToU8('<Types/>'),
    }),
    'file.docx',
  ),
  base64: committed(`data: ${base64(leak)}\n`),
  'base64 in base64': committed(`data: ${base64(`data: ${base64(leak)}`)}\n`),
  'hexadecimal digits': committed(`data: ${Buffer.from(leak).toString('hex')}\n`),
  'percent escapes': committed(
    `data=${[...leak].map((character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')}\n`,
  ),
  'unicode escapes': committed(
    `data = "${[...token].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"\n`,
  ),
};
