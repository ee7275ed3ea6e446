import type { BlobSink } from '../../../model/source.ts';
import { runGit } from '../process/run.ts';
import type { Repository } from '../repository.ts';

interface Placed {
  readonly id: string;
  readonly path: string;
}

const maximumBytes = 1 << 30;

/**
 * In a partial clone, leaves out the objects that were left on the server, since git would fetch each of them when
 * asked; a single problem says how many there are.
 */
export function keepPresent<Object extends Placed>(
  repository: Repository,
  objects: readonly Object[],
  sink: Pick<BlobSink, 'problem'>,
): readonly Object[] {
  if (!repository.isPartial || objects.length === 0) return objects;
  const wanted = new Map(objects.map(({ id }) => [id, false]));
  const { stdout } = runGit(
    repository,
    ['cat-file', '--batch-all-objects', '--unordered', '--buffer', '--batch-check=%(objectname)'],
    { maximumBytes },
  );
  for (let start = 0, end = stdout.indexOf(0x0a); end >= 0; start = end + 1, end = stdout.indexOf(0x0a, start)) {
    const id = stdout.toString('latin1', start, end);
    if (wanted.has(id)) wanted.set(id, true);
  }
  const present = objects.filter(({ id }) => wanted.get(id) === true);
  const absent = objects.find(({ id }) => wanted.get(id) === false);
  if (absent !== undefined) {
    const detail = `a partial clone: ${objects.length - present.length} objects were left on the server and not scanned, ${JSON.stringify(absent.path)} first`;
    sink.problem({
      kind: 'partial-repository',
      where: repository.path,
      detail,
      advice: 'Scan a clone made without `--filter`.',
    });
  }
  return present;
}
