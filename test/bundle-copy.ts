import { cpSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { cliPath } from './run-cli.ts';

/**
 * Copies the bundle that is tested to a folder, which need not exist, without files of these names, and without the
 * compiled code that its runs keep beside it: other tests run it at the same time, and what they write comes and goes.
 */
export function copyBundle(folder: string, without: readonly string[] = []): void {
  const unwanted = new Set(['.cache', ...without]);
  cpSync(dirname(cliPath), folder, { recursive: true, filter: (path) => !unwanted.has(basename(path)) });
}
