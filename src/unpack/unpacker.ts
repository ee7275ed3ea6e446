import type { Unpacker } from '../model/unpacker.ts';

/** As in `assembly/inflate.ts`. */
const inputPadding = 64;
const outputPadding = 384;
const pageBytes = 65_536;

/** Memory of the search that is left to others. Texts in it are searched where they lie. */
export interface Room {
  readonly memory: WebAssembly.Memory;
  readonly start: number;
  readonly end: number;
}

interface Exports {
  readonly copies: { readonly value: number };
  copyCount(): number;
  init(work: number): number;
  inflate(from: number, length: number, to: number, size: number): number;
  deltaSize(delta: number, length: number, baseSize: number): number;
  applyDelta(delta: number, length: number, base: number, baseSize: number, to: number, size: number): number;
}

/** `binary` is the compiled module of `assembly/index.ts`. */
export function createUnpacker(binary: Uint8Array, { memory, start, end }: Room): Unpacker {
  const exports = instantiate(binary, memory);
  const free = roundUp(start + exports.init(start), pageBytes);
  return {
    bytes: new Uint8Array(memory.buffer),
    start: free,
    end,
    inputPadding,
    outputPadding,
    inflate: (from, length, to, size) => exports.inflate(from, length, to, size),
    deltaSize: (delta, length, baseSize) => exports.deltaSize(delta, length, baseSize),
    copies: () => (exports.copyCount() < 0 ? undefined : new Uint32Array(memory.buffer, exports.copies.value, 3 * exports.copyCount())),
    applyDelta: (delta, length, base, baseSize, to, size) => exports.applyDelta(delta, length, base, baseSize, to, size) !== 0,
  };
}

function instantiate(binary: Uint8Array, memory: WebAssembly.Memory): Exports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(binary), { env: { memory, abort: onAbort } });
  if (!isUnpacker(exports)) throw new TypeError('the unpacker lacks what is asked of it');
  return exports;
}

function onAbort(): never {
  throw new Error('the unpacker broke off');
}

function isUnpacker(exports: object): exports is Exports {
  return ['init', 'inflate', 'deltaSize', 'applyDelta', 'copyCount', 'copies'].every((name) => name in exports);
}

function roundUp(value: number, unit: number): number {
  return Math.ceil(value / unit) * unit;
}
