import { mostSecretFileBytes, settingOfFile } from '../../../model/secret-file-name.ts';
import type { BlobSink, RecordedHistory } from '../../../model/source.ts';
import { showByteString } from '../../path-bytes.ts';
import { type GitPlace, runGit } from '../process/run.ts';
import type { Repository } from '../repository.ts';
import { readObjects } from './object-reader.ts';
import { IdList, listedObjects } from './wanted-objects.ts';

const mostOutputBytes = 1 << 30;
const mostPaths = 100_000;

/**
 * Files of a history whose names tell of a secret. Blobs are searched before their paths are known, so those are handed
 * over once more, each with such a path.
 */
export class NamedFiles {
  readonly #paths = new Set<string>();
  #hasMore = false;

  /** `path` is Latin-1. */
  add(path: string): void {
    if (settingOfFile(path) === undefined) return;
    if (this.#paths.size < mostPaths) this.#paths.add(path);
    else this.#hasMore = true;
  }

  async read(repository: Repository, record: RecordedHistory | undefined, sink: BlobSink): Promise<void> {
    if (this.#paths.size === 0 || !record) return;
    if (this.#hasMore)
      sink.note(`of the files that are called after secrets, only ${mostPaths} were searched for them`);
    const pathById = record.filesAt(this.#paths);
    const wanted = new IdList(repository.objectFormat);
    for (const id of smallBlobs(repository, [...pathById.keys()])) wanted.addText(id);
    if (wanted.count > 0) await readObjects(repository, listedObjects(wanted), namedSink(sink, pathById));
  }
}

/** Most files with a telling name are no secrets, but larger, so sizes are asked for first. */
function smallBlobs(place: GitPlace, ids: readonly string[]): readonly string[] {
  const { stdout } = runGit(
    place,
    ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)', '--buffer'],
    {
      input: Buffer.from(ids.map((id) => `${id}\n`).join('')),
      maximumBytes: mostOutputBytes,
    },
  );
  return [...stdout.toString('latin1').matchAll(/^([\da-f]+) blob (\d+)$/gm)].flatMap(([, id = '', size]) =>
    Number(size) <= mostSecretFileBytes ? [id] : [],
  );
}

/** What went wrong with an object was told when it was read for the first time. */
function namedSink(sink: BlobSink, pathById: ReadonlyMap<string, string>): BlobSink {
  const ignore = (): void => undefined;
  return {
    get readBuffer() {
      return sink.readBuffer;
    },
    blob({ provenance, bytes }) {
      const path = provenance.kind === 'git-object' ? pathById.get(provenance.objectId) : undefined;
      if (path !== undefined) sink.blob({ provenance, bytes, namedBy: showByteString(path) });
    },
    stream: () => ({ write: ignore, end: ignore }),
    problem: ignore,
    skip: ignore,
    note: ignore,
    readByGit: ignore,
  };
}
