import { compareText } from '../foundation/order.ts';
import type { Batch, Source } from '../model/source.ts';
import { Turns } from './event-loop-turns.ts';
import { searchFileNames } from './file-names.ts';
import { readBatch, readInTurns } from './file/read-file.ts';
import { findRoots, type Root } from './walk/paths.ts';
import type { SelectionOptions, WalkReport } from './walk/selection.ts';
import { Walk } from './walk/walk.ts';

export interface WorkingTreeOptions extends SelectionOptions {
  /** Files, folders and globs; the current folder where empty. */
  readonly paths: readonly string[];
  /** A longer file is scanned up to this length, and is a problem. */
  readonly maxFileBytes?: number;
}

/**
 * Reads files from the disk. Throws SourceError for paths that do not exist, UsageError for globs that match nothing.
 */
export function workingTreeSource(options: WorkingTreeOptions): Source {
  return {
    read(sink, sharing) {
      const onFound = (count: number): void => {
        options.onFound?.(count);
        sharing?.found(count);
      };
      const files = listFiles({ ...options, onFound }, sink);
      const share = (listed: readonly string[]): Iterable<Batch> => {
        const searchNames = (): void => searchFileNames(listed, sink);
        if (sharing) return sharing.share(listed, searchNames);
        searchNames();
        return [{ index: 0, start: 0, end: listed.length }];
      };
      const reading = { sink, maxFileBytes: options.maxFileBytes, sharing };
      if (files instanceof Promise) return files.then((listed) => readInTurns(listed, share(listed), reading));
      for (const batch of share(files)) readBatch(files, batch, reading);
      return undefined;
    },
  };
}

/**
 * The files to read, each once, in the order of UTF-16 units, so that the result does not depend on the order of
 * folders on a disk. The paths are for `readBatch`, in this process or one of its threads; `showPath` makes them
 * readable. A promise where there are globs, or where the caller may end the walk.
 */
export function listFiles(
  options: Omit<WorkingTreeOptions, 'maxFileBytes'>,
  report: WalkReport,
): readonly string[] | Promise<readonly string[]> {
  const roots = findRoots(options.paths.length === 0 ? ['.'] : options.paths, report);
  return roots instanceof Promise
    ? roots.then((found) => walkRoots(found, options, report))
    : walkRoots(roots, options, report);
}

function walkRoots(
  roots: readonly Root[],
  options: SelectionOptions,
  report: WalkReport,
): readonly string[] | Promise<readonly string[]> {
  const walk = new Walk(options, report, roots.length > 1);
  const steps = stepsOf(walk, roots);
  const finish = (): readonly string[] => {
    walk.tellGaps();
    const isSorted = roots.length === 1 && !options.followsLinks;
    return isSorted ? walk.files : [...new Set(walk.files)].sort();
  };
  if (report.timeLimit?.signal) return walkInTurns(steps, report.timeLimit.signal).then(finish);
  for (const _ of steps);
  return finish();
}

/** Walks outer folders first: a root inside another is met there, unless it is ignored there. */
function* stepsOf(walk: Walk, roots: readonly Root[]): Iterable<void> {
  for (const root of [...roots].sort((a, b) => compareText(a.path, b.path))) yield* walk.addRoot(root);
  yield* walk.followLinks();
}

async function walkInTurns(steps: Iterable<void>, signal: AbortSignal): Promise<void> {
  const turns = new Turns();
  for (const _ of steps) {
    if (turns.isDue) await turns.take();
    if (signal.aborted) return;
  }
}
