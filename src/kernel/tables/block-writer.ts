import { header, magic } from './table-layout.ts';

/** Writes blocks one after the other, each aligned to 16 bytes. */
export class BlockWriter {
  #length = header.length * 4;
  readonly #blocks: { readonly at: number; readonly bytes: Uint8Array }[] = [];

  add(bytes: Uint8Array): number {
    const at = this.#length;
    this.#blocks.push({ at, bytes });
    this.#length += (bytes.length + 15) & ~15;
    return at;
  }

  finish(fields: readonly (readonly [index: number, value: number])[]): Uint8Array {
    const all = new Uint8Array(this.#length);
    for (const { at, bytes } of this.#blocks) all.set(bytes, at);
    const words = new DataView(all.buffer);
    words.setUint32(header.magic * 4, magic, true);
    words.setUint32(header.byteLength * 4, all.length, true);
    for (const [index, value] of fields) words.setUint32(index * 4, value, true);
    return all;
  }
}
