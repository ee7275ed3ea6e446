import { gramBitOf } from './gram-slots.ts';
import type { Windows } from './keyword-window.ts';
import { gramBytes } from './table-layout.ts';

/** Probed at every second byte, so it holds the four bytes of a window and the four that begin a byte before. */
export function gramTable(windows: readonly Windows[]): Uint8Array {
  const table = new Uint8Array(gramBytes);
  for (const { values, valuesBefore } of windows) {
    for (const value of [...values, ...valuesBefore]) {
      const bit = gramBitOf(value);
      table[bit >>> 3] |= 1 << (bit & 7);
    }
  }
  return table;
}
