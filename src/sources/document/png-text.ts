import type { Container } from '../archive/container.ts';
import { inflatePart } from './inflate-zlib.ts';
import { compressedTextIn, visitChunks } from './png-chunks.ts';

/** Passes on the compressed texts of an image, a line each: `Comment: text`. */
export function readPngText(container: Container, png: Uint8Array): void {
  const lines: Uint8Array[] = [];
  visitChunks(png, (type, data) => {
    const found = compressedTextIn(type, data);
    if (!found) return;
    const text = inflatePart(container, hasHeader(found.text) ? found.text : Buffer.concat([zlibHeader, found.text]));
    lines.push(found.keyword, Buffer.from(': '), text, Buffer.from('\n'));
  });
  container.passText('text', Buffer.concat(lines));
}

const zlibHeader = Buffer.of(0x78, 0x9c);

/** draw.io writes its diagrams without the header that a zlib stream begins with, and without the sum behind it. */
function hasHeader([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0;
}
