import type { BlobSink } from '../../src/model/source.ts';
import { readFileInto } from '../../src/sources/file/read-file.ts';
import { listFiles } from '../../src/sources/working-tree.ts';
import { BenchError } from '../comparison.ts';
import { silentSink } from './silent-sink.ts';

/** Bytes of all files that a scan of a tree looks at. */
export function countBytes(folder: string): number {
  let count = 0;
  readTree(folder, ({ length }) => {
    count += length;
    return true;
  });
  return count;
}

/** The first files of a tree, unchanged and in memory: this many bytes or a little more. */
export function loadFiles(folder: string, leastBytes: number): readonly Uint8Array[] {
  const files: Uint8Array[] = [];
  let count = 0;
  readTree(folder, (bytes) => {
    files.push(bytes.slice());
    count += bytes.length;
    return count < leastBytes;
  });
  return files;
}

/** Passes on file after file, large ones in pieces, until `take` returns false. */
function readTree(folder: string, take: (bytes: Uint8Array) => boolean): void {
  const paths = listFiles({ paths: [folder], honoursGitignore: false, followsLinks: false }, silentSink);
  if (paths instanceof Promise) throw new BenchError(`${folder} is a pattern, not a folder`);
  let isWanted = true;
  const sink: BlobSink = {
    ...silentSink,
    readBuffer: new Uint8Array(8 << 20),
    blob: ({ bytes }) => void (isWanted &&= take(bytes)),
    stream: () => ({ write: (bytes) => void (isWanted &&= take(bytes)), end: () => undefined }),
  };
  for (const path of paths) if (isWanted) readFileInto(path, sink);
}
