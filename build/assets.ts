import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import manifest from '../package.json' with { type: 'json' };
import { searchTablesOf } from '../src/engine/search/search-tables.ts';
import { indexesOf } from '../src/model/rule-set.ts';
import { builtinRules, builtinSamples } from '../src/rule/builtin.ts';
import { packRules, packSamples } from '../src/rule/packed.ts';
import { compileKernel, compileUnpacker } from './kernel.ts';

const root = new URL('../', import.meta.url);
const manifestMark = '\0action-manifest';
/** Modules that read a file of the source tree, each with the one that takes its place in the bundle. */
const doors: readonly (readonly [ending: string, packed: string])[] = [
  ['/rule/builtin.ts', 'src/rule/builtin-packed.ts'],
  ['/kernel-binary.ts', 'src/pool/kernel-binary-packed.ts'],
  ['/code-cache.ts', 'src/code-cache/code-cache-packed.ts'],
];

/**
 * In the bundle, rules come from `pack.bin`, and the search tables and the kernel from files beside it. All are written
 * here.
 */
export const packedRules: Plugin = {
  name: 'packed-rules',
  resolveId(source) {
    const door = doors.find(([ending]) => source.endsWith(ending));
    return door && fileURLToPath(new URL(door[1], root));
  },
  async generateBundle() {
    const rules = builtinRules();
    this.emitFile({ type: 'asset', fileName: 'pack.bin', source: packRules(rules) });
    this.emitFile({ type: 'asset', fileName: 'tables.bin', source: searchTablesOf(rules, indexesOf(rules)) });
    this.emitFile({ type: 'asset', fileName: 'kernel.wasm', source: await compileKernel() });
    this.emitFile({ type: 'asset', fileName: 'unpack.wasm', source: await compileUnpacker() });
    this.emitFile({ type: 'asset', fileName: 'samples.bin', source: packSamples(builtinSamples()) });
  },
};

/**
 * A second copy of the manifest for the action: shared, it would be a chunk that the command line loads at every start.
 */
export const actionManifest: Plugin = {
  name: 'action-manifest',
  resolveId(source, importer) {
    return source.endsWith('/package.json') && importer?.endsWith('/src/action/version.ts') ? manifestMark : undefined;
  },
  load(id) {
    if (id !== manifestMark) return undefined;
    const { version, homepage } = manifest;
    return `export default ${JSON.stringify({ version, homepage })};\n`;
  },
};

/** The files of `dist/` that are no chunks, and the module that stands for the library in ESM imports. */
export const plainFiles: Plugin = {
  name: 'plain-files',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    this.emitFile({ type: 'asset', fileName: 'index.mjs', source: readFileSync(new URL('src/index.mjs', root)) });
    this.emitFile({
      type: 'asset',
      fileName: 'report.schema.json',
      source: readFileSync(new URL('src/report/json/report.schema.json', root)),
    });
  },
};
