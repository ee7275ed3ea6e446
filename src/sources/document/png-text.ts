import type { Container } from '../archive/container.ts';
import { inflatePart } from './inflate-zlib.ts';
import { compressedTextIn, visitChunks } from './png-chunks.ts';

/** Passes on the compressed texts of an image, a line each: `Comment: text`. */
export function readPngText(container: Container, png: Uint8Array): void {
  const lines: Uint8Array[] = [];
  visitChunks(png, (type, data) => {
    const found = compressedTextIn(type, data);
    if (found) lines.push(found.keyword, Buffer.from(': '), inflatePart(container, found.text), Buffer.from('\n'));
  });
  container.passText('text', Buffer.concat(lines));
}
