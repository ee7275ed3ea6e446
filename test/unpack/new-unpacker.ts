import type { Unpacker } from '../../src/model/git/unpacker.ts';
import { readUnpackerBinary } from '../../src/pool/kernel-binary.ts';
import { createUnpacker } from '../../src/unpack/unpacker.ts';

/** An unpacker in a memory of its own. */
export function newUnpacker(bytes: number = 16 << 20): Unpacker {
  const memory = new WebAssembly.Memory({ initial: bytes >> 16 });
  return createUnpacker(readUnpackerBinary(), { memory, start: 65_536, end: bytes });
}
