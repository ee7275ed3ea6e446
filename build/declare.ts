import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const outputFolder = resolve(root, process.env['STRAYKEY_DIST'] ?? 'dist');

/**
 * Writes the declarations of the library into `types/` of the bundle: of all that tsc emits, only what can be reached
 * from `src/index.ts`. Run by `npm run build`, after the bundler.
 */
function declare(): void {
  const emitted = mkdtempSync(join(tmpdir(), 'straykey-types-'));
  try {
    const tsc = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json'), '--outDir', emitted],
      { stdio: 'inherit' },
    );
    if (tsc.status !== 0) throw new Error('tsc failed');
    const source = join(emitted, 'src');
    for (const file of reachableFrom(join(source, 'index.d.ts')))
      copyInto(join(outputFolder, 'types', relative(source, file)), file);
    // `import` sees a module of its own kind, so it needs types of its own, too.
    writeFileSync(join(outputFolder, 'index.d.mts'), "export * from './types/index.js';\n");
  } finally {
    rmSync(emitted, { recursive: true, force: true });
  }
}

function reachableFrom(entry: string): ReadonlySet<string> {
  const files = new Set([entry]);
  for (const file of files) {
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()['"](\.[^'"]+)\.ts['"]/g))
      files.add(join(dirname(file), `${specifier}.d.ts`));
  }
  return files;
}

function copyInto(target: string, file: string): void {
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
}

declare();
