import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileKernel, compileUnpacker } from '../build/kernel.ts';

/** Compiles the AssemblyScript of the sources as it is, so that no test runs a stale one. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'straykey-kernel-'));
  const file = join(folder, 'kernel.wasm');
  writeFileSync(file, await compileKernel());
  process.env['STRAYKEY_KERNEL'] = file;
  const unpacker = join(folder, 'unpack.wasm');
  writeFileSync(unpacker, await compileUnpacker());
  process.env['STRAYKEY_UNPACKER'] = unpacker;
  return () => rmSync(folder, { recursive: true, force: true });
}
