import { expect, test } from 'vitest';
import { ReadAhead } from '../../../src/sources/file/read-ahead.ts';
import type { PieceReader } from '../../../src/sources/file/read-file.ts';

/** Gives these pieces, cut where there is less room, then ends or throws; never asked again after its end. */
function readerOf(pieces: readonly string[], failure?: Error): PieceReader {
  const left = pieces.map((piece) => Buffer.from(piece));
  let isEnded = false;
  return (_fd, buffer, offset, length) => {
    if (isEnded) throw new Error('read behind the end');
    const [piece] = left;
    if (piece === undefined) {
      if (failure) throw failure;
      isEnded = true;
      return 0;
    }
    const count = piece.copy(buffer, offset, 0, length);
    if (count < piece.length) left[0] = piece.subarray(count);
    else left.shift();
    return count;
  };
}

function readAll(ahead: ReadAhead, pieceBytes: number): string {
  const buffer = Buffer.alloc(pieceBytes + 1);
  let text = '';
  for (;;) {
    const count = ahead.readPiece(0, buffer, 1, pieceBytes);
    if (count === 0) return text;
    text += buffer.toString('latin1', 1, 1 + count);
  }
}

test.each([
  ['less than is read ahead', ['one ', 'two'], 100, 7],
  ['as much', ['one ', 'two'], 7, 7],
  ['more', ['one ', 'two ', 'three'], 6, 6],
  ['nothing', [], 100, 0],
])('all is read once where there is %s', (_, pieces, most, expected) => {
  const ahead = new ReadAhead(readerOf(pieces));
  expect(ahead.fill(0, most)).toBe(expected);
  expect(readAll(ahead, 3)).toBe(pieces.join(''));
});

test('files that were not read ahead are read as usual', () => {
  expect(readAll(new ReadAhead(readerOf(['one ', 'two'])), 5)).toBe('one two');
});

test('an error is reported after the content before it', () => {
  const ahead = new ReadAhead(readerOf(['one'], new Error('gone')));
  expect(ahead.fill(0, 100)).toBe(3);
  const buffer = new Uint8Array(10);
  expect(ahead.readPiece(0, buffer, 0, 10)).toBe(3);
  expect(() => ahead.readPiece(0, buffer, 0, 10)).toThrow('gone');
});
