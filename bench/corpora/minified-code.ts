import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import glob from 'fast-glob';
import { minifySync } from 'rolldown/utils';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
/** Shorter scripts have little to minify. */
const leastLength = 2000;

/**
 * The scripts of the packages this one is developed with, minified and on one line, 30 MB in all, over and over until
 * the file is long enough.
 */
export function writeMinified(file: string, byteLength: number): void {
  const code = minifyPackages();
  const fd = openSync(file, 'w');
  try {
    for (let at = 0; at < byteLength; at += code.length) writeSync(fd, code, 0, Math.min(code.length, byteLength - at));
  } finally {
    closeSync(fd);
  }
}

function minifyPackages(): Buffer {
  const scripts: string[] = [];
  for (const path of glob.sync('**/*.{js,cjs,mjs}', { cwd: packages, absolute: true }).sort()) {
    const text = readFileSync(path, 'utf8');
    if (text.length >= leastLength) scripts.push(minifySync(path, text).code.replaceAll('\n', ' '));
  }
  return Buffer.from(scripts.join(';'), 'utf8');
}
