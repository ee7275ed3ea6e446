import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFiles } from '../../../model/git/pack-plan.ts';

/** The packs of an object folder. Only those that have an index count. */
export function listPacks(objectFolder: string): readonly PackFiles[] {
  const folder = join(objectFolder, 'pack');
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.idx'))
    .sort();
  return names
    .map((name) => ({ index: join(folder, name), pack: join(folder, `${name.slice(0, -'.idx'.length)}.pack`) }))
    .filter(({ pack }) => existsSync(pack));
}

/** The ids of an object folder's loose objects, sorted. `idBytes`: 20 or 32. */
export function listLoose(objectFolder: string, idBytes: number): readonly string[] {
  const name = new RegExp(`^[0-9a-f]{${2 * idBytes - 2}}$`);
  const folders = readdirSync(objectFolder)
    .filter((folder) => /^[0-9a-f]{2}$/.test(folder))
    .sort();
  return folders.flatMap((folder) =>
    readdirSync(join(objectFolder, folder))
      .filter((file) => name.test(file))
      .sort()
      .map((file) => folder + file),
  );
}
