import { createHash } from 'node:crypto';
import type { Plugin } from 'rolldown';

const mark = '__build__';

/** Replaces a mark by a hash of all chunks, so that what is cached of them is not taken for another build's. */
export const buildMark: Plugin = {
  name: 'build-mark',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    const hash = createHash('sha256');
    for (const { fileName, code } of chunks.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1)))
      hash.update(`${fileName}\0${code}\0`);
    const digest = hash.digest('hex').slice(0, 16);
    for (const chunk of chunks) if (chunk.code.includes(mark)) chunk.code = chunk.code.replaceAll(mark, digest);
  },
};
