import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'rolldown';
import { packRules, packSamples } from './src/rule/packed.ts';
import { builtinRules, builtinSamples } from './src/rule/builtin.ts';

const packedDoor = fileURLToPath(new URL('src/rule/builtin-packed.ts', import.meta.url));

/** In the bundle the rules come from `pack.bin`, written here, and not from their modules. */
const packedRules: Plugin = {
  name: 'packed-rules',
  resolveId(source) {
    return source.endsWith('/rule/builtin.ts') ? packedDoor : undefined;
  },
  generateBundle() {
    const rules = builtinRules();
    this.emitFile({ type: 'asset', fileName: 'pack.bin', source: packRules(rules) });
    this.emitFile({ type: 'asset', fileName: 'samples.json', source: packSamples(builtinSamples()) });
    this.emitFile({ type: 'asset', fileName: 'package.json', source: '{ "type": "commonjs" }\n' });
    this.emitFile({ type: 'asset', fileName: 'index.mjs', source: readFileSync('src/index.mjs') });
    this.emitFile({ type: 'asset', fileName: 'index.d.mts', source: "export * from './types/src/index.d.ts';\n" });
    this.emitFile({ type: 'asset', fileName: 'report.schema.json', source: readFileSync('src/report/report.schema.json') });
  },
};

export default defineConfig({
  input: { cli: 'src/cli/index.ts', index: 'src/index.ts' },
  platform: 'node',
  plugins: [packedRules],
  output: {
    dir: 'dist',
    format: 'cjs',
    // Names without hashes keep the differences of dist/ to what changed.
    chunkFileNames: '[name].js',
    entryFileNames: '[name].js',
    banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    cleanDir: true,
  },
});
