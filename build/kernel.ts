import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';
import { unlessRefused } from '../src/foundation/system-error.ts';

/** Both modules run in one memory: the second one's constants lie after the first one's, all in the first page. */
const unpackerConstants = 32_768;

/** Compiles the AssemblyScript of the keyword search. The same sources give the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  return compile('kernel', new URL('../src/kernel/assembly/', import.meta.url));
}

/** The same for the unpacker, which reads packs. */
export async function compileUnpacker(): Promise<Uint8Array> {
  return compile(
    'unpack',
    new URL('../src/unpack/assembly/', import.meta.url),
    '--memoryBase',
    String(unpackerConstants),
  );
}

async function compile(name: string, url: URL, ...more: readonly string[]): Promise<Uint8Array> {
  const folder = fileURLToPath(url);
  let binary: Uint8Array | undefined;
  const options = [
    'index.ts',
    '--outFile',
    `${name}.wasm`,
    '-O3',
    '--noAssert',
    '--runtime',
    'stub',
    '--enable',
    'simd',
    '--importMemory',
    ...more,
  ];
  const { error, stderr } = await main(options, {
    // Null when the compiler asks whether there is such a file.
    readFile: (file: string) => unlessRefused(() => readFileSync(`${folder}${file}`, 'utf8')) ?? null,
    writeFile: (_file: string, contents: Uint8Array | string) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`the AssemblyScript of src/${name} cannot be compiled:\n${stderr.toString()}`);
  return binary;
}
