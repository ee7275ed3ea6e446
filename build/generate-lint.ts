import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ImportRow, importedByAll, importTable } from '../oxlint.imports.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Folders below a row's own folder; a file that lies deeper fails the generator. */
const deepestNesting = 3;

interface Override {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, unknown>>;
}

/** Writes oxlint.imports.json, which .oxlintrc.json extends, from the import table. Run by `npm run generate`. */
function generate(): void {
  const missing = readdirSync(`${root}/src`)
    .map((name) => `src/${name}`)
    .filter((path) => !path.endsWith('.mjs') && !importTable.some(({ from }) => from === path));
  if (missing.length > 0) throw new Error(`oxlint.imports.ts has no row for ${missing.join(', ')}`);
  const tooDeep = readdirSync(`${root}/src`, { recursive: true })
    .map(String)
    .find((path) => path.split('/').length > deepestNesting + 2);
  if (tooDeep !== undefined) throw new Error(`src/${tooDeep} lies deeper than the generated patterns reach`);
  const lines = importTable.flatMap(toOverrides).map((override) => `    ${JSON.stringify(override)}`);
  writeFileSync(`${root}/oxlint.imports.json`, `{\n  "overrides": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

/** Doors come after their folder, since the last of two overrides counts. */
function toOverrides(row: ImportRow): readonly Override[] {
  const folders = isFile(row.from)
    ? [toOverride(row, row.from, 0)]
    : Array.from({ length: deepestNesting + 1 }, (_, nesting) =>
        toOverride(row, `${row.from}/${'*/'.repeat(nesting)}*.ts`, nesting),
      );
  const doors = (row.doors ?? []).map(({ file, may = [], packages = [] }) => {
    const nesting = file.split('/').length - row.from.split('/').length - 1;
    return toOverride(
      { ...row, may: [...row.may, ...may], packages: [...(row.packages ?? []), ...packages] },
      file,
      nesting,
    );
  });
  return [...folders, ...doors];
}

function isFile(path: string): boolean {
  return posix.extname(path) !== '';
}

/** Everything that is not named is forbidden: the last pattern of a group that fits counts. */
function toOverride({ from, may, packages = [] }: ImportRow, files: string, nesting: number): Override {
  const all = importedByAll.includes(from) ? [] : importedByAll;
  const named = [...all, ...may];
  const here = posix.dirname(files);
  const group = [
    '*',
    ...ownPatterns(from, nesting),
    ...named.flatMap((path) => pathPatterns(path, here)),
    ...packages.map((name) => `!${name}`),
  ];
  const allowed = [...named, ...packages];
  const message = `${from} may import ${allowed.length === 0 ? 'nothing' : allowed.join(', ')}; see oxlint.imports.ts.`;
  return {
    files: [files],
    rules: { 'no-restricted-imports': ['error', { patterns: [roundabout, { group, message }] }] },
  };
}

/** A path that goes into a folder and out again would slip past the patterns. */
const roundabout = { regex: String.raw`^\./\.|[^.]/\.\.?/|//`, message: 'Write the path the short way.' };

/** The row's own folder, seen from a file this many folders below it. A loose file of src/ has none. */
function ownPatterns(from: string, nesting: number): readonly string[] {
  if (isFile(from)) return [];
  if (nesting === 0) return ['!./**'];
  const outside = '../'.repeat(nesting + 1);
  return ['!./**', '!../**', `${outside}**`];
}

function pathPatterns(path: string, here: string): readonly string[] {
  const relative = posix.relative(here, path);
  const specifier = relative.startsWith('.') ? relative : `./${relative}`;
  return isFile(path) ? [`!${specifier}`] : [`!${specifier}/**`];
}

generate();
