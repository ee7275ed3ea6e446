import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

const folder = fileURLToPath(new URL('../src/kernel/assembly/', import.meta.url));

/** Compiles the kernel's AssemblyScript. The same sources give the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const options = ['index.ts', '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--importMemory'];
  const { error, stderr } = await main(options, {
    readFile: (name: string) => readSource(basename(name)),
    writeFile: (_name: string, contents: Uint8Array | string) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`the kernel cannot be compiled:\n${stderr.toString()}`);
  return binary;
}

/** Null where the compiler asks whether there is such a file. */
function readSource(name: string): string | null {
  try {
    return readFileSync(`${folder}${name}`, 'utf8');
  } catch {
    return null;
  }
}
