import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, PreRenderedChunk } from 'rolldown';

/**
 * Packages that get a chunk of their own, with all that they bring: it is loaded when a person asks for what it does.
 */
const packages = ['yargs', 'fast-glob', 'simple-git', 'picomatch', 'smol-toml', '@eslint-community/regexpp'] as const;

/** Our own modules that are in the chunk of a package, since nobody needs one without the other. */
const doors: ReadonlyMap<string, readonly string[]> = new Map([
  ['@eslint-community/regexpp', ['rule/analysis/syntax.ts']],
]);

/** Small modules that several lazy chunks share: by itself, each would be one more file for every one of these. */
const shared: readonly string[] = [
  ...[
    'judgement/chosen-secret',
    'text/own-text',
    'assignment/characters',
    'assignment/name/family',
    'assignment/floors/session-secret',
    'search/match-reach',
    'ownership/reach',
    'proof/base64',
  ].map((name) => `engine/${name}.ts`),
  'relative-path.ts',
  // Trees, the index and ranges need it.
  'sources/file-names.ts',
  'sources/archive/decode/decoder.ts',
  'sources/archive/deflate/zlib.ts',
  ...[
    'display/display',
    'json/json-text',
    'json/region',
    'links/line-link',
    'links/repository-url',
    'redaction/redactor',
    'tally',
    'wording/observation-sentence',
    'wording/problem-sentence',
    'wording/quantity',
  ].map((name) => `report/${name}.ts`),
];

/**
 * Modules that are loaded together, with all that they import, since finding a file costs as much as compiling 15 kB:
 * what every scan needs, and what a walk of folders does. All else is split where a module is imported on demand.
 */
const together: readonly (readonly [name: string, modules: readonly string[]])[] = [
  // The commands, typed options and the terminal are small, and shared by so many commands that they would be a chunk each.
  [
    'scan',
    [
      'scan.ts',
      'scan/options.ts',
      'scan/values/mask-style.ts',
      'foundation/binary-search.ts',
      'foundation/control-characters.ts',
      'foundation/escape-pattern.ts',
      'foundation/groups.ts',
      'foundation/json.ts',
      'foundation/only-item.ts',
      'model/git/object-id.ts',
      'model/git/object-label.ts',
      'model/result.ts',
      'report/index.ts',
      'report/reporter.ts',
      'report/write.ts',
      'config/duration.ts',
      'config/size.ts',
      'engine/proof/crc32.ts',
      'cli/arguments/command-table.ts',
      'cli/arguments/typed-options.ts',
      'cli/terminal.ts',
      ...shared,
    ],
  ],
  ['tree', ['sources/working-tree.ts']],
  ['env', ['sources/env.ts', 'env/observe.ts']],
  // What it shares with rarer formats would be a file each for every report that people read.
  ['report-text', ['report/text.ts']],
];

/** The same for what git's hooks run. */
const hookModules: readonly string[] = ['hook/names.ts', 'hook/run/skip.ts', 'hook/run/work.ts'];

const root = fileURLToPath(new URL('../', import.meta.url));
/** `node_modules` may be a link to a shared install, and modules go by their real paths. */
const installed = realpathSync(`${root}node_modules`);

/** The bundler's own helpers, for what is imported whole or comes from packages. */
const bundlerHelpers = '\0rolldown/runtime.js';

interface ChunkGroup {
  readonly name: string;
  readonly test: (id: string) => boolean;
  readonly priority: number;
}

/** What `git --staged` and every other scan of git need: a file each would cost the hook 3 ms. */
const gitModules: readonly string[] = [
  'repository',
  'history/raw-diff',
  'index/index-tree',
  'index/plain-repository',
  'index/staged',
  'objects/answer-reader',
  'objects/bounded-problems',
  'objects/lone-reader',
  'objects/object-reader',
  'objects/presence',
  'objects/wanted-objects',
  'packs/distrust',
  'packs/file-bytes',
  'packs/lone/lone-commit',
  'packs/lone/lone-objects',
  'packs/lone/object-folders',
  'packs/pack-files',
  'packs/pack-index',
  'packs/trees/tree-difference',
  'process/batch',
  'process/guard',
  'process/run',
  'process/started-git',
  'process/stderr',
].map((name) => `sources/git/${name}.ts`);

/** What a range needs besides, and most of what a whole history does. */
const historyModules: readonly string[] = [
  'commit-text',
  'remote',
  'submodules',
  'history/attribution',
  'history/commit-walk',
  'history/history',
  'history/history-reader',
  'history/place-search',
  'objects/object-texts',
  'packs/lone/lone-walk',
  'range/range',
  'range/revisions',
].map((name) => `sources/git/${name}.ts`);

/** Chunks whose names stay the same. */
export const chunkGroups: ChunkGroup[] = [
  ...packages.map((name, index) => ({
    name: name.slice(name.indexOf('/') + 1),
    test: (id: string) => id.startsWith(`${installed}/${name}/`) || isAmong(id, doors.get(name) ?? []),
    priority: 20 + packages.length - index,
  })),
  ...together.map(([name, modules], index) => ({
    name,
    test: (id: string) => isAmong(id, modules) || (name === 'scan' && id === bundlerHelpers),
    priority: 2 + together.length - index,
  })),
  // Ranked after what every scan needs, or it would take that along, and with it the module that starts processes.
  { name: 'git', test: (id) => isAmong(id, gitModules), priority: 2 },
  { name: 'hook', test: (id) => isAmong(id, hookModules), priority: 1 },
  { name: 'history', test: (id) => isAmong(id, historyModules), priority: 0 },
];

/** What is named here but is none of these modules: moved or renamed, it would drop out of its chunk unnoticed. */
export function unknownModules(ids: readonly string[]): readonly string[] {
  const known = new Set(ids);
  const ours = [...doors.values(), ...together.map(([, modules]) => modules), hookModules, gitModules, historyModules];
  return [
    ...ours.flat().filter((module) => !known.has(`${root}src/${module}`)),
    ...packages.filter((name) => !ids.some((id) => id.startsWith(`${installed}/${name}/`))),
  ];
}

export const knownModules: Plugin = {
  name: 'known-modules',
  buildEnd(error) {
    const unknown = error ? [] : unknownModules([...this.getModuleIds()]);
    if (unknown.length > 0)
      this.error(
        `build/chunks.ts names what is no part of the program: ${unknown.join(', ')}; correct the names there`,
      );
  },
};

function isAmong(id: string, modules: readonly string[]): boolean {
  return modules.some((module) => id === `${root}src/${module}`);
}

/** A chunk of ours is named after the path of its module, or of its last one: `report-sarif.js`. */
export function chunkFileName({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  if (chunkGroups.some((group) => group.name === name)) return `${name}.js`;
  const id = facadeModuleId ?? moduleIds.at(-1);
  return id?.startsWith(`${root}src/`)
    ? `${id.slice(root.length + 'src/'.length, -'.ts'.length).replaceAll('/', '-')}.js`
    : '[name].js';
}
