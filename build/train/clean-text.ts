import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isTestPath } from '../../src/engine/examples/test-path.ts';
import type { LabelledFile } from './corpus.ts';

const largest = 400_000;
const fewestTextBytes = 8;

/**
 * The source of projects known to keep no secrets, each folder a repository: nothing in it is a secret. Tests, examples
 * and documentation are left out, since they do hold passwords.
 */
export function readCleanText(folder: string): readonly LabelledFile[] {
  const repository = `clean ${basename(folder)}`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !isTestPath(path) && !path.includes('.git/'))
    .sort()
    .flatMap((path) => {
      const file = statSync(join(folder, path), { throwIfNoEntry: false });
      if (!file?.isFile() || file.size > largest || file.size < fewestTextBytes) return [];
      const text = readFileSync(join(folder, path), 'latin1');
      return text.includes('\0') ? [] : [{ path, repository, text, labels: [] }];
    });
}
