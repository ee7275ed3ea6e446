import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Builds the bundle of the sources as they are into a folder of its own, so that no test runs a stale one. */
export function setup(): (() => void) | undefined {
  const given = process.env['STRAYKEY_CLI'];
  if (given !== undefined) return void useKernelOf(dirname(given));
  const folder = mkdtempSync(join(tmpdir(), 'straykey-dist-'));
  const build = spawnSync(process.execPath, ['node_modules/rolldown/bin/cli.mjs', '-c', 'rolldown.config.ts'], {
    cwd: root,
    env: { ...process.env, STRAYKEY_DIST: folder },
    encoding: 'utf8',
  });
  if (build.status !== 0) throw new Error(`the bundle cannot be built:\n${build.stdout}${build.stderr}`);
  process.env['STRAYKEY_CLI'] = join(folder, 'cli.js');
  useKernelOf(folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

/** For tests that scan from the sources: the kernel of the last build may be older than they are. */
function useKernelOf(folder: string): void {
  process.env['STRAYKEY_KERNEL'] = join(folder, 'kernel.wasm');
  process.env['STRAYKEY_UNPACKER'] = join(folder, 'unpack.wasm');
}
