import type { BlobSink } from '../../../model/source.ts';
import { showBytes } from '../../path-bytes.ts';
import { runGit } from '../process/run.ts';
import type { Repository } from '../repository.ts';
import { placesWithout } from './named-places.ts';

const maximumBytes = 1 << 30;

/** Reports those of the named files and folders that are not in the index: they were mistyped, or never added. */
export function reportUnknown(repository: Repository, places: ReadonlySet<string>, sink: BlobSink): void {
  if (places.size === 0) return;
  const { stdout, exitCode } = runGit(repository, ['ls-files', '-z', '--full-name', ':/'], { maximumBytes });
  if (exitCode !== 0) return;
  for (const where of placesWithout(places, showBytes(stdout).split('\0')))
    sink.problem({
      kind: 'nothing-scanned',
      where,
      detail: 'is not in the index',
      advice: 'Paths count from the top of the repository; `git add` stages what is new.',
    });
}
