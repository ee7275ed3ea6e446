import { basename } from 'node:path';
import { BenchError, type Comparison } from '../comparison.ts';
import { loadFiles } from '../corpora/files.ts';
import { onlyFolder } from '../corpora/folder.ts';
import { openKernel } from '../kernel-search.ts';
import { median } from '../measure.ts';

const leastBytes = 64 << 20;

/** Bytes a second of keyword search over those of copying, on the same files in the same process, on one core. */
export const kernel: Comparison = ({ paths, rounds }, report) => {
  const folder = onlyFolder(paths);
  const files = loadFiles(folder, leastBytes);
  const all = Buffer.concat(files);
  if (all.length === 0) throw new BenchError(`${folder} holds nothing to read`);
  const { search, keywordCount } = openKernel();
  const target = Buffer.alloc(all.length);
  const passes = Math.ceil(leastBytes / all.length);
  const timings = Array.from({ length: rounds + 1 }, () => ({
    searchMs: timeMs(passes, () => searchAll(files, search)),
    copyMs: timeMs(passes, () => all.copy(target)),
  }));
  // In the first round code and memory were cold.
  const measured = timings.slice(1);
  const speed = (ms: readonly number[]): number => Number(((passes * all.length) / median(ms) / 1e6).toFixed(2));
  report({
    kind: 'kernel',
    subject: `${keywordCount} keywords on ${basename(folder)}`,
    ratio: median(measured.map(({ searchMs, copyMs }) => copyMs / searchMs)),
    base: 'memcpy',
    rounds,
    must: { atLeast: 0.11 },
    more: { 'GB/s': speed(measured.map(({ searchMs }) => searchMs)), 'memcpy GB/s': speed(measured.map(({ copyMs }) => copyMs)) },
  });
  return true;
};

function searchAll(files: readonly Uint8Array[], search: (bytes: Uint8Array) => number): void {
  for (const bytes of files) search(bytes);
}

function timeMs(passes: number, work: () => unknown): number {
  const startMs = performance.now();
  for (let pass = 0; pass < passes; pass++) work();
  return performance.now() - startMs;
}
