import { showByteString } from '../../path-bytes.ts';
import type { WantedObject } from '../objects/wanted-objects.ts';
import { streamLines } from '../process/run.ts';
import type { Repository } from '../repository.ts';
import { submoduleMode } from './raw-diff.ts';

/** An entry in the tree of HEAD. */
export interface HeadEntry {
  readonly mode: string;
  readonly id: string;
  /** Latin-1, one character for each byte. */
  readonly path: string;
}

/** Gives all files, links and submodules in the tree of HEAD; none if no commit is there. */
export async function walkHead(repository: Repository, onEntry: (entry: HeadEntry) => void): Promise<void> {
  if (repository.headId === undefined) return;
  const onLine = (line: string): void => {
    const [mode = '', , id = ''] = line.split(/[ \t]/, 3);
    onEntry({ mode, id, path: line.slice(line.indexOf('\t') + 1) });
  };
  await streamLines(repository, ['ls-tree', '-r', '-z', '--full-tree', repository.headId], onLine, '\0');
}

/** Those of these objects that are in the tree of HEAD. */
export async function findAtHead(repository: Repository, wanted: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  if (wanted.size > 0) await walkHead(repository, ({ id }) => void (wanted.has(id) && found.add(id)));
  return found;
}

/** The files in the tree of HEAD, and its symbolic links; of several with the same content the first one. */
export async function listHeadFiles(repository: Repository): Promise<readonly WantedObject[]> {
  const paths = new Map<string, string>();
  await walkHead(repository, ({ mode, id, path }) => {
    if (mode !== submoduleMode && !paths.has(id)) paths.set(id, showByteString(path));
  });
  return [...paths].map(([id, path]) => ({ id, path }));
}
