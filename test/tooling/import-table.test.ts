import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';
import { importedByAll, type ImportRow, importTable } from '../../oxlint.imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const rows = importTable.map(({ from }) => from);
const targets = [
  ...rows,
  'rules/index.ts',
  'src/rule/pattern.ts',
  'src/rule/check/check.ts',
  'package.json',
  'test/run-cli.ts',
  'build/chunks.ts',
];
const packages = [
  ...new Set(
    importTable.flatMap((row) => [
      ...(row.packages ?? []),
      ...(row.doors ?? []).flatMap((door) => door.packages ?? []),
    ]),
  ),
  'fs',
  'node:net',
  'yargs/helpers',
].filter((name) => name !== 'node:*');

/** A file with one import of everything there is, and those of them that its row allows. */
interface Planted {
  readonly file: string;
  readonly imports: readonly string[];
  readonly forbidden: readonly string[];
}

function plant(file: string, { from, may, packages: own = [] }: ImportRow): Planted {
  const allowed = [...(isFile(from) ? [] : [from]), ...(importedByAll.includes(from) ? [] : importedByAll), ...may];
  const paths = targets
    .filter((target) => target !== file)
    .map((target) => ({
      specifier: specifierOf(file, isFile(target) ? target : `${target}/planted.ts`),
      isAllowed: allowed.some((path) => target === path || target.startsWith(`${path}/`)),
    }));
  const names = packages.map((name) => ({
    specifier: name,
    isAllowed: own.includes(name) || (own.includes('node:*') && name.startsWith('node:')),
  }));
  const all = [...paths, ...names];
  return {
    file,
    imports: all.map(({ specifier }) => specifier),
    forbidden: all.filter(({ isAllowed }) => !isAllowed).map(({ specifier }) => specifier),
  };
}

function isFile(path: string): boolean {
  return posix.extname(path) !== '';
}

function specifierOf(file: string, target: string): string {
  const relative = posix.relative(posix.dirname(file), target);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** `file: specifier` of every import that oxlint forbids in a folder with these files and our configuration, sorted. */
function forbiddenIn(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = temporaryFolder();
  for (const name of ['.oxlintrc.json', 'oxlint.imports.json']) copyFileSync(join(root, name), join(folder, name));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const {
    diagnostics,
  }: {
    readonly diagnostics: readonly { readonly code: string; readonly message: string; readonly filename: string }[];
  } = JSON.parse(stdout);
  const forbidden = diagnostics
    .filter(({ code }) => code === 'eslint(no-restricted-imports)')
    .map(({ filename, message }) => `${filename}: ${/^'(.*?)'/.exec(message)?.[1] ?? message}`);
  return [...new Set(forbidden)].sort();
}

function expectForbidden(planted: readonly Planted[], write: (specifier: string) => string): void {
  const found = forbiddenIn(
    Object.fromEntries(planted.map(({ file, imports }) => [file, imports.map(write).join('\n')])),
  );
  const expected = planted.flatMap(({ file, forbidden }) => forbidden.map((specifier) => `${file}: ${specifier}`));
  expect(expected.length).toBeGreaterThan(planted.length);
  expect(found).toEqual(expected.sort());
}

const inFolders = importTable.flatMap((row) =>
  isFile(row.from)
    ? [plant(row.from, row)]
    : ['', 'a/', 'a/b/', 'a/b/c/'].map((below) => plant(`${row.from}/${below}planted.ts`, row)),
);
const inDoors = importTable.flatMap((row) =>
  (row.doors ?? []).map(({ file, may = [], packages: own = [] }) =>
    plant(file.replace('*', '-planted'), {
      ...row,
      may: [...row.may, ...may],
      packages: [...(row.packages ?? []), ...own],
    }),
  ),
);

test('in every folder, however deep, what its row does not name is found', () => {
  expectForbidden(inFolders, (specifier) => `import '${specifier}';`);
});

test('every door opens for what it is there for, and for nothing else', () => {
  expectForbidden(inDoors, (specifier) => `import '${specifier}';`);
});

test.each([
  ['a type', (specifier: string): string => `import type {} from '${specifier}';`],
  ['what is exported again', (specifier: string): string => `export * from '${specifier}';`],
  ['what is loaded late', (specifier: string): string => `void import('${specifier}');`],
])('%s is an import too', (_, write) => {
  expectForbidden(
    inFolders.filter(({ file }) => file === 'src/engine/planted.ts'),
    write,
  );
});

test('a way round through an allowed folder is found', () => {
  const ways = [
    './../sources/a.ts',
    './a/../../sources/a.ts',
    '../kernel/../sources/a.ts',
    '..//sources/a.ts',
    '../kernel/./a.ts',
  ];
  expect(forbiddenIn({ 'src/engine/planted.ts': ways.map((way) => `import '${way}';`).join('\n') })).toEqual(
    ways.map((way) => `src/engine/planted.ts: ${way}`).sort(),
  );
});
