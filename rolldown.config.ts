import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { RolldownOptions } from 'rolldown';
import { asciiText } from './build/ascii-text.ts';
import { actionManifest, packedRules, plainFiles } from './build/assets.ts';
import { buildMark } from './build/build-mark.ts';
import { chunkFileName, chunkGroups, knownModules } from './build/chunks.ts';
import { lazyChunks } from './build/lazy-modules.ts';
import { licenses } from './build/licenses.ts';
import { plainExports } from './build/plain-exports.ts';
import { workerCopy } from './build/worker-copy.ts';

/** Where the bundle goes; tests build into a folder of their own. */
const outputFolder = process.env['STRAYKEY_DIST'] ?? 'dist';

const config: RolldownOptions = {
  input: {
    action: 'src/action/index.ts',
    'check-worker': 'src/scan/rules/check-worker.ts',
    cli: 'src/cli/index.ts',
    index: 'src/index.ts',
    worker: 'src/scan/threads/worker.ts',
  },
  platform: 'node',
  plugins: [
    actionManifest,
    workerCopy,
    packedRules,
    lazyChunks,
    plainFiles,
    plainExports,
    asciiText,
    buildMark,
    licenses,
    knownModules,
  ],
  // A warning fails the build, but for one of a feature of yargs that we do not use, and for how long things took.
  onLog(level, log, report) {
    if ((log.code === 'EMPTY_IMPORT_META' && log.loc?.file?.includes('/yargs/')) || log.code?.endsWith('_TIMINGS'))
      return;
    report(level === 'warn' ? 'error' : level, log);
  },
  output: {
    dir: outputFolder,
    format: 'cjs',
    // Names without hashes keep the differences of dist/ to what changed.
    chunkFileNames: chunkFileName,
    entryFileNames: '[name].js',
    codeSplitting: { groups: chunkGroups },
    banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    // Node reads comments at every start; licences are in licenses.txt.
    comments: false,
    cleanDir: true,
    plugins: [{ name: 'executable', writeBundle: ({ dir = outputFolder }) => chmodSync(join(dir, 'cli.js'), 0o755) }],
  },
};

export default config;
