import type { BlobSink } from '../../src/model/source.ts';

/** Takes whatever a source says besides its blobs, and keeps nothing of it. */
export const silentSink: Pick<BlobSink, 'problem' | 'skip' | 'note' | 'readByGit'> = {
  problem: () => undefined,
  skip: () => undefined,
  note: () => undefined,
  readByGit: () => undefined,
};
