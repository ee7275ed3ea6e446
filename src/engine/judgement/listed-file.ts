import type { Span } from '../decode/index.ts';
import type { Layer } from '../search/layer.ts';
import { latin1 } from '../text/text.ts';

interface Piece {
  /** Offset in the layer and in the blob. */
  readonly inLayer: number;
  readonly inBlob: number;
  readonly length: number;
}

/** The secrets of a file that lists them, each as if `password=` stood before it. `line` has a group `secret`. */
export function listedLayer(bytes: Uint8Array, line: RegExp): Layer | undefined {
  const pieces: Piece[] = [];
  let layer = '';
  for (const found of latin1(bytes, 0, bytes.length).matchAll(line)) {
    const secret = found.groups?.['secret'] ?? '';
    if (/["\\]/.test(secret)) continue;
    layer += 'password="';
    const inBlob = found.index + found[0].lastIndexOf(secret);
    pieces.push({ inLayer: layer.length, inBlob, length: secret.length });
    layer += `${secret}"\n`;
  }
  if (pieces.length === 0) return undefined;
  return {
    bytes: Buffer.from(layer, 'latin1'),
    encodings: [],
    depth: 0,
    toBlob: (start, end) => spanOf(pieces, start, end),
  };
}

function spanOf(pieces: readonly Piece[], start: number, end: number): Span {
  const piece = pieces.findLast(({ inLayer }) => inLayer <= Math.max(start, end - 1)) ?? pieces[0];
  if (piece === undefined) return { start: 0, end: 0 };
  const place = (offset: number): number => piece.inBlob + Math.min(Math.max(0, offset - piece.inLayer), piece.length);
  return { start: place(start), end: place(end) };
}
