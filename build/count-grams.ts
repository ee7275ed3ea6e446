import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addToGroup } from '../src/foundation/groups.ts';
import { groupAt, writeGroup } from '../src/kernel/tables/folded-group.ts';
import { symbolCount, symbolOf } from '../src/kernel/tables/gram-symbols.ts';

/** Bytes of text that are counted, of all folders together. */
const countedBytes = 400_000_000;
/** Of a longer file, this many bytes count: one long file is one kind of text. */
const longestFileBytes = 200_000;
/** A file beyond this is data, and is not read. */
const hugeFileBytes = 5_000_000;
/** A file with a zero in its first bytes is no text, as git has it. */
const sniffedBytes = 8000;
/** All counts are for this many bytes. */
const unitBytes = 64 << 20;
/** Groups that occur less often than two to this power in a unit are not told. */
const leastPower = 11;
const lineWidth = 240;
/** Prime to the number of files, unless that is a multiple of it, so that all of them are visited. */
const step = 7919;

/**
 * Counts what is most frequent in text, to choose the bytes by which keywords are found: `npx tsx build/count-grams.ts
 * REPOSITORY...`
 */
function main(folders: readonly string[]): void {
  const grams = new Float64Array(symbolCount ** 3);
  const groups = new Float64Array(1 << 24);
  let byteCount = 0;
  for (const folder of folders)
    for (const bytes of readSome(folder, countedBytes / folders.length)) {
      byteCount += bytes.length;
      count(bytes, grams, groups);
    }
  const perUnit = unitBytes / byteCount;
  const said = `Counted over ${Math.round(byteCount / 1e6)} MB of ${folders.length} repositories, files cut at ${longestFileBytes / 1000} kB.`;
  save('gram-counts', gramModule(grams, perUnit, said));
  save('window-counts', windowModule(groups, perUnit, said));
}

function count(bytes: Uint8Array, grams: Float64Array, groups: Float64Array): void {
  for (let at = 0; at + 4 <= bytes.length; at++) {
    grams[(symbolOf[bytes[at]] * symbolCount + symbolOf[bytes[at + 1]]) * symbolCount + symbolOf[bytes[at + 2]]]++;
    groups[groupAt(bytes, at)]++;
  }
}

/** Files from all parts of a folder: this many bytes or a little more. */
function* readSome(folder: string, mostBytes: number): Generator<Uint8Array> {
  const files = [...filesOf(folder)];
  let byteCount = 0;
  for (let index = 0, at = 0; index < files.length && byteCount < mostBytes; index++, at = (at + step) % files.length) {
    if (statSync(files[at]).size > hugeFileBytes) continue;
    const bytes = readFileSync(files[at]);
    if (bytes.subarray(0, sniffedBytes).includes(0)) continue;
    byteCount += Math.min(bytes.length, longestFileBytes);
    yield bytes.subarray(0, longestFileBytes);
  }
}

function* filesOf(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesOf(path);
    else if (entry.isFile()) yield path;
  }
}

function gramModule(grams: Float64Array, perUnit: number, said: string): string {
  const letters = Array.from(grams, (gram) => String.fromCharCode(0x61 + powerOf(gram * perUnit)));
  return `/**
 * How often source text writes three bytes one behind the other: by first, second and third, in the order of
 * \`symbols\` and then all others. \`a\` for less than once in 64 MB, each further letter for twice as often. ${said}
 */
export const gramCounts: string = [
${quotedLines(letters.join(''))}
].join('');
`;
}

function windowModule(groups: Float64Array, perUnit: number, said: string): string {
  const byPower = new Map<number, string[]>();
  for (const [group, each] of groups.entries()) {
    const power = powerOf(each * perUnit);
    if (power < leastPower) continue;
    addToGroup(byPower, power, writeGroup(group));
  }
  const rows = [...byPower]
    .sort(([a], [b]) => b - a)
    .map(([power, each]) => `  [\n    ${power},\n    [\n${quotedLines(each.join(''))}\n    ].join(''),\n  ],`);
  return `/**
 * The groups of four folded bytes that text writes most often, as \`folded-group.ts\` writes them: by the power of two
 * that is nearest to how often in 64 MB, one behind the other. ${said}
 */
export const windowCounts: readonly (readonly [power: number, groups: string])[] = [
${rows.join('\n')}
];
`;
}

/** 0 for less than one. */
function powerOf(each: number): number {
  return each < 1 ? 0 : Math.round(Math.log2(each));
}

function quotedLines(text: string): string {
  const lines = text.match(new RegExp(`[^]{1,${lineWidth}}`, 'g')) ?? [];
  return lines.map((line) => `    '${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}',`).join('\n');
}

function save(name: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(`../src/kernel/tables/${name}.ts`, import.meta.url)), text);
}

main(process.argv.slice(2));
