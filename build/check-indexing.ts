import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Where loops read bytes and numbers at places that they have computed. That a place is within its array is what these
 * loops are about and what their tests show; a check at each read would cost time, and a default would hide a mistake.
 */
const numeric: readonly string[] = [
  'build/count-grams.ts',
  'build/train/',
  'src/engine/assignment/evidence/shape.ts',
  'src/engine/assignment/model/',
  'src/engine/decode/',
  'src/engine/edits/',
  'src/engine/judgement/entropy.ts',
  'src/engine/proof/',
  'src/engine/text/',
  'src/inflate/',
  'src/kernel/',
  'src/pool/',
  'src/rule/analysis/work-bound.ts',
  'src/sources/archive/',
  'src/sources/document/',
  'src/sources/git/history/',
  'src/sources/git/objects/',
  'src/sources/git/packs/',
  'src/sources/git/refs/',
  'src/unpack/',
];

/** A test that reads an item which is not there fails, whatever its type. */
const tests: readonly string[] = ['fixtures/', 'test/'];

/**
 * Checks that everywhere else nobody takes an item of a list for granted. Prints what tsc says of those that do. Run by
 * `npm run check`.
 */
function main(): void {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--noUncheckedIndexedAccess', '--pretty', 'false'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const errors = stdout.split('\n').filter((line) => /^\S+\(\d+,\d+\): /.test(line));
  const isBelow = (error: string, places: readonly string[]): boolean =>
    places.some((place) => error.startsWith(place));
  const careless = errors.filter((error) => !isBelow(error, [...numeric, ...tests]));
  const needless = numeric.filter((place) => !errors.some((error) => error.startsWith(place)));
  for (const error of careless) console.error(error);
  for (const place of needless) console.error(`${place} is clean: take it out of the list in build/check-indexing.ts`);
  if (careless.length + needless.length > 0) process.exitCode = 1;
}

main();
