import type { BlobSink, Source } from '../model/source.ts';
import { findRoots, type Root } from './paths.ts';
import { readFileInto } from './read-file.ts';
import type { SelectionOptions, WalkReport } from './selection.ts';
import { Walk } from './walk.ts';

/** Milliseconds of reading between two turns of the event loop. */
const turnMs = 50;

export interface WorkingTreeOptions extends SelectionOptions {
  /** Files, folders and globs; the current folder where empty. */
  readonly paths: readonly string[];
  /** A longer file is scanned up to here, and is a problem. */
  readonly maxFileBytes?: number;
}

/** Files on the disk. Throws SourceError for paths that are not there, UsageError for globs that match nothing. */
export function workingTreeSource(options: WorkingTreeOptions): Source {
  return {
    read(sink) {
      const files = listFiles(options, sink);
      return files instanceof Promise ? files.then((listed) => readFilesInTurns(listed, sink, options.maxFileBytes)) : readFiles(files, sink, options.maxFileBytes);
    },
  };
}

/**
 * What is to be read, each file once, in the order of UTF-16 units, so that no order of folders on a disk shows. The paths
 * are for `readFileInto`, in this process or one of its threads; `showPath` makes them readable. A promise where there
 * are globs.
 */
export function listFiles(options: Omit<WorkingTreeOptions, 'maxFileBytes'>, report: WalkReport): readonly string[] | Promise<readonly string[]> {
  const roots = findRoots(options.paths.length === 0 ? ['.'] : options.paths, report);
  return roots instanceof Promise ? roots.then((found) => walkRoots(found, options, report)) : walkRoots(roots, options, report);
}

/** Outer folders first: a root within another is met there, unless it is ignored there. */
function walkRoots(roots: readonly Root[], options: SelectionOptions, report: WalkReport): readonly string[] {
  const walk = new Walk(options, report, roots.length > 1);
  for (const root of [...roots].sort(compareRoots)) walk.addRoot(root);
  walk.followLinks();
  const isSorted = roots.length === 1 && !options.followsLinks;
  return isSorted ? walk.files : [...new Set(walk.files)].sort();
}

function compareRoots(a: Root, b: Root): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

/** Lets the event loop turn now and then, where the call that started the reading is over and only signals can end it. */
async function readFilesInTurns(files: readonly string[], sink: BlobSink, maxFileBytes?: number): Promise<void> {
  let turnEndMs = performance.now() + turnMs;
  for (const file of files) {
    readFileInto(file, sink, maxFileBytes);
    if (performance.now() < turnEndMs) continue;
    await new Promise((resolve) => setImmediate(resolve));
    turnEndMs = performance.now() + turnMs;
  }
}

function readFiles(files: readonly string[], sink: BlobSink, maxFileBytes?: number): void {
  for (const file of files) readFileInto(file, sink, maxFileBytes);
}
