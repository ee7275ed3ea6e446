import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileKernel } from '../build/kernel.ts';

/** Compiles the kernel of the sources as they are, so that no test runs a stale one. */
export async function setup(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'straykey-kernel-'));
  const file = join(folder, 'kernel.wasm');
  writeFileSync(file, await compileKernel());
  process.env['STRAYKEY_KERNEL'] = file;
  return () => rmSync(folder, { recursive: true, force: true });
}
