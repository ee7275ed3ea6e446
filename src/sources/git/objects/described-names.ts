import { runGit } from '../process/run.ts';
import type { Repository } from '../repository.ts';

const maximumBytes = 1 << 30;

interface DescribedName {
  /** Empty if no object is called so. */
  readonly type: string;
  readonly id: string;
}

/** The objects with these names, such as `HEAD^{}` or `main:src/a.ts`, none of which may have a line end in it. */
export function describeNames(repository: Repository, names: readonly string[]): readonly DescribedName[] {
  const input = Buffer.from(names.map((name) => `${name}\n`).join(''));
  const { stdout } = runGit(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], {
    input,
    maximumBytes,
  });
  const lines = stdout.toString('utf8').split('\n');
  return names.map((_, index) => {
    const [, type = '', id = ''] = /^(blob|commit|tag|tree) ([0-9a-f]+)$/.exec(lines[index] ?? '') ?? [];
    return { type, id };
  });
}
