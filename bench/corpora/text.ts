import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../src/sources/', import.meta.url));

/** Source code without secrets: some of our own, over and over. */
export function ordinaryText(byteLength: number): Buffer {
  const files = readdirSync(sources, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
  const text = Buffer.concat(files.map((name) => readFileSync(join(sources, name))));
  return Buffer.alloc(byteLength, text);
}
