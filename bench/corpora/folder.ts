import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BenchError } from '../comparison.ts';

/** The one folder that was named. */
export function onlyFolder(paths: readonly string[]): string {
  const [path = ''] = paths;
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new BenchError(`${path} is not a folder`);
  return resolve(path);
}

/** Runs the work with an empty folder that is removed afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Result | Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'straykey-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
