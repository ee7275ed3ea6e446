import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';

const folder = fileURLToPath(new URL('../src/code-cache/', import.meta.url));
const mark = '?worker';

/**
 * A second copy of the code cache for the program of other threads: shared, it would be a chunk that the command line
 * loads at every start, and that would itself not be cached.
 */
export const workerCopy: Plugin = {
  name: 'worker-copy',
  resolveId(source, importer) {
    if (importer?.endsWith('/src/scan/threads/worker.ts') && source.endsWith('/code-cache.ts'))
      return `${folder}code-cache-packed.ts${mark}`;
    return importer?.endsWith(mark) && source.startsWith('.')
      ? `${resolve(dirname(importer), source)}${mark}`
      : undefined;
  },
  load(id) {
    return id.endsWith(mark) ? { code: readFileSync(id.slice(0, -mark.length), 'utf8'), moduleType: 'ts' } : undefined;
  },
};
