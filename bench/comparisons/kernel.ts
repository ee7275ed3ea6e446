import { basename } from 'node:path';
import { BenchError, type Comparison } from '../comparison.ts';
import { loadFiles } from '../corpora/files.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { openKernel } from '../kernel-search.ts';
import { elapsedMs, median } from '../measure.ts';

const leastBytes = 64 << 20;

/**
 * Bytes per second of keyword search over those of copying, on one core: files are copied into the memory in which they
 * are then searched, as a scan reads them into it.
 */
export const kernel: Comparison = ({ paths, rounds }, report) => {
  const folder = onlyFolder(paths);
  const files = loadFiles(folder, leastBytes);
  const all = Buffer.concat(files);
  if (all.length === 0) throw new BenchError(`${folder} holds nothing to read`);
  const { search, buffer, keywordCount } = openKernel();
  const passes = Math.ceil(leastBytes / all.length);
  const loads = toLoads(
    files.filter(({ length }) => length <= buffer.length),
    buffer,
  );
  const timings = Array.from({ length: rounds + 1 }, () => searchAll(loads, passes, search));
  // In the first round, code and memory were cold.
  const measured = timings.slice(1);
  const speed = (ms: readonly number[]): number => Number(((passes * all.length) / median(ms) / 1e6).toFixed(2));
  report({
    kind: 'kernel',
    subject: `${keywordCount} keywords on ${basename(folder)}`,
    ratio: median(measured.map(({ searchMs, copyMs }) => copyMs / searchMs)),
    base: 'memcpy',
    rounds,
    must: { atLeast: 0.11 },
    more: {
      'GB/s': speed(measured.map(({ searchMs }) => searchMs)),
      'memcpy GB/s': speed(measured.map(({ copyMs }) => copyMs)),
    },
  });
  return true;
};

/** Files that lie in the buffer together, and where each lies. */
type Load = readonly { readonly file: Uint8Array; readonly place: Uint8Array }[];

function toLoads(files: readonly Uint8Array[], buffer: Uint8Array): readonly Load[] {
  const loads: Load[] = [];
  let load: { file: Uint8Array; place: Uint8Array }[] = [];
  let at = buffer.length;
  for (const file of files) {
    if (at + file.length > buffer.length) {
      loads.push((load = []));
      at = 0;
    }
    load.push({ file, place: buffer.subarray(at, at + file.length) });
    at += file.length;
  }
  return loads;
}

function searchAll(
  loads: readonly Load[],
  passes: number,
  search: (bytes: Uint8Array) => number,
): { readonly searchMs: number; readonly copyMs: number } {
  let searchMs = 0;
  let copyMs = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const load of loads) {
      copyMs += elapsedMs(() => {
        for (const { file, place } of load) place.set(file);
      });
      searchMs += elapsedMs(() => {
        for (const { place } of load) search(place);
      });
    }
  }
  return { searchMs, copyMs };
}
