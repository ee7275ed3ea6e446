import { fileURLToPath } from 'node:url';
import type { PreRenderedChunk } from 'rolldown';

/** Packages that have a chunk of their own, with all that they bring: it is loaded when a person asks for what it does. */
const packages = ['yargs', 'fast-glob', 'simple-git', 'picomatch', 'smol-toml', '@eslint-community/regexpp'] as const;

const root = fileURLToPath(new URL('../', import.meta.url));

interface ChunkGroup {
  readonly name: string;
  readonly test: (id: string) => boolean;
  readonly priority: number;
}

/** What `git --staged` needs and every other scan of git too: a file each would cost the hook 3 ms. */
const gitModules = /\/src\/sources\/git\/(?:answer-reader|batch|bounded-problems|guard|object-reader|plain-repository|presence|raw-diff|repository|run|staged|stderr|wanted-objects)\.ts$/;

/** What is always loaded together, under a name that stays. */
export const chunkGroups: ChunkGroup[] = [
  ...packages.map((name, index) => ({ name: name.slice(name.indexOf('/') + 1), test: (id: string) => id.startsWith(`${root}node_modules/${name}/`), priority: 20 + packages.length - index })),
  { name: 'model', test: (id) => id.startsWith(`${root}src/model/`) || id === `${root}src/errors.ts`, priority: 10 },
  { name: 'git', test: (id) => gitModules.test(id), priority: 7 },
  { name: 'engine', test: (id) => id.startsWith(`${root}src/engine/`) || id.startsWith(`${root}src/kernel/`), priority: 5 },
];

/** A chunk of ours is called after the path of its module, or of the last of its modules: `report-sarif.js`. */
export function chunkFileName({ name, facadeModuleId, moduleIds }: PreRenderedChunk): string {
  if (chunkGroups.some((group) => group.name === name)) return `${name}.js`;
  const id = facadeModuleId ?? moduleIds.at(-1);
  return id?.startsWith(`${root}src/`) ? `${id.slice(root.length + 'src/'.length, -'.ts'.length).replaceAll('/', '-')}.js` : '[name].js';
}
