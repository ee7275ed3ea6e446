import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import { builtinRules, builtinSamples } from '../src/rule/builtin.ts';
import { packRules, packSamples } from '../src/rule/packed.ts';

const root = new URL('../', import.meta.url);
const packedDoor = fileURLToPath(new URL('src/rule/builtin-packed.ts', root));

/** In the bundle the rules come from `pack.bin`, written here, and not from their modules. */
export const packedRules: Plugin = {
  name: 'packed-rules',
  resolveId(source) {
    return source.endsWith('/rule/builtin.ts') ? packedDoor : undefined;
  },
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'pack.bin', source: packRules(builtinRules()) });
    this.emitFile({ type: 'asset', fileName: 'samples.bin', source: packSamples(builtinSamples()) });
  },
};

/** The files of `dist/` that are no chunks, and the module that stands for the library where it is imported as ESM. */
export const plainFiles: Plugin = {
  name: 'plain-files',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    this.emitFile({ type: 'asset', fileName: 'index.mjs', source: readFileSync(new URL('src/index.mjs', root)) });
    this.emitFile({ type: 'asset', fileName: 'report.schema.json', source: readFileSync(new URL('src/report/report.schema.json', root)) });
  },
};
